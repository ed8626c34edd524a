"""One topic in one consultation: the exchanges of all factions on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.model.consultation import Exchange
from generator.model.identifiers import consultation_topic_path, topic_path
from generator.model.knowledge import Knowledge
from generator.model.library import Page, Record
from generator.render.views.consultation_pages import Choice, consultation_pages
from generator.render.views.presented import Presented


def topics_in(record: Record, knowledge: Knowledge) -> list[Choice]:
    """The topics of a consultation, in the order of topics.yml."""
    found: dict[str, dict[str, Exchange]] = defaultdict(dict)
    for exchange in record.consultation.exchanges:
        for assigned in record.topics_of(exchange):
            found[assigned.id][exchange.id] = exchange
    choices = []
    for topic in knowledge.topics:
        if on_it := tuple(found.get(topic.id, {}).values()):
            here = consultation_topic_path(record.consultation.id, topic.id)
            everywhere = f"alle vragen over het onderwerp {topic.title}"
            address = topic_path(topic.id)
            choices.append(Choice(here, topic.title, topic.title, address, everywhere, on_it, theme=topic.theme))
    return choices


def consultation_topic(presented: Presented) -> Iterator[Page]:
    """A page for each topic of a consultation."""
    yield from consultation_pages(
        presented, topics_in(presented.record, presented.around.knowledge), "Andere onderwerpen"
    )
