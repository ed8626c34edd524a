"""Data packed by libdeflate."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from generator.deflating import deflated, quickly_packed

CONTENT = Path(__file__).parents[1] / "content" / "consultations"
DATA = [b"", b"\0", bytes(range(256)) * 300, *(path.read_bytes() for path in sorted(CONTENT.glob("*/source.*")))]


@pytest.mark.parametrize("data", DATA, ids=[str(len(each)) for each in DATA])
def test_zlib_reads_what_is_packed(data: bytes) -> None:
    assert zlib.decompress(deflated(data, 5), -zlib.MAX_WBITS) == data
    assert zlib.decompress(quickly_packed(data)) == data


def test_what_is_packed_is_as_small_as_zlib_makes_it() -> None:
    def by_zlib(data: bytes) -> bytes:
        packing = zlib.compressobj(5, zlib.DEFLATED, -zlib.MAX_WBITS)
        return packing.compress(data) + packing.flush()

    ours, theirs = (sum(len(pack(data)) for data in DATA) for pack in (lambda data: deflated(data, 5), by_zlib))
    assert ours <= theirs
