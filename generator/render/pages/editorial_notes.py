"""All notes of the editor, newest first, each with the words that it is about and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.consultation import Consultation, Exchange, exchange_blocks
from generator.model.identifiers import EDITORIAL_NOTES, consultation_path, full_text_path
from generator.model.library import Library, Page, Record
from generator.render.marks.notes import NoteView, PlacedNote, note_view, notes_by_exchange, placed_notes
from generator.render.views.archive_pages import ArchivePageEntry
from generator.render.views.environment import fill
from generator.render.views.page_context import PageContext
from generator.render.writing import wording
from generator.render.writing.headings import exchange_heading
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.short_headings import short_heading
from generator.render.writing.titles import short_title

TITLE = "Noten van de redactie"
_SHORTLY = "Wat wij uitleggen bij de tekst van een overleg."
ABOUT = "Soms leggen wij iets uit bij de tekst van een overleg. Hier staan al onze noten, de nieuwste eerst."


@dataclass(frozen=True)
class NoteEntry:
    """A note in the list: the question it is about (None for other words), its consultation, and where it stands.

    `listed` is the question in the list of contents, where its heading is too long for that. `elsewhere` says where the
    words stand that belong to no question.
    """

    note: NoteView
    exchange: NamedLink | None
    listed: str
    elsewhere: str
    consultation: NamedLink
    address: Markdown


def editorial_notes(library: Library) -> Iterator[Page]:
    """One page; none where nobody wrote a note."""
    noted = [(record, placed) for record in library.records for placed in placed_notes(record)]
    if not noted:
        return
    context = PageContext(library, EDITORIAL_NOTES)
    noted.sort(key=lambda pair: pair[1].note.date, reverse=True)
    days = groupby(noted, key=lambda pair: pair[1].note.date)
    markdown = fill(
        "editorial_notes.md.jinja",
        title=TITLE,
        about=ABOUT,
        explanation=context.about(ADDED_BY_US),
        days=[(wording.day(day), [_entry(context, *pair) for pair in pairs]) for day, pairs in days],
    )
    yield Page(EDITORIAL_NOTES, TITLE, markdown, ABOUT)


def link_to_notes(context: PageContext, records: Sequence[Record]) -> NamedLink | None:
    """A link to the page of all notes that says how many of them are on these consultations; None for none."""
    count = sum(len(placed_notes(record)) for record in records)
    return NamedLink(wording.count(count, "noot", "noten"), context.link(EDITORIAL_NOTES)) if count else None


def notes_entry(context: PageContext) -> ArchivePageEntry | None:
    """The page of all notes as other pages list it; None where nobody wrote one."""
    link = link_to_notes(context, context.library.records)
    return ArchivePageEntry(TITLE, "", _SHORTLY, link.address, link.name) if link else None


def _entry(context: PageContext, record: Record, placed: PlacedNote) -> NoteEntry:
    identity = record.consultation.id
    view = note_view(record, placed, context.path)
    found = _exchange(record, placed)
    return NoteEntry(
        view,
        _named(context, record, found) if found else None,
        short_heading(record, found, context.library.knowledge) if found else "",
        _elsewhere(record.consultation, placed),
        NamedLink(short_title(record), context.link(consultation_path(identity))),
        context.link(full_text_path(identity), view.id),
    )


def _exchange(record: Record, placed: PlacedNote) -> Exchange | None:
    """The first exchange that a note is about."""
    by_exchange = notes_by_exchange(record)
    return next((e for e in record.consultation.exchanges if placed in by_exchange.get(e.id, ())), None)


def _elsewhere(consultation: Consultation, placed: PlacedNote) -> str:
    """Where the words of a note stand that is about no exchange."""
    asked = [block for exchange in consultation.exchanges for block in exchange_blocks(exchange)]
    if not asked or min(asked) < placed.block < max(asked):
        return "Bij de tekst tussen de vragen" if asked else "Bij de tekst"
    return "Bij het begin van de tekst" if placed.block < min(asked) else "Bij het slot van de tekst"


def _named(context: PageContext, record: Record, exchange: Exchange) -> NamedLink:
    heading = exchange_heading(record, exchange, context.library.knowledge)
    return NamedLink(heading, context.link(full_text_path(record.consultation.id), exchange.id))
