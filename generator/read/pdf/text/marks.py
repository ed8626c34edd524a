"""What the letters of a row tell: bold, italic, raised stretches, and signs of notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.text import Mark, MarkKind, Span
from generator.read.pdf.rows.rows import Row
from generator.read.pdf.text.notes import NoteMarks

_MERGED = frozenset({MarkKind.BOLD, MarkKind.ITALIC, MarkKind.HIDDEN})
_Found = tuple[MarkKind, int, int, str]


def styles(row: Row, notes: NoteMarks | None) -> Iterator[_Found]:
    """Bold, italic, raised stretches and note marks of a row, as kind, begin and end in its text, and value.

    Without `notes`, in the body of a note, nothing raised is told.
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
    if notes:
        yield from notes.marks(row)


def unseen(row: Row) -> Iterator[_Found]:
    """The stretches of a row that nobody sees, told as styles are; the value says why."""
    offset = 0
    for run, text in zip(row.runs, row.texts, strict=True):
        start = offset + len(text) - len(text.lstrip())
        offset += len(text)
        if run.unseen:
            yield MarkKind.HIDDEN, start, offset, run.unseen


def merged(marks: Iterable[Mark], text: str) -> list[Mark]:
    """Bold, italic and hidden marks of one paragraph that only white space parts, as one."""
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
