"""The few words that open a text and are cut off from it as a label is: `Kabinetsreactie`, `Toelichting:`, `Aw1 De`.

They are a label only where they recur, which their reader must find out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.alphabet import HYPHENS, UPPER
from generator.grammar.answering import only_answers
from generator.grammar.numbers import NUMBERS, numbers

_LONGEST = 40
_WORDS = rf"[{UPPER}][^\W\d_]*(?:[{HYPHENS}][^\W\d_]+)*(?:[ ][^\W\d_]+){{0,3}}?"
_CUT_OFF = re.compile(
    rf"(?P<words>{_WORDS})(?P<number>\s*{NUMBERS})?"
    rf"(?P<sign>\s*[:.)]|\s[{HYPHENS}\u2013\u2014](?=\s))?(?:\s+(?=[{UPPER}«“‘\"'])|$)"
)
_AFTER_QUESTION = re.compile(rf"\?[”’\"'»)]?\s+(?=[{UPPER}])")
# A sentence of so few words has its verb or its article: `Dat klopt.`, `De regering`.
_OF_SENTENCES = re.compile(
    r"(?:de|het|een|dat|dit|deze|die|ik|wij|er|in|op|bij|voor|met|aan|van|om|als|zoals|hierbij|tevens|ook|nee|ja)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opening:
    """Words that open a text, in small letters, and the numbers behind them; where these end (offset in the text).

    `is_alone`: they are all of it. `is_cut`: a sign, a number or the end sets them apart, not only the capital behind.
    """

    words: str
    end: int
    is_alone: bool
    is_cut: bool
    numbers: tuple[str, ...] = ()


def opening_words(text: str) -> Opening | None:
    """The words that a sign, a number, the end of the text or a capital cuts off; None where none are."""
    found = _CUT_OFF.match(text[: 2 * _LONGEST])
    if found is None or found.end() > _LONGEST or only_answers(text) or _OF_SENTENCES.match(text):
        return None
    is_alone = found.end() == len(text)
    is_cut = is_alone or bool(found["number"] or found["sign"])
    # `Stichting Natuur` is a name; of one word `Nederland Heeft` is none either.
    if not is_cut and (" " in found["words"] or text[found.end()] in "«“‘\"'"):
        return None
    return Opening(found["words"].casefold(), found.end(), is_alone, is_cut, numbers(found["number"] or ""))


def after_questions(text: str) -> Iterator[int]:
    """Where sentences begin in a text right behind a question mark (offsets)."""
    return (found.end() for found in _AFTER_QUESTION.finditer(text))
