"""Numbers of questions as people write them: `3`, `10a`, `2.1`, `5 en 6`, `7, 8, en 9`, `7/8/9`, `1 t/m 4`, `(3)`.

`NUMBER` and `NUMBERS` are parts of regular expressions without groups of their own.
"""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import HYPHENS
from generator.grammar.characters.expressions import expression
from generator.grammar.labels.forms import QUESTION_AGAIN, WORD_AGAIN

# A number, and whether it is the first of a range.
_Told = tuple[str, bool]
# A wider range is a mistake or no range.
WIDEST_RANGE = 100
# The longest list of numbers that a label names one by one.
_MOST = 60
# Not the `12D` of a name, nor the first digits of a longer number; in `3en 4` the number is glued to the next word.
NUMBER = r"\d{1,4}(?!\d)(?:\.\d{1,2}(?!\.?\d))?(?:[a-z](?![^\W_]))?"
_BRACKETED = r"\(\d{1,4}[a-z]?\)"
# Including common misspellings of `en`.
_AND = r"(?i:[eé]n(?:/of)?\.?|em|enn|ne|n|of|alsmede|evenals|respectievelijk|resp\.|&|\+)"
_DASHES = f"[{HYPHENS}\u2014]"
_THROUGH = rf"(?i:t\s?/\s?m\.?|t\.?e?\.?m\.?|tot\s+en\s+met|tot\s?/\s?met|tot|{_DASHES})"
# `vragen 5, 6 en vraag 7`: the word may be repeated.
_AGAIN = rf"(?i:(?:(?:op|van)\s+)?(?:de\s+)?{WORD_AGAIN}\s*)?"
# `7. en 8.`: a sentence that begins with `En` is another.
_POINT = r"(?:\.(?=\s(?:en|t/m|tot)\s\d))?"
_BETWEEN = rf"(?:\s*[,;/]\s*(?:{_AND}\s*)?|{_POINT}\s*{_AND}\s*|{_POINT}\s*{_THROUGH}\s*){_AGAIN}"
# A forgotten comma: `7, 8, 9 10 en 11`. The text must end there or continue like a list.
_FORGOTTEN = r"\s+(?=\d{1,4}[a-z]?(?:\s*[,;]|\s+(?i:en|t/m|&)\s|\s?[.:)]?$))"
NUMBERS = (
    rf"(?:{_BRACKETED}(?:{_BETWEEN}{_BRACKETED}){{0,{_MOST}}}"
    rf"|{NUMBER}(?:(?:{_BETWEEN}|{_FORGOTTEN}){NUMBER}){{0,{_MOST}}})"
)
# The figures of a name are not numbers of questions: `12 D66`.
_TOKEN = expression(
    rf"(?:(?<![\w.])|(?<=\den)|(?<=\dEN))(?P<number>\d{{1,4}}(?:\.\d{{1,2}}(?![\d.]))?[a-z]?)(?=$|[^\w]|(?i:en|tot|t)\b|(?i:en)\d)"
    rf"(?P<through>\s*{_THROUGH}\s*{_AGAIN}(?=\d))?"
)
# Words glued to a number: `7 en8`, `7t/m 9`, `vraag8`.
_WORDS = rf"(?:{_AND}|(?i:t\s?/\s?m\.?|t\.?e?\.?m\.?|tot|tot\s+en\s+met|met)|(?i:{QUESTION_AGAIN}))"
_GLUED_BEFORE = expression(rf"(?<=\d)(?={_WORDS}(?:\s|\d))")
_GLUED_BEHIND = expression(rf"(?<![^\W\d_]){_WORDS}(?=\d)")
# The end of a line within a list of numbers.
_JOINS = expression(r"(?:t/m|tot|en|met|[,–-])$")
_NO_BRACKETS = str.maketrans("", "", "()")
# Where `3t/m 4` or `3n 4` was typed, the letter is no part of the number.
_WHOLE = r"\d{1,4}(?:\.\d{1,2})?"
_JOINED = rf"(?:t\s?/\s?m|n\s+{_AGAIN}\d)"
_ONE = rf"(?:{_BRACKETED}|(?!{_WHOLE}{_JOINED}){NUMBER}|{_WHOLE}(?={_JOINED}))"
_FIRST = expression(rf"(?P<number>{_ONE})")
_NEXT = expression(rf"(?:(?P<through>{_POINT}\s*{_THROUGH}\s*{_AGAIN})|{_BETWEEN}|{_FORGOTTEN})(?P<number>{_ONE})")


def numbers(text: str) -> tuple[str, ...]:
    """The numbers in a list, ranges expanded: `5 t/m 8, 10a` gives 5, 6, 7, 8, 10a.

    A text that is more than a list of `NUMBERS` is searched for numbers; the figures of names in it are none.
    """
    told = _list(text) or _search(text)
    found: list[str] = []
    for (number, _), (before, is_through) in zip(told, (("", False), *told), strict=False):
        found += _range(before, number) if is_through else [number]
    return tuple(found)


def _list(text: str) -> list[_Told]:
    """The numbers of a text that is a list of them and nothing else, each with whether a range begins there."""
    found = _FIRST.match(text)
    told: list[_Told] = []
    while found:
        end, number = found.end(), found["number"]
        found = _NEXT.match(text, end)
        told.append((number.strip("()"), found is not None and found["through"] is not None))
    return told if told and end == len(text) else []


def _search(text: str) -> list[_Told]:
    """The numbers that stand in a text, each with whether a range begins there."""
    loose = _GLUED_BEHIND.sub(r"\g<0> ", _GLUED_BEFORE.sub(" ", text.translate(_NO_BRACKETS)))
    return [(token["number"], token["through"] is not None) for token in _TOKEN.finditer(loose)]


def _range(first: str, last: str) -> list[str]:
    """The numbers after the first of a range, up to its last; only the last when the two make no range."""
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) < WIDEST_RANGE:
        return [str(n) for n in range(int(first) + 1, int(last) + 1)]
    if first[:-1] == last[:-1] and first[-1] < last[-1] and not first[-1].isdigit():
        return [f"{first[:-1]}{chr(code)}" for code in range(ord(first[-1]) + 1, ord(last[-1]) + 1)]
    return [] if first == last else [last]


def value(number: str) -> int:
    """The whole number of a printed number: 10 for `10a`, 2 for `2.1`."""
    found = re.match(r"\d+", number)
    return int(found.group()) if found else 0


def joins_next(text: str) -> bool:
    """Whether a line ends with a word that joins its list of numbers to the next line: `5 t/m`."""
    return _JOINS.search(text) is not None


def without_joining_end(text: str) -> str:
    """A list of numbers without a joining word at its end."""
    return _JOINS.sub("", text).strip()
