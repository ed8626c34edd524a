"""Keeps how alike sentences are, so that a build compares only those that no build before compared."""

from __future__ import annotations

import sys
from array import array
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from generator.publish.units.keys import program_version
from generator.read.kept_files import write_whole
from generator.render.summaries.compared_sentences import ComparedSentences, Comparisons

COMPARED = "compared"
"""The file in the folder that keeps results: a digest of the program and of the rest, then the numbers of all pairs
(eight bytes each, little-endian), and a byte for each of how alike they are."""

_DIGEST, _NUMBER = 32, 8


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


def keep_compared(cache: Path, compared: ComparedSentences) -> None:
    """Keep what a build asked for of two sentences; where it cannot be written, the next build compares again."""
    if not compared.is_other:
        return
    kept = _packed(compared.asked())
    try:
        cache.mkdir(parents=True, exist_ok=True)
        write_whole(cache / COMPARED, _digest(kept) + kept)
    except OSError:
        pass


def _packed(comparisons: Comparisons) -> bytes:
    return _little(array("Q", comparisons.pairs)).tobytes() + comparisons.degrees


def _unpacked(kept: memoryview) -> Comparisons:
    end = len(kept) // (_NUMBER + 1) * _NUMBER
    pairs = array("Q")
    pairs.frombytes(kept[:end])
    return Comparisons(_little(pairs), bytes(kept[end:]))


def _little(numbers: array[int]) -> array[int]:
    """Numbers as a little-endian machine has them."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _digest(kept: bytes | memoryview) -> bytes:
    digest = sha256(program_version().encode())
    digest.update(kept)
    return digest.digest()
