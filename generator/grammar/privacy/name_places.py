"""Finds the places where a text may name a known person, by the surname and the words around it.

All text here is folded, with single spaces; a line feed ends a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from generator.grammar.privacy.known_surnames import WrittenSurname, surname_at
from generator.grammar.privacy.name_parts import Family, Half, NameParts, families, tokens
from generator.grammar.privacy.name_surroundings import (
    Before,
    Surroundings,
    degrees_behind,
    given_behind,
    opens_sentence,
)
from generator.grammar.privacy.officials import acts_in_public, names_a_thing
from generator.model.text import Span


class Form(Enum):
    """The form in which a place names a person."""

    GIVEN = "given"  # with initials or a first name that fit
    CALLED = "called"  # with a first name that does not fit: it may be the name in daily use
    TITLED = "titled"  # with a title: `mevrouw De Vries`
    WHOLE = "whole"  # a surname with its particles, or both its halves: `De Vries`, `Vries-Bakker`
    ALONE = "alone"  # a surname of one word
    IN_ADDRESS = "in an address"
    LOWER = "lower"  # the same word in small letters
    PUBLIC = "public"  # a minister, a member, a party: `het lid De Vries`
    OTHER = "other"  # a firm, a law, another person: `Vos Logistics`, `het Janssen-vaccin`, `P. de Vries`


@dataclass(frozen=True)
class NamePlace:
    """A surname in a text with its titles and given names (offsets), and its form.

    `halves` are the parts of a double surname (`Vries`, `Bakker`), and `surname` is the word that was matched.
    `is_exact` shows that given names and surname are the known ones, `is_strange` that the text gives initials which
    the known person does not have, `opens` that the place begins a sentence.
    """

    span: Span
    form: Form
    halves: tuple[Half, ...]
    surname: str
    is_exact: bool = False
    is_strange: bool = False
    opens: bool = False


class NamePlaces:
    """Finds the places of persons in a text; `first_names` are the known first names in the form for comparing."""

    def __init__(self, people: Iterable[NameParts], first_names: frozenset[str]) -> None:
        self._first_names = first_names
        self._by_word: dict[str, list[tuple[Family, int]]] = {}
        for family in families(people):
            for number, half in enumerate(family.halves):
                for word in (half.words[0], f"{half.words[0]}s"):
                    self._by_word.setdefault(word, []).append((family, number))

    def find(self, text: str) -> Iterator[NamePlace]:
        """All places, in order; a surname may belong to several persons."""
        words = list(tokens(text))
        for position, word in enumerate(words):
            for family, number in self._by_word.get(word.plain, ()):
                if surname := surname_at(text, words, position, family, number):
                    yield self._place(Surroundings(text, words, surname), surname, family)

    def _place(self, around: Surroundings, surname: WrittenSurname, family: Family) -> NamePlace:
        before, end = around.before(family, self._first_names), around.end
        given, end_behind = (before.given, end) if before.given else given_behind(around.text, end, family)
        form = _form(around, before, given, family)
        is_exact = family.has_exactly(given) and surname.is_double == (len(family.halves) > 1)
        span = Span(before.start, degrees_behind(around.text, end_behind if form is Form.GIVEN else end))
        word = family.halves[surname.half].words[0]
        is_strange = bool(given) and given[0].endswith(".") and not family.may_have(given)
        return NamePlace(
            span, form, family.halves, word, is_exact, is_strange, opens_sentence(around.text, before.start)
        )


def _form(around: Surroundings, before: Before, given: tuple[str, ...], family: Family) -> Form:
    has_title = before.has_title
    if not around.is_lower and acts_in_public(around.text, before.start, around.end, has_title=has_title):
        return Form.PUBLIC
    if around.surname.is_compound or names_a_thing(around.text, before.start):
        return Form.OTHER
    if given:
        strange = Form.OTHER if given[0].endswith(".") else Form.CALLED
        return Form.GIVEN if family.may_have(given) else strange
    return Form.TITLED if has_title else _form_of_surname(around)


def _form_of_surname(around: Surroundings) -> Form:
    """The form of a surname with nothing before it."""
    if around.touches_address:
        return Form.IN_ADDRESS
    if around.is_lower:
        return Form.LOWER
    if around.stands_among_capitals:
        return Form.OTHER
    return Form.WHOLE if around.surname.is_double or around.surname.has_particles else Form.ALONE
