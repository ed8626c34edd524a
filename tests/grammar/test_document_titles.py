"""Titles of documents and the kinds they stand for, those of the Eerste Kamer too."""

from __future__ import annotations

import pytest

from generator.grammar.document_titles import titled_kind
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
