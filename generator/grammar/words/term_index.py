"""Finds thousands of terms in a text in one pass: the leftmost first, of those the longest, and never two that overlap.

A term matches as `words.Finder` matches it; capitals make no difference within a phrase in small letters, which stands
in titles, too (`MEMORIE VAN ANTWOORD`, `Memorie van Antwoord`). Only terms that begin with a word of the text are tried
there, so that the time of a search grows with the text and not with the number of terms.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.in_text import EDGE, SAME_SIGNS, Finder, as_opening, written_as
from generator.grammar.words.tokens import INSIDE, KnownWords, tokens
from generator.model.text import Span

T = TypeVar("T")

_WORD = expression(rf"{INSIDE}+")
# Shorter phrases in capitals are names or abbreviations rather than the phrase.
_SHORTEST_PHRASE = 8
_EDGE = expression(EDGE)
# Each hyphen or apostrophe as the one of ASCII.
_PLAIN_SIGNS = {ord(sign): same[0] for same in SAME_SIGNS for sign in same}


class TermIndex(Generic[T]):
    """Terms as they are written, each with a value; terms that are written alike may have several."""

    def __init__(self, terms: Iterable[tuple[str, T]]) -> None:
        self._values: dict[str, list[T]] = defaultdict(list)
        for written, value in terms:
            self._values[" ".join(written.split())].append(value)
        self._by_word: dict[str, list[str]] = defaultdict(list)
        unlettered: list[str] = []
        for written in self._values:
            first = _WORD.match(written)
            (self._by_word[_key(first[0])] if first else unlettered).append(written)
        self._terms: dict[str, tuple[_Term, ...]] = {}
        self._opened = KnownWords(self._opened_by)
        self._unlettered = Finder((written, written) for written in unlettered) if unlettered else None

    def find(self, text: str) -> Iterator[tuple[tuple[T, ...], Span]]:
        """The values of each term found, and its span (offsets into `text`), in order."""
        end = 0
        for written, span in self._candidates(text):
            if span.start >= end:
                yield tuple(self._values[written]), span
                end = span.end

    @cached_property
    def firsts_of_two(self) -> frozenset[str]:
        """The first words of the terms of two words, with a small letter and with a capital."""
        firsts = [written.split(" ")[0] for written in self._values if written.count(" ") == 1]
        return frozenset((*firsts, *(first[:1].upper() + first[1:] for first in firsts)))

    def exactly(self, written: str) -> tuple[T, ...]:
        """The values of a term written so, but for a capital at its beginning; none for any other words."""
        small = written[:1].lower() + written[1:]
        return tuple(self._values.get(written) or self._values.get(small) or ())

    def _candidates(self, text: str) -> Iterable[tuple[str, Span]]:
        lettered = self._lettered(text)
        if self._unlettered is None:
            return lettered
        return sorted((*lettered, *self._unlettered.find(text)), key=lambda found: (found[1].start, -found[1].end))

    def _lettered(self, text: str) -> Iterator[tuple[str, Span]]:
        """The longest term that begins at each word; these may overlap."""
        found = tokens(text)
        for position, opened in self._opened.among(found):
            following = found[position + 1][1] if position + 1 < len(found) else ""
            if not opened.others and following.isascii() and following.lower() not in opened.by_second:
                continue
            start, word = found[position]
            for term in opened.followed_by(following):
                end = term.end_in(text, start, word)
                if end is not None:
                    yield term.written, Span(start, end)
                    break

    def _opened_by(self, word: str) -> _Opened | None:
        """The terms that may begin with a word; None where there are none."""
        key = _key(word)
        if key not in self._by_word:
            return None
        if key not in self._terms:
            in_order = sorted(self._by_word[key], key=lambda written: (-len(written), _is_loose(written)))
            self._terms[key] = tuple(_Term.of(written) for written in in_order)
        terms = tuple(term for term in self._terms[key] if term.is_phrase or term.is_word(word))
        return _Opened.of(terms) if terms else None


@dataclass(frozen=True)
class _Term:
    """A term as it is written. Of a phrase `second` is its second word in small letters, empty where it has none."""

    written: str
    is_phrase: bool
    second: str

    @staticmethod
    def of(written: str) -> _Term:
        words = [word for _, word in tokens(written)]
        return _Term(written, len(words[0]) < len(written), words[1].lower() if len(words) > 1 else "")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What matches the term where a word begins; made when it is first needed, for there are thousands."""
        return re.compile(written_as(self.written) + EDGE, re.IGNORECASE if self.is_loose else 0)

    @cached_property
    def is_loose(self) -> bool:
        """Whether capitals make no difference."""
        return _is_loose(self.written)

    @cached_property
    def ways(self) -> frozenset[str]:
        """The ways to write the term, in small letters where it is loose; none where it has other letters than ASCII.

        In a text any hyphen or apostrophe may stand for the one that the term has.
        """
        if not self.written.isascii():
            return frozenset()
        return frozenset((self.written.lower(),) if self.is_loose else (self.written, *as_opening(self.written)))

    def is_word(self, word: str) -> bool:
        """Whether a term of one word is a word of a text."""
        if not self.written.isascii():
            return self.pattern.fullmatch(word) is not None
        return word == self.written or word in as_opening(self.written)

    def end_in(self, text: str, start: int, word: str) -> int | None:
        """Where the term ends that begins with a word at an offset; None if it does not.

        A term of one word is that word.
        """
        if not self.is_phrase:
            return start + len(word)
        end = start + len(self.written)
        written = text[start:end].translate(_PLAIN_SIGNS)
        # Where capitals make no difference a few other letters are the same as those of ASCII.
        if self.ways and (written.isascii() or not self.is_loose):
            is_same = (written.lower() if self.is_loose else written) in self.ways
            return end if is_same and _EDGE.match(text, end) else None
        found = self.pattern.match(text, start)
        return found.end() if found else None


@dataclass(frozen=True)
class _Opened:
    """The terms that begin with one word, the longest first, and those of them that may be there by the next word.

    `others` may be there whatever word follows; each of `by_second` holds these, too.
    """

    terms: tuple[_Term, ...]
    by_second: dict[str, tuple[_Term, ...]]
    others: tuple[_Term, ...]

    @staticmethod
    def of(terms: tuple[_Term, ...]) -> _Opened:
        seconds = {term.second for term in terms if term.second and term.second.isascii()}
        by_second = {
            second: tuple(t for t in terms if t.second in (second, "") or not t.second.isascii()) for second in seconds
        }
        return _Opened(terms, by_second, tuple(term for term in terms if term.second not in seconds))

    def followed_by(self, word: str) -> tuple[_Term, ...]:
        """Those that may be there before a word of a text."""
        return self.by_second.get(word.lower(), self.others) if word.isascii() else self.terms


def _key(word: str) -> str:
    return word.lower() if word.isascii() else unicodedata.normalize("NFC", word).lower()


def _is_loose(written: str) -> bool:
    """Whether capitals make no difference: in a phrase in small letters, and in a law (`Wet open overheid`)."""
    if " " not in written or len(written) < _SHORTEST_PHRASE:
        return False
    return written == written.lower() or (written[1:] == written[1:].lower() and written.count(" ") > 1)
