"""Cutting: paragraphs of a text cut further where a label and what it announces stand in one."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.grammar.label_forms import AnsweredOrAsked
from generator.model.legible import INVISIBLE
from generator.model.text import SourceText, Span
from generator.parse.labels.answers_within import labels_of_answers_within, recurring_answers_within
from generator.parse.labels.division import Division
from generator.parse.labels.fitting_labels import labels_inside_texts
from generator.parse.labels.labels import divisions
from generator.parse.labels.unfolding import beginnings
from generator.parse.paragraphs.chunks import Chunk


@dataclass(frozen=True)
class LabelsCut:
    """Chunks with their texts; by position the bare numbers that are labels, and texts that a label was cut from."""

    chunks: tuple[Chunk, ...]
    texts: tuple[str, ...]
    labels: Mapping[int, AnsweredOrAsked]
    after_label: frozenset[int]


def cut_labels(source: SourceText, cut: Sequence[Chunk], read: Callable[[Chunk], str]) -> LabelsCut:
    """Cut labels off the paragraphs they open; `read` gives the words of a chunk."""
    cut = [part for chunk in cut for part in _unfolded(source, chunk)]
    texts = ["" if chunk.table or chunk.says else read(chunk) for chunk in cut]
    found = divisions(texts)
    cuts = (recurring_answers_within, labels_of_answers_within, labels_inside_texts)
    if inside := {n: offsets for cut_in in cuts for n, offsets in cut_in(texts, found).items()}:
        cut = [
            part
            for n, chunk in enumerate(cut)
            for part in cut_at(source, chunk, [_offset(source, chunk, offset) for offset in inside.get(n, ())])
        ]
        texts = ["" if chunk.table or chunk.says else read(chunk) for chunk in cut]
        found = divisions(texts)
    chunks: list[Chunk] = []
    labels: dict[int, AnsweredOrAsked] = {}
    after: set[int] = set()
    for position, chunk in enumerate(cut):
        division = found.get(position)
        if division and division.label:
            labels[len(chunks)] = division.label
        parts = list(_parts(source, chunk, division))
        chunks += parts
        if len(parts) > 1:
            after.add(len(chunks) - 1)
    return LabelsCut(tuple(chunks), tuple(map(read, chunks)), labels, frozenset(after))


def _unfolded(source: SourceText, chunk: Chunk) -> Iterator[Chunk]:
    """The paragraphs of a chunk that is a document on one line."""
    offsets = () if chunk.table or chunk.says else beginnings(source.slice(chunk.span))
    yield from cut_at(source, chunk, [chunk.span.start + offset for offset in offsets])


def _parts(source: SourceText, chunk: Chunk, division: Division | None) -> Iterator[Chunk]:
    if division is None or not division.end:
        yield chunk
        return
    yield from cut_at(source, chunk, [_offset(source, chunk, division.end)], within_words=True)


def _offset(source: SourceText, chunk: Chunk, length: int) -> int:
    """The source offset after as many characters of a chunk as it reads, white space counted once."""
    letters = 0
    before = " "
    for position in range(chunk.span.start, chunk.span.end):
        if letters >= length:
            return position
        character = source.text[position]
        if INVISIBLE.match(character) is None:
            letters += not (character.isspace() and before.isspace())
            before = character
    return chunk.span.end


def cut_at(source: SourceText, chunk: Chunk, offsets: Sequence[int], *, within_words: bool = False) -> Iterator[Chunk]:
    """A chunk cut at ascending source offsets, without the space around them; within a word only with `within_words`.

    A label may be glued to its text; the ledger lists each word that is split so.
    """
    edges = deque(offset for offset in offsets if within_words or _is_between_words(source.text, offset))
    held: list[Span] = []
    whole = True
    for line in chunk.lines:
        start = line.start
        while edges and edges[0] <= line.end:
            edge = edges.popleft()
            held += _words(source.text, start, edge)
            start = max(start, edge)
            if held:
                yield replace(chunk, lines=tuple(held)) if whole else Chunk(tuple(held), cell=chunk.cell)
                held, whole = [], False
        held += _words(source.text, start, line.end)
    if held:
        yield replace(chunk, lines=tuple(held)) if whole else Chunk(tuple(held), cell=chunk.cell)


def _is_between_words(text: str, offset: int) -> bool:
    return any(map(str.isspace, text[max(0, offset - 1) : offset + 1]))


def _words(text: str, start: int, end: int) -> list[Span]:
    """A stretch without the space around it; nothing where it holds no word."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return [Span(start, end)] if start < end else []
