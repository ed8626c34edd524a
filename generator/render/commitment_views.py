"""Commitments as pages show them: the sentence, until when, who recognised it, and what fulfilled it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.references import address_of
from generator.grammar.shortening import shortened
from generator.model.commitment import Commitment, CommitmentState
from generator.model.consultation import Exchange
from generator.model.direction import isolated
from generator.model.library import Record
from generator.render import wording
from generator.render.links import NamedLink, to_outside
from generator.render.markdown import Markdown

# Below an answer its first words suffice: the sentence stands above.
_SHOWN = 90


@dataclass(frozen=True)
class CommitmentView:
    """A commitment: its sentence and the first words of it, its term as written, and its last day.

    `day` names `due` in words, both empty where no day follows. `document` is what fulfils it, without address where
    none is known.
    """

    sentence: str
    opening: str
    addressee: str
    term: str
    due: date | None
    day: str
    state: str
    is_fulfilled: bool
    document: NamedLink | None


def commitment_views(record: Record, exchange: Exchange) -> Iterator[CommitmentView]:
    """The commitments of the answers of an exchange, in document order."""
    return (commitment_view(each) for each in record.commitments_of(exchange))


def commitment_view(made: Commitment) -> CommitmentView:
    """Show one commitment."""
    facts = made.facts
    is_short = len(made.sentence) <= _SHOWN
    opening = made.sentence if is_short else f"{shortened(made.sentence, _SHOWN)} …"
    return CommitmentView(
        isolated(made.sentence),
        isolated(opening),
        isolated(facts.addressee),
        isolated(facts.term),
        made.due,
        wording.day(made.due),
        wording.COMMITMENTS[facts.state],
        facts.state is CommitmentState.FULFILLED,
        _document(facts.document) if facts.document else None,
    )


def _document(named: str) -> NamedLink:
    address = named if named.startswith("https://") else address_of(named)
    return NamedLink(isolated(named), to_outside(address) if address else Markdown(""))
