"""Commitments as pages show them: the sentence, until when, who recognised it, and what fulfilled it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.dates.days import dates
from generator.grammar.references import Group, address_of, group_of
from generator.grammar.sentences.borders import sentence_spans
from generator.grammar.sentences.quotations import masked
from generator.grammar.sentences.shortening import shortened
from generator.model.annotation import AnnotationKind
from generator.model.commitment import Commitment, CommitmentState
from generator.model.consultation import Answer, Exchange
from generator.model.direction import isolated
from generator.model.identifiers import COMMITMENTS, commitment_anchor
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.render.summaries.summary import CommitmentSummary
from generator.render.views.mention_summaries import turn_name
from generator.render.views.page_context import PageContext
from generator.render.views.promising_ministries import promisers
from generator.render.writing import wording
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import Markdown

# Below an answer and in lists of links the first words suffice.
_SHOWN = 90
# In an answer of so many sentences a reader sees which of them promises.
_FEW_SENTENCES = 3


@dataclass(frozen=True)
class CommitmentView:
    """A commitment below its answer (of this `name`), and the link to it in the list of all commitments.

    `number` tells it from the others of that answer, 0 where it is the only one. `stands_out` shows that the answer is
    too long to see which sentence is meant.
    """

    made: CommitmentSummary
    name: str
    number: int
    address: Markdown
    stands_out: bool


def commitment_views(context: PageContext, record: Record, exchange: Exchange) -> Iterator[CommitmentView]:
    """The commitments of the answers of an exchange, in document order."""
    made = record.commitments_of(exchange)
    told_of = list(commitment_summaries(record, exchange, context.knowledge))
    of_turn = Counter(told.turn for told in told_of)
    met: Counter[str] = Counter()
    for each, told in zip(made, told_of, strict=True):
        met[told.turn] += 1
        turn = answer_of(exchange, each)
        is_one = len(made) == 1 and turn is not None and _sentences(record, turn) <= _FEW_SENTENCES
        page = context.around.commitments.get(told.anchor, COMMITMENTS)
        name = turn_name(turn or exchange.questions[0])
        number = met[told.turn] if of_turn[told.turn] > 1 else 0
        yield CommitmentView(told, name, number, context.link(page, told.anchor), not is_one)


def commitment_summaries(record: Record, exchange: Exchange, knowledge: Knowledge) -> Iterator[CommitmentSummary]:
    """What the answers of an exchange promise, in document order."""
    met: Counter[str] = Counter()
    for each in record.commitments_of(exchange):
        turn = answer_of(exchange, each)
        place = turn.id if turn else exchange.id
        met[place] += 1
        yield _summary(record, exchange, each, commitment_anchor(record.consultation.id, place, met[place]), knowledge)


def answer_of(exchange: Exchange, made: Commitment) -> Answer | None:
    """The answer that holds a commitment; None where an editor found one elsewhere."""
    return next((answer for answer in exchange.answers if made.block in answer.paragraphs), None)


def _sentences(record: Record, answer: Answer) -> int:
    texts = (record.consultation.legible(block) for block in answer.paragraphs)
    return sum(len(list(sentence_spans(masked(text)))) for text in texts)


def _summary(
    record: Record, exchange: Exchange, made: Commitment, anchor: str, knowledge: Knowledge
) -> CommitmentSummary:
    facts = made.facts
    opening = made.sentence if len(made.sentence) <= _SHOWN else shortened(made.sentence, _SHOWN)
    held = answer_of(exchange, made)
    return CommitmentSummary(
        anchor,
        isolated(made.sentence),
        isolated(opening),
        opening != made.sentence,
        isolated(_within(made.sentence, facts.term)),
        made.due,
        "" if _names(facts.term, made.due) else wording.day(made.due),
        wording.COMMITMENTS[facts.state],
        facts.state is CommitmentState.FULFILLED,
        _document(facts.document) if facts.document else None,
        _subject(record, exchange, knowledge),
        promisers(record, made),
        tuple(_registered(record, made)),
        held.id if held else exchange.id,
        f"antwoord {held.number}" if held else f"vraag {exchange.questions[0].number}",
    )


def _subject(record: Record, exchange: Exchange, knowledge: Knowledge) -> str:
    """The strongest topic of an exchange, else its first theme that is no doubt; empty without either."""
    topics = (knowledge.topic_by_id[topic.id].title for topic in record.topics_of(exchange))
    themes = (wording.theme(theme.name) for theme in record.themes_of(exchange) if theme.is_sure)
    return next(topics, "") or next(themes, "")


def _registered(record: Record, made: Commitment) -> Iterator[str]:
    for each in record.on_block(made.block):
        is_number = each.kind is AnnotationKind.REFERENCE and group_of(each.target) is Group.COMMITMENTS
        if is_number and record.words(each) in made.sentence:
            yield each.target


def _within(sentence: str, term: str) -> str:
    """A term as it reads within a sentence: the first letter of a sentence is no capital there."""
    return f"{term[:1].lower()}{term[1:]}" if sentence.startswith(term) else term


def _names(term: str, due: date | None) -> bool:
    """Whether a term names its last day with its year, and no other day: `uiterlijk op 1 oktober 2025`."""
    return due is not None and [(each.day, each.year_implied) for each in dates(term)] == [(due, False)]


def _document(named: str) -> NamedLink:
    address = named if named.startswith("https://") else address_of(named)
    return NamedLink(isolated(named), to_outside(address) if address else Markdown(""))
