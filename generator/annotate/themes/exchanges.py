"""Gives every exchange one to three themes of the official policy taxonomy, with the words that decided.

The words of the question count most, then those of the answer. The document around it decides where these say little: a
question may lean on what was asked before it, and on the title. The vocabulary ships with the program
(`knowledge/lists/themes/`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.annotate.themes.documents import DocumentThemes, document_themes
from generator.annotate.themes.points import Find, Points, finds_of, firm_themes, points_of
from generator.annotate.themes.telling_words import telling_words
from generator.grammar.characters.remembered import remembered
from generator.grammar.factions.names import FactionNames
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.knowledge.shipped.theme_words import FindWords, theme_words
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge
from generator.problems import Problems

# The share of the document's points that each of its exchanges has, too: more where the question itself says little.
_LEANING, _TELLING = 1.5, 0.8
# A question says enough by itself with these points for a theme: one word that is sure is as much.
_ENOUGH = 7.0
# The share of the points of a theme as a whole that each of its parts has, too.
_WHOLE_SHARE = 0.4
# A further theme has this share of the points of the best one, and by words of its own these points in the question or
# in the exchange.
_FURTHER_SHARE, _FURTHER_ASKED, _FURTHER_OWN = 0.7, 8.0, 10.0
# A question about European law or a European council is under that theme, whatever else it is about.
_EUROPE, _EUROPE_ASKED = "Internationaal | Europese zaken", 14.0
MOST_THEMES = 3
# The most words that explain a theme.
_MOST_WORDS = 5
# With less, a theme is uncertain: two ordinary words of a question have as much.
_LEAST_POINTS = 12.0
SEPARATOR = " | "


def annotate_themes(consultation: Consultation, knowledge: Knowledge, problems: Problems) -> Iterator[Annotation]:
    """The words that decided, theme by theme, the best theme first; reports nothing."""
    yield from themes_by_words(consultation, theme_words().find, faction_names(knowledge.factions))


def themes_by_words(
    consultation: Consultation, find_words: FindWords, factions: FactionNames | None = None
) -> Iterator[Annotation]:
    """The same by any words that point to themes.

    Where words of the document decided and none of the exchange, these are annotated for the exchange; a theme that
    only the title and the addressee decided has no words. Themes that little supports are of unknown certainty.
    """
    telling = telling_words(find_words, factions)
    finds = {exchange.id: tuple(finds_of(consultation, exchange, telling)) for exchange in consultation.exchanges}
    document = document_themes(consultation, finds.values(), find_words, telling)
    everywhere = [find for found in finds.values() for find in found]
    for exchange, own in finds.items():
        told = _Told(own, document)
        for theme in told.themes():
            certainty = Certainty.CERTAIN if told.is_sure(theme) else Certainty.UNKNOWN
            found = _deciding(theme, own) or _deciding(theme, everywhere)
            if not found:
                yield Annotation(AnnotationKind.THEME, theme, None, None, exchange, certainty)
            for find in found:
                where = consultation.joined(find.block).span_of(find.span)
                yield Annotation(AnnotationKind.THEME, theme, find.block, where, exchange, certainty)


@dataclass(frozen=True)
class _Told:
    """What the words of one exchange and its document say of themes."""

    own: tuple[Find, ...]
    document: DocumentThemes

    @cached_property
    def _points(self) -> Points:
        return points_of(self.own)

    @cached_property
    def _asked(self) -> Points:
        return points_of(find for find in self.own if find.in_question)

    @cached_property
    def _firm(self) -> frozenset[str]:
        return firm_themes(self.own)

    def themes(self) -> list[str]:
        """At most three themes, best first; never a theme beside one of its own parts."""
        share = self._share()
        total = self._total(share)
        if not total:
            return []
        most = max(total.values())
        best = min(theme for theme, points in total.items() if points == most)
        return self._with_subjects(self._with_further(best, total if share == _TELLING else self._total(_TELLING)))

    def is_sure(self, theme: str) -> bool:
        """Whether a theme is one of the subjects of the document, or words of the exchange itself support it."""
        if theme in self.document.subjects:
            return True
        own = self._points.get(theme, 0.0)
        supported = own + 0.5 * self.document.points.get(theme, 0.0)
        return theme in self._firm and supported >= _LEAST_POINTS

    def _share(self) -> float:
        return _TELLING if max(self._asked.values(), default=0.0) >= _ENOUGH else _LEANING

    def _total(self, share: float) -> Points:
        of_document = self.document.share(share)
        total = dict(of_document)
        for theme, points in self._points.items():
            total[theme] = points + of_document.get(theme, 0.0)
        whole = {theme: _WHOLE_SHARE * points for theme, points in total.items() if SEPARATOR not in theme}
        for theme in total if whole else ():
            if theme not in whole and (of_whole := whole.get(_whole(theme))):
                total[theme] += of_whole
        return total

    def _with_further(self, best: str, total: Points) -> list[str]:
        own, asked = self._points, self._asked
        given = [best]
        for theme in sorted(own, key=lambda theme: (-total[theme], theme)):
            is_told = asked.get(theme, 0.0) >= _FURTHER_ASKED or own.get(theme, 0.0) >= _FURTHER_OWN
            is_much = total[theme] >= _FURTHER_SHARE * total[best]
            is_european = theme == _EUROPE and asked.get(theme, 0.0) >= _EUROPE_ASKED
            if (is_told and is_much) or is_european:
                given = _added(theme, given)
        return given[:MOST_THEMES]

    def _with_subjects(self, given: list[str]) -> list[str]:
        for subject in self.document.subjects:
            if len(given) < MOST_THEMES and not any(_whole(theme) == subject for theme in given):
                given = _added(subject, given)
        return given


def _added(theme: str, given: list[str]) -> list[str]:
    """Themes with a further one: a part takes the place of the theme as a whole."""
    if theme in given or any(_whole(other) == theme for other in given):
        return given
    if _whole(theme) in given:
        return [theme if other == _whole(theme) else other for other in given]
    return [*given, theme]


@remembered
def _whole(theme: str) -> str:
    """The theme that a part belongs to: `Internationaal` for `Internationaal | Defensie`."""
    return theme.partition(SEPARATOR)[0]


def _deciding(theme: str, finds: Iterable[Find]) -> list[Find]:
    """The words that count most for a theme."""
    of_theme = [find for find in finds if find.theme == theme]
    return sorted(of_theme, key=lambda find: -find.points)[:_MOST_WORDS]
