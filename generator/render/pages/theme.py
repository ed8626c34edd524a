"""Themes of the official taxonomy: what all factions asked about each, with the topics below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.knowledge.shipped.official_lists import themes_and_parts
from generator.model.identifiers import THEMES, theme_path
from generator.render.pages.topic import topics_of
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import ExchangeSummary, NamedPath
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, page, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather
from generator.render.views.overview import MatchedExchanges
from generator.render.views.side_by_side_pages import side_by_side_pages
from generator.render.writing import wording

_PARTS = " | "
_Found = dict[str, tuple[MatchedExchanges, ...]]


def themes_of(archive: Archive) -> ArchivePageList:
    """The themes that an exchange or a topic is under, each with its parts below it, and each part with its topics."""
    parts = _parts_of(archive, gather(archive, _themes))
    whole, counted = gather(archive, _themes), gather(archive, _whole_themes)
    names = [name for name in themes_and_parts() if _PARTS not in name and (name in parts or name in counted)]
    return ArchivePageList(
        THEMES,
        "Thema’s",
        "De overheid verdeelt haar werk in thema’s. Een programma zoekt bij elke vraag een tot drie thema’s. "
        "Kies er één en zie wat alle fracties vroegen.",
        [
            ArchivePage(
                theme_path(name),
                name,
                name,
                "",
                whole.get(name, ()),
                below=tuple(parts[name]),
                counted=counted.get(name, ()),
                compares=True,
            )
            for name in names
        ],
    )


def theme(archive: Archive) -> Iterator[Draft]:
    """The list of themes, and for each theme and each of its parts a page, and one with its factions side by side."""
    kind = themes_of(archive)
    yield from pages(kind)
    for whole in kind.archive_pages:
        yield from side_by_side_pages(kind, whole)
        for part in whole.below:
            yield from page(kind, part)
            yield from side_by_side_pages(kind, part)


def _parts_of(archive: Archive, found: _Found) -> dict[str, list[ArchivePage]]:
    """The pages of the parts of each theme that an exchange or a topic is under."""
    topics: dict[str, list[ArchivePage]] = defaultdict(list)
    for topic in topics_of(archive).archive_pages:
        topics[topic.theme.path if topic.theme else ""].append(topic)
    parts: dict[str, list[ArchivePage]] = defaultdict(list)
    for name in themes_and_parts():
        whole, _, part = name.partition(_PARTS)
        below = tuple(topics[theme_path(name)])
        if part and (name in found or below):
            heading, above = wording.theme(name), NamedPath(whole, theme_path(whole))
            exchanges = found.get(name, ())
            path = theme_path(name)
            parts[whole].append(
                ArchivePage(
                    path, part, heading, "", exchanges, below=below, theme=above, compares=True, short_heading=part
                )
            )
    return parts


def _themes(exchange: ExchangeSummary) -> Iterable[str]:
    return exchange.themes


def _whole_themes(exchange: ExchangeSummary) -> Iterator[str]:
    return (theme.partition(_PARTS)[0] for theme in exchange.themes)
