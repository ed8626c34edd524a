"""Commitments as pages show them: the sentence, until when, who recognised it, and what fulfilled it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.dates.days import dates
from generator.grammar.references import address_of
from generator.grammar.sentences.borders import sentence_spans
from generator.grammar.sentences.quotations import masked
from generator.grammar.sentences.shortening import shortened
from generator.model.commitment import Commitment, CommitmentState
from generator.model.consultation import Answer, Exchange
from generator.model.direction import isolated
from generator.model.identifiers import COMMITMENTS, commitment_anchor
from generator.model.library import Record
from generator.render.views.page_context import PageContext
from generator.render.writing import wording
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import Markdown

# Below an answer and in lists of links the first words suffice.
_SHOWN = 90
# In an answer of so many sentences a reader sees which of them promises.
_FEW_SENTENCES = 3


@dataclass(frozen=True)
class CommitmentView:
    """A commitment: its sentence and the first words of it, its term as within a sentence, and its last day.

    `anchor` is its place in the list of all commitments and `address` the link to it. `goes_on` shows that the
    sentence is longer than `opening`; `stands_out` that the answer is too long to see which sentence is meant. `day`
    names `due` in words, both empty where no day follows; `day` also where `term` names it itself. `document` is what
    fulfils it, without address where none is known.
    """

    anchor: str
    address: Markdown
    sentence: str
    opening: str
    goes_on: bool
    stands_out: bool
    term: str
    due: date | None
    day: str
    state: str
    is_fulfilled: bool
    document: NamedLink | None


def commitment_views(context: PageContext, record: Record, exchange: Exchange) -> Iterator[CommitmentView]:
    """The commitments of the answers of an exchange, in document order."""
    made = record.commitments_of(exchange)
    met: Counter[str] = Counter()
    for each in made:
        turn = answer_of(exchange, each)
        place = turn.id if turn else exchange.id
        met[place] += 1
        anchor = commitment_anchor(record.consultation.id, place, met[place])
        is_one = len(made) == 1 and turn is not None and _sentences(record, turn) <= _FEW_SENTENCES
        yield _view(each, anchor, context.link(COMMITMENTS, anchor), stands_out=not is_one)


def answer_of(exchange: Exchange, made: Commitment) -> Answer | None:
    """The answer that holds a commitment; None where an editor found one elsewhere."""
    return next((answer for answer in exchange.answers if made.block in answer.paragraphs), None)


def _sentences(record: Record, answer: Answer) -> int:
    texts = (record.consultation.legible(block) for block in answer.paragraphs)
    return sum(len(list(sentence_spans(masked(text)))) for text in texts)


def _view(made: Commitment, anchor: str, address: Markdown, *, stands_out: bool) -> CommitmentView:
    facts = made.facts
    opening = made.sentence if len(made.sentence) <= _SHOWN else shortened(made.sentence, _SHOWN)
    return CommitmentView(
        anchor,
        address,
        isolated(made.sentence),
        isolated(opening),
        opening != made.sentence,
        stands_out,
        isolated(_within(made.sentence, facts.term)),
        made.due,
        "" if _names(facts.term, made.due) else wording.day(made.due),
        wording.COMMITMENTS[facts.state],
        facts.state is CommitmentState.FULFILLED,
        _document(facts.document) if facts.document else None,
    )


def _within(sentence: str, term: str) -> str:
    """A term as it reads within a sentence: the first letter of a sentence is no capital there."""
    return f"{term[:1].lower()}{term[1:]}" if sentence.startswith(term) else term


def _names(term: str, due: date | None) -> bool:
    """Whether a term names its last day with its year, and no other day: `uiterlijk op 1 oktober 2025`."""
    return due is not None and [(each.day, each.year_implied) for each in dates(term)] == [(due, False)]


def _document(named: str) -> NamedLink:
    address = named if named.startswith("https://") else address_of(named)
    return NamedLink(isolated(named), to_outside(address) if address else Markdown(""))
