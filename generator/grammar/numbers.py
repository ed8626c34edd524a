"""Numbers of questions as people write them: `3`, `10a`, `2.1`, `5 en 6`, `7, 8, en 9`, `7/8/9`, `1 t/m 4`, `(3)`.

`NUMBER` and `NUMBERS` are parts of regular expressions without groups of their own.
"""

from __future__ import annotations

import re

from generator.grammar.alphabet import HYPHENS

# A wider range is a slip or no range at all.
WIDEST_RANGE = 100
# The longest list of numbers that a label names one by one.
_MOST = 60
# Not `12D` of a name, nor the first digits of a longer number; `3en 4` is glued to its next word.
NUMBER = r"\d{1,4}(?!\d)(?:\.\d{1,2}(?!\.?\d))?(?:[a-z](?![^\W_]))?"
_BRACKETED = r"\(\d{1,4}[a-z]?\)"
# With the slips that are made in `en`.
_AND = r"(?i:en(?:/of)?\.?|em|enn|ne|n|of|alsmede|evenals|respectievelijk|resp\.|&|\+)"
_DASHES = f"[{HYPHENS}\u2014]"
_THROUGH = rf"(?i:t\s?/\s?m\.?|t\.?e?\.?m\.?|tot\s+en\s+met|tot\s?/\s?met|tot|{_DASHES})"
# `vragen 5, 6 en vraag 7`: the word may be said again.
_AGAIN = r"(?i:(?:(?:op|van)\s+)?(?:de\s+)?(?:vra(?:ag|gen)|antwoord(?:en)?)\s*)?"
# `7. en 8.`: a sentence that begins with `En` is another.
_POINT = r"(?:\.(?=\s(?:en|t/m|tot)\s\d))?"
_BETWEEN = rf"(?:\s*[,;/]\s*(?:{_AND}\s*)?|{_POINT}\s*{_AND}\s*|{_POINT}\s*{_THROUGH}\s*){_AGAIN}"
# A comma that is forgotten: `7, 8, 9 10 en 11`. What follows must be the end, or go on as a list does.
_FORGOTTEN = r"\s+(?=\d{1,4}[a-z]?(?:\s*[,;]|\s+(?i:en|t/m|&)\s|\s?[.:)]?$))"
NUMBERS = (
    rf"(?:{_BRACKETED}(?:{_BETWEEN}{_BRACKETED}){{0,{_MOST}}}"
    rf"|{NUMBER}(?:(?:{_BETWEEN}|{_FORGOTTEN}){NUMBER}){{0,{_MOST}}})"
)
# The figures of a name count nothing: `12 D66`.
_TOKEN = re.compile(
    rf"(?:(?<![\w.])|(?<=\den)|(?<=\dEN))(?P<number>\d{{1,4}}(?:\.\d{{1,2}}(?![\d.]))?[a-z]?)(?=$|[^\w]|(?i:en|tot|t)\b|(?i:en)\d)"
    rf"(?P<through>\s*{_THROUGH}\s*{_AGAIN}(?=\d))?"
)
# What is glued to a number: `7 en8`, `7t/m 9`, `vraag8`.
_WORDS = rf"(?:{_AND}|(?i:t\s?/\s?m\.?|t\.?e?\.?m\.?|tot|tot\s+en\s+met|met)|(?i:vra(?:ag|gen)))"
_GLUED_BEFORE = re.compile(rf"(?<=\d)(?={_WORDS}(?:\s|\d))")
_GLUED_BEHIND = re.compile(rf"(?<![^\W\d_]){_WORDS}(?=\d)")
# Where a list of numbers is broken over lines.
_JOINS = re.compile(r"(?:t/m|tot|en|met|[,–-])$")
_NO_BRACKETS = str.maketrans("", "", "()")


def numbers(text: str) -> tuple[str, ...]:
    """The numbers that a list names, ranges written out: `5 t/m 8, 10a` gives 5, 6, 7, 8, 10a."""
    found: list[str] = []
    from_number = ""
    loose = _GLUED_BEHIND.sub(r"\g<0> ", _GLUED_BEFORE.sub(" ", text.translate(_NO_BRACKETS)))
    for token in _TOKEN.finditer(loose):
        number = token["number"]
        found += _range(from_number, number) if from_number else [number]
        from_number = number if token["through"] else ""
    return tuple(found)


def _range(first: str, last: str) -> list[str]:
    """What follows the first number of a range up to its last; only the last where they make no range."""
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) < WIDEST_RANGE:
        return [str(n) for n in range(int(first) + 1, int(last) + 1)]
    if first[:-1] == last[:-1] and first[-1] < last[-1] and not first[-1].isdigit():
        return [f"{first[:-1]}{chr(code)}" for code in range(ord(first[-1]) + 1, ord(last[-1]) + 1)]
    return [] if first == last else [last]


def value(number: str) -> int:
    """What a printed number counts as: `10a` is a 10, `2.1` a 2."""
    found = re.match(r"\d+", number)
    return int(found.group()) if found else 0


def joins_next(text: str) -> bool:
    """Whether what ends a line joins a list of numbers to the next line: `5 t/m`."""
    return _JOINS.search(text) is not None


def without_joining_end(text: str) -> str:
    """A list of numbers without what would join it to the next line."""
    return _JOINS.sub("", text).strip()
