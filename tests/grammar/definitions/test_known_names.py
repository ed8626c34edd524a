"""Short forms beside a name that they are known to stand for, and beside other names."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions
from generator.grammar.words.sets import listed_lines

NAMES = {
    "ZKW": ("Zuidelijk Kenniscentrum voor Waterkeringen", "Southern Dyke Laboratory"),
    "qrf": ("spoedploeg voor rampen",),
    "EU MEL": ("Europees meldpunt voor leidingen",),
}


def told(text: str) -> list[tuple[str, str]]:
    found = definitions(text, NAMES)
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end].casefold()) for each in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Het Southern Dyke Laboratory (ZKW) meet dat.",
        "het Southern Dyke Laboratory (het ZKW) meet",
        "het Southern Dyke Laboratory (hierna: ZKW) meet",
        "het Southern Dyke Laboratory van mijn ministerie (ZKW) meet",
        "het Southern Dyke Laboratory te Nieuwegein (ZKW) meet",
        "het Southern Dyke Laboratory, het ZKW, meet",
        "bij het Southern Dyke Laboratory, ZKW.",
        "het Southern Dyke Laboratory – het ZKW – meet",
        "het Southern Dyke Laboratory, oftewel het ZKW, meet",
        "het Southern Dyke Laboratory of ZKW genoemd",
        "Het ZKW, het Southern Dyke Laboratory, meet",
        "Het ZKW (Southern Dyke Laboratory) meet",
        "het ZKW in het Engels (Southern Dyke Laboratory) meet",
        "het ZKW, voluit het Southern Dyke Laboratory, meet",
        "het kantoor voor dijken (ZKW, in het Engels Southern Dyke Laboratory) meet",
    ],
)
def test_a_known_name_beside_a_short_form_is_what_it_stands_for(text: str) -> None:
    assert told(text) == [("ZKW", "southern dyke laboratory")]


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("alle teams van de spoedploeg voor rampen (qrf) zijn", "qrf", "spoedploeg voor rampen"),
        ("het Europees meldpunt voor leidingen, het EU MEL, is", "EU MEL", "europees meldpunt voor leidingen"),
        # Much like a known name; an adjective belongs to it.
        ("het Zuidelijk Kenniscentrum voor Waterkering (ZKW) is", "ZKW", "zuidelijk kenniscentrum voor waterkering"),
        ("het Nationale Southern Dyke Laboratory (ZKW) is", "ZKW", "nationale southern dyke laboratory"),
    ],
)
def test_letters_in_any_form_and_names_much_alike_are_known(text: str, short: str, long: str) -> None:
    assert told(text) == [(short, long)]


@pytest.mark.parametrize(
    "text",
    [
        "het Southern Dyke Laboratory (VN ZKW) meet",
        "het Southern Dyke Laboratory (R&ZKW) meet",
        "het Southern Dyke Laboratory en ZKW-leden spraken",
        "het Southern Dyke Laboratory, het ZKW-gebouw en de haven",
        "het Northsouthern Dyke Laboratory (ZKW) is",
        "het Southern Dyke Laboratory. ZKW, zo bleek, is",
        "volgens het bestuur (ZKW) is",
        "het ZKW, het Southern Dyke Laboratory-terrein, is",
    ],
)
def test_another_name_or_only_a_part_of_one_is_not_what_it_stands_for(text: str) -> None:
    assert ("ZKW", "southern dyke laboratory") not in told(text)


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("De Wereldhandelsorganisatie (WTO) telt", "WTO", "Wereldhandelsorganisatie"),
        ("bij de Werelddouaneorganisatie, de WCO, is", "WCO", "Werelddouaneorganisatie"),
        ("de voltijdsequivalenten (fte) zijn", "fte", "voltijdsequivalenten"),
    ],
)
def test_the_program_knows_names_that_are_used_everywhere(text: str, short: str, long: str) -> None:
    found = [(text[d.short.start : d.short.end], text[d.long.start : d.long.end]) for d in definitions(text)]
    assert found == [(short, long)]


def test_every_line_of_the_shipped_names_is_in_order_and_says_something() -> None:
    parts = [line.split(" = ") for line in listed_lines("known-names")]
    assert all(len(part) == 2 and all(name == name.strip() for name in part[1].split(" | ")) for part in parts)
    shorts = [short for short, _ in parts]
    assert shorts == sorted(set(shorts), key=lambda short: (short.casefold(), short))
