"""Pages of the archive in a list: of a kind, or of the shelves that hold what is too much for one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.render.summaries.shelves import Placed, Shelf
from generator.render.summaries.summary import NamedPath
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown

T = TypeVar("T")


@dataclass(frozen=True)
class ArchivePageEntry:
    """A page of the archive in the list of its kind."""

    name: str
    about: str
    holds: str
    address: Markdown
    count: str
    below: tuple[NamedLink, ...] = ()


def shelf_entries(
    here: PagePlace,
    base: str,
    shelf: Shelf[T],
    count: Callable[[Sequence[T]], str],
    name: Callable[[Shelf[T]], str] | None = None,
) -> list[ArchivePageEntry]:
    """The parts of a shelf as the page `here` lists them; `base` is the path of the first page of all.

    Where a year or month alone holds them all, those are its parts, by their names in full.
    """
    listed = shelf.listed
    named = name or (_name if listed is not shelf else _name_below)
    return [
        ArchivePageEntry(named(part), "", "", here.link(part.opened.path(base)), count(part.items))
        for part in listed.parts
    ]


def _name(shelf: Shelf[T]) -> str:
    return wording.period(shelf.step)


def _name_below(shelf: Shelf[T]) -> str:
    return wording.period_below(shelf.step)


@dataclass(frozen=True)
class Around:
    """What leads from the page of a shelf to others: the way to it, and its neighbours of the same kind."""

    breadcrumbs: tuple[NamedLink, ...]
    before: NamedLink | None
    behind: NamedLink | None


def around(
    here: PagePlace,
    base: str,
    placed: Placed[T],
    way: Iterable[NamedPath],
    name: Callable[[Shelf[T]], str] = _name,
) -> Around:
    """What leads on from the page `here` of a shelf; `way` leads to the first page of all, at `base`."""

    def link(shelf: Shelf[T] | None) -> NamedLink | None:
        return NamedLink(name(shelf), here.link(shelf.path(base))) if shelf else None

    steps = (NamedLink(step.name, here.link(step.path)) for step in way)
    return Around((*steps, *filter(None, map(link, placed.above[1:]))), link(placed.before), link(placed.behind))


def parts_heading(what: str, shelf: Shelf[T]) -> str:
    """How the list of the parts of a shelf is headed: `Alle vragen per jaar`; empty where it has none."""
    if not shelf.parts:
        return ""
    lengths = {4: "per jaar", 7: "per maand", 10: "per dag"}
    return f"{what} {lengths.get(len(shelf.listed.parts[0].step), 'in delen')}"
