"""Titles of documents and the kinds they stand for, those of the Eerste Kamer too."""

from __future__ import annotations

import pytest

from generator.grammar.front.document_titles import titled_kind, titles_letter
from generator.model import document_kinds as kinds


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE1", kinds.PRELIMINARY),
        ("Nr. 106a VOORLOPIG VERSLAG", kinds.PRELIMINARY),
        ("Voorlopig verslag", kinds.PRELIMINARY),
        ("F NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIES VOOR A EN VOOR B", kinds.FURTHER_PRELIMINARY),
        ("TWEEDE NADER VOORLOPIG VERSLAG", kinds.FURTHER_PRELIMINARY),
        ("C MEMORIE VAN ANTWOORD", kinds.MEMORANDUM),
        ("nr. 54b MEMORIE VAN ANTWOORD", kinds.MEMORANDUM),
        ("D NADERE MEMORIE VAN ANTWOORD", kinds.FURTHER_MEMORANDUM),
        ("E NADER VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE", kinds.BILL_REPORT),
        ("D EINDVERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN1", kinds.BILL_REPORT),
        ("C VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN", kinds.BILL_REPORT),
        ("EINDVERSLAG", kinds.BILL_REPORT),
        ("AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG", kinds.VERSLAG),
        ("E NOTA NAAR AANLEIDING VAN HET NADER VERSLAG", kinds.NOTE_ON_REPORT),
        ("Nr. 31 LIJST VAN VRAGEN EN ANTWOORDEN", kinds.LIST),
        ("2020D17507 LIJST VAN VRAGEN", kinds.LIST_OF_QUESTIONS),
        ("VERSLAG VAN EEN ALGEMEEN OVERLEG", None),
        ("Het voorlopig verslag gaf aanleiding tot vragen.", None),
        ("De memorie van antwoord is ontvangen.", None),
        ("Memorie van antwoord en nota", None),
    ],
)
def test_a_title_stands_for_a_kind(title: str, kind: str | None) -> None:
    assert titled_kind((title,)) == kind


@pytest.mark.parametrize(
    ("title", "is_letter"),
    [
        ("BRIEF VAN DE MINISTER VAN DEFENSIE", True),
        ("Nr. 12 BRIEF VAN DE STAATSSECRETARIS VAN FINANCIËN", True),
        ("BRIEF VAN DE MINISTERS VAN DEFENSIE EN VAN BUITENLANDSE ZAKEN1", True),
        ("G BRIEF VAN HET KABINET", True),
        ("Nr. 40 Brief van de minister van Landbouw", True),
        ("nr. 3 BRIEF VAN DE MINISTER-PRESIDENT", True),
        ("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR DEFENSIE", False),
        ("Brief van de minister van Defensie over de marine", False),
        ("De brief van de minister is besproken.", False),
        ("BRIEF VAN DE ALGEMENE REKENKAMER", False),
    ],
)
def test_a_letter_of_the_government_is_titled_by_who_signs_it(title: str, is_letter: bool) -> None:
    assert titles_letter((title,)) is is_letter
