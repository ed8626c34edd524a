"""Unpacks all content of a stream; bytes that no filter uses are refused, because no viewer shows them."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Callable, Mapping

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.blanks import without_blanks
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Name, Stream, Value

# The most bytes unpacked of one stream; the reader of pages has the same limit.
_MOST = 20_000_000
# The numbers of bytes before and after the data compressed by Flate (RFC 1950).
_HEADER, _CHECK_SUM = 2, 4
_NEAREST, _UP, _AVERAGE, _LEFT = 4, 2, 3, 1
# From this predictor on, the first byte of each row gives its prediction (ISO 32000-1, 7.4.4.4).
_PNG = 10


def filters_of(stream: Stream) -> list[str]:
    """The names of the filters of a stream, in the order in which they are undone."""
    written = stream.keys.get("Filter")
    names = written if isinstance(written, list) else [written]
    return [str(name) for name in names if isinstance(name, Name)]


def unpacked(stream: Stream) -> bytes:
    """The unpacked content of a stream; raises MoreThanPagesError for an unknown filter or bytes no filter uses."""
    content = stream.packed
    written = stream.keys.get("DecodeParms")
    parameters = written if isinstance(written, list) else [written]
    for index, name in enumerate(filters_of(stream)):
        undo = _FILTERS.get(name)
        if undo is None:
            raise MoreThanPagesError(HiddenContent.UNKNOWN)
        content = undo(content)
        of_this = parameters[index] if index < len(parameters) else None
        if isinstance(of_this, Mapping):
            content = _unpredicted(content, of_this)
    return content


def inflated(packed: bytes) -> bytes:
    """The content compressed by Flate; only its checksum and an end of line may follow it, else MoreThanPagesError.

    Some programs write a wrong checksum, so it is not compared.
    """
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed[_HEADER:], _MOST)
    except zlib.error as error:
        raise MoreThanPagesError(HiddenContent.UNKNOWN) from error
    if not unpacker.eof or unpacker.unused_data[_CHECK_SUM:].strip(b"\r\n"):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    return content


def _from_hex(packed: bytes) -> bytes:
    digits = without_blanks(packed).removesuffix(b">")
    try:
        return binascii.unhexlify(digits + b"0" * (len(digits) % 2))
    except binascii.Error as error:
        raise MoreThanPagesError(HiddenContent.UNKNOWN) from error


def _from_85(packed: bytes) -> bytes:
    try:
        return base64.a85decode(without_blanks(packed).removesuffix(b"~>"), ignorechars=b"")
    except ValueError as error:
        raise MoreThanPagesError(HiddenContent.UNKNOWN) from error


_FILTERS: Mapping[str, Callable[[bytes], bytes]] = {
    "FlateDecode": inflated,
    "Fl": inflated,
    "ASCIIHexDecode": _from_hex,
    "AHx": _from_hex,
    "ASCII85Decode": _from_85,
    "A85": _from_85,
}


def _unpredicted(content: bytes, parameters: Mapping[str, Value]) -> bytes:
    """The original content, of which each byte was written as its difference from the bytes left of and above it."""
    predictor, columns = parameters.get("Predictor", 1), parameters.get("Columns", 1)
    colours, bits = parameters.get("Colors", 1), parameters.get("BitsPerComponent", 8)
    if predictor == 1 or not content:
        return content
    sizes = [size for size in (predictor, columns, colours, bits) if isinstance(size, int)]
    if len(sizes) < 4 or sizes[0] < _PNG:  # noqa: PLR2004 (all four are whole numbers)
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    step = max(1, sizes[2] * sizes[3] // 8)
    width = (sizes[1] * sizes[2] * sizes[3] + 7) // 8
    if min(sizes) < 1 or width > len(content):
        raise MoreThanPagesError(HiddenContent.UNKNOWN)
    before, rows = bytes(width), []
    for start in range(0, len(content), width + 1):
        before = _row(content[start], content[start + 1 : start + 1 + width], before, step)
        rows.append(before)
    return b"".join(rows)


def _row(kind: int, row: bytes, above: bytes, step: int) -> bytes:
    found = bytearray(row)
    if kind == _UP:
        return bytes((value + over) & 0xFF for value, over in zip(row, above, strict=False))
    for index, value in enumerate(row):
        left = found[index - step] if index >= step else 0
        corner = above[index - step] if index >= step else 0
        found[index] = (value + _expected(kind, left, above[index], corner)) & 0xFF
    return bytes(found)


def _expected(kind: int, left: int, above: int, corner: int) -> int:
    """The predicted value of a byte, from the bytes left of it, above it, and above left."""
    if kind == _LEFT:
        return left
    if kind == _AVERAGE:
        return (left + above) // 2
    if kind == _NEAREST:
        return min((left, above, corner), key=lambda near: abs(left + above - corner - near))
    return 0
