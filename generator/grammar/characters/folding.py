"""Folding: replaces the many ways to write a letter, digit, hyphen, space or sign by one, with offsets to the original.

Numbers, addresses and names are looked for in folded text, so that no expression has to list the hyphens or digits of
Unicode. Case and line ends are kept.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.grammar.characters.alphabet import APOSTROPHES, LOOSE_ACCENT, LOOSE_SIGNS, accented
from generator.grammar.characters.expressions import expression
from generator.model.legible import INVISIBLE
from generator.model.text import Span

# The Basic Multilingual Plane, and the letters and digits of mathematics that stand for plain ones.
_PLANES = (range(0x80, 0x10000), range(0x1D400, 0x1D800))
# Words in the Unicode name of a character that set it apart from the plain character that it stands for.
_ONLY_LOOKS_DIFFERENT = ("<wide>", "<narrow>", "<small>", "<font>", "<noBreak>")
_MORE_APOSTROPHES = "‛ʻʹ′‵ꞌ＇"
_MORE_HYPHENS = "−˗⁃"
_DOTS = "。｡․"
# Folding that changes the number of characters: a soft hyphen at the end of a line becomes a hyphen; other invisible
# characters are left out; a letter and its separate marks become one character; ligatures become letters.
_ODD = expression(
    rf"(?P<seen>\u00ad)(?=[ \t]*\n)|{INVISIBLE.pattern}|[^\W\d_][\u0300-\u036f]+|(?P<loose>{LOOSE_ACCENT})"
    r"|[\ufb00-\ufb06\u0132\u0133]"
)


# Without one of these no character is odd, which is seen many times faster.
_MAY_BE_ODD = expression(rf"[\u0300-\u036f\ufb00-\ufb06\u0132\u0133{LOOSE_SIGNS}]|{INVISIBLE.pattern}")
# So few characters are replaced sooner one after the other.
_FEW = 24


@dataclass(frozen=True)
class Folded:
    """A folded text. `starts` and `ends` give for each character the offsets in the original text that it stands for.

    They are None when every character has the same offset in both texts.
    """

    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def back(self, span: Span) -> Span:
        """The span of the original text for a non-empty span of the folded text."""
        if self.starts is None or self.ends is None:
            return span
        return Span(self.starts[span.start], self.ends[span.end - 1])

    def there(self, span: Span) -> Span:
        """The part of the folded text that a span of the original text became."""
        if self.starts is None:
            return span
        return Span(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


def folded(text: str) -> Folded:
    """The folded form of a text."""
    plain = text.replace("`", "'") if text.isascii() else _plainly(text)
    if plain.isascii() or _MAY_BE_ODD.search("".join(set(plain))) is None or _ODD.search(plain) is None:
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


def _plainly(text: str) -> str:
    """A text with each character that stands for a plain one replaced by that, which is not replaced again."""
    held = sorted(character for character in set(text) if ord(character) in _table())
    if len(held) > _FEW:
        return text.translate(_table())
    for character in held:
        text = text.replace(character, _table()[ord(character)])
    return text


def _reads(odd: re.Match[str]) -> str:
    if odd["seen"]:
        return "-"
    if odd["loose"]:
        return accented(odd["loose"])
    return "" if INVISIBLE.match(odd.group()) else unicodedata.normalize("NFKC", odd.group())


@cache
def _table() -> dict[int, str]:
    """The plain character for every character that stands for one."""
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
    """The form for comparing folded words: small letters without marks or apostrophes (`D'Ancóna` is `dancona`)."""
    if word.isascii():
        return word.lower().replace("'", "")
    apart = unicodedata.normalize("NFD", word.casefold().translate(_LETTERS))
    return "".join(character for character in apart if not unicodedata.combining(character))
