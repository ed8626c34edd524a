"""Emphasis: text in italics or bold, by which some documents distinguish questions from answers."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.text import MarkKind, SourceText, Span
from generator.parse.paragraphs.text_paragraphs import TextParagraph

# The sign of a note or a full stop may be set differently.
NEARLY_ALL = 0.9
_EMPHASIS = frozenset({MarkKind.ITALIC, MarkKind.BOLD})


def is_emphasised(source: SourceText, parts: Sequence[TextParagraph]) -> bool:
    """Whether nearly all of the text of some paragraphs is in italics, or nearly all is bold."""
    lines = [line for paragraph in parts for line in paragraph.lines]
    length = sum(map(len, lines))
    if length and not source.touch(_EMPHASIS, lines[0].start, lines[-1].end):
        return False
    if length and not any(source.touch(_EMPHASIS, line.start, line.end) for line in lines):
        return False
    return any(
        sum(_marked(source, kind, line) for line in lines) >= NEARLY_ALL * length
        for kind in (MarkKind.ITALIC, MarkKind.BOLD)
    )


def _marked(source: SourceText, kind: MarkKind, line: Span) -> int:
    """The number of characters of a line that have a mark of a kind."""
    done, found = line.start, 0
    for mark in source.marked(kind, line):
        start, end = max(done, mark.span.start), min(line.end, mark.span.end)
        found += max(0, end - start)
        done = max(done, end)
    return found
