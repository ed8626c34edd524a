"""Committees: the questions of each, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from generator.knowledge.shipped.official_lists import committees
from generator.model.consultation import Chamber
from generator.model.identifiers import COMMITTEES, committee_path
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import Summary
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, gather_whole, pages
from generator.render.views.draft import Draft
from generator.render.writing import wording

_USUAL = "vaste commissie voor "


def committees_of(archive: Archive) -> ArchivePageList:
    """The committees that consultations name, by name."""
    found = gather_whole(archive, names_of)
    return ArchivePageList(
        COMMITTEES,
        "Commissies",
        "Een commissie is een groep Kamerleden die over één onderwerp gaat. Kies een commissie.",
        [
            ArchivePage(committee_path(_without_usual(name)), name, f"Vragen van de {_small(name)}", "", found[name])
            for name in sorted(found, key=_without_usual)
        ],
    )


def committee(archive: Archive) -> Iterator[Draft]:
    """The list of committees and a page for each."""
    yield from pages(committees_of(archive))


def names_of(summary: Summary) -> Sequence[str]:
    """The committees of a consultation: those of the official list that its words name, else as these name it.

    Committees of the Eerste Kamer have the same names as others, so their names say the chamber.
    """
    words = " ".join((summary.front.committee or "").split())
    if not words:
        return ()
    if summary.front.chamber is Chamber.EK:
        return (f"{wording.opening(words)} (Eerste Kamer)",)
    return _official(words) or (wording.opening(words),)


@cache
def _official(words: str) -> tuple[str, ...]:
    """The names of the list that words name, in their order; a name that is part of a longer one is not named."""
    left, found = words.casefold(), dict[int, str]()
    for name in sorted(committees(), key=len, reverse=True):
        at = left.find(name.casefold())
        if at >= 0:
            found[at] = name
            left = left[:at] + " " * len(name) + left[at + len(name) :]
    is_whole = not left.replace(" en ", "").strip(" ,") if found else False
    return tuple(found[at] for at in sorted(found)) if is_whole else ()


def _without_usual(name: str) -> str:
    return name[len(_USUAL) :] if name.casefold().startswith(_USUAL) else name


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]
