"""All notes of the editor, newest first, each with the words that it is about and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.model.direction import isolated
from generator.model.identifiers import EDITORIAL_NOTES, full_text_path
from generator.render.marks.notes import NoteView
from generator.render.summaries.archive import Archive
from generator.render.summaries.shelves import Shelf, by_day, shelved
from generator.render.summaries.summary import NamedPath, NoteSummary, Summary
from generator.render.views.draft import Draft, draft
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, shelf_entries
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink, on_page
from generator.render.writing.markdown import Markdown

TITLE = "Noten van de redactie"
_SHORTLY = "Wat wij uitleggen bij de tekst van een overleg."
ABOUT = "Soms leggen wij iets uit bij de tekst van een overleg. Hier staan al onze noten, de nieuwste eerst."


@dataclass(frozen=True)
class NoteEntry:
    """A note in the list: the place that it is about, as a link to it, and where it stands itself."""

    note: NoteView
    place: NamedLink
    address: Markdown


def editorial_notes(archive: Archive) -> Iterator[Draft]:
    """One page, or one for each period where they are many; none where nobody wrote a note."""
    noted = [(summary, note) for summary in archive.summaries for note in summary.notes]
    if not noted:
        return
    noted.sort(key=lambda pair: pair[1].on, reverse=True)
    first = shelved(noted, _size, by_day(lambda pair: pair[1].on))
    yield _page(first, Around((), None, None))
    for placed in first.placed():
        here = PagePlace(placed.shelf.path(EDITORIAL_NOTES))
        yield _page(placed.shelf, around(here, EDITORIAL_NOTES, placed, (NamedPath(TITLE, EDITORIAL_NOTES),)))


def _page(shelf: Shelf[tuple[Summary, NoteSummary]], leads: Around) -> Draft:
    here = PagePlace(shelf.path(EDITORIAL_NOTES))
    title = f"{TITLE}: {wording.period(shelf.step)}" if shelf.step else TITLE
    days = groupby(() if shelf.parts else shelf.items, key=lambda pair: pair[1].on)
    return draft(
        "editorial_notes.md.jinja",
        here.path,
        title,
        ABOUT,
        about=ABOUT,
        around=leads,
        periods=shelf_entries(here, EDITORIAL_NOTES, shelf, lambda held: wording.count(len(held), "noot", "noten")),
        explanation=here.about(ADDED_BY_US),
        days=[(wording.day(day), [_entry(here, *pair) for pair in pairs]) for day, pairs in days],
    )


def _size(noted: tuple[Summary, NoteSummary]) -> int:
    """In bytes of Markdown."""
    summary, note = noted
    words = (note.view.text, note.view.quote, note.view.about, summary.short_title)
    return 700 + sum(len(each.encode()) for each in words)


def link_to_notes(here: PagePlace, count: int) -> NamedLink | None:
    """A link to the page of all notes that says how many of them are meant; None for none."""
    return NamedLink(wording.count(count, "noot", "noten"), here.link(EDITORIAL_NOTES)) if count else None


def notes_entry(here: PagePlace, archive: Archive) -> ArchivePageEntry | None:
    """The page of all notes as other pages list it; None where nobody wrote one."""
    link = link_to_notes(here, sum(len(summary.notes) for summary in archive.summaries))
    return ArchivePageEntry(TITLE, "", _SHORTLY, link.address, link.name) if link else None


def _entry(here: PagePlace, summary: Summary, note: NoteSummary) -> NoteEntry:
    text = full_text_path(summary.id)
    name, anchor = (note.exchange.name, note.exchange.anchor) if note.exchange else (note.elsewhere, note.view.id)
    place = f"{isolated(summary.short_title)}: {name[0].lower()}{name[1:]}"
    return NoteEntry(
        replace(note.view, text=on_page(here.path, note.view.text)),
        NamedLink(place, here.link(text, anchor)),
        here.link(text, note.view.id),
    )
