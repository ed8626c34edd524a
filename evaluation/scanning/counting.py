"""Counts the words of a page that were read back: right, wrong with a doubt, wrong in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model.readings import UnsureWord
from generator.model.text import MarkKind, SourceText, Span

# Signs that stand for the same: dashes, quotation marks, and note signs glued to a word.
_SIGNS = re.compile(r"[^\w]|_")


@dataclass(frozen=True)
class Reading:
    """A word that was read back, whether it is doubted, and whether words are said to be missing beside it."""

    text: str
    is_doubted: bool
    misses_others: bool = False


@dataclass(frozen=True)
class Counts:
    """The words of pages, and what became of them.

    `doubted` and `silent` are words of the page that were read otherwise, or not at all, with a doubt at their place or
    without; `signs` are those of the silent ones of which only a sign differs that is neither letter nor digit. `added`
    are words that no page has, without a doubt; `doubts` all doubts, and `needless` those about words that are right.
    """

    words: int = 0
    right: int = 0
    doubted: int = 0
    silent: int = 0
    signs: int = 0
    added: int = 0
    doubts: int = 0
    needless: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))


def readings(source: SourceText) -> tuple[Reading, ...]:
    """The words of a source, in order."""
    return tuple(_reading(source, Span(*found.span())) for found in _WORDS.finditer(source.text))


def _reading(source: SourceText, span: Span) -> Reading:
    doubts = [UnsureWord.of(mark.value) for mark in source.marked(MarkKind.UNSURE, span)]
    return Reading(source.slice(span), bool(doubts), any(each.missed for each in doubts))


_WORDS = re.compile(r"\S+")


def counted(printed: Sequence[str], read: Sequence[Reading]) -> Counts:
    """What became of the printed words."""
    texts = [reading.text for reading in read]
    counts = Counts(words=len(printed), doubts=sum(reading.is_doubted for reading in read))
    for kind, start, end, first, last in SequenceMatcher(None, printed, texts, autojunk=False).get_opcodes():
        found = read[first:last]
        if kind == "equal":
            # Of what is beside words that are missing, the doubt is about these.
            inner = [each for at, each in enumerate(found) if not (each.misses_others and at in {0, len(found) - 1})]
            counts += Counts(right=len(found), needless=sum(reading.is_doubted for reading in inner))
        else:
            counts += _changed(printed[start:end], found, [*read[max(0, first - 1) : first], *read[last : last + 1]])
    return counts


def _changed(printed: Sequence[str], found: Sequence[Reading], beside: Sequence[Reading]) -> Counts:
    if len(printed) == len(found):
        pairs = zip(printed, found, strict=True)
        return sum((_pair(word, reading) for word, reading in pairs), Counts())
    is_doubted = any(reading.is_doubted for reading in found) or any(each.misses_others for each in beside)
    lost = Counts(doubted=len(printed)) if is_doubted else Counts(silent=len(printed))
    if not is_doubted and "".join(_bare(printed)) == "".join(_bare(reading.text for reading in found)):
        lost += Counts(signs=len(printed))
    added = 0 if is_doubted else max(0, len(found) - len(printed))
    return lost + Counts(added=added)


def _pair(word: str, reading: Reading) -> Counts:
    if reading.is_doubted:
        return Counts(doubted=1)
    return Counts(silent=1, signs=int(list(_bare([word])) == list(_bare([reading.text]))))


def _bare(words: Sequence[str] | Iterator[str]) -> Iterator[str]:
    return (_SIGNS.sub("", word) for word in words)
