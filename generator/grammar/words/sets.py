"""Sets of words as they are typed: in lines, with spaces between them, here or in a file of `grammar/lists/`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_LISTS = Path(__file__).parent.parent / "lists"


def word_set(lines: str) -> frozenset[str]:
    """The words of some lines."""
    return frozenset(lines.split())


@cache
def listed_words(name: str) -> frozenset[str]:
    """The words of a list that the program ships."""
    return word_set((_LISTS / f"{name}.txt").read_text(encoding="utf-8"))


@cache
def listed_phrases(name: str) -> frozenset[str]:
    """The phrases of a list that the program ships, one a line."""
    return frozenset((_LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines())


@cache
def listed_lines(name: str) -> tuple[str, ...]:
    """The lines of a list that the program ships, in order, without those that begin with `#`: remarks."""
    lines = (_LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def any_of(phrases: str) -> str:
    """A part of an expression for any of these phrases: spaces stand between them, `_` for white space within one."""
    return f"(?:{'|'.join(phrases.split())})".replace("_", r"\s+")
