"""One faction in one consultation: its questions with their answers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.identifiers import consultation_faction_path, faction_path
from generator.model.knowledge import Knowledge
from generator.model.library import Page, Record
from generator.render.views.consultation_pages import Choice, consultation_pages
from generator.render.views.presented import Presented
from generator.render.writing import wording


def factions_in(record: Record, knowledge: Knowledge) -> list[Choice]:
    """The factions that ask in a consultation, in document order."""
    names = dict.fromkeys(f for exchange in record.consultation.exchanges for f in exchange.factions)
    known = knowledge.faction_by_abbreviation
    return [
        Choice(
            consultation_faction_path(record.consultation.id, known[name].slug),
            name,
            f"Vragen van {wording.factions((name,))}",
            faction_path(known[name].slug),
            f"alle vragen van {wording.factions((name,))}",
            tuple(e for e in record.consultation.exchanges if name in e.factions),
            name,
        )
        for name in names
    ]


def consultation_faction(presented: Presented) -> Iterator[Page]:
    """A page for each faction of a consultation."""
    yield from consultation_pages(
        presented, factions_in(presented.record, presented.around.knowledge), "Andere fracties"
    )
