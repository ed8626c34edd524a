"""In what two versions of a text differ, word by word, paragraph by paragraph; long equal parts are cut short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from rapidfuzz.distance import Indel

BREAK = "\n"
"""Stands between the words of two paragraphs."""
# How many words that both versions have are shown before and after a change.
_NEAR = 12
# Where more pairs of words would be compared, paragraphs are shown as a whole.
_MOST_COMPARED = 100_000_000


class Change(StrEnum):
    """What became of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Part:
    """Words in a row with what became of them; `BREAK` stands between paragraphs.

    `is_cut` shows that equal words are left out before it; behind the last words a part without words shows that.
    """

    change: Change
    words: tuple[str, ...]
    is_cut: bool = False


def differences(old: Sequence[str], new: Sequence[str]) -> tuple[Part, ...]:
    """The parts of two versions of a text, given as paragraphs; empty where all words are the same."""
    before, after = [tuple(text.split()) for text in old], [tuple(text.split()) for text in new]
    parts = tuple(_joined(_parts(before, after)))
    return tuple(_shortened(parts)) if any(part.change is not Change.SAME for part in parts) else ()


def _parts(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> Iterator[Part]:
    """The differences: whole paragraphs first, and of those that differ, their words."""
    numbers: dict[tuple[str, ...], int] = {}
    olds = [numbers.setdefault(each, len(numbers)) for each in old]
    news = [numbers.setdefault(each, len(numbers)) for each in new]
    for is_same, codes in groupby(Indel.opcodes(olds, news), key=lambda each: each.tag == "equal"):
        rows = list(codes)
        before = _words(old[rows[0].src_start : rows[-1].src_end])
        after = _words(new[rows[0].dest_start : rows[-1].dest_end])
        if is_same:
            yield Part(Change.SAME, after)
        elif len(before) * len(after) > _MOST_COMPARED:
            yield from _as_wholes(before, after)
        else:
            yield from _of_words(before, after)


def _words(paragraphs: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for paragraph in paragraphs for word in (*paragraph, BREAK))


def _as_wholes(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Part]:
    yield from (Part(change, words) for change, words in ((Change.REMOVED, before), (Change.ADDED, after)) if words)


def _of_words(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Part]:
    """Words taken out stand before those put in their place."""
    for is_same, codes in groupby(Indel.opcodes(before, after), key=lambda each: each.tag == "equal"):
        rows = list(codes)
        old, new = before[rows[0].src_start : rows[-1].src_end], after[rows[0].dest_start : rows[-1].dest_end]
        if is_same:
            yield Part(Change.SAME, new)
        else:
            yield from _as_wholes(old, new)


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    """The same with neighbours of one kind as one."""
    for change, alike in groupby(parts, key=lambda part: part.change):
        yield Part(change, tuple(word for part in alike for word in part.words))


def _shortened(parts: Sequence[Part]) -> Iterator[Part]:
    """The same with equal words only near to what changed."""
    is_cut = False
    for at, part in enumerate(parts):
        if part.change is not Change.SAME:
            yield replace(part, is_cut=is_cut)
            is_cut = False
            continue
        before = part.words[:_NEAR] if at else ()
        behind = part.words[-_NEAR:] if at < len(parts) - 1 else ()
        if len(part.words) <= len(before) + len(behind):
            yield replace(part, is_cut=is_cut)
            is_cut = False
            continue
        if before:
            yield Part(Change.SAME, before)
        if behind:
            yield Part(Change.SAME, behind, is_cut=True)
        is_cut = not behind
    if is_cut:
        yield Part(Change.SAME, (), is_cut=True)
