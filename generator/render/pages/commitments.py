"""Commitments (toezeggingen) of the whole archive: each once, by last day, and links by ministry and by dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.model.direction import isolated
from generator.model.identifiers import COMMITMENTS, document_anchor, dossier_path, full_text_path
from generator.render.pages.dossier import name_of_dossier
from generator.render.summaries.archive import Archive
from generator.render.summaries.shelves import Shelf
from generator.render.summaries.summary import CommitmentSummary, NamedPath, Promisers, Summary
from generator.render.views.choosing import index_beside, results_beside
from generator.render.views.choosing_commitments import MadeIn, chosen, chosen_by
from generator.render.views.draft import Draft, FileDraft, draft
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, parts_heading, shelf_entries
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown

TITLE = "Toezeggingen"
ABOUT = "Wat ministers in hun antwoorden aan de Kamer beloven: een brief, een rapport of een bericht, met de termijn."
_SHORTLY = "Wat ministers aan de Kamer beloven. Een programma zocht dat in hun antwoorden."
_NOBODY = "Ministerie niet gevonden"


@dataclass(frozen=True)
class CommitmentEntry:
    """A commitment in a list: what it says and whose it is, and the answer that it stands in.

    `registered` leads to the numbers that the sentence gives it in the register of the Tweede Kamer.
    """

    view: CommitmentSummary
    dossiers: tuple[NamedLink, ...]
    registered: tuple[NamedLink, ...]
    answer: NamedLink
    consultation: str


@dataclass(frozen=True)
class CommitmentGroup:
    """The commitments under one name, which may lead to a page; `on_behalf` are made by others, also on its behalf."""

    name: NamedLink
    entries: tuple[CommitmentEntry, ...]
    on_behalf: tuple[CommitmentEntry, ...] = ()


def commitments(archive: Archive) -> Iterator[Draft]:
    """One page, also where the archive holds none; of many the newest, and a page for each period of the answers."""
    beside = index_beside(COMMITMENTS, archive.commitments, chosen_by)
    yield _page(archive, archive.commitments, Around((), None, None), beside)
    for placed in archive.commitments.placed():
        here = PagePlace(placed.shelf.path(COMMITMENTS))
        leads = around(here, COMMITMENTS, placed, (NamedPath(TITLE, COMMITMENTS),))
        yield _page(archive, placed.shelf, leads, results_beside(COMMITMENTS, placed.shelf, chosen))


def _page(archive: Archive, shelf: Shelf[MadeIn], leads: Around, beside: tuple[FileDraft, ...]) -> Draft:
    here = PagePlace(shelf.path(COMMITMENTS))
    title = f"{TITLE}: {wording.period(shelf.step)}" if shelf.step else TITLE
    shown = () if shelf.parts else shelf.items
    entries = sorted((_entry(here, archive, *made) for made in shown), key=lambda each: each.view.due or date.max)
    unchecked = [each for each in entries if not each.view.is_fulfilled]
    drafted = draft(
        "commitments.md.jinja",
        here.path,
        title,
        ABOUT,
        about=here.about(ADDED_BY_US),
        around=leads,
        amount=_number(shelf.items),
        is_first=not shelf.step,
        how=here.link(COMMITMENTS, "hoe"),
        parts=parts_heading("Alle toezeggingen", shelf),
        periods=shelf_entries(here, COMMITMENTS, shelf, _number),
        unchecked=unchecked,
        without_day=sum(each.view.due is None for each in unchecked),
        ministries=_by_ministry(unchecked),
        dossiers=_by_dossier(archive, unchecked),
        fulfilled=[each for each in entries if each.view.is_fulfilled],
        is_chosen_from=bool(beside),
    )
    return replace(drafted, beside=beside)


def _number(made: Sequence[MadeIn]) -> str:
    return wording.count(len(made), "toezegging", "toezeggingen")


def commitments_entry(here: PagePlace, archive: Archive) -> ArchivePageEntry | None:
    """The page of commitments as other pages list it; None where the archive holds none."""
    made = archive.commitments.items
    return ArchivePageEntry(TITLE, "", _SHORTLY, here.link(COMMITMENTS), _number(made)) if made else None


def _entry(here: PagePlace, archive: Archive, summary: Summary, made: CommitmentSummary) -> CommitmentEntry:
    return CommitmentEntry(
        made,
        tuple(NamedLink(each, here.link(dossier_path(each))) for each in summary.front.dossiers),
        tuple(
            NamedLink(each, here.link(archive.page_of_document(each), document_anchor(each)))
            for each in made.registered
        ),
        NamedLink(made.turn_name, here.link(full_text_path(summary.id), made.turn)),
        isolated(summary.short_title),
    )


def _by_ministry(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By name, under each ministry of a commitment: first who promise, then who were asked, last what has nobody."""
    found: dict[tuple[int, str], list[CommitmentEntry]] = defaultdict(list)
    on_behalf: dict[tuple[int, str], list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        for whose in _whose(each.view.promisers):
            found[whose].append(each)
        for name in each.view.promisers.on_behalf_of:
            on_behalf[0, name].append(each)
    ordered = sorted({*found, *on_behalf}, key=lambda whose: (whose[0], whose[1].casefold()))
    return [
        CommitmentGroup(NamedLink(whose[1], Markdown("")), tuple(found[whose]), tuple(on_behalf[whose]))
        for whose in ordered
    ]


def _whose(of: Promisers) -> Sequence[tuple[int, str]]:
    if not of.ministries:
        return [(2, _NOBODY)]
    return [(1, f"Gevraagd aan {name}") if of.is_only_asked else (0, name) for name in of.ministries]


def _by_dossier(archive: Archive, entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By number; what belongs to no dossier is left out."""
    found: dict[NamedLink, list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        for dossier in each.dossiers:
            found[dossier].append(each)
    return [
        CommitmentGroup(NamedLink(name_of_dossier(archive, each.name), each.address), tuple(found[each]))
        for each in sorted(found, key=lambda each: each.name)
    ]
