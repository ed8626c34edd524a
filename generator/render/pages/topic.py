"""Topics: what all factions asked about each, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import TOPICS, topic_path
from generator.model.knowledge import Topic
from generator.model.library import Library, Page
from generator.render.archive_pages import ArchivePage, ArchivePageList, gather, pages
from generator.render.overview import MatchedExchanges


def topics_of(library: Library) -> ArchivePageList:
    """The topics of topics.yml that an exchange is about, in its order."""
    found = gather(library, lambda record, exchange: (topic.id for topic in record.topics_of(exchange)))
    return ArchivePageList(
        TOPICS,
        "Onderwerpen",
        "Wij zoeken bij elke vraag een onderwerp, met vaste regels. Kies er één en zie wat alle fracties vroegen.",
        [_archive_page(topic, found[topic.id]) for topic in library.knowledge.topics if topic.id in found],
    )


def topic(library: Library) -> Iterator[Page]:
    """The list of topics and a page for each that has exchanges."""
    yield from pages(library, topics_of(library))


def _archive_page(topic: Topic, found: tuple[MatchedExchanges, ...]) -> ArchivePage:
    about = topic.description or f"Thema: {topic.theme}"
    return ArchivePage(topic_path(topic.id), topic.title, topic.title, about, found)
