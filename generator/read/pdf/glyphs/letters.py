"""From the codes PDFium gives to the letters that are printed."""

from __future__ import annotations

import re
import unicodedata

# PDFium marks a hyphen before a line end by one of these; all that it takes for one is printed as a hyphen, a soft
# hyphen that is drawn included.
LINE_HYPHENS = "\x02\ufffe"
_HYPHENS = dict.fromkeys(map(ord, f"{LINE_HYPHENS}\u00ad"), "-")
# Bullets of the fonts Symbol and Wingdings, which have no code of their own in Unicode.
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪"}
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
NO_LETTER = "\ufffd"
_PRINTED = {**_HYPHENS, **_BULLETS, **_LIGATURES, 0xA0: " ", 0: NO_LETTER}
_CONTROL = re.compile(r"[\x01-\x1f\x7f]")
# Stands where a character was that is no longer printed by itself.
DROPPED = "\x01"
# Drawn accents and what they are on a letter.
_ACCENTS = {
    "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "^": "\u0302", "¨": "\u0308", "˜": "\u0303", "¸": "\u0327",
    "ˇ": "\u030c", "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "˛": "\u0328", "˝": "\u030b", "¯": "\u0304",
}  # fmt: skip
ACCENT = re.compile(f"[{re.escape(''.join(_ACCENTS))}]")


def printed(text: str) -> str:
    """A text as it is printed: hyphens, bullets and ligatures as their letters, without control characters."""
    return _CONTROL.sub("", text.translate(_PRINTED)).strip()


def accented(letter: str, accent: str) -> str:
    """A letter with an accent over or under it; empty when there is no such letter."""
    composed = unicodedata.normalize("NFC", letter + _ACCENTS[accent])
    return composed if letter.isalpha() and len(composed) == 1 else ""
