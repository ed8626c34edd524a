"""Members of parliament: what each asked, over all consultations, under the name and the faction that documents give.

A page is that of a name in a faction. Documents seldom give first names, so two members may share one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.grammar.people.same_person import sorting_name
from generator.model.direction import isolated
from generator.model.identifiers import MEMBERS, faction_path, member_path, slug
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import ExchangeSummary, NamedPath
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.overview import MatchedExchanges
from generator.render.views.people_and_bodies import Member, members_in


def members_of(archive: Archive) -> ArchivePageList:
    """The members who ask, by name."""
    found = _found(archive)
    return ArchivePageList(
        MEMBERS,
        "Kamerleden",
        "Kies een Kamerlid. Hier staan alleen Kamerleden die met hun naam in een document staan.",
        [_archive_page(archive, member, found[member]) for member in sorted(found, key=_order)],
    )


def member(archive: Archive) -> Iterator[Draft]:
    """The list of members and a page for each."""
    yield from pages(members_of(archive))


def members_by_page(archive: Archive) -> Mapping[str, Member]:
    """Who asks, by the paths of their pages: as the newest consultation writes each name."""
    members: dict[str, Member] = {}
    for summary in archive.summaries:
        for exchange in summary.exchanges:
            for each in members_in(summary.front, exchange):
                members.setdefault(member_path(*each), each)
    return members


def named_member(member: Member) -> str:
    """The name of the page of a member: `Dassen (Volt)`."""
    name, faction = member
    return f"{isolated(name)} ({isolated(faction)})" if faction else name


def _found(archive: Archive) -> dict[Member, tuple[MatchedExchanges, ...]]:
    found: dict[Member, list[MatchedExchanges]] = defaultdict(list)
    members = members_by_page(archive)
    for summary in archive.summaries:
        here: dict[Member, list[ExchangeSummary]] = defaultdict(list)
        for exchange in summary.exchanges:
            for path in dict.fromkeys(member_path(*each) for each in members_in(summary.front, exchange)):
                here[members[path]].append(exchange)
        for each, exchanges in here.items():
            found[each].append((summary, tuple(exchanges)))
    return {each: tuple(matched) for each, matched in found.items()}


def _archive_page(archive: Archive, member: Member, found: tuple[MatchedExchanges, ...]) -> ArchivePage:
    name, faction = member
    shown = named_member(member)
    has_page = any(faction in exchange.factions for _, exchanges in found for exchange in exchanges)
    see = (
        (NamedPath(f"Alle vragen van {isolated(faction)}", faction_path(slug(faction))),)
        if faction and has_page
        else ()
    )
    return ArchivePage(member_path(name, faction), shown, f"Vragen van {isolated(shown)}", "", found, see=see)


def _order(member: Member) -> tuple[str, str]:
    """By the surname without its particles: `van Dijk` at the D."""
    name, faction = member
    return sorting_name(name), faction
