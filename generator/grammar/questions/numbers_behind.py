"""Numbers that stand behind their question: `… waarover dat ging (vraag 8). Ook vragen zij of … (vraag 9).`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.grammar.labels.forms import NR, QUESTION, SHORT_QUESTION
from generator.grammar.labels.numbers import NUMBERS, numbers

# Behind the sentence and before its sign, or behind the sign: `… gingen (vraag 8).`, `… gingen? (vraag 8)`.
_BEHIND_PATTERN = expression(
    rf"(?<=\S)\s\((?:{QUESTION}|{SHORT_QUESTION})\s+{NR}(?P<numbers>{NUMBERS})\)(?:[.?!]|\s*$)(?=\s|$)"
    rf"|(?<=[.?!])\s\((?:{QUESTION}|{SHORT_QUESTION})\s+{NR}(?P<apart>{NUMBERS})\)(?=\s|$)"
)
_BEHIND = Tried(_BEHIND_PATTERN, expression(r"\("), (1,))


@dataclass(frozen=True)
class NumberBehind:
    """The numbers in brackets at the end of a sentence, and the offset in the text behind the sentence."""

    numbers: tuple[str, ...]
    end: int


def numbers_behind(text: str) -> Iterator[NumberBehind]:
    """The places in a text where a sentence ends with the number of a question in brackets, in order."""
    for found in _BEHIND.finditer(text):
        yield NumberBehind(numbers(found["numbers"] or found["apart"]), found.end())
