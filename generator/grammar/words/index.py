"""Finds thousands of words in a text in one pass, however many there are.

A word is written as editors write it: `spoor*` and `*onderwijs` stand for words that begin or end so, and a phrase of
several words matches where these follow each other. A small first letter also matches its capital; capitals match as
they are written. Every match is found, also where matches overlap.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.tokens import INSIDE, Tokens, tokens
from generator.model.text import Span

T = TypeVar("T")

# Between two words of a phrase: `hoger beroep`, `gas- en`, `auto's`.
_BETWEEN = expression(r"[\s\-\u2010\u2011\u2013'\u2019/&]{1,3}")
_PART = expression(rf"(\*?)({INSIDE}+)(\*?)")
# Longer words in capitals are no abbreviations but words of a title.
_LONGEST_ABBREVIATION = 6
# The words of which is kept what they begin: most words of a text are in every other.
REMEMBERED = 32768


@dataclass(frozen=True)
class _Part:
    """One word of a phrase: its letters, and whether more may stand before or after them."""

    letters: str
    open_before: bool
    open_after: bool

    def matches(self, forms: tuple[str, ...]) -> bool:
        """Whether one of the forms of a word of the text is this word."""
        if self.open_before and self.open_after:
            return any(self.letters in form for form in forms)
        if self.open_before:
            return any(form.endswith(self.letters) for form in forms)
        if self.open_after:
            return any(form.startswith(self.letters) for form in forms)
        return self.letters in forms


@dataclass(frozen=True)
class _Phrase(Generic[T]):
    rest: tuple[_Part, ...]
    value: T


@dataclass(frozen=True)
class _Opened(Generic[T]):
    """Phrases that begin with the same word, each with its rank: by a second word without wildcards, and others."""

    by_second: dict[str, list[tuple[int, _Phrase[T]]]]
    others: list[tuple[int, _Phrase[T]]]

    @staticmethod
    def of(phrases: Iterable[_Phrase[T]]) -> _Opened[T]:
        by_second: dict[str, list[tuple[int, _Phrase[T]]]] = defaultdict(list)
        others: list[tuple[int, _Phrase[T]]] = []
        for ranked in enumerate(phrases):
            second = ranked[1].rest[0] if ranked[1].rest else None
            is_plain = second is not None and not (second.open_before or second.open_after)
            (by_second[second.letters] if second and is_plain else others).append(ranked)
        return _Opened(dict(by_second), others)

    def followed_by(self, forms: tuple[str, ...]) -> Iterable[_Phrase[T]]:
        """Those of which the second word may be one with these forms, by rank."""
        ranked = self.others
        if self.by_second:
            further = [each for form in forms for each in self.by_second.get(form, ())]
            ranked = sorted((*ranked, *further), key=_rank) if further else ranked
        return (phrase for _, phrase in ranked)


def _rank(ranked: tuple[int, object]) -> int:
    return ranked[0]


class WordIndex(Generic[T]):
    """Words and phrases, each with a value; the time of a search grows with the text, not with their number."""

    def __init__(self, words: Iterable[tuple[str, T]]) -> None:
        self._whole: dict[str, list[_Phrase[T]]] = defaultdict(list)
        self._beginnings: dict[str, list[_Phrase[T]]] = defaultdict(list)
        self._ends: dict[str, list[_Phrase[T]]] = defaultdict(list)
        self._within: list[tuple[str, _Phrase[T]]] = []
        self._known = lru_cache(maxsize=REMEMBERED)(self._opening)
        for word, value in words:
            parts = tuple(_parts(word))
            if parts:
                self._add(parts[0], _Phrase(parts[1:], value))

    def _add(self, first: _Part, phrase: _Phrase[T]) -> None:
        if first.open_before and first.open_after:
            self._within.append((first.letters, phrase))
        elif first.open_before:
            self._ends[first.letters].append(phrase)
        elif first.open_after:
            self._beginnings[first.letters].append(phrase)
        else:
            self._whole[first.letters].append(phrase)

    def find(self, text: str) -> Iterator[tuple[T, Span]]:
        """The value of each match and its span (offsets into `text`), in the order in which matches begin."""
        found = tokens(text)
        for position, (start, word) in enumerate(found):
            opened = self._known(word)
            if not opened:
                continue
            following = _forms(found[position + 1][1]) if position + 1 < len(found) else ()
            for phrase in opened.followed_by(following):
                end = _end(text, found, position, phrase.rest)
                if end is not None:
                    yield phrase.value, Span(start, end)

    def _opening(self, word: str) -> _Opened[T] | None:
        """The phrases that begin with a word of a text; None where there are none."""
        found = tuple(self._opened_by(_forms(word)))
        return _Opened.of(found) if found else None

    def _opened_by(self, forms: tuple[str, ...]) -> Iterator[_Phrase[T]]:
        for form in forms:
            yield from self._whole.get(form, ())
            for length in range(1, len(form) + 1):
                yield from self._beginnings.get(form[:length], ())
                yield from self._ends.get(form[-length:], ())
            for letters, phrase in self._within:
                if letters in form:
                    yield phrase


def _parts(word: str) -> Iterator[_Part]:
    for before, letters, after in _PART.findall(unicodedata.normalize("NFC", word)):
        yield _Part(letters, bool(before), bool(after))


@lru_cache(maxsize=REMEMBERED)
def _forms(word: str) -> tuple[str, ...]:
    """A word as it is written, and with a small first letter; a word in capitals in small letters, too."""
    written = unicodedata.normalize("NFC", word)
    small = written[:1].lower() + written[1:]
    is_title = written.isupper() and len(written) > _LONGEST_ABBREVIATION
    return tuple(dict.fromkeys((written, small, written.lower()) if is_title else (written, small)))


def _end(text: str, found: Tokens, position: int, rest: tuple[_Part, ...]) -> int | None:
    """The offset after the last word of a phrase that begins at `position`; None if its other words do not follow."""
    start, word = found[position]
    end = start + len(word)
    for offset, part in enumerate(rest, position + 1):
        if offset >= len(found):
            return None
        start, word = found[offset]
        if not part.matches(_forms(word)) or not _BETWEEN.fullmatch(text, end, start):
            return None
        end = start + len(word)
    return end
