"""Characters that turn the direction of text, and how text that holds them is kept from turning what stands beside it.

Rules: the Unicode Bidirectional Algorithm (UAX #9); its BD9 says which character ends which isolate.
"""

from __future__ import annotations

import re
import unicodedata

_START, _END = "\u2066", "\u2069"  # of a left-to-right isolate
_OPENING = frozenset("\u2066\u2067\u2068")
CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2069") | _OPENING
"""Marks, embeddings, overrides and isolates: nobody sees them, and they change where the letters around them stand."""
# Letters that are written from the right move signs and digits beside them: the blocks that UAX #9 keeps for them.
_TURNING = re.compile(
    f"[{''.join(sorted(CONTROLS))}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def name(character: str) -> str:
    """`U+202E RIGHT-TO-LEFT OVERRIDE`."""
    return f"U+{ord(character):04X} {unicodedata.name(character)}"


def turns(text: str) -> bool:
    """Whether a text may change where other text on its line stands."""
    return _TURNING.search(text) is not None


def balanced(text: str, ours: str = "{}") -> str:
    """A text in which every isolate ends and no other ends, so that what isolates it is not ended by the text itself.

    What is added for that changes nothing in how the text stands; `ours` says how it is set apart from the text.
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
    """A text without markup that turns nothing beside it: between characters that isolate it, where it could."""
    return f"{_START}{balanced(text)}{_END}" if turns(text) else text
