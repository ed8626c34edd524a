"""What the letters of a row tell: bold, italic, raised stretches, and signs of notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.text import Mark, MarkKind, Span
from generator.read.pdf.notes import NoteMarks
from generator.read.pdf.rows import Row

_Found = tuple[MarkKind, int, int, str]


def styles(row: Row, notes: NoteMarks | None) -> Iterator[_Found]:
    """Bold, italic, raised stretches and note marks of a row, as kind, begin and end in its text, and value.

    Without `notes`, in the body of a note, nothing raised is told.
    """
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


def merged(marks: Iterable[Mark], text: str) -> list[Mark]:
    """Bold and italic marks of one paragraph that only white space parts, as one."""
    found: list[Mark] = []
    last: dict[MarkKind, int] = {}
    for mark in marks:
        before = last.get(mark.kind)
        if mark.kind in (MarkKind.BOLD, MarkKind.ITALIC):
            between = text[found[before].span.end : mark.span.start] if before is not None else ""
            if before is not None and not between.strip() and between.count("\n") <= 1:
                found[before] = Mark(mark.kind, Span(found[before].span.start, mark.span.end))
                continue
            last[mark.kind] = len(found)
        found.append(mark)
    return found
