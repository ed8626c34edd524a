"""What the words of a text hint at: most hint at nothing, and are passed over all at once."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Hashable, Iterable, Set
from functools import lru_cache
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.counts import count
from generator.grammar.words.tokens import tokens

T = TypeVar("T", bound=Hashable)
# A document has few thousands of words, and nearly all are those of other documents.
_MOST = 65536
# A text is asked for its words by one search after the other.
_TEXTS = 256
# Letters that are the same as one of the alphabet where capitals make no difference, and an apostrophe within a word.
_LIKE_OTHERS = expression("[İıſ\u212a\u02bc]")
# What a token has, and no word.
_WITHIN_WORDS = expression("[_\u0300-\u036f\u00ad\u200c\u200d]")
_WORD = expression(r"[^\W_]+")


def is_plainly_written(text: str) -> bool:
    """Whether the letters of a text are those of the words it has: none in parts, and none that others stand for."""
    return text.isascii() or (not _LIKE_OTHERS.search(text) and unicodedata.is_normalized("NFC", text))


@lru_cache(maxsize=_TEXTS)
def written_in(text: str) -> frozenset[str]:
    """The different words of a text as they are written; a hyphen or a stop parts two."""
    if "_" in text if text.isascii() else _WITHIN_WORDS.search(text):
        return frozenset(_WORD.findall(text))
    return frozenset([word for _, word in tokens(text)])  # the same words


@lru_cache(maxsize=_TEXTS)
def words_in(text: str) -> frozenset[str]:
    """The same without capitals."""
    return frozenset(map(str.casefold, written_in(text)))


@lru_cache(maxsize=_TEXTS)
def initials_in(text: str) -> frozenset[str]:
    """The capitals that words of a text begin with, also those of parts of words."""
    return frozenset(word[0] for word in written_in(text) if word[0].isupper())


class Hints(Generic[T]):
    """Looks at each word once, and remembers which words hint at nothing."""

    def __init__(self, hints_of: Callable[[str], frozenset[T]]) -> None:
        self._hints_of = lru_cache(maxsize=_MOST)(hints_of)
        self._plain: set[str] = set()

    def of(self, words: Set[str]) -> frozenset[T]:
        """All that some words hint at."""
        found: set[T] = set()
        for word in words - self._plain:
            if hints := self._hints_of(word):
                found |= hints
            else:
                self._plain.add(word)
        if len(self._plain) > _MOST:
            self._plain.clear()
        return frozenset(found)


def rarest_words(phrases: Iterable[str]) -> frozenset[str]:
    """Of each phrase the word that Dutch has least often, in small letters: without it no text has the phrase."""
    words = ([word.lower() for _, word in tokens(phrase)] for phrase in phrases)
    return frozenset(min(each, key=lambda word: (count(word, "nl"), -len(word))) for each in words if each)
