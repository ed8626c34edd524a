"""Finds the words of each question that say what it is about, from which topics are suggested.

Nouns and names of the question count, those of the vocabulary of themes most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.titles.key_phrases import key_phrases
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.knowledge.shipped.common_words import common_words
from generator.knowledge.shipped.theme_words import theme_words
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge
from generator.model.text import Span

# A phrase has this weight, and this share of the points of its best word in the vocabulary of themes more.
_KNOWN, _SHARE = 1.0, 0.5


@dataclass(frozen=True)
class Found:
    """A phrase in a question: its place, its words as they read, how much it says (points), and what it is about."""

    block: int
    span: Span
    words: str
    points: float
    keys: tuple[str, ...]


def found_in(consultation: Consultation, exchange: Exchange, knowledge: Knowledge) -> Iterator[Found]:
    """Every phrase in the questions of one exchange, in order, whatever others hold."""
    factions = faction_names(knowledge.factions)
    for block in exchange.question_blocks:
        text = consultation.legible(block)
        known: dict[Span, float] = {}
        for word, span in theme_words().find(text):
            known[span] = max(known.get(span, 0.0), _KNOWN + _SHARE * word.weight)
        named = [name.span for name in factions.named(text)]
        for phrase in key_phrases(text, known.items(), common_words(), named):
            where = consultation.joined(block).span_of(phrase.span)
            if phrase.keys:
                yield Found(block, where, text[phrase.span.start : phrase.span.end], phrase.weight, phrase.keys)
