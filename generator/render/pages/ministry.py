"""Ministries: the questions that each answers, over all consultations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.grammar.people.same_person import surname_of
from generator.model.identifiers import MINISTRIES, ministry_path
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import CommitmentSummary, NamedPath
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather_whole
from generator.render.views.links_to_commitments import BY_MINISTRY, promised
from generator.render.views.overview import MatchedExchanges
from generator.render.views.people_and_bodies import path_of_minister
from generator.render.views.promising_ministries import concerned_ministries, ministries_in
from generator.render.writing import wording


def ministries_of(archive: Archive) -> ArchivePageList:
    """The ministries that answer a consultation, or to which its questions are put, by name."""
    found = gather_whole(archive, lambda summary: concerned_ministries(summary.front, summary.answering))
    return ArchivePageList(
        MINISTRIES,
        "Ministeries",
        "Kies een ministerie en zie de vragen die het beantwoordt.",
        [
            ArchivePage(
                ministry_path(name),
                name,
                f"Vragen aan het ministerie van {name}",
                "",
                found[name],
                see_name="Wie antwoordde",
                see=tuple(dict.fromkeys(_who_answered(name, found[name]))),
                promised=promised(archive, _promised_by(name, archive), BY_MINISTRY),
            )
            for name in sorted(found)
        ],
    )


def _who_answered(ministry: str, found: Iterable[MatchedExchanges]) -> Iterator[NamedPath]:
    """Those who answer for a ministry, the newest first, by surname."""
    for summary, _ in found:
        for each in summary.answered_by:
            if ministry in ministries_in(each.role):
                yield NamedPath(wording.opening(surname_of(each.name)), path_of_minister(each))


def _promised_by(ministry: str, archive: Archive) -> Iterator[CommitmentSummary]:
    """What a ministry promises, and what others promise on its behalf."""
    for _, made in archive.commitments.items:
        if ministry in (*made.promisers.ministries, *made.promisers.on_behalf_of):
            yield made


def ministry(archive: Archive) -> Iterator[Draft]:
    """The list of ministries and a page for each."""
    yield from pages(ministries_of(archive))
