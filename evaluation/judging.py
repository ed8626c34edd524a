"""Judges a converted document: which exchanges are those of the original, and which wrong ones a doubt points at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from evaluation.pointing import OF_EXCHANGES, Lines, lines_of, points, region
from evaluation.sameness import Difference, differences, partners
from generator.model.consultation import Consultation, Exchange
from generator.pipeline import understand_file
from generator.problems import Problem, Problems


class Outcome(StrEnum):
    """What became of an exchange: the same, wrong with a doubt that points there, or wrong in silence."""

    RIGHT = "right"
    DOUBTED = "doubted"
    SILENT = "silent"


@dataclass(frozen=True)
class Verdict:
    """One exchange of the document, or (`is_extra`) one that only the converted document has, and what differs."""

    number: str
    outcome: Outcome
    differences: tuple[Difference, ...] = ()
    is_extra: bool = False


@dataclass(frozen=True)
class Reading:
    """A document as it was understood, with the doubts about it; None when it could not be."""

    consultation: Consultation | None
    problems: tuple[Problem, ...]
    stopped: str = ""


@dataclass(frozen=True)
class Judged:
    """One document converted in one way: the verdicts, how many doubts point at right exchanges, and its notes.

    `notes` are those found with a sign that calls them, `notes_wanted` those of the original.
    """

    document: str
    way: str
    verdicts: tuple[Verdict, ...]
    noise: int
    notes: int
    notes_wanted: int

    def count(self, outcome: Outcome) -> int:
        """How many exchanges have this outcome."""
        return sum(verdict.outcome is outcome for verdict in self.verdicts)


def understood(path: Path, content: Path) -> Reading:
    """Read and parse a file; what stops it is kept in the result and never raised."""
    problems = Problems()
    try:
        record, _ = understand_file(path, content, problems)
    except Exception as error:  # a bug must not hide how the other documents fare
        return Reading(None, tuple(problems), f"{type(error).__name__}: {error}")
    stopped = "; ".join(problem.message for problem in problems.errors)
    return Reading(record.consultation if record else None, tuple(problems.doubts), stopped)


def judged(document: str, way: str, original: Consultation, converted: Reading) -> Judged:
    """Compare a converted document with its original."""
    found = converted.consultation
    wanted = _called(original)
    if found is None:
        lost = (Difference("the whole document", "a readable document", converted.stopped),)
        verdicts = tuple(Verdict(exchange.number, Outcome.DOUBTED, lost) for exchange in original.exchanges)
        return Judged(document, way, verdicts, 0, 0, wanted)
    verdicts = (*_verdicts(original, found, converted.problems), *_extra(original, found, converted.problems))
    return Judged(document, way, verdicts, _noise(original, found, converted.problems), _called(found), wanted)


def _called(consultation: Consultation) -> int:
    return sum(bool(note.marks) for note in consultation.notes)


def _verdicts(original: Consultation, found: Consultation, problems: Sequence[Problem]) -> Iterator[Verdict]:
    pairs, theirs = partners(original, found), list(found.exchanges)
    stretches = [lines_of(found, exchange) for exchange in theirs]
    for place, exchange in enumerate(original.exchanges):
        if place in pairs:
            wrong = tuple(differences(original, exchange, found, theirs[pairs[place]]))
        else:
            wrong = (Difference("exchange", _begin(original, exchange), "nothing"),)
        lines = region(place, pairs, stretches, len(found.source.lines))
        yield Verdict(exchange.number, _outcome(wrong, problems, lines, _numbers(exchange)), wrong)


def _extra(original: Consultation, found: Consultation, problems: Sequence[Problem]) -> Iterator[Verdict]:
    known = set(partners(original, found).values())
    for place, exchange in enumerate(found.exchanges):
        if place not in known:
            wrong = (Difference("exchange", "nothing", _begin(found, exchange)),)
            outcome = _outcome(wrong, problems, lines_of(found, exchange), _numbers(exchange))
            yield Verdict(exchange.number, outcome, wrong, is_extra=True)


def _outcome(
    wrong: Sequence[Difference], problems: Sequence[Problem], lines: Lines, numbers: frozenset[str]
) -> Outcome:
    if not wrong:
        return Outcome.RIGHT
    is_doubted = any(points(problem, lines, numbers, wrong) for problem in problems)
    return Outcome.DOUBTED if is_doubted else Outcome.SILENT


def _noise(original: Consultation, found: Consultation, problems: Sequence[Problem]) -> int:
    """How many doubts about exchanges stand in exchanges that are right."""
    pairs, theirs = partners(original, found), list(found.exchanges)
    right = [
        lines_of(found, theirs[pairs[place]])
        for place, exchange in enumerate(original.exchanges)
        if place in pairs and not any(differences(original, exchange, found, theirs[pairs[place]]))
    ]
    about = [problem.place.line for problem in problems if problem.code in OF_EXCHANGES]
    return sum(any(first <= line <= last for first, last in right) for line in about)


def _numbers(exchange: Exchange) -> frozenset[str]:
    return frozenset(number for question in exchange.questions for number in _split(question.number))


def _split(number: str) -> list[str]:
    return number.replace(",", " ").replace("-", " ").split()


def _begin(consultation: Consultation, exchange: Exchange) -> str:
    words = (consultation.text(index) for index in exchange.question_blocks)
    return " ".join(" ".join(words).split()[:8])
