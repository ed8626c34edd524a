"""Cuts the words of a Pagefind index into small files, so that a word costs a reader little.

Pagefind writes files of about 27 kB, of which a query loads one for each word that is far from the others in the
alphabet. A file is the CBOR (RFC 8949) of a list with one list of words, each with the places where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import cbor2

from generator.publish.search.words import END

SIZE = 5_000  # bytes of a file before it is packed, about 2,000 after; one word may need more
_LIST, _TEXT = 0x80, 0x60  # the first bytes of an empty list and an empty text
# A word with its places: a list of three, of which the first is a text with the end of our words; a list comes next.
_WORD = re.compile(
    rb"\x83(?P<length>[\x61-\x77]|\x78[\x18-\xff])(?P<word>[^\x00-\x1f]{0,253}?" + END.encode() + rb")(?=[\x80-\x9f])"
)

Entry = tuple[str, bytes]
"""A word, and its bytes with its places."""

Chunk = tuple[str, str, bytes]


def chunks(words: Sequence[Entry]) -> Iterator[Chunk]:
    """The words of a file in smaller ones: the first and the last word of each, and its data."""
    at = 0
    while at < len(words):
        size, end = 0, at
        while end < len(words) and size < SIZE:
            size += len(words[end][1])
            end += 1
        held = words[at:end]
        yield held[0][0], held[-1][0], b"".join((list_of(1), list_of(len(held)), *(entry for _, entry in held)))
        at = end


def entries(data: bytes) -> list[Entry]:
    """The words of a file. They are found by how words begin, which is faster than to read all numbers."""
    count, start = _length(data, 1)
    found = [match for match in _WORD.finditer(data, start) if _is_whole(match)]
    starts = [match.start() for match in found]
    words = [match["word"] for match in found]
    if len(found) == count and starts[:1] == [start] and words == sorted(set(words)):
        ends = [*starts[1:], len(data)]
        return [(word.decode(), data[at:end]) for word, at, end in zip(words, starts, ends, strict=True)]
    return [(entry[0], cbor2.dumps(entry)) for entry in cbor2.loads(data)[0]]


def _is_whole(found: re.Match[bytes]) -> bool:
    length = found["length"]
    return len(found["word"]) == (length[1] if len(length) > 1 else length[0] - _TEXT)


def _length(data: bytes, at: int) -> tuple[int, int]:
    """How long a list is (RFC 8949, section 3), and where its first entry stands."""
    short = data[at] - _LIST
    if short < 24:  # noqa: PLR2004 - the length itself
        return short, at + 1
    size = 1 << (short - 24)  # bytes
    return int.from_bytes(data[at + 1 : at + 1 + size], "big"), at + 1 + size


def list_of(length: int) -> bytes:
    """The bytes before the entries of a list that is not empty."""
    return cbor2.dumps([None] * length)[:-length]
