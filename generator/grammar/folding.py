"""Folding: the many ways to write one letter, digit, hyphen, space or sign, as one of them, with the way back.

What looks for numbers, addresses and names looks at folded text, so that none of its expressions has to know how many
hyphens or digits Unicode has. Case stays, and so do line ends.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.grammar.alphabet import APOSTROPHES, LOOSE_ACCENT, accented
from generator.model.legible import INVISIBLE
from generator.model.text import Span

# The Basic Multilingual Plane, and the letters and digits of mathematics that stand for plain ones.
_PLANES = (range(0x80, 0x10000), range(0x1D400, 0x1D800))
# How Unicode names the difference between a character and the plain one that it stands for.
_ONLY_LOOKS_DIFFERENT = ("<wide>", "<narrow>", "<small>", "<font>", "<noBreak>")
_MORE_APOSTROPHES = "‛ʻʹ′‵ꞌ＇"
_MORE_HYPHENS = "−˗⁃"
_DOTS = "。｡․"
# What takes another number of characters: a soft hyphen at the end of a line is one that is seen; what nobody sees is
# nothing; a letter and the marks that a file holds apart from it are one; ligatures are their letters.
_ODD = re.compile(
    rf"(?P<seen>\u00ad)(?=[ \t]*\n)|{INVISIBLE.pattern}|[^\W\d_][\u0300-\u036f]+|(?P<loose>{LOOSE_ACCENT})"
    r"|[\ufb00-\ufb06\u0132\u0133]"
)


@dataclass(frozen=True)
class Folded:
    """A text as it was folded. `starts` and `ends` tell for each character where what it stands for begins and ends.

    They are None where every character stands for the one in its own place.
    """

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def back(self, span: Span) -> Span:
        """The stretch of the whole text that a non-empty stretch of the folded one came from."""
        if self.starts is None or self.ends is None:
            return span
        return Span(self.starts[span.start], self.ends[span.end - 1])

    def there(self, span: Span) -> Span:
        """What the folded text has of a stretch of the whole one."""
        if self.starts is None:
            return span
        return Span(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


def folded(text: str) -> Folded:
    """A text with one way to write each thing."""
    plain = text.replace("`", "'") if text.isascii() else text.translate(_table())
    if plain.isascii() or _ODD.search(plain) is None:
        return Folded(plain)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for odd in (*_ODD.finditer(plain), None):
        begin = odd.start() if odd else len(plain)
        pieces.append(plain[done:begin])
        starts.extend(range(done, begin))
        ends.extend(range(done + 1, begin + 1))
        if odd:
            reads, done = _reads(odd), odd.end()
            pieces.append(reads)
            starts.extend([begin] * len(reads))
            ends.extend([done] * len(reads))
    return Folded("".join(pieces), starts, ends)


def _reads(odd: re.Match[str]) -> str:
    if odd["seen"]:
        return "-"
    if odd["loose"]:
        return accented(odd["loose"])
    return "" if INVISIBLE.match(odd.group()) else unicodedata.normalize("NFKC", odd.group())


@cache
def _table() -> dict[int, str]:
    """For every character that has one the plain character it stands for."""
    found = {code: plain for codes in _PLANES for code in codes if (plain := _plain(chr(code)))}
    found |= dict.fromkeys(map(ord, (*APOSTROPHES, *_MORE_APOSTROPHES)), "'")
    found |= dict.fromkeys(map(ord, _MORE_HYPHENS), "-")
    return found | dict.fromkeys(map(ord, _DOTS), ".")


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category in ("Zs", "Zl", "Zp"):
        return " "
    if category == "Pd":
        return "-"
    if unicodedata.decomposition(character).startswith(_ONLY_LOOKS_DIFFERENT):
        plain = unicodedata.normalize("NFKC", character)
        return plain if len(plain) == 1 else ""
    return ""


_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "'": ""}
)


def plain_word(word: str) -> str:
    """A folded word as it is compared: small letters without marks or apostrophes (`D'Ancóna` and `dancona`)."""
    if word.isascii():
        return word.lower().replace("'", "")
    apart = unicodedata.normalize("NFD", word.casefold().translate(_LETTERS))
    return "".join(character for character in apart if not unicodedata.combining(character))
