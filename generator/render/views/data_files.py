"""How a page offers what it gathers as files of data, and to be followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.data_paths import ATOM, CSV, DATA, JSON, OF_ALL, data_files
from generator.model.identifiers import (
    CONSULTATIONS,
    DOSSIERS,
    FACTIONS,
    MINISTERS,
    MINISTRIES,
    THEMES,
    TOPICS,
)
from generator.render.summaries.archive import Archive
from generator.render.views.overview import MatchedExchanges
from generator.render.views.page_place import PagePlace
from generator.render.writing.markdown import Markdown

_FOLLOWED = {
    FACTIONS: "deze fractie",
    TOPICS: "dit onderwerp",
    THEMES: "dit thema",
    DOSSIERS: "dit dossier",
    MINISTRIES: "dit ministerie",
    MINISTERS: "deze bewindspersoon",
    CONSULTATIONS: "alle overleggen",
}


@dataclass(frozen=True)
class DataFiles:
    """Where a page leads for its data; `feed` is empty where no document has a day. `followed` is what one follows."""

    csv: Markdown
    json: Markdown
    feed: Markdown
    explained: Markdown
    followed: str


def files_of(page: str) -> str:
    """What the names of the data files of a page begin with; empty where pages of its kind have none."""
    if page == CONSULTATIONS:
        return OF_ALL
    return data_files(page) if f"{page.partition('/')[0]}/" in _FOLLOWED else ""


def offered_data(page: str, found: Sequence[MatchedExchanges], on: str | None = None) -> DataFiles | None:
    """What the page at a site path, or another one (`on`), offers of these exchanges; None where that has no data."""
    files, here = files_of(page), PagePlace(page if on is None else on)
    if not files or not found:
        return None
    has_feed = any(summary.front.dates.latest for summary, _ in found)
    return DataFiles(
        here.file(f"{files}{CSV}"),
        here.file(f"{files}{JSON}"),
        here.file(f"{files}{ATOM}") if has_feed else Markdown(""),
        here.file(DATA),
        _FOLLOWED[f"{page.partition('/')[0]}/"],
    )


def all_data(archive: Archive, on: str) -> DataFiles | None:
    """What the page at the site path `on` offers of all exchanges."""
    return offered_data(CONSULTATIONS, [(summary, summary.exchanges) for summary in archive.summaries], on)
