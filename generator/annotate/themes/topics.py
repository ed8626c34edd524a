"""Gives exchanges their topics according to the words of `topics.yml`, with the words that decided.

`match` holds words that decide, `hints` words that strengthen a topic but never decide without one of `match`, and
`except` phrases in which neither counts. Words may end or begin with `*` (see `annotate.words`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.words.groups import GroupIndex
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
    for exchange in consultation.exchanges:
        for evidence in _strongest(weigh(consultation, exchange, knowledge.topics)):
            for find in evidence.deciding:
                where = (find.block, find.span, exchange.id)
                yield Annotation(AnnotationKind.TOPIC, evidence.topic, *where, evidence.certainty)


def _strongest(found: list[Evidence]) -> list[Evidence]:
    best = max((evidence.score for evidence in found), default=0)
    enough = [e for e in found if e.score >= THRESHOLD and e.score * BEST_PER_SHARE >= best]
    return sorted(enough, key=lambda evidence: -evidence.score)[:MOST_TOPICS]


def weigh(consultation: Consultation, exchange: Exchange, topics: tuple[Topic, ...]) -> list[Evidence]:
    """The evidence for each of some topics that has words in an exchange, in the order of the topics.

    The score of each is compared with `THRESHOLD`.
    """
    clues = _clues_of(topics)
    parts = ((exchange.question_blocks, QUESTION_WEIGHT), (exchange.answer_blocks, ANSWER_WEIGHT))
    finds: dict[int, dict[tuple[Clue, int], Find]] = defaultdict(dict)
    for blocks, weight in parts:
        for block in blocks:
            for number, clue, span in clues.find(consultation.legible(block)):
                if (clue, weight) not in finds[number]:
                    found = consultation.joined(block).span_of(span)
                    finds[number][clue, weight] = Find(clue, block, found, weight)
    return [Evidence(topics[number].id, tuple(finds[number].values())) for number in sorted(finds)]


class _Clues:
    """Finds the words of topics, each with the number of its topic, but none in a phrase that the topic excepts."""

    def __init__(self, topics: tuple[Topic, ...]) -> None:
        self._clues = GroupIndex(map(_written, topics))
        excepting = {number: topic.exceptions for number, topic in enumerate(topics) if topic.exceptions}
        self._exceptions = {
            number: Finder(((phrase, phrase) for phrase in phrases), wildcards=True)
            for number, phrases in excepting.items()
        }

    def find(self, text: str) -> Iterator[tuple[int, Clue, Span]]:
        """The words in a text with their spans (offsets), topic by topic, those of each in order."""
        for number, found in self._clues.find(text).items():
            exceptions = self._exceptions.get(number)
            excepted = [span for _, span in exceptions.find(text)] if exceptions else []
            for clue, span in found:
                if not any(map(span.overlaps, excepted)):
                    yield number, clue, span


def _written(topic: Topic) -> list[tuple[str, Clue]]:
    decide = [(word, Clue(word, decides=True)) for word in topic.match]
    return decide + [(word, Clue(word, decides=False)) for word in topic.hints]


@remembered_for
def _clues_of(topics: tuple[Topic, ...]) -> _Clues:
    return _Clues(topics)
