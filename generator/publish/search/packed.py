"""The packed files of a Pagefind index: gzip (RFC 1952) of Pagefind's mark and the data."""

from __future__ import annotations

import gzip
import hashlib
import zlib

from generator.deflating import deflated

_SIGNATURE = b"pagefind_dcd"  # Pagefind's mark before the data of every packed file
# Deflated; no name and no date; neither the fastest nor the best packing; no operating system.
_HEADER = bytes.fromhex("1f8b08000000000000ff")
_LEVEL = 6  # the best, 9, takes four times as long for files of numbers, and saves one in a hundred


def unpack(packed: bytes) -> bytes:
    """The data of a file that Pagefind packed. Raises ValueError when it is not one."""
    data = gzip.decompress(packed)
    if not data.startswith(_SIGNATURE):
        raise ValueError("not a file of a Pagefind index")
    return data.removeprefix(_SIGNATURE)


def pack(data: bytes, mark: bytes = _SIGNATURE) -> bytes:
    """Pack data as Pagefind does, after its mark, with no date, name or operating system in the header."""
    marked = mark + data
    ending = zlib.crc32(marked).to_bytes(4, "little") + (len(marked) & 0xFFFFFFFF).to_bytes(4, "little")
    return b"".join((_HEADER, deflated(marked, _LEVEL), ending))


def digest(data: bytes) -> str:
    """What names a file after the data that it holds, as Pagefind names its files."""
    return hashlib.sha256(data).hexdigest()[:10]
