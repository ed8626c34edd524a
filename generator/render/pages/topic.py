"""Topics: what all factions asked about each, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.knowledge.shipped.official_lists import theme_order
from generator.model.identifiers import TOPICS, theme_path, topic_path
from generator.model.knowledge import Topic
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import NamedPath
from generator.render.views.archive_pages import ArchivePage, ArchivePageList, pages
from generator.render.views.draft import Draft
from generator.render.views.gathering import gather
from generator.render.views.links_to_commitments import promised, promised_in
from generator.render.views.overview import MatchedExchanges
from generator.render.views.side_by_side_pages import side_by_side_pages
from generator.render.writing import wording


def topics_of(archive: Archive) -> ArchivePageList:
    """The topics of topics.yml that an exchange is about, under their themes, else in its order."""
    found = gather(archive, lambda exchange: exchange.topics)
    topics = [topic for topic in archive.knowledge.topics if topic.id in found]
    return ArchivePageList(
        TOPICS,
        "Onderwerpen",
        "Een onderwerp is een deel van een thema. Een programma zoekt bij elke vraag de onderwerpen. "
        "Kies er één en zie wat alle fracties vroegen.",
        [
            _archive_page(archive, topic, found[topic.id])
            for topic in sorted(topics, key=lambda topic: theme_order(topic.theme))
        ],
    )


def topic(archive: Archive) -> Iterator[Draft]:
    """The list of topics, a page for each that has exchanges, and one with its factions side by side."""
    kind = topics_of(archive)
    yield from pages(kind)
    for each in kind.archive_pages:
        yield from side_by_side_pages(kind, each)


def _archive_page(archive: Archive, topic: Topic, found: tuple[MatchedExchanges, ...]) -> ArchivePage:
    about = topic.description or f"Thema: {wording.theme(topic.theme)}"
    theme = NamedPath(wording.theme(topic.theme), theme_path(topic.theme))
    return ArchivePage(
        topic_path(topic.id),
        topic.title,
        topic.title,
        about,
        found,
        theme=theme,
        compares=True,
        promised=promised(archive, promised_in(found)),
    )
