"""Editorial notes: what an editor says about exact words of the document, shown right after the block they stand in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowledge.consultation_yml.quotes import folded, locate_quote
from generator.model.consultation import Exchange, exchange_blocks
from generator.model.consultation_yml import EditorialNote
from generator.model.identifiers import editorial_mark_anchor, editorial_note_anchor
from generator.model.library import Record
from generator.model.text import Span
from generator.render.marks.note_text import note_text
from generator.render.marks.paint import Insertion
from generator.render.writing.links import to_outside
from generator.render.writing.markdown import Markdown, attribute
from generator.render.writing.wording import day

# So many words of a quote name the note where its sign is heard.
_NAMING_WORDS = 8


@dataclass(frozen=True)
class PlacedNote:
    """A note and where its quote stands: the block, and the span in its joined text.

    `position` is that in the sidecar, from 1.
    """

    note: EditorialNote
    position: int
    block: int
    span: Span


@dataclass(frozen=True)
class NoteView:
    """A note as pages show it; `source` is empty when the editor names none.

    `id` is its address on the page, `mark` that of its sign in the text, and `about` the first words of the quote.
    """

    id: str
    mark: str
    quote: str
    about: str
    text: Markdown
    author: str
    day: str
    source: Markdown


def placed_notes(record: Record) -> list[PlacedNote]:
    """The notes of a consultation in the order of the text.

    A note whose quote does not stand in the document is left out; checking the sidecar reports it.
    """
    found = []
    for position, note in enumerate(record.sidecar.notes, 1):
        if place := locate_quote(record.consultation, note.quote, note.occurrence):
            found.append(PlacedNote(note, position, *place))
    return sorted(found, key=lambda placed: (placed.block, placed.span, placed.position))


def notes_on_blocks(record: Record) -> dict[int, list[PlacedNote]]:
    """The notes by the block that holds their quote, in the order of the text."""
    found = defaultdict(list)
    for placed in placed_notes(record):
        found[placed.block].append(placed)
    return dict(found)


def notes_by_exchange(record: Record) -> dict[str | None, list[PlacedNote]]:
    """The notes by the id of the exchange that holds their quote; those on other words under None.

    A note on a footnote belongs to each exchange that calls the footnote.
    """
    if not record.sidecar.notes:
        return {}
    found: dict[str | None, list[PlacedNote]] = defaultdict(list)
    blocks = {exchange.id: _blocks_of(record, exchange) for exchange in record.consultation.exchanges}
    for placed in placed_notes(record):
        held = [identity for identity, own in blocks.items() if placed.block in own]
        for identity in held or (None,):
            found[identity].append(placed)
    return dict(found)


def _blocks_of(record: Record, exchange: Exchange) -> set[int]:
    """The blocks of an exchange, and those of the footnotes that it calls."""
    own = tuple(exchange_blocks(exchange))
    called = record.consultation.notes_called_in(own)
    return {*own, *(block for note in called for block in note.blocks)}


def note_view(record: Record, placed: PlacedNote, here: str) -> NoteView:
    """Show a note on the page at site path `here`."""
    note = placed.note
    return NoteView(
        editorial_note_anchor(placed.position),
        editorial_mark_anchor(placed.position),
        folded(note.quote),
        _first_words(folded(note.quote)),
        note_text(note.text, here, record.consultation.id),
        note.author,
        day(note.date),
        to_outside(note.source or ""),
    )


def note_marks(record: Record, notes: Iterable[PlacedNote]) -> Iterator[Insertion]:
    """The signs in the text, each behind the words that its note is about."""
    for placed in notes:
        view = note_view(record, placed, "")
        name = attribute(f"Noot van de redactie bij “{view.about}”")
        sign = f'<sup class="ours">[](#{view.id}){{ #{view.mark} .editorial-mark aria-label="{name}" }}</sup>'
        last = record.consultation.joined(placed.block).source_span(Span(placed.span.end - 1, placed.span.end))
        yield Insertion(placed.span.end, Markdown(sign), last.start)


def _first_words(quote: str) -> str:
    words = quote.split(" ")
    return quote if len(words) <= _NAMING_WORDS else f"{' '.join(words[:_NAMING_WORDS])} …"
