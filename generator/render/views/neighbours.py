"""What pages of other consultations may name of one: its questions and answers."""

from __future__ import annotations

from generator.model.consultation import Answer, Exchange, Question
from generator.model.library import Record
from generator.render.summaries.summary import Neighbour, TurnSummary
from generator.render.writing.titles import short_title


def neighbour_of(record: Record) -> Neighbour:
    """A consultation as pages of others name it."""
    exchanges = tuple(turn_summaries(exchange) for exchange in record.consultation.exchanges)
    return Neighbour(record.consultation.id, short_title(record), exchanges)


def turn_summaries(exchange: Exchange) -> tuple[TurnSummary, ...]:
    """The questions of an exchange, then its answers."""
    turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
    return tuple(TurnSummary(turn.id, turn.number, isinstance(turn, Answer)) for turn in turns)
