"""Ministers and state secretaries: what each answered, over all consultations, under the name that documents give.

A page is that of a name. Where that may be the name of several persons, the page says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from generator.grammar.people.same_person import contradict, sorting_name, surname_of, without_titles
from generator.model.consultation import Signatory
from generator.model.direction import isolated
from generator.model.identifiers import MINISTERS, ministry_path
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import NamedPath, Summary
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather_whole
from generator.render.views.overview import MatchedExchanges
from generator.render.views.people_and_bodies import path_of_minister
from generator.render.views.promising_ministries import ministries_in
from generator.render.writing import wording

_Signed = tuple[Summary, Signatory]
_SEVERAL = "Misschien ondertekenden verschillende personen met deze naam."


def ministers_of(archive: Archive) -> ArchivePageList:
    """Who answers for the government, by surname."""
    signed = _signed(archive)
    found = gather_whole(archive, lambda summary: map(path_of_minister, summary.answered_by))
    made = [_archive_page(path, signed[path], found[path]) for path in found]
    return ArchivePageList(
        MINISTERS,
        "Ministers en staatssecretarissen",
        "Kies een naam en zie wat deze minister of staatssecretaris antwoordde. "
        "Hier staan alleen mensen die met hun naam in een document staan.",
        sorted(made, key=lambda each: (sorting_name(each.name), each.name)),
    )


def minister(archive: Archive) -> Iterator[Draft]:
    """The list of those who sign answers, and a page for each."""
    yield from pages(ministers_of(archive))


def names_of_ministers(archive: Archive) -> Mapping[str, str]:
    """The names of those who sign answers, by the paths of their pages."""
    return {path: _name(_named(signed)) for path, signed in _signed(archive).items()}


def _name(names: Sequence[str]) -> str:
    """Of the names of one page that which it has."""
    return max(names, key=len)


def _signed(archive: Archive) -> Mapping[str, Sequence[_Signed]]:
    """By the path of their page what each signed, newest first."""
    found: dict[str, list[_Signed]] = defaultdict(list)
    for summary in archive.summaries:
        for each in summary.answered_by:
            found[path_of_minister(each)].append((summary, each))
    return found


def _named(signed: Sequence[_Signed]) -> list[str]:
    """The names as written; one with first names or initials before a surname alone."""
    names = dict.fromkeys(without_titles(each.name) for _, each in signed)
    full = [name for name in names if name != surname_of(name)]
    return full or list(names)


def _archive_page(path: str, signed: Sequence[_Signed], found: tuple[MatchedExchanges, ...]) -> ArchivePage:
    names = _named(signed)
    name = _name(names)
    ministries = dict.fromkeys(ministry for _, each in signed for ministry in ministries_in(each.role))
    return ArchivePage(
        path,
        name,
        f"Antwoorden van {isolated(name)}",
        "",
        found,
        holds=wording.opening(signed[0][1].role),
        told=tuple(_told(signed, names)),
        see=tuple(NamedPath(f"Ministerie van {each}", ministry_path(each)) for each in ministries),
    )


def _told(signed: Sequence[_Signed], names: Sequence[str]) -> Iterator[str]:
    """Each office with its years, and how the name was written."""
    offices: dict[str, tuple[str, list[date]]] = {}
    for summary, each in signed:
        days = offices.setdefault(each.role.casefold(), (wording.opening(each.role), []))[1]
        if day := summary.front.dates.latest:
            days.append(day)
    for role, days in offices.values():
        yield f"{isolated(role)}{_years(days)}"
    if len(names) > 1:
        yield f"Ondertekend als {wording.enumeration(names)}"
    if any(contradict(one, other) for one, other in combinations(names, 2)):
        yield _SEVERAL


def _years(days: Sequence[date]) -> str:
    """`, in antwoorden uit 2024`, `, in antwoorden van 2019 tot en met 2024`; empty without a day."""
    years = sorted({day.year for day in days})
    if len(years) > 1:
        return f", in antwoorden van {years[0]} tot en met {years[-1]}"
    return f", in antwoorden uit {years[0]}" if years else ""
