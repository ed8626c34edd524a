"""Ministers who sign: their office, and their name right below it."""

from __future__ import annotations

import pytest

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


CAPITALS = "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,"
ANSWERED = ("Vraag 1", "Waarom is dit zo?", "Antwoord 1", "Daarom.")


@pytest.mark.parametrize("lines", [(CAPITALS, "Brandsma"), (f"{CAPITALS} Brandsma",)], ids=["below", "beside"])
def test_a_surname_alone_signs_below_a_farewell(lines: tuple[str, ...]) -> None:
    found, _ = parsed(document(*ANSWERED, "Hoogachtend,", *lines))

    assert found.front.signatories == (Signatory("Brandsma", "MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"),)


def test_a_single_word_below_an_office_signs_nothing_where_no_letter_ends() -> None:
    found, _ = parsed(document(*ANSWERED, CAPITALS, "Brandsma"))

    assert found.front.signatories == ()


def test_who_signs_the_letter_and_the_answers_is_one_signatory() -> None:
    signed = (OFFICE, "M.A.M. Adriaansens")
    found, _ = parsed(document("Hierbij de antwoorden.", *signed, "Antwoorden op vragen.", *signed, "Vraag 1", "Wat?"))

    assert found.front.signatories == (Signatory("M.A.M. Adriaansens", "Minister van Economische Zaken en Klimaat"),)


FIRST = (
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    "Den Haag, 10 mei 2025",
    "Hierbij ontvangt u de antwoorden op de vragen van het lid Jansen (VVD) over vrede.",
    "De Minister van Defensie,",
    "A. Bakker",
    *("Vraag 1", "Wanneer komt er vrede?", "Antwoord 1", "In mei."),
)
SECOND = (
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    "Den Haag, 12 mei 2025",
    "Hierbij ontvangt u de antwoorden op de overige vragen.",
)
LAST = ("Vraag 2", "Wie bewaakt haar?", "Antwoord 2", "De landen.")


def test_who_signs_below_the_head_of_a_second_letter_signs_too_and_that_letter_is_part_of_no_answer() -> None:
    found, _ = parsed("\n\n".join((*FIRST, *SECOND, "De Minister van Buitenlandse Zaken,", "C. Visser", *LAST)))

    assert found.front.signatories == (
        Signatory("A. Bakker", "Minister van Defensie"),
        Signatory("C. Visser", "Minister van Buitenlandse Zaken"),
    )
    assert [[found.text(block) for block in exchange.answer_blocks] for exchange in found.exchanges] == [
        ["In mei."],
        ["De landen."],
    ]


def test_a_chairman_who_signs_a_letter_within_answers_nothing() -> None:
    found, _ = parsed("\n\n".join((*FIRST, *SECOND, "De voorzitter van de commissie, Klaver", *LAST)))

    assert found.front.signatories == (Signatory("A. Bakker", "Minister van Defensie"),)
