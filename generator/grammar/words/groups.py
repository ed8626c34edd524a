"""Finds the words of many groups in a text in one pass, as a `Finder` with wildcards finds those of each group alone.

Only words that begin with a word of the text are tried there, so that the time of a search grows with the text and with
what is found in it, not with the number of groups.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import expression
from generator.grammar.words.affixes import Affixes
from generator.grammar.words.in_text import EDGE, WILDCARD, Finder, as_opening, longest_first, written_with_wildcards
from generator.grammar.words.tokens import INSIDE, KnownWords, tokens
from generator.model.text import Span

T = TypeVar("T")

_WORD = expression(rf"{INSIDE}+")
_RUN = expression(rf"(?:{INSIDE}|\*)+")
_FIRST_RUN = expression(rf"(?:{INSIDE}|\*)*{INSIDE}(?:{INSIDE}|\*)*")


@dataclass(frozen=True)
class _Word(Generic[T]):
    """A word of a group as it is written: its group, its place in the order of trying, and its value."""

    group: int
    rank: int
    written: str
    value: T

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What matches it where a word begins; made when it is first needed."""
        return re.compile(written_with_wildcards(self.written) + EDGE)

    @cached_property
    def ways(self) -> tuple[str, ...]:
        """The ways to write it, without wildcards; none of what has several words or other letters than ASCII."""
        bare = self.written.strip(WILDCARD)
        if not (bare.isascii() and _WORD.fullmatch(bare)):
            return ()
        return as_opening(bare) or (bare,)

    def is_whole(self, word: str) -> bool:
        """Whether it is a word of a text that has no other letters than ASCII, of one that has `ways`."""
        before, after = self.written[0] == WILDCARD, self.written[-1] == WILDCARD
        if before and after:
            return any(way in word for way in self.ways)
        if before:
            return word.endswith(self.ways)
        return word.startswith(self.ways) if after else word in self.ways

    @cached_property
    def is_one(self) -> bool:
        """Whether it stands for one word of a text."""
        return _FIRST_RUN.fullmatch(self.written) is not None

    @cached_property
    def second(self) -> str:
        """The second word of a text that it stands for, in small letters; empty where that may be several."""
        runs = _RUN.findall(self.written)
        return runs[1].lower() if len(runs) > 1 and WILDCARD not in runs[1] and runs[1].isascii() else ""


@dataclass(frozen=True)
class _Opened(Generic[T]):
    """What may begin with one word: words that are this one, each with its length, and phrases by their second word.

    The phrases of which the second word may be any have none.
    """

    words: tuple[tuple[_Word[T], int], ...]
    phrases: dict[str, tuple[_Word[T], ...]]

    def followed_by(self, following: str) -> Iterator[_Word[T]]:
        """The phrases that may stand before a word of a text."""
        if following.isascii():
            yield from self.phrases.get("", ())
            yield from self.phrases.get(following.lower(), ()) if following else ()
        else:
            for phrases in self.phrases.values():
                yield from phrases


_Found = tuple[int, int, int, T]
"""Where a word begins, its rank, where it ends, and its value."""


class GroupIndex(Generic[T]):
    """Groups of words, each word with a value."""

    def __init__(self, groups: Iterable[Iterable[tuple[str, T]]]) -> None:
        self._groups = [longest_first(words) for words in groups]
        self._finders: dict[int, Finder[T]] = {}
        self._apart: list[int] = []
        self._words = Affixes(self._parts())
        self._known = KnownWords(self._opened_by)

    def _parts(self) -> Iterator[tuple[str, bool, bool, _Word[T]]]:
        """The first words of the words of all groups, but of groups with a word that begins with a sign."""
        for group, words in enumerate(self._groups):
            firsts = [_first(written) for written, _ in words]
            if not all(firsts):
                self._apart.append(group)
                continue
            for rank, ((written, value), first) in enumerate(zip(words, firsts, strict=True)):
                if first:
                    yield *first, _Word(group, rank, written, value)

    def find(self, text: str) -> Mapping[int, Sequence[tuple[T, Span]]]:
        """For each group of which a word is found, by its number: the values of the words and their spans, in order.

        Spans are offsets into `text`. Within a group the leftmost word is found first, of those the longest, and never
        two that overlap.
        """
        if not unicodedata.is_normalized("NFC", text):
            return dict(self._alone(range(len(self._groups)), text))
        found: dict[int, list[_Found[T]]] = {}
        words = tokens(text)
        for at, opened in self._known.among(words):
            start = words[at][0]
            for word, length in opened.words:
                found.setdefault(word.group, []).append((start, word.rank, start + length, word.value))
            for phrase in opened.followed_by(words[at + 1][1] if at + 1 < len(words) else "") if opened.phrases else ():
                if end := _end(phrase, text, start):
                    found.setdefault(phrase.group, []).append((start, phrase.rank, end, phrase.value))
        kept = {group: _leftmost(each) for group, each in found.items()}
        return {**kept, **dict(self._alone(self._apart, text))} if self._apart else kept

    def _opened_by(self, word: str) -> _Opened[T] | None:
        """What may begin with a word of a text; None where nothing may."""
        opened = list(self._words.of(word.lower()))
        words = tuple((each, end) for each in opened if each.is_one and (end := _end_of_one(each, word)))
        phrases: dict[str, list[_Word[T]]] = {}
        for each in opened:
            if not each.is_one:
                phrases.setdefault(each.second, []).append(each)
        held = {second: tuple(some) for second, some in phrases.items()}
        return _Opened(words, held) if words or held else None

    def _alone(self, groups: Iterable[int], text: str) -> Iterator[tuple[int, Sequence[tuple[T, Span]]]]:
        for group in groups:
            if group not in self._finders:
                self._finders[group] = Finder(self._groups[group], wildcards=True)
            if found := list(self._finders[group].find(text)):
                yield group, found


def _first(written: str) -> tuple[str, bool, bool] | None:
    """The letters that the first word has, and whether more may stand before and after; None if it cannot be said."""
    run = _FIRST_RUN.match(unicodedata.normalize("NFC", " ".join(written.split())))
    if run is None:
        return None
    letters = max(run[0].split(WILDCARD), key=len)
    if letters.upper().lower() != letters.lower():
        return None
    is_sure = run[0].strip(WILDCARD) == letters
    return letters.lower(), not is_sure or run[0][0] == WILDCARD, not is_sure or run[0][-1] == WILDCARD


def _end_of_one(each: _Word[T], word: str) -> int:
    """Where what stands for one word ends in a word of a text; 0 where it is another."""
    if each.ways and word.isascii():
        return len(word) if each.is_whole(word) else 0
    return _end(each, word, 0)


def _end(word: _Word[T], text: str, start: int) -> int:
    found = word.pattern.match(text, start)
    return found.end() if found else 0


def _leftmost(found: list[_Found[T]]) -> Sequence[tuple[T, Span]]:
    kept: list[tuple[T, Span]] = []
    end = 0
    for begins, _, ends, value in sorted(found, key=lambda each: each[:2]):
        if begins >= end:
            kept.append((value, Span(begins, ends)))
            end = ends
    return kept
