"""The words of a text that say what it is about: the longer ones, in small letters."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]{4,}")
# Words that any question has.
_OF_ANY_QUESTION = re.compile(r"leden|fra[ck]ties?|fra[ck]tieleden|vragen|vraagt|voorts|daarnaast|verder|tevens")


def content_words(text: str) -> list[str]:
    """The words of four letters or more, in order."""
    return _WORD.findall(text.casefold())


def is_of_any_question(word: str) -> bool:
    """Whether a word stands in questions about anything."""
    return _OF_ANY_QUESTION.fullmatch(word) is not None
