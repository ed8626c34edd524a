"""Signs of notes that a program put above the imprint, apart from their notes: not part of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.grammar.layout.running_heads import is_of_imprint
from generator.model.text import Mark, MarkKind, SourceText, Span

LONGEST_SIGN = 3
_KNOWN = (MarkKind.FURNITURE, MarkKind.NOTE, MarkKind.NOTE_MARK)


def with_lone_signs(source: SourceText) -> SourceText:
    """The source, with signs above its imprint that belong to no known note marked as furniture."""
    if not any(mark.kind is MarkKind.FURNITURE for mark in source.marks):
        return source
    lines = [span for span in (source.trimmed(line.span) for line in source.lines) if span]
    imprint = [n for n, line in enumerate(lines) if _is_imprint(source, line)]
    found = [span for n in imprint for span in _signs_over(source, lines[:n])]
    return replace(source, marks=(*source.marks, *(Mark(MarkKind.FURNITURE, span) for span in found)))


def _is_imprint(source: SourceText, line: Span) -> bool:
    return is_of_imprint(source.slice(line)) and any(source.marked(MarkKind.FURNITURE, line))


def _signs_over(source: SourceText, above: Sequence[Span]) -> Iterator[Span]:
    """The lines right above a line of the imprint that count 1, 2, 3, except those that are known signs of notes."""
    held: list[Span] = []
    for line in reversed(above):
        text = source.slice(line)
        if not text.isdecimal() or len(text) > LONGEST_SIGN:
            break
        held.insert(0, line)
    if [int(source.slice(line)) for line in held] == list(range(1, len(held) + 1)):
        yield from (line for line in held if not _is_known(source, line))


def _is_known(source: SourceText, line: Span) -> bool:
    return any(any(source.marked(kind, line)) for kind in _KNOWN)
