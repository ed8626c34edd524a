"""What a signature ends: the text before it, and no more than a letter where labels follow."""

from __future__ import annotations

import pytest

from generator.parse.turns.labelled_paragraphs import labelled_paragraphs
from tests.parse.documents import cut, document

OFFICE, NAME = "De Minister van Buitenlandse Zaken,", "A.B. de Vries"
ASKED, ANSWERED = "De leden van de SP-fractie vragen of dat zo is.", "Ja, dat is zo."


def runs(*paragraphs: str) -> list[tuple[str, list[str]]]:
    """The label of each run, empty for none, with its paragraphs."""
    found = labelled_paragraphs(cut(document(*paragraphs)))
    return [(run.label.text if run.label else "", [paragraph.text for paragraph in run.paragraphs]) for run in found]


def test_what_stands_below_the_signature_of_a_letter_is_read_where_labels_follow() -> None:
    letter = "Hierbij ontvangt u de antwoorden."

    assert runs(letter, OFFICE, NAME, ASKED, "Antwoord", ANSWERED) == [("", [letter, ASKED]), ("Antwoord", [ANSWERED])]


def test_what_stands_below_the_signature_after_the_last_label_belongs_to_none() -> None:
    assert runs(ASKED, "Antwoord", ANSWERED, OFFICE, NAME, "Een bijlage.") == [("", [ASKED]), ("Antwoord", [ANSWERED])]


def test_without_labels_a_signature_ends_the_text() -> None:
    assert runs(ASKED, OFFICE, NAME, "Een bijlage.") == [("", [ASKED])]


@pytest.mark.parametrize(
    "heading",
    ["Bronnen", "Bijlage: noten", "Lijst van afkortingen", "Overzicht per gemeente", "II. Overig", "Literatuur"],
)
def test_no_heading_below_the_last_signature_brings_words_back(heading: str) -> None:
    listed = ["[1] Raad van State, Jaarverslag, Den Haag 2019.", "[2] De Vries, Wie betaalt?, 2020."]

    found = runs(ASKED, "Antwoord", ANSWERED, OFFICE, NAME, heading, *listed)
    assert found == [("", [ASKED]), ("Antwoord", [ANSWERED])]


@pytest.mark.parametrize(
    "farewell",
    [
        "Met vriendelijke groet,",
        "Vriendelijke groet,",
        "Hoogachtend,",
        "Groeten, Anneke",
        "-----Oorspronkelijk bericht-----",
        "Begin doorgestuurd bericht:",
    ],
)
@pytest.mark.parametrize("heading", ["II. Overig", "Aan: Griffie Onderwerp: vragen over de sluis", "Bronnen"])
def test_no_heading_below_a_farewell_brings_words_back(farewell: str, heading: str) -> None:
    found = runs(ASKED, "Antwoord", ANSWERED, farewell, "Bel de servicedesk.", heading, "Bijgaand de vragen.")

    assert found == [("", [ASKED]), ("Antwoord", [ANSWERED])]


def test_a_heading_above_the_last_label_does() -> None:
    found = runs(ASKED, "Antwoord", ANSWERED, OFFICE, NAME, "II. Overig", ASKED, "Antwoord", ANSWERED)

    assert found == [("", [ASKED]), ("Antwoord", [ANSWERED, ASKED]), ("Antwoord", [ANSWERED])]


@pytest.mark.parametrize(
    "heading",
    ["Bronnen", "Bronnenlijst", "Bronvermelding", "Geraadpleegde literatuur", "Literatuurlijst", "Referenties"],
)
def test_a_list_of_sources_ends_the_text_above_it(heading: str) -> None:
    assert runs(ASKED, "Antwoord", ANSWERED, heading, "CBS, Monitor, 2021.") == [
        ("", [ASKED]),
        ("Antwoord", [ANSWERED]),
    ]


@pytest.mark.parametrize(
    "line", ["Bronnen zijn onder meer het CBS en het RIVM.", "Bronnen zijn er genoeg.", "Literatuur is er genoeg."]
)
def test_a_line_that_says_more_ends_nothing(line: str) -> None:
    assert runs(ASKED, "Antwoord", ANSWERED, line, "Dat is zo.")[1] == ("Antwoord", [ANSWERED, line, "Dat is zo."])
