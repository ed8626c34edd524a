"""What words that lead to another question of the document say: which questions, and whether their answer is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from generator.grammar.labels.numbers import numbers
from generator.grammar.words.sets import any_of
from generator.model.text import Span

ANSWER = r"(?:(?:deel)?antwoord(?:en)?|beantwoording(?:en)?|reacties?)"
ANSWER_WORDS = ("antwoord*", "deelantwoord*", "beantwoording*", "reactie*")
QUESTION = r"(?:deel|vervolg|kamer)?(?:vraag|vragen)(?:nummers?)?"
QUESTION_WORDS = ("vra*", "deelvra*", "vervolgvra*", "kamervra*")
TOLD = any_of(
    "aangegeven aangehaalde? aangestipte? aangekondigde? aangeduide? beantwoord beantwoorde bedoelde? behandelde?"
    " beschreven besproken betoogd geantwoord gegeven gemelde? genoemde? geschetste? geschreven gestelde? gevraagde?"
    " gezegd medegedeelde? meegedeelde? opgemerkte? opgenomen toegelichte? uiteengezette? uitgelegd verwoorde?"
    " vermelde? weergegeven"
)
"""Parts of expressions: words for answers and for questions, and what was done in one: `gemeld`, `toegelichte`.

`ANSWER_WORDS` and `QUESTION_WORDS` are how these begin, as an `Opening` wants it.
"""


class LeadsTo(Enum):
    """What a reference within names: numbers, the exchanges before or after it, or a faction."""

    NUMBERS = "numbers"
    BEFORE = "before"
    AFTER = "after"
    FACTION = "faction"


@dataclass(frozen=True)
class Numbered:
    """A number that is named, and its place; the place of one that a range implies (5 in `4 t/m 6`) is empty."""

    number: str
    span: Span


@dataclass(frozen=True)
class InternalReference:
    """Words that lead to other questions or answers; spans count characters of the text that was searched.

    `numbered` holds the numbers named; `count` is the number of exchanges before or after that are meant. With `asks` a
    question is meant, else its answer. `asked_by` is the place of the name of the faction whose questions are meant.
    Words that count (`by_order`: `de derde vraag`) may mean a part of the question at hand instead, and in an answer
    words that `may_be_own` its own question: `bovenstaande vraag`.
    """

    span: Span
    leads_to: LeadsTo
    asks: bool
    numbered: tuple[Numbered, ...] = ()
    count: int = 1
    asked_by: Span | None = None
    by_order: bool = False
    may_be_own: bool = False


def numbered(listed: str, start: int) -> Iterator[Numbered]:
    """The numbers of a list (a match of `NUMBERS`) that begins at an offset, each at its place."""
    at = 0
    for number in numbers(listed):
        found = re.compile(rf"(?<!\d){re.escape(number)}(?!\d)").search(listed, at)
        yield Numbered(
            number, Span(start + found.start(), start + found.end()) if found else Span(start + at, start + at)
        )
        at = found.end() if found else at
