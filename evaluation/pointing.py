"""Whether a doubt points at an exchange: it stands there, or names its number, or is about the whole document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from evaluation.sameness import Difference
from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.problems import Code, Problem

# Doubts about the words, the order and the pairing of exchanges; all others concern something else.
OF_EXCHANGES = frozenset(
    {
        Code.UNREAD_ELEMENT,
        Code.UNCERTAIN_NOTE,
        Code.NO_QUESTIONS,
        Code.NO_ANSWER,
        Code.NO_QUESTION,
        Code.UNCERTAIN_SPLIT,
        Code.UNPAIRED,
        Code.REPEATED_NUMBER,
        Code.NUMBER_GAP,
        Code.HIDDEN_TEXT,
    }
)
_OF_HYPHENS = frozenset({Code.LINE_HYPHEN})
_OF_FACTIONS = frozenset({Code.UNLISTED_FACTION})
_NUMBERED = frozenset({Code.NUMBER_GAP, Code.REPEATED_NUMBER, Code.NO_ANSWER, Code.NO_QUESTION})
_NUMBER = re.compile(r"\d+[a-z]?")
_GAP = re.compile(r"from (\d+) to (\d+)|first number is (\d+)")

Lines = tuple[int, int]
"""The first and the last line of a stretch of a file, from 1."""


def lines_of(consultation: Consultation, exchange: Exchange) -> Lines:
    """The lines over which an exchange stands, its labels included."""
    blocks = [consultation.blocks[index] for index in exchange_blocks(exchange)]
    first = min(block.start for block in blocks)
    last = max(block.end for block in blocks)
    return consultation.source.line_at(first).number, consultation.source.line_at(max(first, last - 1)).number


def region(place: int, partners: Mapping[int, int], stretches: Sequence[Lines], last_line: int) -> Lines:
    """Where an exchange stands in a converted document, or should: up to the next that was found, from the last.

    `place` is its position in the document, `stretches` the lines of those that were found.
    """
    own = stretches[partners[place]] if place in partners else None
    before = [stretches[there][1] for here, there in partners.items() if here < place]
    after = [stretches[there][0] for here, there in partners.items() if here > place]
    start = own[0] if own else max(before, default=1)
    later = [line for line in after if line >= start]
    return start, max(own[1] if own else start, min(later, default=last_line))


def points(problem: Problem, lines: Lines, numbers: frozenset[str], found: Sequence[Difference]) -> bool:
    """Whether a doubt points at an exchange with these lines, numbers and differences."""
    if problem.code is Code.NO_QUESTIONS:
        return True
    if problem.code not in _codes(found):
        return False
    if problem.code in _NUMBERED and numbers & _named(problem):
        return True
    return problem.place.line == 0 or lines[0] <= problem.place.line <= lines[1]


def _codes(found: Sequence[Difference]) -> frozenset[Code]:
    """The doubts that can be about differences."""
    kinds = {difference.about.rpartition(", ")[2] for difference in found}
    codes = OF_EXCHANGES
    if kinds <= {"hyphens", "words"}:
        codes |= _OF_HYPHENS if "hyphens" in kinds else frozenset()
    return codes | _OF_FACTIONS if "factions" in kinds else codes


def _named(problem: Problem) -> frozenset[str]:
    """The numbers that a doubt is about: those that it names, or those that lie in the gap that it reports."""
    gap = _GAP.search(problem.message)
    if problem.code is Code.NUMBER_GAP and gap:
        first, last = (gap[1], gap[2]) if gap[1] else ("0", gap[3])
        return frozenset(str(number) for number in range(int(first), int(last) + 1))
    return frozenset(_NUMBER.findall(problem.message))
