"""Whether two names, or ways of writing a name in full, are the same but for how they are written."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from generator.grammar.letters import LINKING

_WORD = re.compile(r"[^\W_]+")
_STEM = 5
_MORE_THAN_SHARED = 0.5
_ENOUGH_ALIKE = 0.75


def is_same_name(one: str, other: str) -> bool:
    """Whether most of the words of the shorter name begin as words of the other do, or most letters are the same."""
    stems, others = _stems(one), _stems(other)
    if not stems or not others:
        return False
    shared = len(stems & others) / min(len(stems), len(others))
    return shared > _MORE_THAN_SHARED or SequenceMatcher(None, _letters(one), _letters(other)).ratio() >= _ENOUGH_ALIKE


def _stems(name: str) -> set[str]:
    return {word[:_STEM].casefold() for word in _WORD.findall(name) if word.casefold() not in LINKING}


def _letters(name: str) -> str:
    return "".join(_WORD.findall(name)).casefold()
