"""Work from commitments that a rule recognised and nobody has confirmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.knowledge.consultation_yml.quotes import folded
from generator.messages.message import say
from generator.model.commitment import CommitmentState
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Problem
from generator.render.worklist.item import BLANK, OtherWay, WorkItem, WorkPlace


def commitments_to_confirm(record: Record, _: Knowledge, __: Sequence[Problem]) -> Iterator[WorkItem]:
    """The recognised commitments in document order, each sentence once."""
    seen: set[str] = set()
    for exchange in record.consultation.exchanges:
        for commitment in record.commitments_of(exchange):
            quote = folded(commitment.sentence)
            if commitment.facts.state is CommitmentState.RECOGNISED and quote not in seen:
                seen.add(quote)
                offset = record.consultation.first_offset(commitment.block)
                place = WorkPlace(record.consultation.source.place(offset), quote, exchange.id)
                line = say("commitment: {place}: “{words}” was read as a commitment", place=place.place, words=quote)
                what = "Een programma las hier een toezegging. Klopt dat?"
                yield WorkItem("", what, (line,), (place,), _decided(quote, "confirmed"), tuple(_others(quote)))


def _others(quote: str) -> Iterator[OtherWay]:
    yield OtherWay("Of zeg dat het geen toezegging is.", _decided(quote, "none"))
    yield OtherWay("Of noem het document waarmee zij is nagekomen.", _decided(quote, "fulfilled", document=BLANK))


def _decided(quote: str, state: str, **further: str) -> dict[str, object]:
    return {"commitments": [{"quote": quote, "state": state, **further}]}
