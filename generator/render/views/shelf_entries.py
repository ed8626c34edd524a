"""Pages of the archive in a list: of a kind, or of the shelves that hold what is too much for one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.render.summaries.shelves import Shelf
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
    name: Callable[[Shelf[T]], str] = lambda shelf: wording.period(shelf.step),
) -> list[ArchivePageEntry]:
    """The parts of a shelf as the page `here` lists them; `base` is the path of the first page of all."""
    return [ArchivePageEntry(name(part), "", "", here.link(part.path(base)), count(part.items)) for part in shelf.parts]
