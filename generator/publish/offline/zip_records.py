"""The records of a zip file (PKWARE's APPNOTE, chapter 4) around contents that are packed already.

The `zipfile` of Python keeps an object of its own for each member until the end, and takes longer for one than for all
else that is done to a file that is packed already. Values that do not fit get 64 bits (ZIP64) from the same limits on
as there, so that the bytes are equal.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

STORED, DEFLATED = 0, 8

_LARGEST, _MOST = (1 << 31) - 1, (1 << 16) - 1
_ELSEWHERE, _MANY = 0xFFFFFFFF, 0xFFFF  # stand for a value that has 64 bits in another place
_VERSION, _VERSION_64 = 20, 45  # of the format, times ten
_UNIX = 3
_UTF_8 = 0x800
_FIRST_DAY = 0 << 25 | 1 << 21 | 1 << 16  # 1 January 1980, the earliest that there is, at midnight
_READABLE = 0o100644 << 16
_LOCAL = struct.Struct("<4s3HL3L2H")
_CENTRAL = struct.Struct("<4s2B3HL3L5H2L")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class Member:
    """A member as both its records describe it; sizes are in bytes, `length` is that of the packed content."""

    name: str
    method: int
    crc: int
    size: int
    length: int


def records(member: Member, offset: int) -> tuple[bytes, bytes]:
    """The record before the content of a member, and the one in the directory; `offset` is that of the first."""
    ascii_name = member.name.isascii()
    name, flags = member.name.encode(), 0 if ascii_name else _UTF_8
    crc, size, length = member.crc, member.size, member.length
    wide = (size, length) if size > _LARGEST or length > _LARGEST else ()
    far = (*wide, offset) if offset > _LARGEST else wide
    if wide:
        size = length = _ELSEWHERE
    before, after = _extra(wide), _extra(far)
    version = _VERSION_64 if wide else _VERSION
    local = _LOCAL.pack(b"PK\3\4", version, flags, member.method, _FIRST_DAY, crc, length, size, len(name), len(before))
    version = _VERSION_64 if far else _VERSION
    place = _ELSEWHERE if offset > _LARGEST else offset
    kind, system, needed = version, _UNIX, version
    central = _CENTRAL.pack(
        *(b"PK\1\2", kind, system, needed, flags, member.method, _FIRST_DAY, crc, length, size),
        *(len(name), len(after), 0, 0, 0, _READABLE, place),
    )
    return local + name + before, central + name + after


def ending(count: int, begin: int, length: int) -> bytes:
    """The records after the directory of `count` members, which begins at the offset `begin` and is so long."""
    if count <= _MOST and begin <= _LARGEST and length <= _LARGEST:
        return _END.pack(b"PK\5\6", 0, 0, count, count, length, begin, 0)
    size = _END_64.size - 12  # the signature and this value are not counted
    wide = _END_64.pack(b"PK\6\6", size, _VERSION_64, _VERSION_64, 0, 0, count, count, length, begin)
    locator = _LOCATOR_64.pack(b"PK\6\7", 0, begin + length, 1)
    shown = min(count, _MANY)
    return wide + locator + _END.pack(b"PK\5\6", 0, 0, shown, shown, min(length, _ELSEWHERE), min(begin, _ELSEWHERE), 0)


def _extra(values: tuple[int, ...]) -> bytes:
    """The field that holds values of 64 bits; empty without any."""
    return struct.pack(f"<HH{len(values)}Q", 1, 8 * len(values), *values) if values else b""
