"""Themes of the official taxonomy: what all factions asked about each, with the topics below it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.knowledge.shipped.official_lists import themes_and_parts
from generator.model.consultation import Exchange
from generator.model.identifiers import THEMES, theme_path
from generator.model.library import Library, Page, Record
from generator.render.pages.topic import topics_of
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, NamedPath, gather, page, pages
from generator.render.views.overview import MatchedExchanges
from generator.render.writing import wording

_PARTS = " | "
_Found = dict[str, tuple[MatchedExchanges, ...]]


def themes_of(library: Library) -> ArchivePageList:
    """The themes that an exchange or a topic is under, each with its parts below it, and each part with its topics."""
    parts = _parts_of(library, gather(library, _themes))
    whole, counted = gather(library, _themes), gather(library, _whole_themes)
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
            )
            for name in names
        ],
    )


def theme(library: Library) -> Iterator[Page]:
    """The list of themes, and a page for each theme and each of its parts."""
    kind = themes_of(library)
    yield from pages(library, kind)
    for whole in kind.archive_pages:
        yield from (page(library, kind, part) for part in whole.below)


def _parts_of(library: Library, found: _Found) -> dict[str, list[ArchivePage]]:
    """The pages of the parts of each theme that an exchange or a topic is under."""
    topics: dict[str, list[ArchivePage]] = defaultdict(list)
    for topic in topics_of(library).archive_pages:
        topics[topic.theme.path if topic.theme else ""].append(topic)
    parts: dict[str, list[ArchivePage]] = defaultdict(list)
    for name in themes_and_parts():
        whole, _, part = name.partition(_PARTS)
        below = tuple(topics[theme_path(name)])
        if part and (name in found or below):
            heading, above = wording.theme(name), NamedPath(whole, theme_path(whole))
            exchanges = found.get(name, ())
            parts[whole].append(ArchivePage(theme_path(name), part, heading, "", exchanges, below=below, theme=above))
    return parts


def _themes(record: Record, exchange: Exchange) -> Iterator[str]:
    return (theme.name for theme in record.themes_of(exchange))


def _whole_themes(record: Record, exchange: Exchange) -> Iterator[str]:
    return (theme.name.partition(_PARTS)[0] for theme in record.themes_of(exchange))
