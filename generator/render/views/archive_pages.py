"""Pages of the archive: each collects the exchanges of one faction, theme, topic or dossier from all consultations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from generator.render.pictures.bars import year_bars
from generator.render.summaries.document_pages import MentionedDocument
from generator.render.summaries.shelves import Placed, by_day, shelved
from generator.render.summaries.summary import NamedPath
from generator.render.views.choosing import index_beside, results_beside
from generator.render.views.choosing_questions import chosen, chosen_by
from generator.render.views.crossings import Beside, Crossings
from generator.render.views.data_files import offered_data
from generator.render.views.draft import Draft, draft
from generator.render.views.environment import fill
from generator.render.views.exchanges_on_shelves import by_year, day_of, newest_in, on_shelves, questions_in, size_of
from generator.render.views.faction_shares import Compared, compared
from generator.render.views.links_to_commitments import Promised
from generator.render.views.missing_entries import MissingShortly
from generator.render.views.overview import ConsultationEntries, MatchedExchanges, by_consultation
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, parts_heading, shelf_entries
from generator.render.views.structured_data import of_gathering
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class ArchivePage:
    """One faction, theme, topic or dossier: its page, its name, a sentence about it, and its exchanges.

    `holds` describes its content in lists, if its name says too little. `below` are the parts of a theme or its topics,
    and `counted` the exchanges on their pages, too; `theme` is the theme that a topic or a part is below. `documents`
    are those of a dossier that consultations mention. `told` are further facts, each a line, and `see` other pages.
    `beside` are the themes and topics of which a page shows a faction beside others.
    `is_year` shows that all its exchanges are of one year, `compares` that each consultation has a page for it.
    `promised` are the commitments that it leads to. `short_heading` heads the pages of its periods, where the way there
    tells the rest.
    """

    path: str
    name: str
    heading: str
    about: str
    found: tuple[MatchedExchanges, ...]
    holds: str = ""
    below: tuple[ArchivePage, ...] = ()
    counted: tuple[MatchedExchanges, ...] = ()
    theme: NamedPath | None = None
    documents: Sequence[MentionedDocument] = ()
    told: tuple[str, ...] = ()
    see: tuple[NamedPath, ...] = ()
    see_name: str = "Zie ook"
    beside: tuple[Beside, ...] = ()
    is_year: bool = False
    compares: bool = False
    short_heading: str = ""
    promised: Promised | None = None
    missing: MissingShortly | None = None

    @property
    def questions(self) -> str:
        """The number of its questions, in words: `21 vragen`."""
        return wording.asked(_number(self.counted or self.found))

    @property
    def elsewhere(self) -> int:
        """How many of its questions stand on the pages of its parts alone."""
        return _number(self.counted or self.found) - _number(self.found)

    @property
    def headed(self) -> str:
        """What the pages below its own are headed by: `Defensie`."""
        return self.short_heading or self.heading

    @property
    def consultations(self) -> str:
        """The number of its consultations, in words: `1 overleg`."""
        return wording.count(len(self.counted or self.found), "overleg", "overleggen")


@dataclass(frozen=True)
class ArchivePageList:
    """The overview page of one kind (factions, themes, topics or dossiers), and the pages of those with an exchange."""

    path: str
    title: str
    about: str
    archive_pages: Sequence[ArchivePage]
    table: Crossings | None = None


@dataclass(frozen=True)
class ArchivePageGroup:
    """Entries of a list that stand below one theme; no theme where the pages of a kind have none."""

    theme: NamedLink | None
    entries: list[ArchivePageEntry]


@dataclass(frozen=True)
class YearOfEntries:
    """The consultations of one year as a page shows them; without a name where the page is of one year."""

    name: str
    groups: tuple[ConsultationEntries, ...]


def entries(here: PagePlace, archive_pages: Iterable[ArchivePage]) -> list[ArchivePageEntry]:
    """The entries of these pages, as the page `here` lists them."""
    return [
        ArchivePageEntry(
            each.name,
            each.about,
            each.holds,
            here.link(each.path),
            each.questions,
            tuple(NamedLink(below.name, here.link(below.path)) for below in each.below),
        )
        for each in archive_pages
    ]


def groups(here: PagePlace, kind: ArchivePageList) -> list[ArchivePageGroup]:
    """The entries of a kind under the themes of its pages; consecutive ones of one theme stand together."""
    return [
        ArchivePageGroup(NamedLink(theme.name, here.link(theme.path)) if theme else None, entries(here, below))
        for theme, below in groupby(kind.archive_pages, key=lambda each: each.theme)
    ]


def pages(kind: ArchivePageList) -> Iterator[Draft]:
    """The page that lists a kind, and each archive page of that kind."""
    listed = groups(PagePlace(kind.path), kind)
    yield draft(
        "archive_page_index.md.jinja",
        kind.path,
        kind.title,
        kind.about,
        about=kind.about,
        groups=listed,
        table=kind.table,
    )
    for archive_page in kind.archive_pages:
        yield from page(kind, archive_page)


def page(kind: ArchivePageList, archive_page: ArchivePage) -> Iterator[Draft]:
    """The pages of one of a kind: what is below it, and its exchanges; those of an archive page with many by year."""
    shelf = shelved(list(on_shelves(archive_page.found)), size_of, by_day(day_of, within_year=archive_page.is_year))
    way = [NamedPath(kind.title, kind.path), *filter(None, [archive_page.theme])]
    here = PagePlace(archive_page.path)
    newest = newest_in(here, archive_page.path, shelf) if shelf.parts else None
    chosen_from = index_beside(archive_page.path, shelf, chosen_by)
    drafted = _drafted(
        archive_page,
        here.path,
        archive_page.heading,
        archive_page_description(archive_page),
        newest.found if newest else shelf.items,
        is_theme=archive_page.theme is None,
        text=archive_page.about,
        amount=_amount(archive_page),
        told=archive_page.told,
        beside=archive_page.path if archive_page.compares else "",
        see=[NamedLink(each.name, here.link(each.path)) for each in archive_page.see],
        see_name=archive_page.see_name,
        promised=archive_page.promised.link(here) if archive_page.promised else None,
        compared=_compared(here, archive_page),
        beside_others=[(NamedLink(b.name, here.link(b.path, b.anchor)), b.asked) for b in archive_page.beside],
        picture=year_bars(by_year(archive_page.counted or shelf.items)),
        below=entries(here, archive_page.below),
        divided=_divided(archive_page),
        data=offered_data(archive_page.path, archive_page.counted or archive_page.found),
        parts=parts_heading("Alle vragen", shelf),
        periods=shelf_entries(here, archive_page.path, shelf, questions_in),
        further=newest.further if newest else None,
        about=here.about(ADDED_BY_US),
        around=Around(tuple(NamedLink(step.name, here.link(step.path)) for step in way), None, None),
        is_chosen_from=bool(chosen_from),
        missing=archive_page.missing,
    )
    yield replace(drafted, beside=chosen_from)
    way.append(NamedPath(archive_page.name, archive_page.path))
    for placed in shelf.placed():
        yield _period_page(archive_page, placed, way)


def _compared(here: PagePlace, archive_page: ArchivePage) -> Compared | None:
    """What leads to the page on which the factions that asked about a theme or topic stand side by side."""
    found = archive_page.counted or archive_page.found
    return compared(here, archive_page.path, found) if archive_page.compares else None


def _period_page(archive_page: ArchivePage, placed: Placed[MatchedExchanges], way: Sequence[NamedPath]) -> Draft:
    """The exchanges of one period, or, where these are many, the shorter periods that it holds and the newest."""
    shelf = placed.shelf
    here = PagePlace(shelf.path(archive_page.path))
    newest = newest_in(here, archive_page.path, shelf) if shelf.parts else None
    period = wording.period(shelf.step)
    title = f"Vragen van {period}" if archive_page.is_year else f"{archive_page.heading}: {period}"
    chosen_from = results_beside(archive_page.path, shelf, chosen, archive_page.name)
    drafted = _drafted(
        archive_page,
        here.path,
        title,
        f"{title}: {questions_in(shelf.items)}.",
        newest.found if newest else shelf.items,
        heading=title if archive_page.is_year else f"{archive_page.headed}: {period}",
        is_theme=False,
        text="",
        amount=questions_in(shelf.items),
        told=(),
        beside=archive_page.path if archive_page.compares else "",
        see=[],
        see_name="",
        promised=None,
        compared=None,
        beside_others=[],
        parts=parts_heading("Alle vragen", shelf),
        periods=shelf_entries(here, archive_page.path, shelf, questions_in),
        further=newest.further if newest else None,
        about=here.about(ADDED_BY_US),
        around=around(here, archive_page.path, placed, way),
        is_chosen_from=bool(chosen_from),
    )
    return replace(drafted, beside=chosen_from)


def _drafted(
    each: ArchivePage,
    path: str,
    title: str,
    description: str,
    found: tuple[MatchedExchanges, ...],
    **values: object,
) -> Draft:
    """A page with these exchanges; how they look is found out only when it is written."""
    none: dict[str, object] = {"picture": None, "below": [], "divided": "", "data": None, "missing": None}
    given = {"heading": title, "described": of_gathering(title), **none, **values}
    return Draft(path, title, description, _written, (path, found, each.name, given))


def _written(path: str, found: tuple[MatchedExchanges, ...], subject: str, values: dict[str, object]) -> Markdown:
    return fill("archive_page.md.jinja", years=list(_in_years(PagePlace(path), found, subject, values)), **values)


def _in_years(
    here: PagePlace, found: Sequence[MatchedExchanges], subject: str, values: Mapping[str, object]
) -> Iterator[YearOfEntries]:
    """The exchanges below the years of a page that shows all of several; those of other pages have no years."""
    beside = str(values["beside"])
    if values["periods"]:
        yield YearOfEntries("Nieuwste vragen", tuple(by_consultation(here, found, subject, beside)))
        return
    dated = [(day.year if (day := day_of(each)) else None, each) for each in found]
    has_years = len({year for year, _ in dated}) > 1
    for year, held in groupby(dated, key=itemgetter(0)):
        name = (str(year) if year else "Zonder datum") if has_years else ""
        yield YearOfEntries(name, tuple(by_consultation(here, [each for _, each in held], subject, beside)))


def _amount(archive_page: ArchivePage) -> str:
    """`21 vragen in 3 overleggen, van 2019 tot en met 2024`."""
    years = sorted(by_year(archive_page.counted or archive_page.found))
    is_told = archive_page.is_year or not years
    when = f", van {years[0]} tot en met {years[-1]}" if len(years) > 1 else "" if is_told else f", uit {years[0]}"
    return f"{archive_page.questions} in {archive_page.consultations}{when}"


def _divided(archive_page: ArchivePage) -> str:
    """What of a theme stands on its own page, and what on those of its parts; empty where all stands on its own."""
    if not archive_page.elsewhere:
        return ""
    if not archive_page.found:
        return "De vragen staan bij de onderdelen hierboven."
    here, there = wording.asked(_number(archive_page.found)), wording.asked(archive_page.elsewhere)
    stand = "staat" if archive_page.elsewhere == 1 else "staan"
    others = f"Nog {there} {stand} bij de onderdelen hierboven"
    return f"Hieronder: {here} over het thema als geheel. {others}."


def _number(found: Iterable[MatchedExchanges]) -> int:
    return sum(exchange.asked for _, exchanges in found for exchange in exchanges)


def archive_page_description(archive_page: ArchivePage) -> str:
    """How many exchanges it has, for those who see the page in a list: `Dossier 28676: 21 vragen uit 1 overleg.`.

    Of a theme it says how many of them stand on the pages of its parts.
    """
    number = f" waarvan {archive_page.elsewhere}" if archive_page.found else ""
    where = f",{number} bij de onderdelen" if archive_page.elsewhere else ""
    return f"{archive_page.heading}: {archive_page.questions} uit {archive_page.consultations}{where}."
