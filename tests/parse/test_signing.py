"""Ministers who sign: their office, and their name right below it."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.model.consultation import Signatory
from generator.parse.signing import signing, signs_below
from tests.parse.documents import document, paragraphs_of, parsed

OFFICE = "De Minister van Economische Zaken en Klimaat,"


@pytest.mark.parametrize(
    ("office", "name"),
    [
        (OFFICE, "M.A.M. Adriaansens"),
        ("de minister van Justitie en Veiligheid", "D. Yeşilgöz-Zegerius"),
        ("De Minister van Justitie en Veiligheid,", "D.M. van Weel"),
        ("De Staatssecretaris van Financiën", "drs. A.B. de Vries"),
        ("De minister-president,", "A.B. de Vries"),
        (OFFICE, "Anna de Vries"),
    ],
)
def test_a_name_below_the_office_of_a_minister_signs(office: str, name: str) -> None:
    assert signs_below(office, name)


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("De Minister van Economische Zaken en Klimaat", "Anna de Vries"),
        (OFFICE, "Klimaat"),
        (OFFICE, "A. Dit is het eerste punt."),
        (OFFICE, "Postbus 20301"),
        ("Aan de Minister van Financiën,", "A.B. de Vries"),
        ("De Minister van Financiën antwoordt. Hij zegt,", "A.B. de Vries"),
    ],
    ids=["no comma", "one word", "a sentence", "an address", "who gets a letter", "sentences"],
)
def test_what_is_no_signature_of_a_minister(office: str, name: str) -> None:
    assert not signs_below(office, name)


def test_the_office_is_kept_letter_for_letter_without_its_article() -> None:
    signed = signing(OFFICE)

    assert signed is not None
    assert (signed.role, signed.name) == ("Minister van Economische Zaken en Klimaat", "")
    assert signing("M.A.M. Adriaansens") is None


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
