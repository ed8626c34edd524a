"""Expressions that are tried only where they may match find what they find alone."""

from __future__ import annotations

import re

import pytest

from generator.grammar.characters.tried import Needing, Tried

_AMOUNT = re.compile(r"€\s?\d+|\d+\seuro")
_TRIED = Tried(_AMOUNT, re.compile(r"[€\d]"), (0,))
_TEXT = "Het kost € 12, of 3 euro, of €4; niet 5."


def _spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("start", "end"), [(0, len(_TEXT)), (10, len(_TEXT)), (9, 12), (20, 23), (0, 19), (40, 40)])
def test_between_two_offsets_it_finds_what_the_expression_finds(start: int, end: int) -> None:
    assert _spans(_TRIED.finditer(_TEXT, start, end)) == _spans(_AMOUNT.finditer(_TEXT, start, end))


def test_a_match_may_begin_before_or_behind_the_sign_that_shows_it() -> None:
    before = Tried(re.compile(r"[a-z]\d"), re.compile(r"\d"), (1,))
    behind = Tried(re.compile(r"(?<=:)\w+"), re.compile(":"), (-1,))
    assert [found.group() for found in before.finditer("a1 2 b3")] == ["a1", "b3"]
    assert [found.group() for found in behind.finditer("x:ja y:nee", 1)] == ["ja", "nee"]
    assert [found.group() for found in behind.finditer("x:ja y:nee", 2)] == ["ja", "nee"]


def test_a_word_that_holds_another_changes_nothing() -> None:
    needing = Needing(re.compile(r"(?i)antwoord\w*"), ("antw", "antwoord", "antwoorden"))
    assert needing.search("De ANTWOORDEN volgen")
    assert needing.search("De vragen volgen") is None


def test_places_are_those_of_the_words_in_any_case() -> None:
    needing = Needing(re.compile("contact|steller", re.IGNORECASE), ("contact", "steller"))
    assert needing.places("Steller: J. Contactpersoon") == [0, 12]
    assert needing.places("\u017fteller") == [0]
    assert needing.places("niemand") == []
