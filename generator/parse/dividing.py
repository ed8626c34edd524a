"""Dividing: chunks cut further where a label and its text stand in one paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model.text import SourceText, Span
from generator.parse.chunks import Chunk
from generator.parse.labels import Division, Label, divisions

_NEXT_WORD = re.compile(r"\S")
_LAST_WORD = re.compile(r"\S\s*$")


@dataclass(frozen=True)
class Divided:
    """Chunks with their texts; by position the bare numbers that are labels, and texts that a label was cut from."""

    chunks: tuple[Chunk, ...]
    texts: tuple[str, ...]
    labels: Mapping[int, Label]
    after_label: frozenset[int]


def divided(source: SourceText, cut: Sequence[Chunk], read: Callable[[Chunk], str]) -> Divided:
    """Cut labels off the paragraphs they open; `read` gives the words of a chunk."""
    texts = ["" if chunk.table else read(chunk) for chunk in cut]
    found = divisions(texts)
    chunks: list[Chunk] = []
    labels: dict[int, Label] = {}
    after: set[int] = set()
    for position, chunk in enumerate(cut):
        division = found.get(position)
        if division and division.label:
            labels[len(chunks)] = division.label
        parts = list(_parts(source, chunk, division))
        chunks += parts
        if len(parts) > 1:
            after.add(len(chunks) - 1)
    return Divided(tuple(chunks), tuple(map(read, chunks)), labels, frozenset(after))


def _parts(source: SourceText, chunk: Chunk, division: Division | None) -> Iterator[Chunk]:
    if division is None or not division.end:
        yield chunk
        return
    yield from cut_at(source, chunk, _offset(source, chunk, division.end))


def _offset(source: SourceText, chunk: Chunk, length: int) -> int:
    """The source offset after as many characters of a chunk as it reads, white space counted once."""
    text = source.slice(chunk.span)
    letters = 0
    for position, letter in enumerate(text):
        if letters >= length:
            return chunk.span.start + position
        if not (letter.isspace() and position and text[position - 1].isspace()):
            letters += 1
    return chunk.span.end


def cut_at(source: SourceText, chunk: Chunk, offset: int) -> Iterator[Chunk]:
    """Both sides of an offset within a chunk, without the space between them; the whole where one side is empty."""
    before = tuple(
        _trimmed(source, Span(line.start, min(line.end, offset))) for line in chunk.lines if line.start < offset
    )
    after = tuple(
        _trimmed(source, Span(max(line.start, offset), line.end)) for line in chunk.lines if line.end > offset
    )
    if not before or not after or not all((*before, *after)):
        yield chunk
        return
    yield replace(chunk, lines=before)
    yield Chunk(after, table=chunk.table)


def _trimmed(source: SourceText, span: Span) -> Span:
    text = source.slice(span)
    return Span(span.start + len(text) - len(text.lstrip()), span.start + len(text.rstrip()))
