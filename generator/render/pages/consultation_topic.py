"""One topic in one consultation: the exchanges of all factions on it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import consultation_topic_path, topic_path
from generator.model.knowledge import Knowledge
from generator.model.library import Page, Record
from generator.render.views.consultation_pages import Choice, consultation_pages
from generator.render.views.presented import Presented


def topics_in(record: Record, knowledge: Knowledge) -> list[Choice]:
    """The topics of a consultation, in the order of topics.yml."""
    exchanges = list(record.consultation.exchanges)
    choices = []
    for topic in knowledge.topics:
        on_it = tuple(e for e in exchanges if any(assigned.id == topic.id for assigned in record.topics_of(e)))
        if on_it:
            here = consultation_topic_path(record.consultation.id, topic.id)
            everywhere = f"alle vragen over {topic.title}"
            address = topic_path(topic.id)
            choices.append(Choice(here, topic.title, topic.title, address, everywhere, on_it, theme=topic.theme))
    return choices


def consultation_topic(presented: Presented) -> Iterator[Page]:
    """A page for each topic of a consultation."""
    yield from consultation_pages(
        presented, topics_in(presented.record, presented.around.knowledge), "Andere onderwerpen"
    )
