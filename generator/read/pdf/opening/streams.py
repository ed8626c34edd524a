"""Looks into the compressed parts of a PDF before PDFium does, for damage and for excessive growth.

PDFium reads a damaged part as far as it can without reporting it; words would be lost silently.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from generator.messages.message import NOTHING, Message, say
from generator.read.pdf.only_pages.blanks import BLANK, BLANKS
from generator.read.pdf.opening.forms import Forms

# The text and fonts of a thousand pages are far below this; a decompression bomb is above it.
MOST_BYTES = 200_000_000
_MOST_OF_ONE = 20_000_000
# PDFium makes an object in memory for each drawing instruction; a thousand pages of text have fewer than this.
_MOST_DRAWN = 400_000
_DRAWING = re.compile(rb"(?<=[%s)\]>])(?:T[jJ]|['\"]|[fFSs]|[fBb]\*|[Bb]|Do|sh|EI)(?=[%s/\[(<]|$)" % (BLANKS, BLANKS))
# The instructions of a part of fewer bytes are not counted, because it cannot hold that many.
_FEW = 1_000_000
# Readers accept junk after the end; Acrobat looks for the end in the last kilobyte only.
_TAIL = 4_096
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
# The dictionary of a part begins at most this many bytes before its content.
_KEYS = 4_000
_NUMBER = re.compile(rb"(\d{1,9})%s+\d{1,5}%s+\Z" % (BLANK, BLANK))
_LONGEST_NUMBER = 24
_END = b"endstream"
_FLATE = re.compile(rb"/Filter%s*\[?%s*/(?:FlateDecode|Fl)\b" % (BLANK, BLANK))
_FLATES = re.compile(rb"/FlateDecode|/Fl\b")
# The number of bytes in the header of compressed content.
_HEADER = 2
# Pictures are never unpacked to read text.
_PICTURE = re.compile(rb"/Subtype%s*/Image\b" % BLANK)
_LAYERS, _OTHER_WORDS = b"/OCProperties", b"/ActualText"
_TOO_MUCH = say("the PDF unpacks to far more than a document can hold")


class _Part(NamedTuple):
    """The number of an object (-1 for unknown), its dictionary, and its content as it is in the file."""

    number: int
    keys: bytes
    packed: bytes


class Look(NamedTuple):
    """The result for a PDF: the reason why it must not be read, in words for people; empty when nothing is wrong.

    `has_layers` shows that it may have parts that can be switched off, `has_other_words` that it may give replacement
    text for drawn letters.
    """

    damage: Message
    has_layers: bool = True
    has_other_words: bool = True


def look_into(data: bytes) -> Look:
    """Look into the parts of a PDF, given as the bytes of the file.

    The parts of an encrypted file are not looked into, because they cannot be unpacked here.
    """
    if b"%PDF-" not in data[:_TAIL]:
        return Look(say("this is not a PDF: it does not begin with “%PDF-”"))
    if b"%%EOF" not in data[-_TAIL:]:
        return Look(say("the PDF is cut off: its end is missing"))
    if b"/Encrypt" in data:
        return Look(NOTHING)
    total = drawn = 0
    has_layers, has_other_words = _LAYERS in data, False
    parts = list(_parts(data))
    forms = Forms({part.number for part in parts if _PICTURE.search(part.keys)})
    for part in parts:
        if _PICTURE.search(part.keys):
            continue
        content = _unpacked(part)
        if content is None:
            return Look(say("the PDF is damaged: a compressed part of it cannot be unpacked"))
        total += len(content)
        drawn += sum(1 for _ in _DRAWING.finditer(content)) if len(content) > _FEW else 0
        forms.add(part.number, part.keys, content)
        has_layers = has_layers or _LAYERS in content
        has_other_words = has_other_words or _OTHER_WORDS in content
        if len(content) > _MOST_OF_ONE or total > MOST_BYTES or drawn > _MOST_DRAWN:
            return Look(_TOO_MUCH)
    return Look(_TOO_MUCH if forms.draw_too_much else NOTHING, has_layers, has_other_words)


def _parts(data: bytes) -> Iterator[_Part]:
    """The parts of a PDF with content of their own, compressed or not."""
    for stream in _STREAM.finditer(data):
        begin = data.rfind(b"obj", max(0, stream.start() - _KEYS), stream.start())
        number = _NUMBER.search(data, max(0, begin - _LONGEST_NUMBER), max(0, begin))
        end = data.find(_END, stream.end())
        yield _Part(
            int(number.group(1)) if number else -1,
            data[max(begin, 0) : stream.start()],
            data[stream.end() : end if end >= 0 else len(data)],
        )


def _unpacked(part: _Part) -> bytes | None:
    """The unpacked content of a part, cut off shortly after the limit for one part; None if it is damaged."""
    content = part.packed
    for _ in _FLATES.findall(part.keys) if _FLATE.search(part.keys) else ():
        # Without its header, so that the checksum at its end, which some programs write wrong, is not checked.
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        packed, content = content[_HEADER:], b""
        try:
            content = unpacker.decompress(packed, _MOST_OF_ONE + 1)
        except zlib.error:
            return None
        if len(content) > _MOST_OF_ONE:
            break
        if packed.strip() and not unpacker.eof:
            return None
    return content
