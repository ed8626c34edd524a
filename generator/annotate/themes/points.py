"""What the words of an exchange count for each theme."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.annotate.themes.telling_words import TellingWords
from generator.grammar.sentences.procedure import is_procedural
from generator.model.consultation import Consultation, Exchange
from generator.model.text import Span

QUESTION_WEIGHT = 3.0
ANSWER_WEIGHT = 1.0
# What a word counts that says something by itself: a weak one (`miljoen`, `termijn`) does not.
_FIRM = 0.99
# The share that weak words have where no other word of the exchange points to their theme.
_WEAK_ALONE = 0.3

Points = Mapping[str, float]
"""What words count for themes, by theme."""


@dataclass(frozen=True)
class Find:
    """A place where a word points to a theme, what the word counts (0.0 to 5.0), and whether it is in a question."""

    theme: str
    block: int
    span: Span
    weight: float
    in_question: bool

    @property
    def points(self) -> float:
        """What it counts there: in a question three times as much as in an answer."""
        return self.weight * (QUESTION_WEIGHT if self.in_question else ANSWER_WEIGHT)

    @property
    def is_firm(self) -> bool:
        """Whether the word says something by itself."""
        return self.weight >= _FIRM


def finds_of(consultation: Consultation, exchange: Exchange, telling: TellingWords) -> Iterator[Find]:
    """Each form of a word once in the questions and once in the answers of an exchange, for each theme.

    None where nothing is asked but how the questions are answered.
    """
    if is_procedural(consultation.legible(block) for block in exchange.question_blocks):
        return
    for blocks, in_question in ((exchange.question_blocks, True), (exchange.answer_blocks, False)):
        best: dict[tuple[str, str], Find] = {}
        for block in blocks:
            text = consultation.legible(block)
            for word in telling(text):
                form = word.theme, text[word.span.start : word.span.end].casefold()
                if form not in best or best[form].weight < word.weight:
                    where = consultation.joined(block).span_of(word.span)
                    best[form] = Find(word.theme, block, where, word.weight, in_question)
        yield from best.values()


def firm_themes(finds: Iterable[Find]) -> frozenset[str]:
    """The themes to which a word points that says something by itself."""
    return frozenset(find.theme for find in finds if find.is_firm)


def points_of(finds: Iterable[Find]) -> Points:
    """The points of each theme; those of weak words alone count little."""
    held = tuple(finds)
    firm, points = firm_themes(held), defaultdict[str, float](float)
    for find in held:
        points[find.theme] += find.points * (1.0 if find.theme in firm else _WEAK_ALONE)
    return points
