"""Commitments (toezeggingen) of the whole archive: each once, by last day, and links by ministry and by dossier."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.direction import isolated
from generator.model.identifiers import COMMITMENTS, document_anchor, dossier_path, full_text_path
from generator.model.library import Page
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import CommitmentSummary, Promisers
from generator.render.views.archive_pages import ArchivePageEntry
from generator.render.views.document_pages import page_of_document
from generator.render.views.environment import fill
from generator.render.views.page_place import PagePlace
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
    """The commitments under one name, which may lead to a page."""

    name: NamedLink
    entries: tuple[CommitmentEntry, ...]


def commitments(archive: Archive) -> Iterator[Page]:
    """One page; it says so where the archive holds none."""
    here = PagePlace(COMMITMENTS)
    entries = sorted(_entries(here, archive), key=lambda each: each.view.due or date.max)
    unchecked = [each for each in entries if not each.view.is_fulfilled]
    markdown = fill(
        "commitments.md.jinja",
        title=TITLE,
        about=here.about(ADDED_BY_US),
        unchecked=unchecked,
        without_day=sum(each.view.due is None for each in unchecked),
        ministries=_by_ministry(unchecked),
        dossiers=_by_dossier(unchecked),
        fulfilled=[each for each in entries if each.view.is_fulfilled],
    )
    yield Page(COMMITMENTS, TITLE, markdown, ABOUT)


def commitments_entry(here: PagePlace, archive: Archive) -> ArchivePageEntry | None:
    """The page of commitments as other pages list it; None where the archive holds none."""
    number = sum(1 for summary in archive.summaries for _ in summary.commitments)
    count = wording.count(number, "toezegging", "toezeggingen")
    return ArchivePageEntry(TITLE, "", _SHORTLY, here.link(COMMITMENTS), count) if number else None


def _entries(here: PagePlace, archive: Archive) -> Iterator[CommitmentEntry]:
    """The commitments of all consultations, newest first."""
    for summary in archive.summaries:
        dossiers = tuple(NamedLink(each, here.link(dossier_path(each))) for each in summary.front.dossiers)
        for made in summary.commitments:
            yield CommitmentEntry(
                made,
                dossiers,
                tuple(
                    NamedLink(each, here.link(page_of_document(each), document_anchor(each)))
                    for each in made.registered
                ),
                NamedLink(made.turn_name, here.link(full_text_path(summary.id), made.turn)),
                isolated(summary.short_title),
            )


def _by_ministry(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By name, each commitment once: first those who promise, then those who were asked, last what has nobody."""
    found: dict[tuple[int, str], list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        found[_whose(each.view.promisers)].append(each)
    ordered = sorted(found, key=lambda whose: (whose[0], whose[1].casefold()))
    return [CommitmentGroup(NamedLink(whose[1], Markdown("")), tuple(found[whose])) for whose in ordered]


def _whose(of: Promisers) -> tuple[int, str]:
    names = "; ".join(of.ministries)
    if not names:
        return 2, _NOBODY
    return (1, f"Gevraagd aan {names}") if of.is_only_asked else (0, names)


def _by_dossier(entries: Iterable[CommitmentEntry]) -> list[CommitmentGroup]:
    """By number; what belongs to no dossier is left out."""
    found: dict[NamedLink, list[CommitmentEntry]] = defaultdict(list)
    for each in entries:
        for dossier in each.dossiers:
            found[dossier].append(each)
    return [CommitmentGroup(dossier, tuple(found[dossier])) for dossier in sorted(found, key=lambda each: each.name)]
