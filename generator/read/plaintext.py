"""Reads plain text: Unicode, with or without a byte order mark, or the Windows encoding of old office software."""

from __future__ import annotations

from generator.messages.message import say
from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Code, Place, Problems
from generator.read.decoding import decode

PAGE_BREAK = "\f"


def read_plain_text(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read text with lines numbered from 1; a form feed begins a new page. None when it is not text.

    Wrapped, one paragraph a line, or flattened to a few lines: the text stays as it is, and the parser cuts it.
    """
    text = decode(file, problems)
    return None if text is None else plain_text(file, text, problems)


def plain_text(file: SourceFile, text: str, problems: Problems) -> SourceText | None:
    """The source text of a file whose characters are known; None, with the reason reported, when it has no words."""
    if not text.strip():
        problems.report(
            Code.UNREADABLE, Place(file.name), say("the document is empty"), say("put the document's text in it")
        )
        return None
    return SourceText(file.name, text, _lines(text))


def _lines(text: str) -> tuple[Line, ...]:
    has_pages = PAGE_BREAK in text
    lines: list[Line] = []
    start, page = 0, 1
    for number, content in enumerate(text.split("\n"), start=1):
        page += content.startswith(PAGE_BREAK)
        lines.append(Line(number, Span(start, start + len(content)), page if has_pages else None))
        page += content.count(PAGE_BREAK) - content.startswith(PAGE_BREAK)
        start += len(content) + 1
    return tuple(lines)
