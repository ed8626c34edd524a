"""Notes of formats that do not mark them: at the feet of pages, and in lists, if the text calls them.

In plain text the sign of a note is a digit glued to a word (`nr. 2345¹` reads `nr. 23451`), and only the notes
themselves show that it is not part of the number. In typed text it is `[1]`, `(1)`, `1)` or `*`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain

from generator.model.text import Mark, MarkKind, SourceText
from generator.parse.notes.note_calls import Calls
from generator.parse.notes.note_lines import (
    blanked,
    candidate_paragraphs,
    feet,
    may_have_pages,
    numbered_lines,
    raised_numbers,
)
from generator.parse.notes.note_lists import listed_notes
from generator.parse.notes.page_notes import FoundNote, notes_at_foot, pages


def with_page_notes(source: SourceText) -> SourceText:
    """The source, with the notes at the feet of its pages and their signs marked, if the format marks none.

    Pages end where the format says so, else at furniture.
    """
    if any(mark.kind in (MarkKind.NOTE, MarkKind.NOTE_MARK) for mark in source.marks):
        return source
    if not may_have_pages(source):
        return source
    found = list(pages(list(numbered_lines(source))))
    if len(found) == 1 and not any(mark.kind is MarkKind.FURNITURE for mark in source.marks):
        return source
    calls = _calls(source)
    notes = [notes_at_foot(page, calls) for page in found]
    for n, lacking in _lacking(notes):
        notes[n] = notes_at_foot(found[n], calls, lacking)
    return _with(source, list(chain.from_iterable(notes)))


def _lacking(notes: Sequence[Sequence[FoundNote]]) -> Iterator[tuple[int, int]]:
    """The pages without notes, each with the one number that those before and after the page leave out."""
    before = accumulate((page[-1].number if page else 0 for page in notes), _last_known)
    after = accumulate((page[0].number if page else 0 for page in reversed(notes)), _last_known)
    for n, (last, found, following) in enumerate(zip(before, notes, reversed(list(after)), strict=True)):
        if not found and following == last + 2:
            yield n, last + 1


def _last_known(known: int, number: int) -> int:
    return number or known


def with_listed_notes(source: SourceText) -> SourceText:
    """The source, with the called notes in lists in its text and their signs marked."""
    calls = _calls(source)
    known = [int(m.value[1:]) for m in source.marks if m.kind is MarkKind.NOTE and m.value[1:].isdecimal()]
    return _with(source, listed_notes(list(candidate_paragraphs(source)), calls, max(known, default=0), feet(source)))


def _with(source: SourceText, found: Sequence[FoundNote]) -> SourceText:
    """The source with these notes marked; their signs lose any mark of a raised number."""
    signs = {sign for note in found for sign in note.signs}
    if not found:
        return source
    kept = (mark for mark in source.marks if mark.kind is not MarkKind.SUPERSCRIPT or mark.span not in signs)
    taken = {mark.value for mark in source.marks if mark.kind is MarkKind.NOTE}
    return replace(source, marks=(*kept, *_marks(found, taken)))


def _marks(found: Sequence[FoundNote], taken: set[str]) -> Iterator[Mark]:
    keys = (key for n in range(1, len(found) + len(taken) + 1) if (key := f"n{n}") not in taken)
    for note, key in zip(found, keys, strict=False):
        yield from (Mark(MarkKind.NOTE, body, key) for body in note.bodies)
        yield from (Mark(MarkKind.NOTE_MARK, sign, key) for sign in note.signs)


def _calls(source: SourceText) -> Calls:
    is_marked = any(mark.kind in (MarkKind.NOTE, MarkKind.NOTE_MARK) for mark in source.marks)
    return Calls(blanked(source), raised_numbers(source), is_marked=is_marked)
