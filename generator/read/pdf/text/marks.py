"""Marks of the letters of a row: bold, italic, raised, unseen, and signs of notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.text import Mark, MarkKind, Span
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.notes import NoteMarks

_MERGED = frozenset({MarkKind.BOLD, MarkKind.ITALIC, MarkKind.HIDDEN})
_Found = tuple[MarkKind, int, int, str]


def styles(row: Row, notes: NoteMarks | None) -> Iterator[_Found]:
    """The marks of a row: kind, begin and end (offsets in its text), and value.

    Without `notes`, for the body of a note, there are no marks for raised stretches.
    """
    yield from unseen(row)
    offset = 0
    for run, text in zip(row.runs, row.texts, strict=True):
        start = offset + len(text) - len(text.lstrip())
        offset += len(text)
        if run.bold:
            yield MarkKind.BOLD, start, offset, ""
        if run.italic:
            yield MarkKind.ITALIC, start, offset, ""
        if row.is_subscript(run) and start and row.text[start - 1].strip():
            yield MarkKind.SUBSCRIPT, start, offset, ""
        if run.unsure:
            yield MarkKind.UNSURE, start, offset, run.unsure
    if notes:
        yield from notes.marks(row)


def unseen(row: Row) -> Iterator[_Found]:
    """The invisible stretches of a row, in the form of `styles`; the value is the reason why nobody sees them."""
    offset = 0
    for run, text in zip(row.runs, row.texts, strict=True):
        start = offset + len(text) - len(text.lstrip())
        offset += len(text)
        if run.unseen:
            yield MarkKind.HIDDEN, start, offset, run.unseen


def merged(marks: Iterable[Mark], text: str) -> list[Mark]:
    """The marks, with equal bold, italic or hidden ones joined if only white space without a blank line is between."""
    found: list[Mark] = []
    last: dict[tuple[MarkKind, str], int] = {}
    for mark in marks:
        key = mark.kind, mark.value
        before = last.get(key)
        if mark.kind in _MERGED:
            between = text[found[before].span.end : mark.span.start] if before is not None else ""
            if before is not None and not between.strip() and between.count("\n") <= 1:
                found[before] = Mark(mark.kind, Span(found[before].span.start, mark.span.end), mark.value)
                continue
            last[key] = len(found)
        found.append(mark)
    return found
