"""Labels in forms that few people use: `• Vraag 2`, `Vraag [2]`, `Vraag twee`, `Vraag II`, `Tweede vraag`, `V-2`, `Q2`.

As with every loose label, each is a label only where its number fits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar.characters.alphabet import HYPHENS, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.labels.beginnings import lines_beginning
from generator.grammar.labels.forms import (
    ANY_QUESTION,
    KINDS,
    LONGEST_WORD,
    ONE_ANSWER,
    ONE_QUESTION,
    ONE_SMALL_ANSWER,
    ONE_SMALL_QUESTION,
    AnsweredOrAsked,
)
from generator.grammar.labels.numbers import NUMBERS, numbers

LONGEST = 60
_DASH = rf"{HYPHENS}\u2014"
# Signs that lists, headings, quotations and tables put before a line.
_DECORATION_SIGNS = rf"•▪‣◦●■□►➢·*_#>=~|{_DASH}"
_DECORATION = rf"(?:[{_DECORATION_SIGNS}]\s*){{0,6}}"
# `V r a a g`, as printers once set it, or a word; letters glued to its number end there.
_WORD = rf"(?P<word>(?:[^\W\d_]\s){{3,9}}[^\W\d_](?![^\W_])|[^\W\d_]{{1,{LONGEST_WORD}}})"
_ORDER = r"(?:n\s?[°º]\.?|(?:[Nn][Rr]s?|[Nn]os?|[Nn]ummers?)\b\.?|[#№])"
# Between the word of an answer and its number.
_OF = rf"(?:(?:op|to|bij)\s+)?(?:(?:de|uw)\s+)?(?:{ANY_QUESTION}\s+)?"
_VALUES = (
    ("één|een|eerste", 1), ("twee|tweede", 2), ("drie|derde", 3), ("vier|vierde", 4), ("vijf|vijfde", 5),
    ("zes|zesde", 6), ("zeven|zevende", 7), ("acht|achtste", 8), ("negen|negende", 9), ("tien|tiende", 10),
    ("elf|elfde", 11), ("twaalf|twaalfde", 12), ("dertien|dertiende", 13), ("veertien|veertiende", 14),
    ("vijftien|vijftiende", 15), ("zestien|zestiende", 16), ("zeventien|zeventiende", 17),
    ("achttien|achttiende", 18), ("negentien|negentiende", 19), ("twintig|twintigste", 20),
)  # fmt: skip
WORDED = {word: value for words, value in _VALUES for word in words.split("|")}
CARDINAL = "|".join(word for words, _ in _VALUES for word in words.split("|") if not word.endswith(("de", "te")))
ORDINAL = "|".join(word for word in WORDED if word.endswith(("de", "te")))
"""Parts of expressions for one to twenty in words; `WORDED` holds the value of each."""
_ROMAN = r"[IVX]{1,6}"
_CIRCLED = r"[\u2460-\u2473\u2776-\u277f]"
_ENDED = r"(?![^\W_])"
_VALUE = rf"(?:{NUMBERS}|(?:{_ROMAN}|(?i:{CARDINAL})){_ENDED}|{_CIRCLED})"
_SIGN = rf"[\])}}>]?[*_]{{0,3}}(?:\s?[:.);|/]|\s?[{_DASH}](?=\s))?[*_]{{0,3}}"
_END = rf"(?P<end>{_SIGN})(?=\s|$)"
_BEHIND = expression(
    rf"{_DECORATION}{_WORD}[*_]{{0,3}}\s*(?:[.{_DASH}]\s?)?(?i:{_OF}){_ORDER}?\s*[\[(<{{]?(?P<value>{_VALUE}){_END}"
)
_BEFORE = expression(
    rf"{_DECORATION}(?:(?P<answer>(?i:{ONE_SMALL_ANSWER})\s+(?:op\s+)?(?:de\s+)?))?"
    rf"(?P<value>(?i:{ORDINAL})|\d{{1,3}}\s?(?:e|de|ste))\s+(?P<word>{ONE_QUESTION}|{ONE_SMALL_QUESTION}|{ONE_ANSWER}|{ONE_SMALL_ANSWER}){_END}"
)
_DECORATED = expression(rf"[{_DECORATION_SIGNS}\s]+")
# The words with which such a label begins; one letter needs a figure behind it.
_OPENING_WORDS = tuple({*(word for word in KINDS if len(word) > 1), *ORDINAL.split("|")})
_FIRST_TWO = frozenset(word[:2] for word in _OPENING_WORDS)
_OPENING_LETTERS = tuple(word for word in KINDS if len(word) == 1)
_FIGURE = expression(rf"\d|{_CIRCLED}")
# In small letters, and with ordinary ones only.
_LINE_MAY_OPEN = expression(
    rf"\n(?:[{_DECORATION_SIGNS}]|[^\S\n])*+(?:{'|'.join(_OPENING_WORDS)}|\d|\S(?=\s)"
    rf"|(?:{'|'.join(_OPENING_LETTERS)})(?=[^\n]*(?:\d|{_CIRCLED})))"
)
_NOTHING_BEHIND = expression(rf"\s*(?:$|[{UPPER}«“‘\"'(\[])")


@dataclass(frozen=True)
class LooseLabel:
    """A text that is a label if its number fits: `antwoord 3`, `Antoworrd 2`, `V4:`; `end` is the offset of its end.

    `is_open`: nothing separates it from a text that continues in small letters. `is_of_letter`: a letter stands for
    its word.
    """

    kind: AnsweredOrAsked
    numbers: tuple[str, ...]
    end: int
    is_open: bool = False
    is_of_letter: bool = False


@remembered
def formed_label(text: str) -> LooseLabel | None:
    """The rare form of label that opens a text; None when there is none."""
    if not _may_open(text):
        return None
    opening = text[: 2 * LONGEST]
    found = _BEFORE.match(opening) or _BEHIND.match(opening)
    if found is None or found.end() > LONGEST:
        return None
    word = re.sub(r"\s", "", found["word"]).casefold()
    kind = KINDS.get(word)
    if kind is None or not _is_certain(found, word):
        return None
    is_open = not found["end"] and _NOTHING_BEHIND.match(opening[found.end() :]) is None
    if found.groupdict().get("answer"):
        kind = AnsweredOrAsked.ANSWER
    return LooseLabel(kind, _counted(found["value"]), found.end(), is_open, len(word) == 1)


def lines_that_may_be_formed(lines: Sequence[str]) -> list[str]:
    """Those of some lines in which `formed_label` may find a label, in order, found in one search."""
    plain = [line.lower() if line.isascii() else "1" for line in lines]
    return lines_beginning(_LINE_MAY_OPEN, lines, plain)


def _may_open(text: str) -> bool:
    """Whether a text begins with a number, a word of labels or letters set apart: a fast test, most begin otherwise."""
    signs = None if text[:1].isalnum() else _DECORATED.match(text)
    head = (text[signs.end() :] if signs else text)[: LONGEST_WORD + 1].casefold()
    if not head.isascii() or head[:1].isdecimal() or head[1:2].isspace():
        return True
    if head[:2] in _FIRST_TWO and head.startswith(_OPENING_WORDS):
        return True
    return head.startswith(_OPENING_LETTERS) and _FIGURE.search(text, 0, 2 * LONGEST) is not None


def _is_certain(found: re.Match[str], word: str) -> bool:
    """Whether a label of one letter has a figure and a closing sign: `V-2:`, `Q2.`; not the road `A-2`."""
    return len(word) > 1 or (found["word"].isupper() and found["value"][0].isdigit())


def _counted(value: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKC", value).casefold()
    if plain in WORDED:
        return (str(WORDED[plain]),)
    if set(plain) <= set("ivx"):
        return (str(_roman(plain)),)
    return numbers(re.sub(r"\s?(?:e|de|ste)$", "", plain))


def _roman(letters: str) -> int:
    worth = [{"i": 1, "v": 5, "x": 10}[letter] for letter in letters]
    return sum(-one if one < following else one for one, following in zip(worth, [*worth[1:], 0], strict=True))
