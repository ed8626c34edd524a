"""From the character codes of PDFium to the printed letters."""

from __future__ import annotations

import re
import unicodedata

# PDFium gives one of these for a hyphen before a line end. All of them are printed as a hyphen, and so is a drawn soft
# hyphen.
LINE_HYPHENS = "\x02\ufffe"
_HYPHENS = dict.fromkeys(map(ord, f"{LINE_HYPHENS}\u00ad"), "-")
# Bullets of the fonts Symbol and Wingdings, which have no code of their own in Unicode.
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪"}
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
NO_LETTER = "\ufffd"
_PRINTED = {**_HYPHENS, **_BULLETS, **_LIGATURES, 0xA0: " ", 0: NO_LETTER}
_CONTROL = re.compile(r"[\x01-\x1f\x7f]")
# Replaces a character that is no longer printed by itself, so that positions stay the same.
DROPPED = "\x01"
# Accents drawn by themselves, and the combining characters for them.
_ACCENTS = {
    "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "^": "\u0302", "¨": "\u0308", "˜": "\u0303", "¸": "\u0327",
    "ˇ": "\u030c", "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "˛": "\u0328", "˝": "\u030b", "¯": "\u0304",
}  # fmt: skip
ACCENT = re.compile(f"[{re.escape(''.join(_ACCENTS))}]")


def printed(text: str) -> str:
    """A text as printed: hyphens, bullets and ligatures as ordinary characters; control characters are removed."""
    return _CONTROL.sub("", text.translate(_PRINTED)).strip()


def accented(letter: str, accent: str) -> str:
    """The letter with this accent as one character; empty if there is none."""
    composed = unicodedata.normalize("NFC", letter + _ACCENTS[accent])
    return composed if letter.isalpha() and len(composed) == 1 else ""
