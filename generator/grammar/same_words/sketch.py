"""Sketches of sentences, by which those that share most of their words are found among very many (MinHash)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import pairwise
from struct import Struct

from generator.grammar.same_words.weight import is_empty

# What one digest holds: of each pair of words sixteen numbers, of which a sentence has the smallest of each kind.
_ROWS = Struct("<16I")
BANDS = 16
"""How many numbers a sketch has."""
# Numbers of so many bits are sorted fastest.
_BITS = (1 << 30) - 1
_FACTOR = 0x9E3779B1


def sketch(words: Sequence[str]) -> tuple[int, ...]:
    """The numbers of a sentence, each below 2 ** 30, by its words in small letters.

    Of sentences that share six in ten of their pairs of neighbouring words, 99 in 100 share one of their numbers in the
    same place; of those that share one in twenty, 4 in 100. Empty words do not count.
    """
    rows = [_rows(pair) for pair in _pairs(words)]
    least = tuple(map(min, rows[0], *rows)) if rows else _rows("")
    return tuple((one * _FACTOR ^ other) & _BITS for one, other in zip(least, (*least[1:], least[0]), strict=True))


def _pairs(words: Sequence[str]) -> Iterator[str]:
    return map(" ".join, pairwise([word for word in words if not is_empty(word)]))


def _rows(pair: str) -> tuple[int, ...]:
    return _ROWS.unpack(blake2b(pair.encode("utf-8", "surrogatepass"), digest_size=_ROWS.size).digest())
