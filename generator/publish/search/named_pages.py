"""The pages that gather from the whole archive, by name: who asks for one by its name is led there first.

They are no records of the index: a browser has their names with the list of years, and asks for no further file. Of
kinds that grow with the archive it has those of the newest consultations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from operator import itemgetter

from generator.grammar.people.same_person import surname_of
from generator.knowledge.shipped.official_lists import themes_and_parts
from generator.model import identifiers as ids
from generator.model.missing_paths import MISSING
from generator.render.pages.committee import names_of_committees
from generator.render.pages.dossier import name_of_dossier, only_mentioned
from generator.render.pages.member import members_by_page, named_member
from generator.render.pages.minister import names_of_ministers
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import Summary
from generator.render.views.people_and_bodies import (
    path_of_minister,
    short_name_of_committee,
)
from generator.render.views.promising_ministries import concerned_ministries
from generator.render.writing import wording

_PARTS = " | "
_SHORT = "-"  # in the place of the last part of a path that follows from the short name
_BETWEEN = "|"  # short names of one page
_MOST = 200  # names of a kind, those of the newest consultations: a browser loads them before it searches
# What readers call the list of a kind, first as the page is called.
_LISTS = (
    ("Fracties", ids.FACTIONS, "fractie", "partijen"),
    ("Ministeries", ids.MINISTRIES, "ministerie", "departementen"),
    (
        "Ministers en staatssecretarissen",
        ids.MINISTERS,
        "ministers",
        "minister",
        "staatssecretarissen",
        "bewindspersonen",
    ),
    ("Commissies", ids.COMMITTEES, "commissie"),
    ("Kamerleden", ids.MEMBERS, "Kamerlid", "leden"),
    ("Jaren", ids.YEARS, "jaar"),
    ("Thema’s", ids.THEMES, "thema"),
    ("Onderwerpen", ids.TOPICS, "onderwerp"),
)
_NOT_IN_ADDRESS = re.compile("[^a-z0-9]+")


@dataclass(frozen=True)
class PageName:
    """The name of a page, its site path, and a shorter name that leads there too; empty where there is none.

    `others` are more names that lead there.
    """

    name: str
    path: str
    short: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageKind:
    """The pages of one kind.

    `label` is what one is in a list of results, `lead` what readers put before or behind its name, `before` what its
    title begins with, `about` what one finds there, `base` what all their paths begin with.
    """

    label: str
    lead: str
    before: str
    about: str
    base: str
    pages: Sequence[PageName]

    def listed(self) -> dict[str, str]:
        """It as browsers get it: a line for each page. Of a line are left out the parts that follow from the name."""
        lines = "\n".join(map(self._line, self.pages))
        return {
            "label": self.label,
            "lead": self.lead,
            "before": self.before,
            "about": self.about,
            "base": self.base,
            "pages": lines,
        }

    def _line(self, page: PageName) -> str:
        """The name, the last part of the path and the short names, with tabs between."""
        step = page.path.removeprefix(self.base).rstrip("/")
        told = {_plain(page.short): _SHORT, _plain(page.name): ""}.get(step, step)
        short = "" if page.name.startswith(f"{page.short} (") else page.short
        return "\t".join((page.name, told, _BETWEEN.join(filter(None, (short, *page.others))))).rstrip("\t")


def _plain(name: str) -> str:
    """What most addresses make of a name."""
    return _NOT_IN_ADDRESS.sub("-", name.lower()).strip("-")


def page_kinds(archive: Archive) -> tuple[PageKind, ...]:
    """The pages of an archive by kind, in the order in which a name leads to them; a kind without pages is left out."""
    kinds = [kind for kind in _kinds(archive) if kind.pages]
    lists = tuple(_lists(archive, {kind.base for kind in kinds}))
    return (*kinds, *([PageKind("lijst", "lijst alle", "", "Een lijst op deze site.", "", lists)] if lists else []))


def _lists(archive: Archive, bases: AbstractSet[str]) -> Iterator[PageName]:
    """The pages that list those of a kind; those of commitments, documents and dossiers are records of the index."""
    for name, path, *others in _LISTS:
        if path in bases:
            yield PageName(name, path, others=tuple(others))
    if archive.summaries:
        yield PageName("Overleggen", ids.CONSULTATIONS, others=("overleg",))
    if archive.knowledge.terms:
        yield PageName("Begrippen", ids.GLOSSARY, others=("begrip", "begrippenlijst", "woordenlijst", "afkortingen"))
    if any(summary.notes for summary in archive.summaries):
        yield PageName("Noten van de redactie", ids.EDITORIAL_NOTES, others=("noten", "redactie"))
    if archive.missing.items:
        yield PageName("Wat hier ontbreekt", MISSING, others=("ontbrekende documenten", "ontbreekt"))


def _kinds(archive: Archive) -> Iterator[PageKind]:
    given = "met de antwoorden."
    about = f"Alle vragen van deze fractie, {given}"
    yield PageKind("fractie", "fractie", "", about, ids.FACTIONS, tuple(_factions(archive)))
    about = f"Alle vragen aan dit ministerie, {given}"
    names = sorted(
        {each for summary in _asked(archive) for each in concerned_ministries(summary.front, summary.answering)}
    )
    pages = [PageName(name, ids.ministry_path(name)) for name in names]
    yield PageKind("ministerie", "ministerie van", "Ministerie van ", about, ids.MINISTRIES, pages)
    about = "De vragen en stukken in dit dossier."
    yield PageKind("dossier", "dossier nummer", "", about, ids.DOSSIERS, tuple(_dossiers(archive)))
    years = sorted({day.year for each in _asked(archive) if (day := each.front.dates.latest)}, reverse=True)
    pages = [PageName(str(year), ids.year_path(year)) for year in years]
    yield PageKind("jaar", "jaar", "", f"Alle vragen van dit jaar, {given}", ids.YEARS, pages)
    about = f"Alle vragen over dit thema, {given}"
    yield PageKind("thema", "thema", "", about, ids.THEMES, tuple(_themes(archive)))
    about = f"Alle vragen over dit onderwerp, {given}"
    found = _topics(archive)
    pages = [PageName(each.title, ids.topic_path(each.id)) for each in archive.knowledge.topics if each.id in found]
    yield PageKind("onderwerp", "onderwerp", "", about, ids.TOPICS, pages)
    yield from _people(archive)


def _people(archive: Archive) -> Iterator[PageKind]:
    about = "Alle vragen van deze commissie, met de antwoorden."
    lead = "vaste commissie voor"
    yield PageKind("commissie", lead, "", about, ids.COMMITTEES, tuple(_committees(archive)))
    about = "Alle antwoorden van deze minister of staatssecretaris."
    lead = "minister staatssecretaris"
    yield PageKind("minister of staatssecretaris", lead, "", about, ids.MINISTERS, tuple(_ministers(archive)))
    about = "Alle vragen van dit Kamerlid, met de antwoorden."
    yield PageKind("Kamerlid", "Kamerlid", "", about, ids.MEMBERS, tuple(_members(archive)))


def _asked(archive: Archive) -> Iterable[Summary]:
    """The consultations with a question: pages of ministries, committees, ministers and years gather these."""
    return (summary for summary in archive.summaries if summary.exchanges)


def _factions(archive: Archive) -> Iterator[PageName]:
    asking = {name for summary in archive.summaries for each in summary.exchanges for name in each.factions}
    for faction in archive.knowledge.factions:
        if faction.abbreviation in asking:
            yield PageName(faction.abbreviation, ids.faction_path(faction.slug))


def _dossiers(archive: Archive) -> Iterator[PageName]:
    own = {number: None for summary in archive.summaries for number in summary.front.dossiers}
    for number in sorted([*own, *only_mentioned(archive)][:_MOST]):
        yield PageName(name_of_dossier(archive, number), ids.dossier_path(number), number)


def _topics(archive: Archive) -> frozenset[str]:
    return frozenset(topic for summary in archive.summaries for each in summary.exchanges for topic in each.topics)


def _themes(archive: Archive) -> Iterator[PageName]:
    found = _topics(archive)
    parts = {topic.theme for topic in archive.knowledge.topics if topic.id in found and _PARTS in topic.theme}
    named = {theme for summary in archive.summaries for each in summary.exchanges for theme in each.themes} | parts
    shown = named | {theme.partition(_PARTS)[0] for theme in named}
    for theme in themes_and_parts():
        if theme in shown:
            yield PageName(wording.theme(theme), ids.theme_path(theme), theme.partition(_PARTS)[2])


def _committees(archive: Archive) -> Iterator[PageName]:
    for path, name in sorted(names_of_committees(archive).items(), key=lambda each: short_name_of_committee(each[1])):
        short = short_name_of_committee(name)
        yield PageName(name, path, "" if short == name else short)


def _ministers(archive: Archive) -> Iterator[PageName]:
    names = names_of_ministers(archive)
    paths = {path_of_minister(each): None for summary in _asked(archive) for each in summary.answered_by}
    for path in sorted(list(paths)[:_MOST]):
        surname = surname_of(names[path])
        yield PageName(names[path], path, "" if surname == names[path] else surname)


def _members(archive: Archive) -> Iterator[PageName]:
    members = list(members_by_page(archive).items())[:_MOST]
    for path, (name, faction) in sorted(members, key=itemgetter(1)):
        shown = named_member((name, faction))
        yield PageName(shown, path, "" if shown == name else name)
