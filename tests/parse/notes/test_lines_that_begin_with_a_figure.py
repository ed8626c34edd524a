"""A line of a sentence may begin with a figure: then it is no note, whatever signs stand above it."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.parse.notes.notes import with_listed_notes
from tests.parse.documents import document, source_text

ASKED = "Kent u het rapport over de schepen?[1] En kent u ook de brief daarover?[2]"
NOTES = "[1] Rapport over schepen van de Algemene Rekenkamer, mei 2023.\n[2] Kamerstuk 28 676, nr. 500."


def notes(*paragraphs: str) -> list[str]:
    made = with_listed_notes(source_text(document(*paragraphs)))
    return [made.slice(mark.span) for mark in made.marks if mark.kind is MarkKind.NOTE]


@pytest.mark.parametrize(
    "answer",
    [
        "Ja. Ik zal de Kamer daarover voor\n1 oktober 2024 informeren, op tijd.",
        "Ja. De bouw kost ongeveer\n1 miljoen euro, en duurt nog\n2 jaar.",
        "Ja. Daarvan werd er vorig jaar maar\n1 verkocht aan een ander land.",
        "Ja. In dat rapport staat dat in\n1 van de gevallen en soms in\n2 gevallen iets misging.",
        "Ja, dat was ook zo op\n\n1 januari 2024, toen de regeling begon.",
    ],
)
def test_it_goes_on_and_the_notes_are_those_below(answer: str) -> None:
    assert notes(ASKED, answer, NOTES) == NOTES.split("\n")


@pytest.mark.parametrize("second", ["2 idem, blz. 4", "2 Brief van 5 mei 2023", "2 https://www.rekenkamer.nl"])
def test_notes_without_a_full_stop_are_still_told_apart(second: str) -> None:
    assert notes("Kent u het rapport?1 En de brief?2", f"1 Kamerstuk 28 676, nr. 500\n{second}") == [
        "1 Kamerstuk 28 676, nr. 500",
        second,
    ]


def test_a_day_at_the_start_of_a_line_within_a_note_begins_no_further_note() -> None:
    held = "1 Rapport over schepen, Algemene Rekenkamer,\n2 juni 2023."
    assert notes("Kent u het rapport?1 Ja, en ook de brief.2", held, "2 Kamerstuk 28 676, nr. 500.") == [
        held,
        "2 Kamerstuk 28 676, nr. 500.",
    ]


@pytest.mark.parametrize("line", ["1 Wet op het notarisambt van 3 mei 2024.", "1. januari 2024 nog niets."])
@pytest.mark.parametrize(("one", "two"), [("[1]", "[2]"), ("(1)", "(2)"), ("1)", "2)"), ("¹", "²")])
def test_a_sign_calls_the_note_that_is_written_as_it_is(line: str, one: str, two: str) -> None:
    asked = f"Kent u het rapport over de schepen?{one} En kent u ook de brief daarover?{two}"
    below = f"{one} Rapport over schepen van de Algemene Rekenkamer, mei 2023.\n{two} Kamerstuk 28 676, nr. 500."
    assert notes(asked, f"Ja. Zie daarvoor lid\n{line}", below) == below.split("\n")


def test_where_no_note_is_written_so_a_sign_calls_one_that_is_written_otherwise() -> None:
    below = "1. Rapport over schepen van de Algemene Rekenkamer, mei 2023.\n2. Kamerstuk 28 676, nr. 500."
    assert notes(ASKED, "Ja. Dat is zo.", below) == below.split("\n")


@pytest.mark.parametrize("items", ["1) het onderzoek.\n2) de brief.", "1. Het onderzoek.\n2. De brief."])
@pytest.mark.parametrize(("one", "two"), [("1", "2"), ("(1)", "(2)"), ("[1]", "[2]")])
def test_items_at_the_end_of_an_answer_are_no_notes_where_those_below_name_sources(
    items: str, one: str, two: str
) -> None:
    below = f"{one} Rapport over schepen van de Algemene Rekenkamer, mei 2023.\n{two} Kamerstuk 28 676, nr. 500."
    answer = f"Ja, en ook de brief daarover.{two} De stappen zijn\n{items}"
    asked = f"Kent u het rapport over de schepen?{one}"
    found = notes(asked, answer, "Vraag 2", "Is er nog iets?", "Antwoord 2", "Nee.", below)
    assert found == below.split("\n")
