"""The alphabet: every letter that the Dutch registry of persons can hold, as parts of regular expressions.

The registry writes all names in Latin letters with diacritics (Logisch Ontwerp BRP, annex on characters); the letters
here are all Latin ones of Unicode, so that no list of diacritics can lack one. `UPPER`, `LOWER` and `LETTERS` stand
inside square brackets (`LETTERS` is both, with a fifth of the ranges, so it compiles faster); the other names are whole
expressions of one letter. A letter may be followed by marks that a file holds apart from it (`S` and U+030C for `Š`):
`MARKS` matches them. `LOOSE_ACCENT` is a letter followed by a sign that is its accent, or the accent of the small
letter after that sign; `LONE_ACCENT` is such a sign by itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# Basic Latin to Latin Extended-B, and Latin Extended Additional.
_BLOCKS = ((0x41, 0x24F), (0x1E00, 0x1EFF))
# Signs between the two halves of a word; any of them may occur in a name.
HYPHENS = "\\-\u2010\u2011\u2012\u2013"
APOSTROPHES = "'’‘`´ʼ"


def _ranges(*categories: str) -> Iterator[str]:
    """The letters of these Unicode categories in the Latin blocks, as ranges for square brackets."""
    for first, last in _BLOCKS:
        held = [code for code in range(first, last + 1) if unicodedata.category(chr(code)) in categories]
        start = previous = held[0]
        for code in held[1:]:
            if code != previous + 1:
                yield _range(start, previous)
                start = code
            previous = code
        yield _range(start, previous)


def _range(start: int, end: int) -> str:
    return chr(start) if start == end else f"{chr(start)}-{chr(end)}"


UPPER = "".join(_ranges("Lu"))
LOWER = "".join(_ranges("Ll"))
LETTERS = "".join(_ranges("Lu", "Ll"))
# A conversion may write the accent of a letter after it as a separate sign, even with a space: `Kos¸ar`, `C¸ elik`.
_LOOSE = {"¸": "\u0327", "˛": "\u0328", "ˇ": "\u030c", "˘": "\u0306", "¨": "\u0308", "˙": "\u0307", "˝": "\u030b"}
# These signs and the acute accent, not attached to any letter.
LONE_ACCENT = f"[´{''.join(_LOOSE)}]"
LOOSE_SIGNS = "".join(_LOOSE)
_LOOSE_SIGNS = f"[{LOOSE_SIGNS}]"
MARKS = rf"(?:[\u0300-\u036f]|{_LOOSE_SIGNS}(?:\x20(?=[{LOWER}]))?)*"
CAPITAL = f"[{UPPER}]{MARKS}"
SMALL = f"[{LOWER}]{MARKS}"
LETTER = f"[{LETTERS}]{MARKS}"
HYPHEN = f"[{HYPHENS}]"
APOSTROPHE = f"[{APOSTROPHES}]"
LOOSE_ACCENT = rf"[{LETTERS}]{_LOOSE_SIGNS}(?:\x20(?=[{LOWER}])|[{LOWER}])?"
_LOOSE_ACCENT = re.compile(LOOSE_ACCENT)


def with_accents(text: str) -> str:
    """A text with accents put on the letters before or after which they are written: `Koşar` for `Kos¸ar`."""
    return _LOOSE_ACCENT.sub(lambda found: accented(found.group()), text)


def accented(found: str) -> str:
    """A match of `LOOSE_ACCENT` with its accent on the letter before it, or else on the letter after it."""
    letter, mark, rest = found[0], _LOOSE[found[1]], found[2:]
    before = unicodedata.normalize("NFC", letter + mark)
    if len(before) == 1:
        return before + rest.strip()
    after = unicodedata.normalize("NFC", rest + mark)
    return letter + after if len(after) == 1 and rest.strip() else found
