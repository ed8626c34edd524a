"""Turns: which pieces of one section ask, and which answer.

No marker ends an answer. Between one answer's label and the next, the paragraphs belong first to the answer and
then to the next question; the words of those who ask decide where the one becomes the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.parse.endings import ends_turn
from generator.parse.pieces import HEADINGS, LABELS, Piece, Role
from generator.parse.questions import asks, opens_question, who_opens
from generator.parse.turn import Run, SectionTurns, Turn
from generator.parse.typed_notes import typed_notes
from generator.parse.unmarked import alternating, introduced, questions_only

__all__ = ["Run", "SectionTurns", "Turn", "runs_of", "section_turns"]


def section_turns(pieces: Sequence[Piece], *, unmarked: bool = True, alternate: bool = False) -> SectionTurns:
    """Divide the pieces of one section (headings left out of the result) into introduction and turns.

    `unmarked` tells that the marker of an answer may be lacking under the label of a question, `alternate` that
    questions and answers stand in turn although nothing in the document marks answers.
    """
    runs = _without_notes(list(runs_of(pieces)))
    labels = {run.label.role for run in runs if run.label}
    if not labels:
        paragraphs = [piece for run in runs for piece in run.paragraphs]
        return alternating(paragraphs) if alternate else questions_only(paragraphs)
    opening = runs[0].paragraphs if runs[0].label is None else ()
    if Role.QUESTION in labels:
        return SectionTurns(opening, tuple(_labelled(runs, unmarked=unmarked)))
    introduction, first = introduced(opening)
    turns = [Turn(True, first)] if first else []
    for run in runs:
        if run.label:
            turns.extend(_answer_and_next(run, is_last=run is runs[-1]))
    return SectionTurns(introduction, tuple(turns))


def runs_of(pieces: Sequence[Piece]) -> Iterator[Run]:
    """The labels of a section, each with its paragraphs; what stands after an ending belongs to none."""
    label: Piece | None = None
    paragraphs: list[Piece] = []
    ended = False
    for piece in pieces:
        if piece.role in LABELS:
            if label or paragraphs:
                yield Run(label, tuple(paragraphs))
            label, paragraphs, ended = piece, [], False
        elif piece.role in HEADINGS:
            ended = False
        elif piece.role in (Role.SIGNATURE, Role.CONTENTS) or ends_turn(piece.text):
            ended = ended or piece.role is not Role.CONTENTS
        elif not ended:
            paragraphs.append(piece)
    yield Run(label, tuple(paragraphs))


def _without_notes(runs: Sequence[Run]) -> list[Run]:
    """The runs without the notes that are typed under the last of them."""
    *most, last = runs
    texts = [piece.text for piece in last.paragraphs]
    count = typed_notes(texts, [piece.text for run in most for piece in run.paragraphs])
    return [*most, Run(last.label, last.paragraphs[: len(texts) - count])]


def _answer_and_next(run: Run, *, is_last: bool) -> Iterator[Turn]:
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
    signs = [_signs(piece) for piece in paragraphs]
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


def _labelled(runs: Sequence[Run], *, unmarked: bool) -> Iterator[Turn]:
    waiting = _unanswered(runs) if unmarked else frozenset()
    for position, run in enumerate(runs):
        if run.label is None:
            continue
        if run.label.role is Role.ANSWER:
            yield from _answer_and_lost_label(run, runs[position + 1 : position + 2])
        elif position in waiting:
            yield from _question_and_answer(run)
        else:
            yield Turn(True, run.paragraphs, run.label)


def _answer_and_lost_label(run: Run, following: Sequence[Run]) -> Iterator[Turn]:
    """An answer between labelled questions. When another answer follows at once, the label of its question is lost.

    Remarks of a faction that ask nothing, after the answer, belong to nobody.
    """
    later = range(1, len(run.paragraphs))
    if any(next_run.label and next_run.label.role is Role.ANSWER for next_run in following):
        opened = next((n for n in later if opens_question(run.paragraphs[n].text)), None)
        if opened is not None:
            yield Turn(False, run.paragraphs[:opened], run.label)
            yield Turn(True, run.paragraphs[opened:], unsure=True)
            return
    end = len(run.paragraphs)
    while end > 1 and who_opens(run.paragraphs[end - 1].text) and not asks(run.paragraphs[end - 1].text):
        end -= 1
    yield Turn(False, run.paragraphs[:end], run.label)


def _signs(piece: Piece) -> tuple[bool, bool]:
    return opens_question(piece.text), asks(piece.text)


def _unanswered(runs: Sequence[Run]) -> frozenset[int]:
    """The labelled questions that no marked answer follows, or bears the number of: its marker may be lost."""
    answered = {
        n for run in runs if run.label and run.label.role is Role.ANSWER for n in Turn(False, (), run.label).numbers
    }
    found = set()
    for position, run in enumerate(runs):
        follows = runs[position + 1].label if position + 1 < len(runs) else None
        if run.label and run.label.role is Role.QUESTION and not (follows and follows.role is Role.ANSWER):
            found |= set() if answered & set(Turn(True, (), run.label).numbers) else {position}
    return frozenset(found)


def _question_and_answer(run: Run) -> Iterator[Turn]:
    """A labelled question whose answer has no marker: the question goes on as long as its paragraphs ask."""
    cut = next((n for n, piece in enumerate(run.paragraphs) if n and not asks(piece.text)), len(run.paragraphs))
    yield Turn(True, run.paragraphs[:cut], run.label)
    if run.paragraphs[cut:]:
        yield Turn(False, run.paragraphs[cut:], unsure=cut > 1)
