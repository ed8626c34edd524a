"""Editorial notes: what an editor says about exact words of the document, shown right after the block they stand in."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from generator.knowledge.quotes import locate_quote
from generator.model.consultation_yml import EditorialNote
from generator.model.library import Record
from generator.render.links import to_outside
from generator.render.markdown import Markdown
from generator.render.wording import day

_BLANK_LINE = re.compile(r"\n\s*\n")


@dataclass(frozen=True)
class NoteView:
    """A note as pages show it; `id` is its address on the page, `source` empty when the editor names none."""

    id: str
    quote: str
    paragraphs: tuple[str, ...]
    author: str
    day: str
    source: Markdown


def notes_on_blocks(record: Record) -> dict[int, tuple[NoteView, ...]]:
    """The notes by the block that holds their quote, in the order of the text.

    A note whose quote does not stand in the document is in none; checking the sidecar reports it.
    """
    found = defaultdict(list)
    for position, note in enumerate(record.sidecar.notes, 1):
        if place := locate_quote(record.consultation, note.quote, note.occurrence):
            block, span = place
            found[block].append((span, position, _view(note, position)))
    return {block: tuple(view for _, _, view in sorted(held, key=lambda n: n[:2])) for block, held in found.items()}


def _view(note: EditorialNote, position: int) -> NoteView:
    return NoteView(
        f"noot-{position}",
        note.quote,
        tuple(_BLANK_LINE.split(note.text.strip())),
        note.author,
        day(note.date),
        to_outside(note.source or ""),
    )
