"""Marks the words of each question that set it apart from others of its document, and from questions at large.

Nouns and names of the question count, those of the vocabulary of themes most, each less the more exchanges of the
document hold it. Words that are in most documents count for nothing.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.grammar.key_phrases import key_phrases
from generator.knowledge.common_words import common_words
from generator.knowledge.faction_names import faction_names
from generator.knowledge.theme_words import theme_words
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems

# A phrase has this weight, and this share of the points of its best word in the vocabulary of themes more.
_KNOWN, _SHARE = 1.0, 0.5
# What a phrase keeps when every exchange of the document holds it.
_EVERYWHERE = 0.3
# What each further use of a phrase in a question adds.
_AGAIN = 0.15
# A second phrase has at least this share of the first one's points.
_SECOND = 0.35
# Less sets nothing apart.
_LEAST = 1.1
_MOST = 2
# Of all phrases of a question together, in characters.
_LONGEST = 62


@dataclass(frozen=True)
class Found:
    """A phrase in a question: its place, its words as they read, what sets it apart (points), and what it is about."""

    block: int
    span: Span
    words: str
    points: float
    keys: tuple[str, ...]


def annotate_key_phrases(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """At most two phrases of each question, in the order of the text; reports nothing."""
    for exchange, found in phrases_of(consultation, knowledge).items():
        for phrase in sorted(_chosen(found), key=lambda phrase: (phrase.block, phrase.span)):
            yield Annotation(AnnotationKind.KEY_PHRASE, phrase.words, phrase.block, phrase.span, exchange)


def phrases_of(consultation: Consultation, knowledge: Knowledge) -> dict[str, list[Found]]:
    """The phrases of the questions of each exchange by its id, each once, that with the most points first."""
    found = {exchange.id: list(found_in(consultation, exchange, knowledge)) for exchange in consultation.exchanges}
    held = Counter(key for phrases in found.values() for key in {key for phrase in phrases for key in phrase.keys})
    return {exchange: _ranked(phrases, held, len(found)) for exchange, phrases in found.items()}


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


def _ranked(found: Iterable[Found], held: Mapping[str, int], exchanges: int) -> list[Found]:
    best: dict[frozenset[str], Found] = {}
    for phrase in found:
        points = phrase.points * _apartness(phrase.keys, held, exchanges)
        before = best.get(frozenset(phrase.keys))
        if before is None:
            best[frozenset(phrase.keys)] = Found(phrase.block, phrase.span, phrase.words, points, phrase.keys)
        else:
            again = before.points + _AGAIN * points
            best[frozenset(phrase.keys)] = Found(before.block, before.span, before.words, again, before.keys)
    return sorted(best.values(), key=lambda phrase: (-phrase.points, phrase.block, phrase.span))


def _apartness(keys: Sequence[str], held: Mapping[str, int], exchanges: int) -> float:
    """From 0.3 for words that every exchange of a document holds to 1.3 for words of one; 1.0 where it has but one."""
    if exchanges == 1:
        return 1.0
    apart = (math.log((exchanges + 1) / held[key]) / math.log(exchanges + 1) for key in keys)
    return _EVERYWHERE + sum(apart) / len(keys)


def _chosen(ranked: Sequence[Found]) -> list[Found]:
    chosen: list[Found] = []
    for phrase in ranked:
        told = {key for other in chosen for key in other.keys}
        length = sum(len(other.words) for other in (*chosen, phrase))
        least = _SECOND * chosen[0].points if chosen else _LEAST
        if phrase.points >= least and told.isdisjoint(phrase.keys) and length <= _LONGEST and len(chosen) < _MOST:
            chosen.append(phrase)
    return chosen
