"""What is compared: the facts and exchanges of one document, in the same terms for a key and for the parser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

# The facts of a document, in the order of the table.
FACTS = (
    "kind",
    "chamber",
    "dossiers",
    "number",
    "asked",
    "answered",
    "adopted",
    "committee",
    "addressee",
    "factions",
    "members",
)
FEW = 5
_NUMBER = r"\d+[a-z]?"
_NUMBERS = re.compile(rf"({_NUMBER})\s*(?:t/m|tot en met|–|-)\s*({_NUMBER})|({_NUMBER})")


@dataclass(frozen=True)
class Text:
    """A question or an answer: its numbers, its first and last five words (fewer where there are fewer), who asks.

    No numbers: none is printed. `parts` are the questions under one joint label. `marked` are the first and last words
    with the marks of notes kept, where that makes a difference.
    """

    numbers: tuple[str, ...]
    first: str
    last: str
    factions: tuple[str, ...] = ()
    parts: tuple[Text, ...] = ()
    marked: tuple[str, str] | None = None

    @property
    def ends(self) -> tuple[str, str]:
        """The first and the last words."""
        return self.first, self.last


@dataclass(frozen=True)
class Group:
    """An exchange: connected questions and answers, and what became of the questions."""

    questions: tuple[Text, ...]
    answers: tuple[Text, ...]
    state: str


@dataclass(frozen=True)
class Outline:
    """One document. Each fact is a tuple, empty where the document says nothing; `exchanges` is None for an opening.

    `aliases` gives for another way in which a file holds the name of a member the name as printed.
    """

    facts: Mapping[str, tuple[str, ...]]
    exchanges: tuple[Group, ...] | None
    aliases: Mapping[str, str]

    @property
    def questions(self) -> tuple[Text, ...]:
        """All questions, in order of their exchanges."""
        return tuple(text for group in self.exchanges or () for text in group.questions)

    @property
    def answers(self) -> tuple[Text, ...]:
        """All answers, in order of their exchanges."""
        return tuple(text for group in self.exchanges or () for text in group.answers)


def first_and_last(words: list[str]) -> tuple[str, str]:
    """The first five and the last five of a text's words."""
    return " ".join(words[:FEW]), " ".join(words[-FEW:])


def written_out(numbers: str) -> tuple[str, ...]:
    """Each of the numbers that a label names: `5 t/m 8, 10a` gives 5, 6, 7, 8, 10a."""
    return tuple(number for found in _NUMBERS.findall(numbers) for number in _range(*found))


def _range(first: str, last: str, single: str) -> Iterator[str]:
    if single:
        yield single
    elif first.isdigit() and last.isdigit():
        yield from (str(number) for number in range(int(first), int(last) + 1))
    else:
        yield from (first, last)
