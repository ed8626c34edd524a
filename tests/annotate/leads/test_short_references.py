"""To which document short forms lead, and when they lead to none."""

from __future__ import annotations

import pytest

from generator.annotate.leads.edited_references import edit_references
from generator.annotate.leads.references import annotate_references
from generator.annotate.leads.short_references import lead_short_references
from generator.model.annotation import AnnotationKind, Certainty
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ReferenceEdit
from generator.model.knowledge import Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation


def leads(document: Consultation, *edits: ReferenceEdit) -> list[tuple[str, str]]:
    """The words and the target of each short form that leads somewhere."""
    found = edit_references(document, annotate_references(document, Knowledge(), Problems()), edits)
    short = lead_short_references(document, found, edits)[len(found) :]
    assert all(each.certainty is Certainty.DERIVED for each in short)
    assert all(each.kind is AnnotationKind.SHORT_REFERENCE for each in short)
    return [
        (document.text(each.block)[each.span.start : each.span.end], each.target)
        for each in short
        if each.block is not None and each.span is not None
    ]


@pytest.mark.parametrize(
    ("question", "answer", "led"),
    [
        ("Kent u Richtlijn 92/43/EEG?", "Ja, die richtlijn geldt.", [("die richtlijn", "31992L0043")]),
        ("Hoe zit het?", "De Melkrichtlijn (Richtlijn 92/43/EEG) geldt. De richtlijn is oud.", ["De richtlijn"]),
        ("Kent u artikel 4 Gemeentewet?", "Genoemde wet kent ik.", [("Genoemde wet", "BWBR0005416")]),
        (
            "Kent u de brief van 1 mei 2023 (Kamerstuk 27 923, nr. 461)?",
            "In voornoemde brief staat het.",
            [("voornoemde brief", "kst-27923-461")],
        ),
    ],
)
def test_a_short_form_leads_to_the_one_document_of_its_kind(question: str, answer: str, led: list[object]) -> None:
    found = leads(consultation((question, answer)))
    assert found == led or [words for words, _ in found] == led


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Kent u Richtlijn 92/43/EEG en Richtlijn 2009/81/EG?", "Die richtlijn geldt."),
        ("Kent u Richtlijn 92/43/EEG en de Melkrichtlijn?", "Die richtlijn geldt."),
        ("Kent u de nieuwe richtlijn?", "Die richtlijn geldt. Zie Richtlijn 92/43/EEG."),
        ("Kent u Richtlijn 92/43/EEG?", "Die verordening geldt."),
        ("Kent u artikel 4 Gemeentewet?", "Het wetsvoorstel is er. Die wet geldt."),
        ("Kent u de brief van 1 mei 2023?", "Ja, zie Kamerstuk 27 923, nr. 461. In die brief staat het."),
    ],
)
def test_a_short_form_that_may_mean_another_document_leads_nowhere(question: str, answer: str) -> None:
    assert leads(consultation((question, answer))) == []


def test_documents_of_another_exchange_do_not_count() -> None:
    assert leads(consultation(("Kent u Richtlijn 92/43/EEG?", "Ja."), ("Hoe oud is die richtlijn?", "Oud."))) == []


def test_the_document_that_an_editor_gives_a_letter_counts() -> None:
    document = consultation(("Kent u de brief van 1 mei 2023?", "In die brief staat het."))
    edit = ReferenceEdit(quote="brief van 1 mei 2023", document="kst-27923-461")
    assert leads(document, edit) == [("die brief", "kst-27923-461")]


def test_words_that_the_editor_sends_nowhere_lead_nowhere() -> None:
    document = consultation(("Kent u Richtlijn 92/43/EEG?", "Ja, die richtlijn geldt."))
    assert leads(document, ReferenceEdit(quote="die richtlijn")) == []
