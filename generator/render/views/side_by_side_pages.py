"""The pages of a theme or topic on which factions stand side by side, over all consultations: in all, and by period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.render.summaries.shelves import Placed, Shelf, by_day, shelved
from generator.render.summaries.summary import NamedPath
from generator.render.views.archive_pages import ArchivePage, ArchivePageList
from generator.render.views.draft import Draft
from generator.render.views.environment import fill
from generator.render.views.faction_shares import (
    FEWEST_COMPARED,
    Asked,
    Share,
    asked_by_factions,
    columns,
    newest,
    shares,
    side_by_side_path,
    size_of,
)
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import Around, around, parts_heading, shelf_entries
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown

_NAME = "Fracties naast elkaar"
_NEWEST = "Van elke fractie staan hier de nieuwste vragen."


def side_by_side_pages(kind: ArchivePageList, subject: ArchivePage) -> Iterator[Draft]:
    """The page of a subject that two factions or more asked about, and one for each period where that is too much.

    The first has a column for each faction, with its newest questions, so that any two can be compared. Of a theme with
    parts the periods are those of its parts.
    """
    asked = tuple(asked_by_factions(subject.counted or subject.found))
    held = shares(asked)
    if len(held) < FEWEST_COMPARED:
        return
    base = side_by_side_path(subject.path)
    shelf = shelved(asked, size_of, by_day(lambda each: each.day))
    here = PagePlace(base)
    way = [NamedPath(kind.title, kind.path), *filter(None, [subject.theme]), NamedPath(subject.name, subject.path)]
    parts = [each for each in subject.below if _is_compared(each)] if shelf.parts else []
    yield _drafted(
        subject,
        base,
        "",
        newest(held) if shelf.parts else held,
        text=_NEWEST if shelf.parts else "",
        below=[NamedLink(each.name, here.link(side_by_side_path(each.path))) for each in parts],
        parts="" if parts else parts_heading("Alle vragen", shelf),
        periods=[] if parts else shelf_entries(here, base, shelf, _questions),
        around=Around(tuple(NamedLink(step.name, here.link(step.path)) for step in way), None, None),
    )
    way.append(NamedPath(_NAME, base))
    for placed in () if parts else shelf.placed():
        yield _period_page(subject, base, placed, way)


def _is_compared(subject: ArchivePage) -> bool:
    """Whether a subject has such a page."""
    return len(shares(asked_by_factions(subject.counted or subject.found))) >= FEWEST_COMPARED


def _period_page(subject: ArchivePage, base: str, placed: Placed[Asked], way: Sequence[NamedPath]) -> Draft:
    """The columns of one period, or, where these are too much, the shorter periods that it holds."""
    shelf: Shelf[Asked] = placed.shelf
    here = PagePlace(shelf.path(base))
    return _drafted(
        subject,
        here.path,
        wording.period(shelf.step),
        () if shelf.parts else shares(shelf.items),
        text="" if shelf.parts else f"{wording.opening(_questions(shelf.items))}.",
        below=[],
        parts=parts_heading("Alle vragen", shelf),
        periods=shelf_entries(here, base, shelf, _questions),
        around=around(here, base, placed, way),
    )


def _drafted(subject: ArchivePage, path: str, period: str, held: tuple[Share, ...], **values: object) -> Draft:
    """A page with these columns; how they look is found out only when it is written."""
    when = f", {period}" if period else ""
    title = f"{subject.heading}: fracties naast elkaar{when}"
    description = f"Wat de fracties vroegen over {subject.heading}, naast elkaar{when}."
    heading = f"{subject.headed}: fracties naast elkaar{when}"
    return Draft(path, title, description, _written, (path, held, subject.name, {"heading": heading, **values}))


def _written(path: str, held: tuple[Share, ...], subject: str, values: dict[str, object]) -> Markdown:
    here = PagePlace(path)
    return fill("side_by_side.md.jinja", columns=columns(here, held, subject), about=here.about(ADDED_BY_US), **values)


def _questions(asked: Sequence[Asked]) -> str:
    return wording.asked(sum(each.exchange.asked for each in asked))
