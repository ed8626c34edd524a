"""Checks that pictures hold only what they show: no names of owners of cameras, no comments, no earlier versions.

A JPEG is a sequence of segments (ITU-T T.81, annex B), a JPEG 2000 file a sequence of boxes (ISO 15444-1, annex I), and
JBIG2 a sequence of numbered segments (ITU-T T.88, 7.2).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Stream
from generator.read.pdf.only_pages.unpacking import filters_of, inflated, unpacked

_MARKER, _RESTART, _START, _END, _SCAN = 0xFF, 0xD0, 0xD8, 0xD9, 0xDA
# Frames, tables and restarts; the segments of programs that are allowed too begin with these names.
_OF_PICTURE = frozenset({*range(0xC0, 0xD0), 0xDB, 0xDC, 0xDD})
_OF_PROGRAMS = {0xE0: (b"JFIF\0",), 0xE2: (b"ICC_PROFILE\0",), 0xEE: (b"Adobe",)}
_BOXES = frozenset({b"jP  ", b"ftyp", b"jp2h", b"jp2c"})
_HEADER_BOXES = frozenset({b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef", b"res "})
_REMARK = 62
_KIND, _LONG_PAGE = 0x3F, 0x40
_UNKNOWN_LENGTH = 0xFFFFFFFF
# From _FEW segments on that a segment refers to, their count is longer; _SHORT and _MIDDLE are the greatest numbers of
# a segment whose references have one and two bytes.
_FEW, _SHORT, _MIDDLE = 5, 256, 65_536


def check_picture(stream: Stream) -> None:
    """Raise MoreThanPagesError if a picture may hold more than it shows."""
    filters = filters_of(stream)
    packed = stream.packed
    for name in filters[:-1]:
        if name not in ("FlateDecode", "Fl"):
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        packed = inflated(packed)
    last = filters[-1] if filters else ""
    if last in _KEPT:
        _KEPT[last](packed)
    elif last:
        unpacked(stream)


def _check_jpeg(data: bytes) -> None:
    position, kind = 0, -1
    while position + 1 < len(data) and kind != _END:
        if data[position] != _MARKER:
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        kind = data[position + 1]
        position += 2
        if kind == _MARKER:
            position -= 1
        elif kind not in (_START, _END):
            position = _segment(data, position, kind)
    if data[position:].strip(b"\0\r\n"):
        raise MoreThanPagesError(HiddenContent.PICTURES)


def _segment(data: bytes, position: int, kind: int) -> int:
    """The offset after a segment; after a segment that begins the compressed picture, the offset after that picture."""
    length = int.from_bytes(data[position : position + 2], "big")
    content = data[position + 2 : position + length]
    if kind not in _OF_PICTURE and kind != _SCAN and not content.startswith(_OF_PROGRAMS.get(kind, ())):
        raise MoreThanPagesError(HiddenContent.PICTURES)
    if kind != _SCAN:
        return position + length
    end = position + length
    while (end := data.find(b"\xff", end)) >= 0 and end + 1 < len(data):
        # In the compressed picture a byte 0xFF is followed by zero, or by the number of a restart.
        if data[end + 1] and not _RESTART <= data[end + 1] < _START:
            return end
        end += 2
    return len(data)


def _check_jpeg2000(data: bytes) -> None:
    if data.startswith(b"\xff\x4f\xff\x51"):
        return
    for kind, content in _boxes(data):
        if kind not in _BOXES:
            raise MoreThanPagesError(HiddenContent.PICTURES)
        if kind == b"jp2h" and not all(inner in _HEADER_BOXES for inner, _ in _boxes(content)):
            raise MoreThanPagesError(HiddenContent.PICTURES)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 0
    while position + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, position)
        head = 8
        if length == 1 and position + 16 <= len(data):
            head, length = 16, int.from_bytes(data[position + 8 : position + 16], "big")
        length = length or len(data) - position
        if length < head:
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        yield kind, data[position + head : position + length]
        position += length


def _check_jbig2(data: bytes) -> None:
    position = 0
    while position < len(data.rstrip(b"\r\n")):
        try:
            kind, position, length = _jbig2_segment(data, position)
        except (struct.error, IndexError) as error:
            raise MoreThanPagesError(HiddenContent.UNKNOWN) from error
        if kind == _REMARK or length == _UNKNOWN_LENGTH:
            raise MoreThanPagesError(HiddenContent.PICTURES)
        position += length


def _jbig2_segment(data: bytes, position: int) -> tuple[int, int, int]:
    """The kind of a segment, the offset of its content, and the length of the content in bytes."""
    (number,) = struct.unpack_from(">I", data, position)
    flags, count = data[position + 4], data[position + 5] >> 5
    position += 6
    if count >= _FEW:
        (many,) = struct.unpack_from(">I", data, position - 1)
        count = many & 0x1FFFFFFF
        position += 3 + (count + 8) // 8
    size = 1 if number <= _SHORT else 2 if number <= _MIDDLE else 4
    position += count * size + (4 if flags & _LONG_PAGE else 1)
    (length,) = struct.unpack_from(">I", data, position)
    return flags & _KIND, position + 4, length


def _check_fax(_data: bytes) -> None:
    """Accept: fax data holds only dots."""


_KEPT: Mapping[str, Callable[[bytes], None]] = {
    "DCTDecode": _check_jpeg,
    "DCT": _check_jpeg,
    "JPXDecode": _check_jpeg2000,
    "JBIG2Decode": _check_jbig2,
    "CCITTFaxDecode": _check_fax,
    "CCF": _check_fax,
}
