"""Notes typed under the last answer: `1) Aanhangsel Handelingen …`, called by the same sign in the text before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOTE = re.compile(r"(?P<sign>\[(?P<boxed>\d{1,3})\]|(?P<number>\d{1,3})\))\s*(?=\S)")


def typed_notes(paragraphs: Sequence[str], before: Sequence[str]) -> int:
    """How many of the last paragraphs are notes: they count from 1, and the text before them calls the first."""
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
    return int(note["boxed"] or note["number"])
