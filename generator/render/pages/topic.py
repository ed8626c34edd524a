"""Topics: what all factions asked about each, over all consultations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import TOPICS, topic_path
from generator.model.knowledge import Topic
from generator.model.library import Library, Page
from generator.render.gathering import Gathering, GatheringKind, pages


def topics_of(library: Library) -> GatheringKind:
    """The topics of topics.yml, in its order, each with the exchanges that are about it."""
    return GatheringKind(
        TOPICS,
        "Onderwerpen",
        "Wij zoeken bij elke vraag een onderwerp, met vaste regels. Kies er een en zie wat alle fracties vroegen.",
        [_gathering(topic) for topic in library.knowledge.topics],
    )


def topic(library: Library) -> Iterator[Page]:
    """The list of topics and a page for each that has exchanges."""
    yield from pages(library, topics_of(library))


def _gathering(topic: Topic) -> Gathering:
    return Gathering(
        topic_path(topic.id),
        topic.title,
        topic.title,
        topic.description or f"Thema: {topic.theme}",
        lambda record, exchange: any(assigned.id == topic.id for assigned in record.topics_of(exchange)),
    )
