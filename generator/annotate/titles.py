"""Marks the words of each question that are its title: linked nouns that set it apart, else the words that ask.

Words count less the more exchanges of the document hold them, and least where its title has them, too.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.grammar.asked_clauses import Clause, asks_how_to_answer, clauses, quoted
from generator.grammar.key_phrases import phrase_words, word_key
from generator.grammar.stretches import Stretch, stretches
from generator.knowledge.common_words import common_words
from generator.knowledge.faction_names import faction_names
from generator.knowledge.theme_words import theme_words
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems

# Of the words that ask, where they are the title, in characters.
LONGEST_QUOTATION = 76
# A word has this weight, and this share of the points of a word in the vocabulary of themes more.
_KNOWN, _SHARE = 1.0, 0.5
# What a word keeps that every exchange of the document holds, and one of the title of the document at the most.
_EVERYWHERE, _OF_TITLE = 0.3, 0.4
# A clause that asks, or states, says nothing of its own with fewer points; one that points back needs more.
_ASKING, _STATING, _POINTING_BACK = 0.75, 0.8, 2.5
# The share of what its quotation would say that a stretch says: linked nouns at the beginning, others, a single noun.
_AT_START, _ANYWHERE, _SINGLE = 0.42, 0.85, 0.85
# And of what the whole clause says, where it is not at the beginning.
_MOST = 0.7
_FEWEST = 3
# The longest article before a stretch, and all words before a single noun, in characters.
_ARTICLE, _NEAR = 4, 20


@dataclass(frozen=True)
class _Choice:
    """A stretch that may be a title, and what each of its words says that sets the question apart, by its key."""

    stretch: Stretch
    points: tuple[tuple[str, float], ...]
    is_apart: bool  # not each of its words is one of the title or of every exchange

    @cached_property
    def total(self) -> float:
        """What its words say together."""
        return sum(points for _, points in self.points)


@dataclass(frozen=True)
class _Clause:
    """A clause of a question: its block and the legible text of that, and the stretches in it with their points."""

    block: int
    text: str
    clause: Clause
    choices: tuple[_Choice, ...]

    @cached_property
    def points(self) -> float:
        """What all its words say together."""
        return self._said_before(self.clause.span.end)

    @cached_property
    def asked(self) -> Span:
        """Its words as a quotation (offsets into the text)."""
        start = self.clause.span.start
        return Span(start, start + len(quoted(self.text, self.clause, LONGEST_QUOTATION)))

    @cached_property
    def quotation_points(self) -> float:
        """What the words of its quotation say together."""
        return self._said_before(self.asked.end)

    @cached_property
    def first(self) -> int:
        """Where the first stretch begins."""
        return min((choice.stretch.span.start for choice in self.choices), default=self.clause.span.end)

    @property
    def is_cut(self) -> bool:
        """Whether its quotation leaves out words."""
        return self.asked.end < len(self.text[: self.clause.span.end].rstrip(" ?.!;"))

    def _said_before(self, end: int) -> float:
        inside = [choice for choice in self.choices if choice.stretch.span.end <= end]
        return sum({key: points for choice in inside for key, points in choice.points}.values())


def annotate_titles(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """One stretch of each question, or its words that ask; no two exchanges have the same; reports nothing."""
    found = {exchange.id: list(_found(consultation, exchange, knowledge)) for exchange in consultation.exchanges}
    apart = _apartness(found, consultation.front.title or "")
    taken: set[str] = set()
    for exchange, blocks in found.items():
        of_exchange = [clause for block in blocks for clause in _clauses(*block, apart)]
        annotation = _title(consultation, exchange, of_exchange, taken)
        if annotation:
            taken.add(annotation.target.casefold())
            yield annotation


_Found = tuple[int, str, list[Stretch]]
"""A block of a question, its legible text, and the stretches of it."""


def _found(consultation: Consultation, exchange: Exchange, knowledge: Knowledge) -> Iterator[_Found]:
    for block in exchange.question_blocks:
        text = consultation.legible(block)
        known = [(span, _KNOWN + _SHARE * word.weight) for word, span in theme_words().find(text)]
        named = [name.span for name in faction_names(knowledge.factions).named(text)]
        yield block, text, list(stretches(text, known, common_words(), named))


def _apartness(found: Mapping[str, Sequence[_Found]], title: str) -> Mapping[str, float]:
    """For each key from 0.3, where every exchange holds it, to 1.3, where one does; 0.4 at most for the title."""
    held = Counter(
        key for each in found.values() for key in {k for _, _, s in each for one in s for k, _ in one.weights}
    )
    of_title = {word_key(word) for word in phrase_words(title)}
    apart: dict[str, float] = {}
    for key, count in held.items():
        share = 0.7 if len(found) == 1 else math.log((len(found) + 1) / count) / math.log(len(found) + 1)
        apart[key] = min(_EVERYWHERE + share, _OF_TITLE if key in of_title else math.inf)
    return apart


def _clauses(block: int, text: str, found: Sequence[Stretch], apart: Mapping[str, float]) -> Iterator[_Clause]:
    starts = [each.span.start for each in found]
    for clause in clauses(text):
        inside = found[bisect_left(starts, clause.span.start) : bisect_left(starts, clause.span.end)]
        whole = [each for each in inside if each.span.end <= clause.span.end]
        yield _Clause(block, text, clause, tuple(_choice(each, apart) for each in whole))


def _choice(stretch: Stretch, apart: Mapping[str, float]) -> _Choice:
    points = tuple((key, weight * apart[key]) for key, weight in stretch.weights)
    return _Choice(stretch, points, any(apart[key] > _OF_TITLE for key, _ in points))


def _title(
    consultation: Consultation, exchange: str, found: Sequence[_Clause], taken: Collection[str]
) -> Annotation | None:
    clause = _subject(found)
    if clause is None:
        return None
    kind, span = AnnotationKind.ASKED, clause.asked
    for choice in sorted(clause.choices, key=lambda choice: (choice.stretch.span.start != clause.first, -choice.total)):
        words = clause.text[choice.stretch.span.start : choice.stretch.span.end]
        if words.casefold() not in taken and _is_subject(choice, clause):
            kind, span = AnnotationKind.KEY_PHRASE, choice.stretch.span
            break
    where = consultation.joined(clause.block).span_of(span) if span else None
    return Annotation(kind, clause.text[span.start : span.end], clause.block, where, exchange) if where else None


def _subject(found: Sequence[_Clause]) -> _Clause | None:
    """The first clause that asks and says something, else the last that does and states, else the first that asks."""
    asking = [each for each in found if each.clause.is_asked]
    telling = [each for each in asking if each.points >= _ASKING and each.clause.words >= _FEWEST]
    own = [each for each in telling if not each.clause.points_back or each.points >= _POINTING_BACK]
    stating = [each for each in found if each.points >= _STATING and not each.clause.is_asked]
    alone = [each for each in stating if not each.clause.points_back]
    for some in (own, alone[-1:], stating[-1:], telling, asking, found):
        if some:
            return some[0]
    return None


def _is_subject(choice: _Choice, clause: _Clause) -> bool:
    """Whether a stretch says what a clause is about as well as its quotation would."""
    stretch, start = choice.stretch, choice.stretch.span.start
    if not stretch.may_be_title or not choice.is_apart or asks_how_to_answer(clause.text, clause.clause):
        return False
    share = choice.total / (clause.quotation_points or choice.total)
    if start == clause.first:
        is_all = stretch.span.end == clause.asked.end and start - clause.asked.start <= _ARTICLE
        return stretch.is_quoting or is_all or _is_told(stretch, clause, share)
    is_most = choice.total >= _MOST * clause.points and "," not in clause.text[clause.asked.start : start]
    return is_most and clause.is_cut and stretch.is_linked and share >= _ANYWHERE


def _is_told(stretch: Stretch, clause: _Clause, share: float) -> bool:
    if stretch.is_linked:
        return share >= _AT_START
    is_near = stretch.span.start - clause.asked.start <= _NEAR
    return clause.is_cut and is_near and stretch.is_described and share >= _SINGLE
