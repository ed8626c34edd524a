"""Gives exchanges their topics according to the words of `topics.yml`, with the words that decided.

`match` holds words that decide, `hints` words that strengthen a topic but never decide without one of `match`, and
`except` phrases in which neither counts. Words may end or begin with `*` (see `annotate.words`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.words.gates import Gates
from generator.grammar.words.in_text import Finder
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge, Topic
from generator.model.text import Span
from generator.problems import Problems

# The question decides the topic: an answer often says more than was asked, in the same words for every question.
QUESTION_WEIGHT = 3
ANSWER_WEIGHT = 1
# A single word is not a topic: the answer must repeat it, or a second word of the question confirm it.
THRESHOLD = 4
# With less in the question a topic is uncertain, and never the title of an exchange: two words confirm each other.
SURE = 2 * QUESTION_WEIGHT
# A topic with less than a third of the strongest one's points is a side remark.
BEST_PER_SHARE = 3
# The most topics of an exchange: with more, none of them would help to find it.
MOST_TOPICS = 3


@dataclass(frozen=True)
class Clue:
    """A word of `topics.yml` as written; `decides` is true for a word of `match`, false for one of `hints`."""

    word: str
    decides: bool


@dataclass(frozen=True)
class Find:
    """A clue found in a block: its first place in a part of the exchange, and the `weight` of that part."""

    clue: Clue
    block: int
    span: Span
    weight: int


@dataclass(frozen=True)
class Evidence:
    """The evidence for one topic in one exchange: each clue at most once in the questions and once in the answers."""

    topic: str
    finds: tuple[Find, ...]

    @property
    def score(self) -> int:
        """The sum of the weights of all finds; 0 when no word of `match` is among them."""
        return sum(find.weight for find in self.finds) if any(find.clue.decides for find in self.finds) else 0

    @property
    def certainty(self) -> Certainty:
        """Whether the question alone decides."""
        asked = sum(find.weight for find in self.finds if find.weight == QUESTION_WEIGHT)
        return Certainty.CERTAIN if asked >= SURE else Certainty.UNKNOWN

    @property
    def deciding(self) -> tuple[Find, ...]:
        """Each clue once, at its first place: those of questions first, in each part those that decide first."""
        first = {find.clue: find for find in reversed(self.finds)}
        return tuple(sorted(first.values(), key=_order))


def _order(find: Find) -> tuple[int, bool, int, Span]:
    return -find.weight, not find.clue.decides, find.block, find.span


def annotate_topics(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """The words that decided, topic by topic, the strongest topic first; reports nothing.

    Where the question has one of them only, the topic is of unknown certainty. Topics with equal scores keep the order
    of `topics.yml`.
    """
    topics = _searches(knowledge.topics)
    for exchange in consultation.exchanges:
        for evidence in _strongest(list(_weighed(consultation, exchange, topics))):
            for find in evidence.deciding:
                where = (find.block, find.span, exchange.id)
                yield Annotation(AnnotationKind.TOPIC, evidence.topic, *where, evidence.certainty)


def _strongest(found: list[Evidence]) -> list[Evidence]:
    best = max((evidence.score for evidence in found), default=0)
    enough = [e for e in found if e.score >= THRESHOLD and e.score * BEST_PER_SHARE >= best]
    return sorted(enough, key=lambda evidence: -evidence.score)[:MOST_TOPICS]


def _weighed(consultation: Consultation, exchange: Exchange, topics: _Searches) -> Iterator[Evidence]:
    """The evidence for each topic of which a word may be in the exchange."""
    blocks = (*exchange.question_blocks, *exchange.answer_blocks)
    there: dict[int, set[int]] = defaultdict(set)
    for block in blocks:
        for number in topics.gates.open_in(consultation.legible(block)):
            there[number].add(block)
    yield from (weigh(consultation, exchange, topics.topics[number], there[number]) for number in sorted(there))


def weigh(
    consultation: Consultation, exchange: Exchange, topic: Topic, there: Collection[int] | None = None
) -> Evidence:
    """The evidence for a topic in an exchange; its score is compared with `THRESHOLD`.

    `there` are the blocks in which a word of the topic may stand, if that is known.
    """
    parts = ((exchange.question_blocks, QUESTION_WEIGHT), (exchange.answer_blocks, ANSWER_WEIGHT))
    finds: dict[tuple[Clue, int], Find] = {}
    for blocks, weight in parts:
        for block in blocks if there is None else filter(there.__contains__, blocks):
            for clue, span in _clues(topic, consultation.legible(block)):
                found = consultation.joined(block).span_of(span)
                finds.setdefault((clue, weight), Find(clue, block, found, weight))
    return Evidence(topic.id, tuple(finds.values()))


def _clues(topic: Topic, text: str) -> Iterator[tuple[Clue, Span]]:
    clues, exceptions = _finders(topic)
    found = list(clues.find(text))
    excepted = [span for _, span in exceptions.find(text)] if found else []
    for clue, span in found:
        if not any(span.overlaps(other) for other in excepted):
            yield clue, span


@dataclass(frozen=True)
class _Searches:
    """Topics, and which of them, by position, a text may have words of."""

    topics: tuple[Topic, ...]
    gates: Gates[int]


@remembered_for
def _searches(topics: tuple[Topic, ...]) -> _Searches:
    return _Searches(topics, Gates((number, (*each.match, *each.hints)) for number, each in enumerate(topics)))


@lru_cache(maxsize=1024)  # the same topics serve every exchange of a build
def _finders(topic: Topic) -> tuple[Finder[Clue], Finder[str]]:
    match = [(word, Clue(word, decides=True)) for word in topic.match]
    hints = [(word, Clue(word, decides=False)) for word in topic.hints]
    exceptions = [(phrase, phrase) for phrase in topic.exceptions]
    return Finder(match + hints, wildcards=True), Finder(exceptions, wildcards=True)
