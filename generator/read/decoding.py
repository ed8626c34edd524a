"""From bytes to characters, for every format that is text."""

from __future__ import annotations

import codecs
import re

from generator.messages.message import say
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What web pages call these is Windows-1252 in practice (WHATWG Encoding Standard, "Names and labels").
_WINDOWS = frozenset({"iso8859-1", "ascii"})
_FOR_TEXT = re.compile(r"utf-8|ascii|cp\d+|iso8859-\d+|mac-roman")
_ODD_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\v]")
# The number of bytes that are examined for two-byte letters, by the share of bytes that are 0.
_BEGIN, _MOSTLY, _HARDLY = 4096, 0.5, 0.02
# Control characters that no text contains; tab, line feed and form feed do occur.
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# Characters that Word fields leave in text made by other programs; a file with more of them is not text.
_STRAYS = re.compile(r"[\x01-\x08\x13-\x15]")
STRAY_SHARE = 0.001
# At the edge of a word these zero-width marks are left from copying a page; inside a word they may be intended.
_NO_WIDTH = re.compile(r"[\u200b\u2060\ufeff]+")


def decode(file: SourceFile, problems: Problems, declared: str = "") -> str | None:
    """The characters of a file; None, with the reason reported, when it is not text.

    A byte order mark decides, then the encoding that the file itself declares, then UTF-8; else Windows-1252, with a
    doubt. Every line end is returned as one line feed, and zero-width marks at the edge of a word as spaces.
    """
    text = _characters(file, problems, declared)
    if text is None:
        return None
    text = _without_strays(file, _ODD_LINE_ENDS.sub("\n", text), problems)
    if junk := _BINARY.search(text):
        line = text.count("\n", 0, junk.start()) + 1
        column = junk.start() - text.rfind("\n", 0, junk.start())
        problems.report(
            Code.UNREADABLE,
            Place(file.name, line, column),
            say("this is not text: it holds the control character U+{code_point:04X}", code_point=ord(junk.group())),
            say("save the document as text, or give it the ending of its real format"),
        )
        return None
    return _NO_WIDTH.sub(_spaced_at_edge, text)


def _without_strays(file: SourceFile, text: str, problems: Problems) -> str:
    """The text without the few invisible control characters that office programs leave from fields."""
    strays = len(_STRAYS.findall(text))
    if not strays or strays > STRAY_SHARE * len(text):
        return text
    first = _STRAYS.search(text)
    offset = first.start() if first else 0
    place = Place(file.name, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
    message = say("the file holds control characters, {number} in all, which were left out", number=strays)
    problems.report(Code.UNREAD_ELEMENT, place, message, say("compare with the document"))
    return _STRAYS.sub(" ", text)


def _spaced_at_edge(match: re.Match[str]) -> str:
    text, (start, end) = match.string, match.span()
    inside = start > 0 and end < len(text) and not text[start - 1].isspace() and not text[end].isspace()
    return match.group() if inside else " " * len(match.group())


def _characters(file: SourceFile, problems: Problems, declared: str) -> str | None:
    for mark, encoding in _ORDER_MARKS:
        if file.data.startswith(mark):
            rest = SourceFile(file.name, file.data[len(mark) :])
            return _unmarked(rest, problems) if encoding == "utf-8" else _wide(rest, encoding, problems)
    if encoding := _wide_encoding(file.data):
        return _wide(file, encoding, problems)
    encoding = _known(declared)
    if encoding != "utf-8":
        try:
            return file.data.decode(encoding)
        except UnicodeDecodeError:
            pass  # the encoding declared by a file may be wrong: then it is read as one without a declaration
    return _unmarked(file, problems)


def _wide_encoding(data: bytes) -> str:
    """The UTF-16 encoding if every other byte at the start is mostly 0 and few of the rest are; else empty."""
    begin = data[:_BEGIN]
    ends = {"utf-16-be": begin[::2].count(0), "utf-16-le": begin[1::2].count(0)}
    encoding = max(ends, key=lambda name: ends[name])
    half = len(begin) // 2
    return encoding if half and ends[encoding] >= _MOSTLY * half and min(ends.values()) <= _HARDLY * half else ""


def _wide(file: SourceFile, encoding: str, problems: Problems) -> str | None:
    try:
        return file.data.decode(encoding)
    except UnicodeDecodeError:
        message = say("the file looks like {encoding} text, and is not throughout", encoding=encoding.upper())
        problems.report(Code.UNREADABLE, Place(file.name), message, say("save the document as UTF-8 text"))
        return None


def _unmarked(file: SourceFile, problems: Problems) -> str | None:
    try:
        return file.data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _windows(file, error.start, problems)


def _windows(file: SourceFile, offset: int, problems: Problems) -> str | None:
    """The text read as Windows-1252, because the byte at `offset` is not valid UTF-8."""
    byte, place = file.data[offset], _place_of_byte(file, offset)
    try:
        text = file.data.decode("cp1252")
    except UnicodeDecodeError:
        problems.report(
            Code.UNREADABLE,
            place,
            say("byte 0x{byte:02X} is neither UTF-8 nor Windows-1252 text", byte=byte),
            say("save the document as UTF-8 text"),
        )
        return None
    problems.report(
        Code.ENCODING,
        place,
        say("byte 0x{byte:02X} is not UTF-8; the file was read as Windows-1252", byte=byte),
        say("check the letters with accents, and save the document as UTF-8"),
    )
    return text


def _place_of_byte(file: SourceFile, offset: int) -> Place:
    before = _ODD_LINE_ENDS.sub("\n", file.data[:offset].decode("utf-8", errors="replace"))
    return Place(file.name, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _known(label: str) -> str:
    """The encoding that a label stands for; UTF-8 when it stands for none that such files use."""
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return "utf-8"
    if not _FOR_TEXT.fullmatch(name):
        return "utf-8"
    return "cp1252" if name in _WINDOWS else name
