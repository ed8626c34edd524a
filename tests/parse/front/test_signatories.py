"""Ministers who sign: their office, and their name right below it."""

from __future__ import annotations

from generator.model.block import BlockKind
from generator.model.consultation import Signatory
from tests.parse.documents import document, paragraphs_of, parsed

OFFICE = "De Minister van Economische Zaken en Klimaat,"


def test_a_minister_who_signs_the_answers_is_a_signatory_and_no_part_of_the_last_answer() -> None:
    found, _ = parsed(document("Vraag 1", "Waarom is dit zo?", "Antwoord 1", "Daarom.", OFFICE, "M.A.M. Adriaansens"))
    [exchange] = found.exchanges

    assert found.front.signatories == (Signatory("M.A.M. Adriaansens", "Minister van Economische Zaken en Klimaat"),)
    assert [found.text(block) for block in exchange.answer_blocks] == ["Daarom."]
    assert paragraphs_of(found, BlockKind.SIGNATURE) == [OFFICE, "M.A.M. Adriaansens"]


def test_an_office_alone_signs_nothing() -> None:
    found, _ = parsed(
        document("Vraag 1", "Waarom is dit zo?", "Antwoord 1", "Daarom.", OFFICE, "Wat hier staat is tekst.")
    )

    assert found.front.signatories == ()
    assert paragraphs_of(found, BlockKind.SIGNATURE) == []


def test_who_signs_the_letter_and_the_answers_is_one_signatory() -> None:
    signed = (OFFICE, "M.A.M. Adriaansens")
    found, _ = parsed(document("Hierbij de antwoorden.", *signed, "Antwoorden op vragen.", *signed, "Vraag 1", "Wat?"))

    assert found.front.signatories == (Signatory("M.A.M. Adriaansens", "Minister van Economische Zaken en Klimaat"),)
