"""Finds words among those that a program recognised in pictures: what entries of `readings` point at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.readings import Reread
from generator.model.text import MarkKind, SourceText, Span


def places(source: SourceText, quote: str) -> Iterator[Span]:
    """Every place of some words on a line that was recognised, in the order of the text; never within a word."""
    pattern = _pattern(quote)
    for mark in source.marked(MarkKind.RECOGNISED, Span(0, len(source.text))):
        start = mark.span.start
        for found in pattern.finditer(source.slice(mark.span)):
            yield Span(start + found.start(), start + found.end())


def occurrence_at(source: SourceText, offset: int, quote: str) -> int:
    """Which occurrence, from 1, the words at an offset were before any were read otherwise by an editor.

    `source` is the text with what editors read in it: entries of `readings` count the words as they were recognised.
    """
    reread = [mark for mark in source.marks if mark.kind is MarkKind.REREAD]
    kept = (place for place in places(source, quote) if not any(mark.span.overlaps(place) for mark in reread))
    before = sum(place.start < offset for place in kept)
    replaced = (Reread.of(mark.value).recognised for mark in reread if mark.span.start < offset)
    return 1 + before + sum(len(_pattern(quote).findall(words)) for words in replaced)


def _pattern(quote: str) -> re.Pattern[str]:
    """The words with any space between them, but for the end of a line; nothing matches where there are none."""
    words = r"[^\S\n]+".join(map(re.escape, quote.split()))
    return re.compile(rf"(?<!\S){words}(?!\S)" if words else r"(?!)")
