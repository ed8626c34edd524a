"""Dossiers: the consultations that belong to each, with their questions, and its documents that consultations mention.

A dossier to which no consultation belongs has a page of the documents that are mentioned.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.grammar.references import dossier_of, in_order
from generator.grammar.sentences.shortening import shortened
from generator.model.direction import isolated
from generator.model.identifiers import DOSSIERS, consultation_path, dossier_path
from generator.render.pictures.time_line import Event, time_line
from generator.render.summaries.archive import Archive
from generator.render.summaries.document_pages import IN_DOSSIER, MentionedDocument
from generator.render.summaries.shelves import Shelf, by_beginning, by_day, shelved
from generator.render.summaries.summary import NamedPath, Summary
from generator.render.views.archive_pages import (
    ArchivePage,
    ArchivePageList,
    archive_page_description,
    entries,
)
from generator.render.views.choosing import index_beside, results_beside
from generator.render.views.choosing_questions import chosen, chosen_by
from generator.render.views.data_files import offered_data
from generator.render.views.draft import Draft, FileDraft, draft
from generator.render.views.exchanges_on_shelves import newest_in, on_shelves, questions_in, size_of
from generator.render.views.links_to_commitments import BY_DOSSIER, promised, promised_in
from generator.render.views.mentions import LONGEST_TITLE, document_entry, name_of_shelf
from generator.render.views.missing_entries import missing_shortly
from generator.render.views.overview import MatchedExchanges, by_consultation
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, parts_heading, shelf_entries
from generator.render.views.structured_data import of_gathering
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, DERIVED, NamedLink

CONSULTATIONS_NAMED = 3
# What stands in a list around the name of a dossier and what it holds, in bytes of Markdown.
_AROUND = 180
_DIGITS = re.compile(r"\d+")
_NO_DOCUMENTS: Shelf[MentionedDocument] = Shelf("", ())
_NO_CONSULTATIONS: Shelf[MatchedExchanges] = Shelf("", ())


@dataclass(frozen=True)
class _Listed:
    """A dossier in the list of all; `is_own` shows that a consultation belongs to it."""

    archive_page: ArchivePage
    is_own: bool


def dossiers_of(archive: Archive) -> ArchivePageList:
    """The dossiers of all consultations, by number; a consultation counts whether or not it has questions."""
    found: dict[str, list[MatchedExchanges]] = defaultdict(list)
    for summary in archive.summaries:
        for each in dict.fromkeys(summary.front.dossiers):
            found[each].append((summary, summary.exchanges))
    return ArchivePageList(
        DOSSIERS,
        "Dossiers",
        "De Kamer bewaart documenten over één zaak in een dossier met een nummer. Kies een dossier.",
        [_archive_page(archive, each, tuple(found[each])) for each in sorted(found)],
    )


def dossier(archive: Archive) -> Iterator[Draft]:
    """The list of dossiers, the pages of each, and those of each that consultations only mention."""
    kind = dossiers_of(archive)
    others = [_archive_page(archive, each, ()) for each in only_mentioned(archive)]
    listed = [*(_Listed(each, True) for each in kind.archive_pages), *(_Listed(each, False) for each in others)]
    first = shelved(listed, _size_in_list, by_beginning(_number_of))
    for shelf in (first, *first.below()):
        yield _list(kind, shelf)
    for each in (*kind.archive_pages, *others):
        yield from _pages(archive, kind, each)


def _list(kind: ArchivePageList, shelf: Shelf[_Listed]) -> Draft:
    here = PagePlace(shelf.path(kind.path))
    shown = () if shelf.parts else shelf.items
    title = f"{kind.title} {_range(shelf)}" if shelf.step else kind.title
    return draft(
        "dossiers.md.jinja",
        here.path,
        title,
        kind.about,
        about=kind.about,
        breadcrumbs=[NamedLink(kind.title, here.link(kind.path))] if shelf.step else [],
        ranges=shelf_entries(here, kind.path, shelf, lambda held: _dossiers(len(held)), _range),
        entries=entries(here, [each.archive_page for each in shown if each.is_own]),
        mentioned=[_mentioned_entry(here, each.archive_page) for each in shown if not each.is_own],
    )


def _dossiers(number: int) -> str:
    return wording.count(number, "dossier", "dossiers")


def _range(shelf: Shelf[_Listed]) -> str:
    """The first and the last number: `28676 tot en met 29000`."""
    numbers = sorted((_number_of(each), each.archive_page.path) for each in shelf.items)
    first, last = (path.removeprefix(DOSSIERS).strip("/") for _, path in (numbers[0], numbers[-1]))
    return first if first == last else f"{first} tot en met {last}"


def _number_of(listed: _Listed) -> str:
    """`nummers-028676`: numbers in order, and no address of a dossier."""
    path = listed.archive_page.path.removeprefix(DOSSIERS).strip("/")
    return f"nummers-{_DIGITS.sub(lambda number: number[0].zfill(6), path)}"


def _size_in_list(listed: _Listed) -> int:
    page = listed.archive_page
    return _AROUND + len(f"{page.name}{page.about or page.holds}".encode())


def only_mentioned(archive: Archive) -> list[str]:
    """The dossiers of which consultations mention documents and to which none belongs, by number."""
    own = {dossier_path(each) for summary in archive.summaries for each in summary.front.dossiers}
    numbers = {number for identifier in archive.mentions if (number := dossier_of(identifier))}
    return sorted((each for each in numbers if dossier_path(each) not in own), key=in_order)


def _archive_page(archive: Archive, number: str, found: tuple[MatchedExchanges, ...]) -> ArchivePage:
    shelf = archive.documents.get(dossier_path(number))
    held = shelf.items if shelf else ()
    title = archive.title_of_dossier.get(number, "")
    name = name_of_dossier(archive, number)
    whole = "" if shortened(title, LONGEST_TITLE) == title else title
    holds = whole or (_names([summary for summary, _ in found]) if found else _naming(held))
    made = promised(archive, promised_in(found), BY_DOSSIER)
    path = dossier_path(number)
    # Of a dossier without a consultation the page lists all that is known of it.
    lacks = missing_shortly(PagePlace(path), archive, archive.missing.of_dossier(number)) if found else None
    return ArchivePage(path, name, name, whole, found, holds, documents=held, promised=made, missing=lacks)


def name_of_dossier(archive: Archive, number: str) -> str:
    """What a dossier is called wherever it is listed: `NAVO (dossier 28676)`; by its number where it has no title."""
    title = archive.title_of_dossier.get(number, "")
    shown = shortened(title, LONGEST_TITLE)
    more = "" if shown == title else " …"
    return f"{isolated(shown)}{more} (dossier {number})" if shown else f"Dossier {number}"


def _names(summaries: Sequence[Summary]) -> str:
    """The first consultations: `NAVO-ministers, mei 2025; Jemen, juni 2024 …`."""
    names = "; ".join(isolated(each.short_title) for each in summaries[:CONSULTATIONS_NAMED])
    return f"{names} …" if len(summaries) > CONSULTATIONS_NAMED else names


def _naming(documents: Sequence[MentionedDocument]) -> str:
    """The consultations that mention documents of a dossier: `Genoemd in Jemen, juni 2024`."""
    naming = {mentioned.by.id: mentioned.by for document in documents for mentioned in document.mentioned}
    return f"Genoemd in {_names(list(naming.values()))}"


@dataclass(frozen=True)
class _Sheet:
    """What one page of a dossier shows: its path, its heading, what leads on, what is said, and what it gathers.

    `text` is the title of the dossier where the heading has not all of it, `amount` how many questions are in it.
    """

    path: str
    heading: str
    around: Around
    text: str = ""
    amount: str = ""
    documents: Shelf[MentionedDocument] = _NO_DOCUMENTS
    consultations: Shelf[MatchedExchanges] = _NO_CONSULTATIONS
    beside: tuple[FileDraft, ...] = ()


def _pages(archive: Archive, kind: ArchivePageList, each: ArchivePage) -> Iterator[Draft]:
    """The pages of a dossier, and, where these are many, those of its documents and of its questions."""
    documents = archive.documents.get(each.path) or _NO_DOCUMENTS
    consultations = shelved(
        list(on_shelves(each.found)), size_of, by_day(lambda matched: matched[0].front.dates.latest), IN_DOSSIER
    )
    leads = Around((NamedLink(kind.title, PagePlace(each.path).link(kind.path)),), None, None)
    amount = f"{each.questions} in {each.consultations}." if each.found else ""
    beside = index_beside(each.path, consultations, chosen_by)
    first = _Sheet(each.path, each.heading, leads, each.about, amount, documents, consultations, beside)
    mentioned = f"{each.name}: {_number(each)} genoemd in een overleg."
    description = archive_page_description(each) if each.found else mentioned
    yield _drafted(archive, each, first, description)
    way = (NamedPath(kind.title, kind.path), NamedPath(each.heading, each.path))
    for sheet in _further(each, documents, consultations, way):
        yield _drafted(archive, each, sheet, f"{sheet.heading}.")


def _further(
    each: ArchivePage,
    documents: Shelf[MentionedDocument],
    consultations: Shelf[MatchedExchanges],
    way: Sequence[NamedPath],
) -> Iterator[_Sheet]:
    for placed in documents.placed():
        path = placed.shelf.path(each.path)
        leads = around(PagePlace(path), each.path, placed, way, name_of_shelf)
        yield _Sheet(path, f"{each.heading}: {name_of_shelf(placed.shelf)}", leads, documents=placed.shelf)
    for period in consultations.placed():
        path = period.shelf.path(each.path)
        leads = around(PagePlace(path), each.path, period, way)
        heading = f"{each.heading}: {wording.period(period.shelf.step)}"
        beside = results_beside(each.path, period.shelf, chosen, "")
        yield _Sheet(path, heading, leads, consultations=period.shelf, beside=beside)


def _drafted(archive: Archive, each: ArchivePage, sheet: _Sheet, description: str) -> Draft:
    here = PagePlace(sheet.path)
    documents = () if sheet.documents.parts else sheet.documents.items
    shelf = sheet.consultations
    newest = newest_in(here, each.path, shelf) if shelf.parts else None
    matched = newest.found if newest else shelf.items
    drafted = draft(
        "dossier.md.jinja",
        sheet.path,
        sheet.heading,
        description,
        heading=sheet.heading,
        text=sheet.text,
        amount=sheet.amount,
        data=offered_data(each.path, each.found) if sheet.path == each.path else None,
        promised=each.promised.link(here) if each.promised and sheet.path == each.path else None,
        shelves=shelf_entries(here, each.path, sheet.documents, _documents, name_of_shelf),
        documents=[document_entry(here, archive, held) for held in documents],
        parts=parts_heading("Alle vragen", shelf),
        periods=shelf_entries(here, each.path, shelf, questions_in),
        consultations=list(by_consultation(here, matched)),
        further=newest.further if newest else None,
        line=None if newest else time_line(_events(here, matched)),
        about=here.about(ADDED_BY_US),
        derivation=here.about(DERIVED),
        around=sheet.around,
        is_chosen_from=bool(sheet.beside),
        missing=each.missing if sheet.path == each.path else None,
        described=of_gathering(sheet.heading),
    )
    return replace(drafted, beside=sheet.beside)


def _events(here: PagePlace, matched: Sequence[MatchedExchanges]) -> Iterator[Event]:
    """The last known day of each consultation."""
    for summary, _ in matched:
        if day := summary.front.dates.latest:
            yield Event(day, NamedLink(summary.short_title, here.link(consultation_path(summary.id))))


def _documents(held: Sequence[MentionedDocument]) -> str:
    return wording.count(len(held), "document", "documenten")


def _mentioned_entry(here: PagePlace, each: ArchivePage) -> ArchivePageEntry:
    return ArchivePageEntry(each.name, each.about, each.holds, here.link(each.path), _number(each))


def _number(each: ArchivePage) -> str:
    return _documents(each.documents)
