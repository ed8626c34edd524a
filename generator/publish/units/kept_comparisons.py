"""Keeps how alike sentences are, so that a build compares only those that no build before compared."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from generator.publish.units.keys import program_version
from generator.read.kept_files import write_whole
from generator.render.summaries.compared_sentences import ComparedSentences, Comparisons, SmallValues

COMPARED = "compared"
"""The file in the folder that keeps results: a digest of the program and of the rest, then the pairs and the groups:
of each how many there are and their numbers (eight bytes each, little-endian), and a byte for each."""

_DIGEST, _NUMBER = 32, struct.Struct("<Q")


@lru_cache(maxsize=1)
def compared_in(cache: Path) -> ComparedSentences:
    """What a folder that keeps results knows of two sentences; nothing where its file is damaged or of another program.

    As long as a process asks for the same folder it is the same, with what was compared since.
    """
    try:
        data = (cache / COMPARED).read_bytes()
    except OSError:
        return ComparedSentences()
    digest, kept = data[:_DIGEST], memoryview(data)[_DIGEST:]
    return ComparedSentences(_unpacked(kept)) if digest == _digest(kept) else ComparedSentences()


def keep_compared(cache: Path, compared: ComparedSentences, pairs: Callable[[], Iterable[int]]) -> None:
    """Keep what a build found out; where it cannot be written, the next build compares again.

    `pairs` gives the numbers of all pairs that were asked for: others are not worth keeping.
    """
    if not compared.is_other:
        return
    found = compared.asked(pairs())
    kept = _packed(found.pairs) + _packed(found.groups)
    try:
        cache.mkdir(parents=True, exist_ok=True)
        write_whole(cache / COMPARED, _digest(kept) + kept)
    except OSError:
        pass


def _packed(held: SmallValues) -> bytes:
    return _NUMBER.pack(len(held.values)) + _little(array("Q", held.keys)).tobytes() + held.values


def _unpacked(kept: memoryview) -> Comparisons:
    pairs, end = _values(kept, 0)
    groups, _ = _values(kept, end)
    return Comparisons(pairs, groups)


def _values(kept: memoryview, begin: int) -> tuple[SmallValues, int]:
    """The values that are packed from an offset, and where they end."""
    (many,) = _NUMBER.unpack_from(kept, begin)
    begin += _NUMBER.size
    middle = begin + many * _NUMBER.size
    keys = array("Q")
    keys.frombytes(kept[begin:middle])
    return SmallValues(_little(keys), bytes(kept[middle : middle + many])), middle + many


def _little(numbers: array[int]) -> array[int]:
    """Numbers as a little-endian machine has them."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _digest(kept: bytes | memoryview) -> bytes:
    digest = sha256(program_version().encode())
    digest.update(kept)
    return digest.digest()
