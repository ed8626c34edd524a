"""Missions whose short form has letters of the country they are in."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

FOUND = [
    # The end of the short form is the beginning of the country, or the first letters of its words.
    ("de Harbour Support Mission in Borduria (MIHUBO) is", "MIHUBO", "Harbour Support Mission in Borduria"),
    ("de Harbour Mission in the North Sea Islands (HAMINSI) is", "HAMINSI", "Harbour Mission in the North Sea Islands"),
    # All words give letters, but for the body that sent the mission.
    ("de Interim Mission in Syldavia (UNIMIS) is", "UNIMIS", "Interim Mission in Syldavia"),
    # The country stands in the short form.
    ("De EU-trainingsmissie in Mali (EUTM Mali) is", "EUTM Mali", "EU-trainingsmissie in Mali"),
    # A Dutch name of a mission of the same body.
    ("De VN-vredesmissie in Zuid-Sudan (UNMISS) is", "UNMISS", "VN-vredesmissie in Zuid-Sudan"),
]


@pytest.mark.parametrize(("text", "short", "long"), FOUND)
def test_a_mission_keeps_the_country_that_its_short_form_has_letters_of(text: str, short: str, long: str) -> None:
    assert [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ] == [(short, long)]


def test_a_mission_that_has_all_letters_without_its_country_leaves_it_out() -> None:
    text = "De bijdrage aan de Harbour Support Force in Afghanistan (HSF) is verlengd."
    assert [text[each.long.start : each.long.end] for each in definitions(text)] == ["Harbour Support Force"]


@pytest.mark.parametrize("text", ["de EU-missie in Niger (Niamey) is", "De missie in Mali (Gao) stopt."])
def test_a_town_in_brackets_behind_a_mission_is_no_short_form(text: str) -> None:
    assert list(definitions(text)) == []
