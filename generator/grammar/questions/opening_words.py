"""Opening words: a few words set apart from a text, as a label is: `Kabinetsreactie`, `Toelichting:`, `Aw1 De`.

They are a label only where they recur, which the caller must check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.alphabet import HYPHENS, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.labels.numbers import NUMBERS, numbers
from generator.grammar.questions.answering import only_answers

_LONGEST = 40
_WORDS = rf"[{UPPER}][^\W\d_]*(?:[{HYPHENS}][^\W\d_]+)*(?:[ ][^\W\d_]+){{0,3}}?"
_CUT_OFF = expression(
    rf"(?P<words>{_WORDS})(?P<number>\s*{NUMBERS})?"
    rf"(?P<sign>\s*[:.)]|\s[{HYPHENS}\u2013\u2014](?=\s))?(?:\s+(?=[{UPPER}«“‘\"'])|$)"
)
_AFTER_QUESTION = expression(rf"\?[”’\"'»)]?\s+(?=[{UPPER}])")
# Words that show that so few words are a sentence: a verb or an article: `Dat klopt.`, `De regering`.
_OF_SENTENCES = expression(
    r"(?:de|het|een|dat|dit|deze|die|ik|wij|er|in|op|bij|voor|met|aan|van|om|als|zoals|hierbij|tevens|ook|nee|ja)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opening:
    """Words that open a text, in small letters, the numbers after them, and the offset in the text after both.

    `is_alone`: the text holds nothing else. `is_cut`: a sign, a number or the end sets them apart, not only a capital.
    """

    words: str
    end: int
    is_alone: bool
    is_cut: bool
    numbers: tuple[str, ...] = ()


def opening_words(text: str) -> Opening | None:
    """The words before a sign, a number, a capital or the end of the text; None when there are none."""
    found = _CUT_OFF.match(text[: 2 * _LONGEST])
    if found is None or found.end() > _LONGEST or only_answers(text) or _OF_SENTENCES.match(text):
        return None
    is_alone = found.end() == len(text)
    is_cut = is_alone or bool(found["number"] or found["sign"])
    # `Stichting Natuur` is a name, and so is a single word: `Nederland Heeft`.
    if not is_cut and (" " in found["words"] or text[found.end()] in "«“‘\"'"):
        return None
    return Opening(found["words"].casefold(), found.end(), is_alone, is_cut, numbers(found["number"] or ""))


def after_questions(text: str) -> Iterator[int]:
    """The offsets of sentences right after a question mark."""
    return (found.end() for found in _AFTER_QUESTION.finditer(text))
