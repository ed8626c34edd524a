"""Notes typed under the last question or answer: `1) Aanhangsel …`, called by the same sign in the text before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOTE = re.compile(r"(?P<sign>\[(?P<boxed>\d{1,3})\]|\((?P<round>\d{1,3})\)|(?P<number>\d{1,3})\))\s*(?=\S)")


# Older documents call theirs by stars: `* Trouw, 9 maart jl.`.
_STARS = re.compile(r"(?P<sign>\*{1,3})\s?(?=[^\s*])")


def typed_notes(paragraphs: Sequence[str], before: Sequence[str]) -> int:
    """How many of the last paragraphs are notes: they count from 1, and the text before them calls the first."""
    return _numbered(paragraphs, before) or _starred(paragraphs, before)


def _starred(paragraphs: Sequence[str], before: Sequence[str]) -> int:
    start = len(paragraphs)
    while start and _STARS.match(paragraphs[start - 1]):
        start -= 1
    signs = [note["sign"] for text in paragraphs[start:] if (note := _STARS.match(text))]
    if not signs or signs != ["*" * (n + 1) for n in range(len(signs))]:
        return 0
    called = re.compile(r"[^\s*]\s?\*(?:\s|$)")
    return len(signs) if any(called.search(text) for text in (*before, *paragraphs[:start])) else 0


def _numbered(paragraphs: Sequence[str], before: Sequence[str]) -> int:
    start = len(paragraphs)
    while start and _NOTE.match(paragraphs[start - 1]):
        start -= 1
    notes = [note for text in paragraphs[start:] if (note := _NOTE.match(text))]
    while notes and _number(notes[0]) != 1:
        notes.pop(0)
    if not notes or [_number(note) for note in notes] != list(range(1, len(notes) + 1)):
        return 0
    called = re.compile(rf"\S\s?{re.escape(notes[0]['sign'])}")
    earlier = [*before, *paragraphs[: len(paragraphs) - len(notes)]]
    return len(notes) if any(called.search(text) for text in earlier) else 0


def _number(note: re.Match[str]) -> int:
    return int(note["boxed"] or note["round"] or note["number"])
