"""Looks into the compressed parts of a PDF before PDFium does, for damage and for growth beyond all bounds.

PDFium reads as much of a damaged part as it can, and says nothing; words would be lost in silence.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

# The text and fonts of a thousand pages stay far below this; a bomb does not.
MOST_BYTES = 200_000_000
_MOST_OF_ONE = 20_000_000
# Readers accept junk after the end; Acrobat looks for the end in the last kilobyte only.
_TAIL = 4_096
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
# How far before its content the description of a part may begin.
_KEYS = 4_000
_END = b"endstream"
_FLATE = re.compile(rb"/Filter\s*\[?\s*/(?:FlateDecode|Fl)\b")
_FLATES = re.compile(rb"/FlateDecode|/Fl\b")
# Pictures are never unpacked to read text.
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")


def damage(data: bytes) -> str:
    """Why a PDF must not be read, in words for people; empty when nothing is wrong.

    An encrypted file is looked at only from outside: its parts cannot be unpacked here.
    """
    if b"%PDF-" not in data[:_TAIL]:
        return "this is not a PDF: it does not begin with “%PDF-”"
    if b"%%EOF" not in data[-_TAIL:]:
        return "the PDF is cut off: its end is missing"
    if b"/Encrypt" in data:
        return ""
    total = 0
    for layers, packed in _packed(data):
        size = _unpacked_size(packed, layers)
        if size is None:
            return "the PDF is damaged: a compressed part of it cannot be unpacked"
        total += size
        if size > _MOST_OF_ONE or total > MOST_BYTES:
            return "the PDF unpacks to far more than a document can hold"
    return ""


def _packed(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The compressed parts that PDFium may unpack: how many times each is compressed, and its bytes."""
    for stream in _STREAM.finditer(data):
        begin = data.rfind(b"obj", max(0, stream.start() - _KEYS), stream.start())
        keys = data[max(begin, 0) : stream.start()]
        if _FLATE.search(keys) and not _PICTURE.search(keys):
            end = data.find(_END, stream.end())
            yield len(_FLATES.findall(keys)), data[stream.end() : end if end >= 0 else len(data)]


def _unpacked_size(packed: bytes, layers: int) -> int | None:
    """The size of what is packed; None when it is damaged, more than allowed when it grows beyond bounds."""
    content = packed
    for _ in range(layers):
        unpacker = zlib.decompressobj()
        try:
            content = unpacker.decompress(content, _MOST_OF_ONE + 1)
        except zlib.error as error:
            # A wrong check sum after the last byte: all bytes are there, and many programs write it wrong.
            return len(content) if "incorrect data check" in str(error) else None
        if len(content) > _MOST_OF_ONE:
            break
    return len(content)
