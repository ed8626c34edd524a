"""The forms in which the sign of a note is written, a sign in a text, and the opening of a note."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SignForm(StrEnum):
    """The way in which a number is written as a sign."""

    BOXED = "[1]"
    ROUND = "(1)"
    CLOSED = "1)"
    WORDED = "(noot 1)"
    RAISED = "¹"
    STARRED = "*"
    GLUED = "1"  # glued to the end of a word: plain text does not show that it was raised
    SPACED = " 1"  # apart from the word, as programs separate raised print: `het rapport 1 blijkt`
    DOTTED = "1."  # only before a body
    BARE = "1 "  # the same


@dataclass(frozen=True)
class Sign:
    """A sign in a text: its number (or its count of stars), and its offsets."""

    form: SignForm
    number: int
    start: int
    end: int


@dataclass(frozen=True)
class Opening:
    """The sign at the start of a body: its number, its offsets, and whether words follow it."""

    form: SignForm
    number: int
    start: int
    end: int
    is_alone: bool = False
