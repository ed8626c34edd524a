"""What the archive lacks: the documents that its consultations name, announce or promise and that are not here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.model.identifiers import DOCUMENTS
from generator.model.missing_paths import MISSING
from generator.render.summaries.archive import Archive
from generator.render.summaries.missing import Missing, MissingGroup
from generator.render.summaries.shelves import Shelf
from generator.render.summaries.summary import NamedPath
from generator.render.views import missing_words as words
from generator.render.views.draft import Draft, draft
from generator.render.views.missing_entries import MissingEntry, missing_entry, name_of
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, shelf_entries
from generator.render.writing import wording
from generator.render.writing.links import DERIVED


@dataclass(frozen=True)
class MissingPart:
    """The things of one group, as they stand under their heading."""

    name: str
    anchor: str
    about: str
    count: str
    entries: list[MissingEntry]


def missing(archive: Archive) -> Iterator[Draft]:
    """The list; one page for each group where it is long; none where nothing is known to be missing."""
    if not archive.missing.items:
        return
    first = archive.missing.shelf
    yield _page(archive, first, words.TITLE, Around((), None, None))
    for placed in first.placed():
        here = PagePlace(placed.shelf.path(MISSING))
        leads = around(here, MISSING, placed, (NamedPath(words.TITLE, MISSING),), _name)
        yield _page(archive, placed.shelf, _name(placed.shelf), leads)


def missing_list_entry(here: PagePlace, archive: Archive) -> ArchivePageEntry | None:
    """The list as other pages list it; None where nothing is known to be missing."""
    wanted = [each for each in archive.missing.items if each.group is not MissingGroup.LEFT_OUT]
    count = wording.count(len(wanted), "stuk", "stukken")
    return ArchivePageEntry(words.TITLE, "", words.SHORTLY, here.link(MISSING), count) if wanted else None


def _page(archive: Archive, shelf: Shelf[Missing], title: str, leads: Around) -> Draft:
    here = PagePlace(shelf.path(MISSING))
    shown = () if shelf.parts else shelf.items
    return draft(
        "missing.md.jinja",
        here.path,
        title,
        words.SHORTLY if shelf.step else words.DESCRIPTION,
        is_first=not shelf.step,
        around=leads,
        shelves=shelf_entries(here, MISSING, shelf, _count, _name),
        parts=[_part(here, archive, group, list(held)) for group, held in groupby(shown, key=lambda each: each.group)],
        without_number=words.without_number(sum(not each.published_as for each in archive.summaries)),
        derivation=here.about(DERIVED),
        documents=here.link(DOCUMENTS) if archive.documents else "",
    )


def _part(here: PagePlace, archive: Archive, group: MissingGroup, held: list[Missing]) -> MissingPart:
    return MissingPart(
        words.group_title(group),
        group.value,
        words.about_group(group),
        words.group_count(group, len(held)),
        [missing_entry(here, archive, each) for each in held],
    )


def _count(held: Sequence[Missing]) -> str:
    return words.group_count(held[0].group, len(held))


def _name(shelf: Shelf[Missing]) -> str:
    """A group, and what of it stands on the page where that is not all: `Stukken … : Kamerstuk … – …`."""
    group = shelf.items[0].group
    title = words.group_title(group)
    if shelf.step == group.value:
        return title
    first, last = name_of(shelf.items[0]), name_of(shelf.items[-1])
    return f"{title}: {first}" if first == last else f"{title}: {first} – {last}"
