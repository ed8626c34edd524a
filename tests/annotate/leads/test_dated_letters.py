"""Which letters an exchange names by their day alone."""

from __future__ import annotations

import pytest

from generator.annotate.leads.dated_letters import mark_dated_letters
from generator.annotate.leads.references import annotate_references
from generator.model.annotation import Certainty
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ReferenceEdit
from generator.model.knowledge import Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation


def letters(document: Consultation, *edits: ReferenceEdit) -> list[tuple[str, str]]:
    """The words and the day of each letter."""
    found = tuple(annotate_references(document, Knowledge(), Problems()))
    marked = mark_dated_letters(document, found, edits)[len(found) :]
    return [
        (document.text(each.block)[each.span.start : each.span.end], each.target)
        for each in marked
        if each.block is not None and each.span is not None
    ]


@pytest.mark.parametrize(
    ("text", "letter", "day"),
    [
        ("Zie de brief van 12 maart 2024 over de dijk.", "brief van 12 maart 2024", "2024-03-12"),
        ("Zie mijn brief van 3 mei jl. hierover.", "brief van 3 mei jl.", ""),
        ("Zie de Kamerbrief van 9 juni 2023.", "Kamerbrief van 9 juni 2023", "2023-06-09"),
        ("Zie de brief aan de Kamer d.d. 5 oktober 2023.", "brief aan de Kamer d.d. 5 oktober 2023", "2023-10-05"),
        (
            "Zie de brief van de Minister van Defensie van 21 november 2023.",
            "brief van de Minister van Defensie van 21 november 2023",
            "2023-11-21",
        ),
    ],
)
def test_a_letter_with_a_day_and_no_number_is_marked(text: str, letter: str, day: str) -> None:
    assert letters(consultation(("Waarom?", text))) == [(letter, day)]


@pytest.mark.parametrize(
    "text",
    [
        "Zie de brief van 12 maart 2024 over de dijk (Kamerstuk 27 625, nr. 5).",
        "Zie de brief van 12 maart 2024, Kamerstuk 27 625, nr. 5.",
        "Zie de brief over de dijk.",
        "Zie de brief van de burgemeester van 4 juni 2022.",
        "De brief is er. Op 12 maart 2024 was het debat.",
    ],
)
def test_a_letter_with_a_number_or_without_a_day_is_not(text: str) -> None:
    assert letters(consultation(("Waarom?", text))) == []


def test_a_letter_that_an_editor_leads_nowhere_is_still_shown_and_is_certain() -> None:
    document = consultation(("Waarom?", "Zie de brief van 12 maart 2024 over de dijk."))
    (marked,) = mark_dated_letters(document, (), [ReferenceEdit(quote="brief van 12 maart 2024")])
    assert (marked.certainty, marked.by_editor) == (Certainty.CERTAIN, True)


def test_an_editor_who_says_which_document_it_is_settles_it() -> None:
    document = consultation(("Waarom?", "Zie de brief van 12 maart 2024 over de dijk."))
    assert letters(document, ReferenceEdit(quote="brief van 12 maart 2024", document="kst-27625-5")) == []
