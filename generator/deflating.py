"""Data packed by DEFLATE (RFC 1951), by libdeflate and not by the zlib of Python.

It takes half of the time. And its bytes are those of the locked version everywhere, while the zlib of Python is another
one on some systems (zlib-ng), which packs in its own way. Whatever reads DEFLATE reads it, so does the zlib of Python.
"""

from __future__ import annotations

import deflate

# Of the files of a program for itself: more saves little there, and takes longer than to read the file.
_QUICKLY = 1


def deflated(data: bytes, level: int) -> bytes:
    """Data packed, without anything before and after it; a level from 1, the quickest, to 12, the best."""
    return bytes(deflate.deflate_compress(data, level))


def quickly_packed(data: bytes) -> bytes:
    """Data packed for this program itself, as ZLIB (RFC 1950), which `zlib.decompress` reads."""
    return bytes(deflate.zlib_compress(data, _QUICKLY))
