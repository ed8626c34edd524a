"""Gives exchanges their topics by the words of `topics.yml`, and says which words decided.

`match` holds words that decide, `hints` words that strengthen a topic but never decide without one of `match`, and
`except` phrases in which neither counts. Words may end or begin with `*` (see `annotate.words`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.grammar.words import Finder
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge, Topic
from generator.model.text import Span
from generator.problems import Problems

# What is asked makes the topic: an answer often says more than was asked, in the same words for every question.
QUESTION_WEIGHT = 3
ANSWER_WEIGHT = 1
# One word in passing is not a topic: the answer must take it up, or a second word of the question confirm it.
THRESHOLD = 4
# A topic with less than a third of the strongest one's points is a side remark.
BEST_PER_SHARE = 3
# An exchange about everything is found under nothing.
MOST_TOPICS = 3


@dataclass(frozen=True)
class Clue:
    """A word of `topics.yml` as its editor wrote it; `decides` tells `match` from `hints`."""

    word: str
    decides: bool


@dataclass(frozen=True)
class Find:
    """A clue found in a block: where it first stands in the part of the exchange that weighs `weight`."""

    clue: Clue
    block: int
    span: Span
    weight: int


@dataclass(frozen=True)
class Evidence:
    """All that speaks for one topic in one exchange: each clue at most once for question and for answer."""

    topic: str
    finds: tuple[Find, ...]

    @property
    def score(self) -> int:
        """The weights of all finds; nothing when no word of `match` is among them."""
        return sum(find.weight for find in self.finds) if any(find.clue.decides for find in self.finds) else 0

    @property
    def deciding(self) -> tuple[Find, ...]:
        """Each clue once, where it first stands: the question's first, in each part those that decide first."""
        first = {find.clue: find for find in reversed(self.finds)}
        return tuple(sorted(first.values(), key=_order))


def _order(find: Find) -> tuple[int, bool, int, Span]:
    return -find.weight, not find.clue.decides, find.block, find.span


def annotate_topics(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """The words that decided, topic by topic, the strongest topic first; reports nothing.

    Of equal topics the one that stands first in `topics.yml` comes first.
    """
    for exchange in consultation.exchanges:
        for evidence in _strongest([_weigh(consultation, exchange, topic) for topic in knowledge.topics]):
            for find in evidence.deciding:
                yield Annotation(AnnotationKind.TOPIC, evidence.topic, find.block, find.span, exchange.id)


def _strongest(found: list[Evidence]) -> list[Evidence]:
    best = max((evidence.score for evidence in found), default=0)
    enough = [e for e in found if e.score >= THRESHOLD and e.score * BEST_PER_SHARE >= best]
    return sorted(enough, key=lambda evidence: -evidence.score)[:MOST_TOPICS]


def _weigh(consultation: Consultation, exchange: Exchange, topic: Topic) -> Evidence:
    parts = ((exchange.question_blocks, QUESTION_WEIGHT), (exchange.answer_blocks, ANSWER_WEIGHT))
    finds: dict[tuple[Clue, int], Find] = {}
    for blocks, weight in parts:
        for block in blocks:
            for clue, span in _clues(topic, consultation.legible(block)):
                found = consultation.joined(block).span_of(span)
                finds.setdefault((clue, weight), Find(clue, block, found, weight))
    return Evidence(topic.id, tuple(finds.values()))


def _clues(topic: Topic, text: str) -> Iterator[tuple[Clue, Span]]:
    clues, exceptions = _finders(topic)
    excepted = [span for _, span in exceptions.find(text)]
    for clue, span in clues.find(text):
        if not any(span.overlaps(other) for other in excepted):
            yield clue, span


@lru_cache(maxsize=1024)  # the same topics serve every exchange of a build
def _finders(topic: Topic) -> tuple[Finder[Clue], Finder[str]]:
    match = [(word, Clue(word, decides=True)) for word in topic.match]
    hints = [(word, Clue(word, decides=False)) for word in topic.hints]
    exceptions = [(phrase, phrase) for phrase in topic.exceptions]
    return Finder(match + hints, wildcards=True), Finder(exceptions, wildcards=True)
