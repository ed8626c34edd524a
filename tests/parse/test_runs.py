"""What a signature ends: the text before it, and no more than a letter where labels follow."""

from __future__ import annotations

from generator.parse.runs import runs_of
from tests.parse.documents import cut, document

OFFICE, NAME = "De Minister van Buitenlandse Zaken,", "A.B. de Vries"
ASKED, SAID = "De leden van de SP-fractie vragen of dat zo is.", "Ja, dat is zo."


def runs(*paragraphs: str) -> list[tuple[str, list[str]]]:
    """The label of each run, empty for none, with its paragraphs."""
    found = runs_of(cut(document(*paragraphs)))
    return [(run.label.text if run.label else "", [piece.text for piece in run.paragraphs]) for run in found]


def test_what_stands_below_the_signature_of_a_letter_is_read_where_labels_follow() -> None:
    letter = "Hierbij ontvangt u de antwoorden."

    assert runs(letter, OFFICE, NAME, ASKED, "Antwoord", SAID) == [("", [letter, ASKED]), ("Antwoord", [SAID])]


def test_what_stands_below_the_signature_after_the_last_label_belongs_to_none() -> None:
    assert runs(ASKED, "Antwoord", SAID, OFFICE, NAME, "Een bijlage.") == [("", [ASKED]), ("Antwoord", [SAID])]


def test_without_labels_a_signature_ends_the_text() -> None:
    assert runs(ASKED, OFFICE, NAME, "Een bijlage.") == [("", [ASKED])]
