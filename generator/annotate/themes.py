"""Gives every exchange one to three themes of the official policy taxonomy, with the words that decided.

The words of the question count most, then those of the answer, then those of the whole document: a question may lean on
what was asked before it, and on the title. The vocabulary ships with the program (`knowledge/lists/themes/`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.knowledge.theme_words import FindWords, theme_words
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation, Exchange
from generator.model.knowledge import Knowledge
from generator.model.text import Span
from generator.problems import Problems

QUESTION_WEIGHT = 3.0
ANSWER_WEIGHT = 1.0
TITLE_WEIGHT = 3.0
# The share of the document's points that each of its exchanges has, too.
DOCUMENT_SHARE = 0.5
# The share of the points of a theme as a whole that each of its parts has, too.
THEME_SHARE = 0.4
# A further theme has this share of the points of the best one, and words of its own in the exchange.
FURTHER_SHARE = 0.6
MOST_THEMES = 3
# The most words that explain a theme.
MOST_WORDS = 5
# With less, a theme is uncertain: two ordinary words of a question have as much.
LEAST_POINTS = 12.0
SEPARATOR = " | "

Points = dict[str, float]


@dataclass(frozen=True)
class _Find:
    """A place where a word points to a theme, and what it counts there."""

    theme: str
    block: int
    span: Span
    points: float


def annotate_themes(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """The words that decided, theme by theme, the best theme first; reports nothing."""
    yield from themes_by_words(consultation, theme_words().find)


def themes_by_words(consultation: Consultation, find_words: FindWords) -> Iterator[Annotation]:
    """The same by any words that tell of themes.

    Where words of the document decided and none of the exchange, these are annotated for the exchange; a theme that
    only the title and the addressee decided has no words. Themes that little supports are of unknown certainty.
    """
    finds = {exchange.id: tuple(_finds(consultation, exchange, find_words)) for exchange in consultation.exchanges}
    title = _title_points(consultation, find_words)
    document = _document_points(finds.values(), title)
    everywhere = [find for found in finds.values() for find in found]
    for exchange in consultation.exchanges:
        own, points = finds[exchange.id], _summed(finds[exchange.id])
        given = themes_by_points(points, document)
        certainty = _certainty(given, points, document)
        for theme in given:
            found = _deciding(theme, own) or _deciding(theme, everywhere)
            if not found:
                yield Annotation(AnnotationKind.THEME, theme, None, None, exchange.id, certainty)
            for find in found:
                yield Annotation(AnnotationKind.THEME, theme, find.block, find.span, exchange.id, certainty)


def themes_by_points(own: Mapping[str, float], document: Mapping[str, float]) -> list[str]:
    """The themes of an exchange, best first, by its own points and those of its document; at most three."""
    total = {theme: own.get(theme, 0.0) + DOCUMENT_SHARE * document.get(theme, 0.0) for theme in (*own, *document)}
    whole = {theme: points for theme, points in total.items() if SEPARATOR not in theme}
    for theme in total:
        total[theme] += THEME_SHARE * whole.get(theme.partition(SEPARATOR)[0], 0.0) if theme not in whole else 0.0
    ranked = sorted(total, key=lambda theme: (-total[theme], theme))
    if not ranked:
        return []
    least = FURTHER_SHARE * total[ranked[0]]
    return ranked[:1] + [theme for theme in ranked[1:MOST_THEMES] if total[theme] >= least and theme in own]


def _certainty(given: list[str], own: Mapping[str, float], document: Mapping[str, float]) -> Certainty:
    best = [own.get(theme, 0.0) + DOCUMENT_SHARE * document.get(theme, 0.0) for theme in given[:1]]
    return Certainty.CERTAIN if best and best[0] >= LEAST_POINTS else Certainty.UNKNOWN


def _finds(consultation: Consultation, exchange: Exchange, find_words: FindWords) -> Iterator[_Find]:
    """Each form of a word once in the questions and once in the answers of an exchange, for each theme."""
    for blocks, weight in ((exchange.question_blocks, QUESTION_WEIGHT), (exchange.answer_blocks, ANSWER_WEIGHT)):
        best: dict[tuple[str, str], _Find] = {}
        for block in blocks:
            text = consultation.legible(block)
            for word, span in find_words(text):
                form = (word.theme, text[span.start : span.end].casefold())
                if form not in best or best[form].points < word.weight * weight:
                    where = consultation.joined(block).span_of(span)
                    best[form] = _Find(word.theme, block, where, word.weight * weight)
        yield from best.values()


def _title_points(consultation: Consultation, find_words: FindWords) -> Points:
    front = consultation.front
    text = " . ".join(filter(None, (front.title, front.addressee, front.committee)))
    forms = {(word.theme, text[span.start : span.end].casefold()): word.weight for word, span in find_words(text)}
    points: Points = defaultdict(float)
    for (theme, _), weight in forms.items():
        points[theme] += TITLE_WEIGHT * weight
    return points


def _document_points(exchanges: Iterable[tuple[_Find, ...]], title: Points) -> Points:
    found = list(exchanges)
    points: Points = defaultdict(float, title)
    for finds in found:
        for theme, share in _summed(finds).items():
            points[theme] += share / len(found)
    return points


def _summed(finds: Iterable[_Find]) -> Points:
    points: Points = defaultdict(float)
    for find in finds:
        points[find.theme] += find.points
    return points


def _deciding(theme: str, finds: Iterable[_Find]) -> list[_Find]:
    """The words that count most for a theme."""
    of_theme = [find for find in finds if find.theme == theme]
    return sorted(of_theme, key=lambda find: -find.points)[:MOST_WORDS]
