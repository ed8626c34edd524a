"""Reads a PDF from its first byte to its last: every byte is part of an object, of a table of objects, or blank.

A viewer finds objects by the offsets in the tables; other objects stay hidden from it. Therefore all objects are found
here by scanning, and a repeated object, or a byte that belongs to no object, is a reason to refuse the file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.blanks import BLANK, END, words
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import SPACE, Name, Ref, Stream, Value, value_at
from generator.read.pdf.only_pages.unpacking import unpacked
from generator.read.programs import names_programs

# More than any document of a thousand pages has.
_MOST_OBJECTS = 200_000
_HEAD = re.compile(rb"%%PDF-\d\.\d%s+(?:%%[\x80-\xff]{1,16}[\r\n]+)?" % BLANK)
_OBJECT = re.compile(rb"(\d{1,10})%s+(\d{1,5})%s+obj%s" % (BLANK, BLANK, END))
_TABLE = re.compile(rb"xref%(blank)b+(?:\d+ +\d+ *%(blank)b+(?:\d{10} \d{5} [nf]%(blank)b{1,2})*)+" % {b"blank": BLANK})
_TRAILER = re.compile(rb"trailer%s" % END)
_START = re.compile(rb"startxref%s+\d+%s+%%%%EOF" % (BLANK, BLANK))
_COMMENT = re.compile(rb"%([^\r\n]{0,200})[\r\n]")
_BEGIN = re.compile(rb"stream\r?\n")
_END = re.compile(rb"(?:\r\n|\n|\r)?endstream%s" % END)
_END_OF_OBJECT = re.compile(rb"%s*endobj%s" % (BLANK, END))
# The number or the place of an object within a stream of objects.
_COUNT = re.compile(rb"\d{1,10}")


@dataclass
class Body:
    """The objects of a file by number, and its trailers.

    `containers` are the numbers of objects that only contain others or their offsets; `begins` are the offsets of
    objects in the file, by number.
    """

    objects: dict[int, Value] = field(default_factory=dict)
    containers: set[int] = field(default_factory=set)
    trailers: list[Mapping[str, Value]] = field(default_factory=list)
    begins: dict[int, int] = field(default_factory=dict)

    def resolved(self, value: Value) -> Value:
        """The value that a reference stands for (null when missing); other values unchanged."""
        steps = 0
        while isinstance(value, Ref) and steps < len(self.objects):
            value, steps = self.objects.get(value.number), steps + 1
        return value


def read_body(data: bytes) -> Body:
    """The objects of a file; raises MoreThanPagesError for an encrypted file or a byte outside known structures."""
    if b"/Encrypt" in data:
        raise MoreThanPagesError(HiddenContent.ENCRYPTED)
    head = _HEAD.match(data)
    if head is None:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    body, position = Body(), head.end()
    while position < len(data):
        position = _part(data, position, body)
    for number, value in list(body.objects.items()):
        if isinstance(value, Stream):
            _look_into(body, number, value)
    return body


def _part(data: bytes, position: int, body: Body) -> int:
    """Read the part at a position; returns the offset after it and the white space that follows."""
    if found := _OBJECT.match(data, position):
        end = _object(data, found, body)
    elif found := _TABLE.match(data, position) or _START.match(data, position):
        end = found.end()
    elif found := _TRAILER.match(data, position):
        trailer, end = value_at(data, _blank(data, found.end()))
        if not isinstance(trailer, dict):
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        body.trailers.append(trailer)
    elif (found := _COMMENT.match(data, position)) and names_programs(found[1].decode("latin-1")):
        end = found.end()
    elif _blank(data, position) > position:
        end = position
    else:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    return _blank(data, end)


def _blank(data: bytes, position: int) -> int:
    """The offset after the white space at a position."""
    found = SPACE.match(data, position)
    return found.end() if found else position


def _object(data: bytes, head: re.Match[bytes], body: Body) -> int:
    number, generation = int(head[1]), int(head[2])
    value, end = value_at(data, _blank(data, head.end()))
    if isinstance(value, dict) and (begin := _BEGIN.match(data, end)):
        stop = _end_of_stream(data, begin.end(), value.get("Length"))
        value = Stream(value, data[begin.end() : stop.start()], head.start())
        end = stop.end()
    closed = _END_OF_OBJECT.match(data, end)
    if closed is None:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    _add(body, number, value, generation)
    body.begins[number] = head.start()
    return closed.end()


def _end_of_stream(data: bytes, begin: int, length: Value) -> re.Match[bytes]:
    """The match of the word that ends the content of a stream; the first one if the length is in another object."""
    found = _END.match(data, begin + length) if isinstance(length, int) else _END.search(data, begin)
    if found is None:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    return found


def _add(body: Body, number: int, value: Value, generation: int = 0) -> None:
    """Add an object; raises if there is one with the same number, because that is a trace of an earlier version."""
    if generation or number in body.objects:
        raise MoreThanPagesError(HiddenContent.REVISIONS)
    if len(body.objects) >= _MOST_OBJECTS:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    body.objects[number] = value


def _look_into(body: Body, number: int, stream: Stream) -> None:
    """Add the objects in a stream of objects, or the trailer in a stream that is a table of objects."""
    kind = stream.keys.get("Type")
    if kind == Name("XRef"):
        body.trailers.append(stream.keys)
        body.containers.add(number)
        unpacked(stream)
    elif kind == Name("ObjStm"):
        body.containers.add(number)
        _unfold(body, unpacked(stream), stream.keys)


def _unfold(body: Body, content: bytes, keys: Mapping[str, Value]) -> None:
    """Add the objects in the content of a stream of objects: first come their numbers and places, then the objects."""
    first = keys.get("First")
    if not isinstance(first, int) or "Extends" in keys:
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    written = words(content[: max(0, first)])
    if not all(map(_COUNT.fullmatch, written)):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    pairs = [int(each) for each in written]
    places = sorted(zip((first + place for place in pairs[1::2]), pairs[::2], strict=False))
    position = _blank(content, first)
    for place, number in places:
        if _blank(content, place) != position:
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        value, position = value_at(content, position)
        _add(body, number, value)
    if position < len(content):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
