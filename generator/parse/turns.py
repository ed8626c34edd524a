"""Turns: which pieces of one section ask, and which answer.

No marker ends an answer. Between one answer's label and the next, the paragraphs belong first to the answer and
then to the next question; the words of those who ask decide where the one becomes the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.parse import markers
from generator.parse.pieces import HEADINGS, LABELS, Piece, Role
from generator.parse.questions import asks, opens_question


@dataclass(frozen=True)
class Turn:
    """A question or an answer before it has an id: its label, the numbers printed on it, its paragraphs.

    `unsure` tells that another cut between this turn and the one before it would be as good.
    """

    is_question: bool
    paragraphs: tuple[Piece, ...]
    label: Piece | None = None
    unsure: bool = False

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """The numbers printed on the label; empty without any."""
        if self.label is None:
            return ()
        read = markers.question_label if self.is_question else markers.answer_label
        found = read(self.label.text)
        return found.numbers if found else ()

    @property
    def first(self) -> Piece:
        """The piece it begins with."""
        return self.label or self.paragraphs[0]


@dataclass(frozen=True)
class SectionTurns:
    """The introduction of a section and its turns, in document order."""

    introduction: tuple[Piece, ...]
    turns: tuple[Turn, ...]


@dataclass(frozen=True)
class _Run:
    """A label and the paragraphs up to the next label or heading; the first run has no label."""

    label: Piece | None
    paragraphs: tuple[Piece, ...]


def section_turns(pieces: Sequence[Piece]) -> SectionTurns:
    """Divide the pieces of one section (headings left out of the result) into introduction and turns."""
    runs = list(_runs(pieces))
    labels = {run.label.role for run in runs if run.label}
    if not labels:
        return _unlabelled(runs)
    opening = runs[0].paragraphs if runs[0].label is None else ()
    if Role.QUESTION in labels:
        return SectionTurns(opening, tuple(_labelled(runs, answers_marked=Role.ANSWER in labels)))
    introduction, first = _introduction(opening)
    turns = [Turn(True, first)] if first else []
    for run in runs:
        if run.label:
            turns.extend(_answer_and_next(run, is_last=run is runs[-1]))
    return SectionTurns(introduction, tuple(turns))


def _runs(pieces: Sequence[Piece]) -> Iterator[_Run]:
    label: Piece | None = None
    paragraphs: list[Piece] = []
    for piece in pieces:
        if piece.role in LABELS:
            if label or paragraphs:
                yield _Run(label, tuple(paragraphs))
            label, paragraphs = piece, []
        elif piece.role not in HEADINGS:
            paragraphs.append(piece)
    yield _Run(label, tuple(paragraphs))


def _introduction(opening: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut what stands before the first answer: paragraphs that ask nothing introduce, the rest is the question.

    When none asks, the last one is the question: the answer that follows must answer something.
    """
    first = next((n for n, piece in enumerate(opening) if asks(piece.text)), max(0, len(opening) - 1))
    return tuple(opening[:first]), tuple(opening[first:])


def _answer_and_next(run: _Run, *, is_last: bool) -> Iterator[Turn]:
    """An answer, and the question that follows it before the next label."""
    cut, unsure = _cut(run.paragraphs, must_ask=not is_last)
    yield Turn(False, run.paragraphs[:cut], run.label)
    if run.paragraphs[cut:]:
        yield Turn(True, run.paragraphs[cut:], unsure=unsure)


def _cut(paragraphs: Sequence[Piece], *, must_ask: bool) -> tuple[int, bool]:
    """Where the next question begins (an index; the length when none does), and whether that is unsure.

    An answer has at least one paragraph. A paragraph that opens as those who ask do, and asks, is the surest sign;
    then one that opens so; then one that asks. Before the next label there must be a question: with no sign at all it
    is the last paragraph, and unsure.
    """
    signs = [(opens_question(p.text), asks(p.text)) for p in paragraphs]
    later = range(1, len(paragraphs))
    opening = next((n for n in later if signs[n][0]), None)
    asking = next((n for n in later if signs[n][1]), None)
    if not must_ask:
        sure = next((n for n in later if all(signs[n])), len(paragraphs))
        return sure, False
    if opening is not None:
        return (opening, False) if any(asked for _, asked in signs[opening:]) else (opening, True)
    if asking is not None:
        return asking, len(paragraphs) > asking + 1 or asking > 1
    places = len(later)
    return (len(paragraphs) - 1, places > 1) if places else (len(paragraphs), False)


def _labelled(runs: Sequence[_Run], *, answers_marked: bool) -> Iterator[Turn]:
    for run in runs:
        if run.label is None:
            continue
        if run.label.role is Role.ANSWER:
            yield Turn(False, run.paragraphs, run.label)
        elif answers_marked:
            yield Turn(True, run.paragraphs, run.label)
        else:
            yield from _question_and_answer(run)


def _question_and_answer(run: _Run) -> Iterator[Turn]:
    """A labelled question whose answer has no marker: the question goes on as long as its paragraphs ask."""
    cut = next((n for n, piece in enumerate(run.paragraphs) if n and not asks(piece.text)), len(run.paragraphs))
    yield Turn(True, run.paragraphs[:cut], run.label)
    if run.paragraphs[cut:]:
        yield Turn(False, run.paragraphs[cut:], unsure=cut > 1)


def _unlabelled(runs: Sequence[_Run]) -> SectionTurns:
    """Questions without any answer: each paragraph that asks is one, with the paragraphs before it that lead to it."""
    paragraphs = [piece for run in runs for piece in run.paragraphs]
    introduction, rest = _introduction(paragraphs)
    if not any(asks(piece.text) for piece in rest):
        return SectionTurns(tuple(paragraphs), ())
    turns: list[Turn] = []
    waiting: list[Piece] = []
    for piece in rest:
        waiting.append(piece)
        if asks(piece.text):
            turns.append(Turn(True, tuple(waiting)))
            waiting = []
    if waiting:
        turns[-1] = Turn(True, (*turns[-1].paragraphs, *waiting))
    return SectionTurns(introduction, tuple(turns))
