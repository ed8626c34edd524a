"""Finds thousands of words in a text in one pass, however many there are.

A word is written as editors write it: `spoor*` and `*onderwijs` stand for words that begin or end so, and a phrase of
several words matches where these follow each other. A small first letter also matches its capital; capitals match as
they are written. Every match is found, also where matches overlap.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.affixes import Affixes
from generator.grammar.words.tokens import INSIDE, KnownWords, Tokens, tokens
from generator.model.text import Span

T = TypeVar("T")

# Between two words of a phrase: `hoger beroep`, `gas- en`, `auto's`.
_BETWEEN = expression(r"[\s\-\u2010\u2011\u2013'\u2019/&]{1,3}")
_PART = expression(rf"(\*?)({INSIDE}+)(\*?)")
# Longer words in capitals are no abbreviations but words of a title.
_LONGEST_ABBREVIATION = 6
# The words of which the forms are kept.
_REMEMBERED = 32768
_NO_SECONDS: frozenset[int] = frozenset()


class _Part(NamedTuple):
    """One word of a phrase: its letters, and whether more may stand before or after them, as `Affixes` has them."""

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
    """The words behind the first, the number of the second of all (0 where there is none), and the value."""

    rest: tuple[_Part, ...]
    second: int
    value: T


@dataclass(frozen=True)
class _Opened(Generic[T]):
    """Phrases that begin with the same word, each with its rank: by their second word, and those of one word.

    `seconds` are the second words, `alone` the values of all, if none of them has a second word.
    """

    seconds: frozenset[int]
    by_second: dict[int, list[tuple[int, _Phrase[T]]]]
    others: list[tuple[int, _Phrase[T]]]
    alone: tuple[T, ...]

    @staticmethod
    def of(phrases: Sequence[_Phrase[T]]) -> _Opened[T]:
        by_second: dict[int, list[tuple[int, _Phrase[T]]]] = defaultdict(list)
        others: list[tuple[int, _Phrase[T]]] = []
        for ranked in enumerate(phrases):
            (by_second[ranked[1].second] if ranked[1].rest else others).append(ranked)
        alone = () if by_second else tuple(phrase.value for phrase in phrases)
        return _Opened(frozenset(by_second), dict(by_second), others, alone)

    def followed_by(self, seconds: frozenset[int]) -> Sequence[tuple[int, _Phrase[T]]]:
        """Those of one word, and those of which the second word is one of some, by rank, each with it."""
        further = [each for second in self.seconds & seconds for each in self.by_second[second]]
        return sorted((*self.others, *further), key=_rank)


@dataclass(frozen=True)
class _Told(Generic[T]):
    """What a word of a text may be: the first of some phrases, and these second words of some."""

    opened: _Opened[T] | None
    seconds: frozenset[int]


def _rank(ranked: tuple[int, object]) -> int:
    return ranked[0]


class WordIndex(Generic[T]):
    """Words and phrases, each with a value; the time of a search grows with the text, not with their number."""

    def __init__(self, words: Iterable[tuple[str, T]]) -> None:
        whole = [(tuple(_parts(word)), value) for word, value in words]
        numbers = {part: n for n, part in enumerate(dict.fromkeys(parts[1] for parts, _ in whole if parts[1:]), 1)}
        phrases = ((p, _Phrase(p[1:], numbers[p[1]] if p[1:] else 0, value)) for p, value in whole if p)
        firsts = ((*parts[0], phrase) for parts, phrase in phrases)
        seconds = ((*second, number) for second, number in numbers.items())
        self._words = Affixes[_Phrase[T] | int]((*firsts, *seconds))
        self._told = KnownWords(self._tell)

    def find(self, text: str) -> Iterator[tuple[T, Span]]:
        """The value of each match and its span (offsets into `text`), in the order in which matches begin."""
        found = tokens(text)
        told = [*self._told.of(found), None]
        for position, each in enumerate(told):
            if each is None or (opened := each.opened) is None:
                continue
            start, word = found[position]
            if opened.alone:
                span = Span(start, start + len(word))
                for value in opened.alone:
                    yield value, span
                continue
            following = told[position + 1]
            seconds = following.seconds if following else _NO_SECONDS
            for _, phrase in opened.others if opened.seconds.isdisjoint(seconds) else opened.followed_by(seconds):
                end = _end(text, found, position, phrase.rest) if phrase.rest else start + len(word)
                if end is not None:
                    yield phrase.value, Span(start, end)

    def _tell(self, word: str) -> _Told[T] | None:
        forms = _forms(word)
        held = [each for form in forms for each in self._words.of(form)]
        found = [each for each in held if isinstance(each, _Phrase)]
        seconds = frozenset(each for each in held if isinstance(each, int))
        return _Told(_Opened.of(found) if found else None, seconds) if found or seconds else None


def _parts(word: str) -> Iterator[_Part]:
    for before, letters, after in _PART.findall(unicodedata.normalize("NFC", word)):
        yield _Part(letters, bool(before), bool(after))


@lru_cache(maxsize=_REMEMBERED)
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
        between = text[end:start]
        if (between != " " and not _BETWEEN.fullmatch(between)) or not part.matches(_forms(word)):
            return None
        end = start + len(word)
    return end
