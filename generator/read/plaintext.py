"""Reads plain text: UTF-8, with or without a byte order mark, or the Windows encoding of old office software."""

from __future__ import annotations

import re

from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Code, Place, Problems

# Control characters that no text contains; tab, line feed, form feed and carriage return do occur.
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LINE_END = re.compile(r"\r\n?")
PAGE_BREAK = "\f"


def read_plain_text(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read text with lines numbered from 1; a form feed begins a new page. None when it is not text."""
    decoded = _decode(file, problems)
    if decoded is None:
        return None
    text = _LINE_END.sub("\n", decoded)
    if junk := _BINARY.search(text):
        line = text.count("\n", 0, junk.start()) + 1
        column = junk.start() - text.rfind("\n", 0, junk.start())
        problems.report(
            Code.UNREADABLE,
            Place(file.name, line, column),
            f"this is not text: it holds the control character U+{ord(junk.group()):04X}",
            "save the document as text, or give it the ending of its real format",
        )
        return None
    if not text.strip():
        problems.report(Code.UNREADABLE, Place(file.name), "the document is empty", "put the document's text in it")
        return None
    return SourceText(file.name, text, _lines(text))


def _decode(file: SourceFile, problems: Problems) -> str | None:
    try:
        return file.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place_of_byte(file, error.start)
        byte = file.data[error.start]
    try:
        text = file.data.decode("cp1252")
    except UnicodeDecodeError:
        problems.report(
            Code.UNREADABLE,
            place,
            f"byte 0x{byte:02X} is neither UTF-8 nor Windows-1252 text",
            "save the document as UTF-8 text",
        )
        return None
    problems.report(
        Code.ENCODING,
        place,
        f"byte 0x{byte:02X} is not UTF-8; the file was read as Windows-1252",
        "check the letters with accents, and save the document as UTF-8",
    )
    return text


def _place_of_byte(file: SourceFile, offset: int) -> Place:
    before = file.data[:offset]
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", errors="replace")) + 1
    return Place(file.name, before.count(b"\n") + 1, column)


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
