"""Characters that change the direction of text, and how to isolate text that holds them from the text beside it.

Rules: the Unicode Bidirectional Algorithm (UAX #9); its BD9 says which character ends which isolate.
"""

from __future__ import annotations

import re
import unicodedata

_START, _END = "\u2066", "\u2069"  # of a left-to-right isolate
_OPENING = frozenset("\u2066\u2067\u2068")
CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2069") | _OPENING
"""Marks, embeddings, overrides and isolates: invisible, and they change where the letters around them are shown."""
# The blocks that UAX #9 reserves for letters written from right to left, which move the signs and digits beside them.
_TURNING = re.compile(
    f"[{''.join(sorted(CONTROLS))}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def name(character: str) -> str:
    """`U+202E RIGHT-TO-LEFT OVERRIDE`."""
    return f"U+{ord(character):04X} {unicodedata.name(character)}"


def turns(text: str) -> bool:
    """Whether a text may change the place of other text on its line."""
    return not text.isascii() and _TURNING.search(text) is not None


def balanced(text: str, ours: str = "{}") -> str:
    """A text with balanced isolates, so that it cannot end an isolate that is put around it.

    The characters added for this do not change how the text is shown; `ours` is the format string put around them.
    """
    made: list[str] = []
    depth = 0
    for character in text:
        if character == _END and depth == 0:
            made.append(ours.format(_START))
        elif character == _END:
            depth -= 1
        elif character in _OPENING:
            depth += 1
        made.append(character)
    return "".join(made) + (ours.format(_END * depth) if depth else "")


def isolated(text: str) -> str:
    """A plain text that changes no direction outside itself: it is put between isolating characters where it could."""
    return f"{_START}{balanced(text)}{_END}" if turns(text) else text
