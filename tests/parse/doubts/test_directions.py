"""Characters that turn the direction of text are reported: which, where, and where again."""

from __future__ import annotations

import pytest

from generator.model.direction import CONTROLS, name
from generator.model.text import SourceFile
from generator.parse.doubts.directions import doubt_directions
from generator.problems import Code, Problem, Problems
from generator.read import read

DOCUMENT = "De leden van de VVD-fractie vragen of het {0}0001 orue kost.\n\nAntwoord\n\nDat is{1} zo.\n"


def doubts(text: str, suffix: str = ".txt") -> list[Problem]:
    source = read(SourceFile(f"source{suffix}", text.encode()), Problems())
    assert source is not None
    found = Problems()
    doubt_directions(source, found)
    assert {problem.code for problem in found} <= {Code.TEXT_DIRECTION}
    return list(found)


@pytest.mark.parametrize("control", sorted(CONTROLS), ids=name)
def test_each_character_of_direction_is_reported_by_its_name_and_place(control: str) -> None:
    (doubt,) = doubts(DOCUMENT.format(control, ""))
    assert doubt.message == f"the text holds {name(control)}"
    assert (doubt.place.line, doubt.place.column) == (1, 43)
    assert doubt.quote == "0001"
    assert not CONTROLS.intersection(str(doubt))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Een woo\u202erd staat hier.", "woord"),
        ("Een woord\u202e staat hier.", "woord"),
        ("Een \u200e staat hier.", "staat"),
        ("\u202e\u2067Een staat hier.", "Een"),
        ("Hier eindigt het\u2069", "het"),
        ("Hier eindigt het \u2069\n", ""),
    ],
)
def test_the_word_at_the_place_is_quoted(text: str, quote: str) -> None:
    assert doubts(text)[0].quote == quote


def test_each_is_reported_once_however_often_it_stands() -> None:
    first, second = doubts(DOCUMENT.format("\u202e", "\u202c") + "\nNog \u202eeen en \u202eeen.\n" * 2)
    assert first.message == "the text holds U+202E RIGHT-TO-LEFT OVERRIDE 5 times, also on line 7, 9"
    assert second.message == "the text holds U+202C POP DIRECTIONAL FORMATTING"
    assert second.place.line == 5


def test_many_lines_are_not_all_listed() -> None:
    (doubt,) = doubts("a\u200eb\n" * 40)
    assert doubt.message.endswith(" 40 times, also on line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …")


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".html", "<html><body><p>Klopt &#8238;0001 orue?</p></body></html>"),
        (".html", "<html><body><p>Klopt \u202e0001 orue?</p></body></html>"),
        (".md", "Klopt **\u202e0001** orue?\n"),
        (
            ".xml",
            "<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst><al>Klopt &#x202E;0001?</al></tekst>"
            "</vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>",
        ),
    ],
)
def test_they_are_found_in_every_format_of_text(suffix: str, text: str) -> None:
    assert [doubt.message for doubt in doubts(text, suffix)] == ["the text holds U+202E RIGHT-TO-LEFT OVERRIDE"]


@pytest.mark.parametrize(
    "text", ["Gewone tekst – “één”.", "Een af\u00adbreking\u200b en\u2060 \ufeffmeer.", "שלום, wereld."]
)
def test_other_invisible_characters_and_letters_are_no_such_doubt(text: str) -> None:
    assert doubts(text) == []
