"""Headings over what factions ask, as a line of a document has them."""

from __future__ import annotations

import pytest

from generator.grammar.layout.headings import heads_agenda, heads_questions_of_factions, opens_part_of_document


@pytest.mark.parametrize(
    "text",
    [
        "Vragen van de leden van de VVD-fractie",
        "Vragen en opmerkingen van de leden van de fractie van GroenLinks",
        "II Vragen van de D66-fractie",
        "Nadere vragen van de leden van de SP-fractie",
    ],
)
def test_headings_over_what_factions_ask(text: str) -> None:
    assert heads_questions_of_factions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Antwoorden op de vragen van de VVD-fractie",
        "VVD-fractie",
        "Vragen",
        "De leden van de VVD-fractie",
        "Vragen van ouders",
    ],
)
def test_other_headings_are_not_over_what_factions_ask(text: str) -> None:
    assert not heads_questions_of_factions(text)


@pytest.mark.parametrize("text", ["III Volledige agenda", "Volledige agenda", "C. Geagendeerde stukken"])
def test_headings_over_the_papers_of_an_agenda(text: str) -> None:
    assert heads_agenda(text)


@pytest.mark.parametrize("text", ["Agenda van de Raad", "De volledige agenda", "III Volledige agenda en vragen"])
def test_other_headings_are_over_no_agenda(text: str) -> None:
    assert not heads_agenda(text)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("II. ARTIKELSGEWIJS", True),
        ("I Algemeen", True),
        ("ARTIKELSGEWIJZE TOELICHTING", True),
        ("Deel 2 Financiële gevolgen", True),
        ("DEEL II", True),
        ("Overig", False),
        ("II.1 Inleiding", False),
        ("Artikel I, onderdeel B", False),
        ("3. Toezicht", False),
        ("AOW", False),
        ("Inzet van de AIVD", False),
    ],
)
def test_headings_of_the_few_parts_of_a_document(text: str, opens: bool) -> None:
    assert opens_part_of_document(text) is opens
