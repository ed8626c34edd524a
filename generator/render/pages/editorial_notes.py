"""All notes of the editor, newest first, each with the words that it is about and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.consultation import Exchange
from generator.model.identifiers import EDITORIAL_NOTES, consultation_path, full_text_path
from generator.model.library import Library, Page, Record
from generator.render.marks.notes import NoteView, PlacedNote, note_view, notes_by_exchange, placed_notes
from generator.render.views.environment import fill
from generator.render.views.page_context import PageContext
from generator.render.writing import wording
from generator.render.writing.headings import exchange_heading
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import short_title

TITLE = "Noten van de redactie"
ABOUT = "Soms leggen wij iets uit bij de tekst van een overleg. Hier staan al onze noten, de nieuwste eerst."


@dataclass(frozen=True)
class NoteEntry:
    """A note in the list: the question it is about (None for other words), its consultation, and where it stands."""

    note: NoteView
    exchange: NamedLink | None
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


def _entry(context: PageContext, record: Record, placed: PlacedNote) -> NoteEntry:
    identity = record.consultation.id
    view = note_view(record, placed, context.path)
    return NoteEntry(
        view,
        _exchange(context, record, placed),
        NamedLink(short_title(record), context.link(consultation_path(identity))),
        context.link(full_text_path(identity), view.id),
    )


def _exchange(context: PageContext, record: Record, placed: PlacedNote) -> NamedLink | None:
    """The first exchange that a note is about."""
    by_exchange = notes_by_exchange(record)
    found = (e for e in record.consultation.exchanges if placed in by_exchange.get(e.id, ()))
    return _named(context, record, exchange) if (exchange := next(found, None)) else None


def _named(context: PageContext, record: Record, exchange: Exchange) -> NamedLink:
    heading = exchange_heading(record, exchange, context.library.knowledge)
    return NamedLink(heading, context.link(full_text_path(record.consultation.id), exchange.id))
