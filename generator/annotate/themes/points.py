"""What the words of an exchange count for each theme."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

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


class Find(NamedTuple):
    """A place where a word points to a theme, what the word counts (0.0 to 5.0), and whether it is in a question.

    The span is over the legible text of the block.
    """

    theme: str
    block: int
    span: Span
    weight: float
    in_question: bool

    @property
    def points(self) -> float:
        """What it counts there: in a question three times as much as in an answer."""
        return self.weight * (QUESTION_WEIGHT if self.in_question else ANSWER_WEIGHT)


def finds_of(consultation: Consultation, exchange: Exchange, telling: TellingWords) -> Iterator[Find]:
    """Each form of a word once in the questions and once in the answers of an exchange, for each theme.

    None where nothing is asked but how the questions are answered.
    """
    if is_procedural(consultation.legible(block) for block in exchange.question_blocks):
        return
    for blocks, in_question in ((exchange.question_blocks, True), (exchange.answer_blocks, False)):
        best: dict[tuple[str, str], Find] = {}
        for block in blocks:
            for theme, span, weight, form in telling(consultation.legible(block)):
                known = best.get((theme, form))
                if known is None or known.weight < weight:
                    best[theme, form] = Find(theme, block, span, weight, in_question)
        yield from best.values()


def firm_themes(finds: Iterable[Find]) -> frozenset[str]:
    """The themes to which a word points that says something by itself."""
    return frozenset([theme for theme, _, _, weight, _ in finds if weight >= _FIRM])


def points_of(finds: Iterable[Find]) -> Points:
    """The points of each theme; those of weak words alone count little."""
    held = tuple(finds)
    firm, points = firm_themes(held), defaultdict[str, float](float)
    for find in held:
        points[find.theme] += find.points * (1.0 if find.theme in firm else _WEAK_ALONE)
    return points
