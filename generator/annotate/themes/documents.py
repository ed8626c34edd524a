"""What a document as a whole is about: by its title, by who must answer, by the text around its exchanges, by these."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.annotate.themes.points import Find, Points, firm_themes
from generator.annotate.themes.telling_words import TellingWords
from generator.grammar.front.kinds_in_titles import without_kinds
from generator.grammar.offices.silent_names import ministries_in, without_bodies
from generator.knowledge.shipped.theme_words import FindWords
from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Consultation, exchange_blocks

_TITLE_WEIGHT = 3.0
# The most points of a theme by the title; by the offices for all themes together; by the text around the exchanges.
_MOST_OF_TITLE, _OF_OFFICES, _MOST_AROUND = 20.0, 10.0, 7.0
# The most that one exchange adds to a theme of its document, before the mean of all is taken.
_MOST_OF_ONE = 30.0
# A theme is a subject of the document if it has nearly the most points, and the words of so many exchanges point to it;
# of fewer, where the title names it, too.
_NEARLY, _HELD_BY = 0.9, 0.7
_NEARLY_IF_NAMED, _HELD_BY_IF_NAMED, _NAMED = 0.5, 0.3, 12.0
_MOST_SUBJECTS = 2
# The share of its points that a theme of no exchange would have, and what each share of the exchanges adds.
_ALONE, _WITH = 0.2, 1.2
_LEAST_TOLD = 2


@dataclass(frozen=True)
class DocumentThemes:
    """The points of each theme for the document as a whole, and the themes that all of it is about, best first."""

    points: Points
    subjects: tuple[str, ...]

    @cached_property
    def _shares(self) -> dict[float, Points]:
        return {}

    def share(self, share: float) -> Points:
        """A share of all points, which each exchange has, too; made once."""
        if share not in self._shares:
            self._shares[share] = {theme: share * points for theme, points in self.points.items()}
        return self._shares[share]


def document_themes(
    consultation: Consultation, finds: Collection[tuple[Find, ...]], find_words: FindWords, telling: TellingWords
) -> DocumentThemes:
    """What a document is about; `finds` are those of each of its exchanges."""
    title = _of_title(consultation.front.title or "", telling)
    points = defaultdict[str, float](float, title)
    for more in (_of_offices(consultation, find_words), _around(consultation, telling), _of_exchanges(finds)):
        for theme, count in more.items():
            points[theme] += count
    return DocumentThemes(points, tuple(_subjects(points, title, _held(finds))))


def _subjects(points: Points, title: Points, held: Points) -> Iterator[str]:
    most = max(points.values(), default=0.0)
    for theme in sorted(points, key=lambda theme: (-points[theme], theme))[:_MOST_SUBJECTS]:
        share, by = points[theme] / most, held.get(theme, 0.0)
        is_named = title.get(theme, 0.0) >= _NAMED and by >= _HELD_BY_IF_NAMED and share >= _NEARLY_IF_NAMED
        if is_named or (by >= _HELD_BY and share >= _NEARLY):
            yield theme


def _held(finds: Collection[tuple[Find, ...]]) -> Points:
    """The share of the exchanges with any word in which words point to each theme; nothing where there is but one."""
    told = [found for found in finds if found]
    if len(told) < _LEAST_TOLD:
        return {}
    counted = Counter(theme for found in told for theme in firm_themes(found))
    return {theme: count / len(told) for theme, count in counted.items()}


def _of_title(title: str, telling: TellingWords) -> Points:
    return _at_most(_MOST_OF_TITLE, _counted([without_kinds(title)], telling, _TITLE_WEIGHT))


def _of_offices(consultation: Consultation, find_words: FindWords) -> Points:
    """The points of who must answer, of the committee and of ministries in the title; their many fields share them."""
    front = consultation.front
    named = filter(None, (front.addressee, front.committee, *ministries_in(front.title or "")))
    text = without_bodies(" . ".join(named))
    forms = {(word.theme, text[span.start : span.end].casefold()): word.weight for word, span in find_words(text)}
    whole = sum(forms.values())
    points = defaultdict[str, float](float)
    for (theme, _), weight in forms.items():
        points[theme] += _OF_OFFICES * weight / whole
    return points


def _around(consultation: Consultation, telling: TellingWords) -> Points:
    """The points of the text outside the exchanges: letters, introductions, headings."""
    within = {block for exchange in consultation.exchanges for block in exchange_blocks(exchange)}
    others = (block for block in consultation.blocks if block.index not in within)
    shown = (block.index for block in others if block.kind not in OFF_PAGE and block.kind is not BlockKind.NOTE)
    return _at_most(_MOST_AROUND, _counted((without_kinds(consultation.legible(index)) for index in shown), telling))


def _of_exchanges(finds: Collection[tuple[Find, ...]]) -> Points:
    """The mean of the exchanges in which any word says something, less for a theme of few of them."""
    told = [found for found in finds if found]
    points = defaultdict[str, float](float)
    for found in told:
        own = defaultdict[str, float](float)
        for find in found:
            own[find.theme] += find.points
        for theme, count in own.items():
            points[theme] += min(_MOST_OF_ONE, count) / len(told)
    held = _held(finds)
    return {theme: count * min(1.0, _ALONE + _WITH * held.get(theme, 1.0)) for theme, count in points.items()}


def _counted(texts: Iterable[str], telling: TellingWords, weight: float = 1.0) -> Points:
    """The points of texts: each form of a word once for each theme."""
    forms: dict[tuple[str, str], float] = {}
    for text in texts:
        for word in telling(text):
            form = word.theme, word.form
            forms[form] = max(forms.get(form, 0.0), weight * word.weight)
    points = defaultdict[str, float](float)
    for (theme, _), count in forms.items():
        points[theme] += count
    return points


def _at_most(most: float, points: Points) -> Points:
    """The same points, all made less where a theme has more than `most`."""
    highest = max(points.values(), default=0.0)
    return {theme: count * min(1.0, most / highest) for theme, count in points.items()} if highest else {}
