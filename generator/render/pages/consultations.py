"""The list of all consultations, newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.identifiers import CONSULTATIONS, YEARS
from generator.render.summaries.archive import Archive
from generator.render.summaries.shelves import Shelf, by_day, shelved
from generator.render.summaries.summary import NamedPath, Summary
from generator.render.views.data_files import DataFiles, all_data
from generator.render.views.draft import Draft, draft
from generator.render.views.overview import card
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import Around, around, parts_heading, shelf_entries
from generator.render.views.structured_data import of_gathering
from generator.render.writing import wording

TITLE = "Overleggen"
NEWEST = 20
# So many fit on a page that a reader still looks through.
MOST_CARDS = 80
# What stands in the list around the title of a consultation, in bytes of Markdown.
_AROUND = 330
ABOUT = "Hier staan vragen van de Kamer aan ministers, met de antwoorden. Ze zijn geschreven, niet gesproken."


def consultations(archive: Archive) -> Iterator[Draft]:
    """The list; of an archive with many the newest, and a page for each period."""
    shelf = shelved(archive.summaries, _size, by_day(lambda summary: summary.front.dates.latest), MOST_CARDS * _AROUND)
    shown = shelf.items[:NEWEST] if shelf.parts else shelf.items
    data = all_data(archive, CONSULTATIONS)
    yield _page(shelf, (TITLE, ABOUT), shown, Around((), None, None), data)
    for placed in shelf.placed():
        here = PagePlace(placed.shelf.path(CONSULTATIONS))
        leads = around(here, CONSULTATIONS, placed, (NamedPath(TITLE, CONSULTATIONS),))
        shown = () if placed.shelf.parts else placed.shelf.items
        yield _page(placed.shelf, (f"{TITLE}: {wording.period(placed.shelf.step)}", ""), shown, leads)


def _page(
    shelf: Shelf[Summary], said: tuple[str, str], shown: Sequence[Summary], leads: Around, data: DataFiles | None = None
) -> Draft:
    """A page with these consultations; `said` is its title and a sentence about it."""
    title, about = said
    here = PagePlace(shelf.path(CONSULTATIONS))
    return draft(
        "consultations.md.jinja",
        here.path,
        title,
        about or f"{title}: {_number(shelf.items)}.",
        about=about,
        amount=_number(shelf.items),
        cards=[card(here, summary) for summary in shown],
        parts=parts_heading("Alle overleggen", shelf),
        periods=shelf_entries(here, CONSULTATIONS, shelf, _number),
        around=leads,
        data=data,
        described=of_gathering(title),
        years=here.link(YEARS),
    )


def _number(summaries: Sequence[Summary]) -> str:
    return wording.count(len(summaries), "overleg", "overleggen")


def _size(summary: Summary) -> int:
    return _AROUND + len(summary.title.encode())
