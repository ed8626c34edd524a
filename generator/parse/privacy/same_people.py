"""The same people elsewhere: a name withheld in one place is withheld everywhere, also in shorter forms.

A place is withheld if it has a fitting given name or a title, or a surname that can only be that of the person. If a
minister, a member, a firm or another person in the document has the same surname, or it is an ordinary word, shorter
forms are kept and reported as doubts. A place that shows another initial, or somebody who acts in public, is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.grammar.privacy.name_parts import SHORTEST_ALONE, Half, NameParts
from generator.grammar.privacy.name_places import Form, NamePlace, NamePlaces
from generator.knowledge.shipped.names import first_names, words_that_are_surnames
from generator.model.block import Block
from generator.model.text import SourceText, Span
from generator.parse.privacy.name_views import views

# A shorter surname may occur in any address by chance.
SHORTEST_IN_ADDRESS = 5


class Verdict(Enum):
    """The decision about a place that names somebody."""

    WITHHELD = "withheld"
    DOUBTED = "doubted"
    KEPT = "kept"


@dataclass(frozen=True)
class KeptName:
    """Kept places, in order, that may name a person who is withheld elsewhere."""

    places: tuple[Span, ...]


@dataclass(frozen=True)
class SamePeople:
    """The places of known people: spans to withhold, and places kept with a doubt.

    `shared` are the surnames that somebody or something else has too.
    """

    withheld: tuple[Span, ...] = ()
    kept: tuple[KeptName, ...] = ()
    shared: frozenset[str] = frozenset()

    @property
    def doubtful(self) -> tuple[KeptName, ...]:
        """All places as doubts, even those to withhold: an editor decides about words, not about people."""
        return (*self.kept, *(KeptName((span,)) for span in self.withheld))


@dataclass(frozen=True)
class _Found:
    spans: tuple[Span, ...]
    place: NamePlace


def same_people(
    source: SourceText, blocks: Sequence[Block], people: Iterable[NameParts], known: Sequence[Span]
) -> SamePeople:
    """All other places of these people in a document; `known` are the spans already decided about."""
    found = list(_places(source, blocks, NamePlaces(people, first_names()), _Stretches(known)))
    uses = _Uses(each.place for each in found)
    judged = [(each, uses.verdict(each.place)) for each in found]
    withheld = [span for each, verdict in judged if verdict is Verdict.WITHHELD for span in each.spans]
    gone = _Stretches(withheld)
    kept: dict[tuple[Half, ...], dict[Span, None]] = {}
    for each, verdict in judged:
        if verdict is Verdict.DOUBTED and not gone.overlap(each.spans[0]):
            kept.setdefault(each.place.halves, {})[each.spans[0]] = None
    names = (KeptName(tuple(sorted(places))) for places in kept.values())
    in_order = tuple(sorted(set(names), key=lambda name: name.places))
    return SamePeople(tuple(sorted(set(withheld))), in_order, uses.shared)


def _places(source: SourceText, blocks: Sequence[Block], finder: NamePlaces, known: _Stretches) -> Iterator[_Found]:
    """Each place once, even if several views show it."""
    seen: set[tuple[tuple[Span, ...], tuple[Half, ...]]] = set()
    for view in views(source, blocks):
        for place in finder.find(view.text):
            spans = view.back(place.span)
            if (spans, place.halves) not in seen and not any(map(known.overlap, spans)):
                seen.add((spans, place.halves))
                yield _Found(spans, place)


_STAYS = frozenset({Form.OTHER, Form.LOWER})


class _Uses:
    """The other uses of surnames in the document."""

    def __init__(self, places: Iterable[NamePlace]) -> None:
        forms: dict[Form, set[str]] = {form: set() for form in Form}
        for place in places:
            forms[place.form].add(place.surname)
        self._public = forms[Form.PUBLIC]
        self._others = forms[Form.OTHER]
        self._words = forms[Form.LOWER]

    @property
    def shared(self) -> frozenset[str]:
        """The surnames that the document or the language also uses for somebody or something else."""
        return frozenset({*self._public, *self._others, *self._words, *words_that_are_surnames()})

    def verdict(self, place: NamePlace) -> Verdict:
        """The decision about a place."""
        if place.form in _STAYS or place.is_strange:
            return Verdict.KEPT
        is_unsure = self._is_unsure(place)
        if place.form is Form.IN_ADDRESS:
            is_decisive = len(place.surname) >= SHORTEST_IN_ADDRESS and not is_unsure
            return Verdict.WITHHELD if is_decisive else Verdict.KEPT
        opens_with_word = place.opens and place.surname in self._words
        if place.form is Form.ALONE and (len(place.surname) < SHORTEST_ALONE or opens_with_word):
            return Verdict.KEPT
        return Verdict.DOUBTED if is_unsure or place.form is Form.PUBLIC else Verdict.WITHHELD

    def _is_unsure(self, place: NamePlace) -> bool:
        """Whether a place may mean somebody or something else; a place with more of the name is less doubtful."""
        if place.form in (Form.GIVEN, Form.TITLED):
            return place.surname in self._public and not place.is_exact
        is_shared = place.surname in self._public or place.surname in self._others
        if place.form is Form.WHOLE:
            return is_shared
        return is_shared or place.surname in self._words or place.surname in words_that_are_surnames()


class _Stretches:
    """Spans of a source, for lookup by place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._taken = {offset for span in spans for offset in range(span.start, span.end)}

    def overlap(self, span: Span) -> bool:
        """Whether one of the spans shares a character with this one."""
        return not self._taken.isdisjoint(range(span.start, span.end))
