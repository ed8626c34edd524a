"""Sources with marks, written as text with tags: `2023<note-mark f1>1</note-mark>`; a form feed begins a page."""

from __future__ import annotations

import re

from generator.model.text import Line, Mark, MarkKind, SourceText, Span

_TAG = re.compile(r"<(?P<end>/?)(?P<kind>[a-z-]+)(?: (?P<value>[^>]*))?>|\f")


def marked(text: str, *, has_paragraphs: bool = True) -> SourceText:
    """The source that this text describes."""
    pieces: list[str] = []
    marks: list[Mark] = []
    opened: list[tuple[MarkKind, str, int]] = []
    breaks: list[int] = []
    length = done = 0
    for tag in _TAG.finditer(text):
        pieces.append(text[done : tag.start()])
        length += len(pieces[-1])
        done = tag.end()
        if tag["kind"] is None:
            breaks.append(length)
        elif tag["end"]:
            kind, value, start = opened.pop()
            assert kind is MarkKind(tag["kind"]), f"{tag.group()} closes {kind.value}"
            marks.append(Mark(kind, Span(start, length), value))
        else:
            opened.append((MarkKind(tag["kind"]), tag["value"] or "", length))
    pieces.append(text[done:])
    assert not opened
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    return SourceText("source.x", "".join(pieces), _lines("".join(pieces), breaks), tuple(marks), has_paragraphs)


def _lines(text: str, breaks: list[int]) -> tuple[Line, ...]:
    lines, start = [], 0
    for number, content in enumerate(text.split("\n"), 1):
        page = 1 + sum(1 for offset in breaks if offset <= start) if breaks else None
        lines.append(Line(number, Span(start, start + len(content)), page))
        start += len(content) + 1
    return tuple(lines)
