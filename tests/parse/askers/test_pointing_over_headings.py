"""`Deze leden` right below a heading are those who had the word above it."""

from __future__ import annotations

import pytest

from tests.parse.asking import understood

TITLE = ("NOTA NAAR AANLEIDING VAN HET VERSLAG", "Ontvangen 3 maart 2021")
ANSWER = "Het kabinet acht dat niet nodig."
FIRST = "De leden van de {}-fractie vragen waarom de termijn zo kort is."


@pytest.mark.parametrize(
    "later",
    [
        "Ook vragen deze leden of de wet wordt geëvalueerd.",
        "Deze leden vragen voorts wie toezicht houdt.",
        "Voorts vernemen deze leden graag wat de kosten zijn.",
        "Zij vragen tevens hoe de registratie is geregeld.",
        "De hier aan het woord zijnde leden vragen wanneer de wet ingaat.",
        "Tot slot willen dezelfde leden weten wie betaalt.",
    ],
)
@pytest.mark.parametrize("heading", ["3. Evaluatie en overgang", "II. Artikelsgewijs", "Evaluatie"])
def test_who_points_back_asks_below_another_heading_too(later: str, heading: str) -> None:
    asked = [FIRST.format("CDA"), ANSWER, FIRST.format("SGP"), ANSWER]
    found, doubts = understood(*TITLE, "2. De termijn", *asked, heading, later, ANSWER)

    assert [each.factions for each in found.exchanges] == [("CDA",), ("SGP",), ("SGP",)]
    assert not doubts


def test_a_question_that_points_nowhere_is_nobodys() -> None:
    found, doubts = understood(
        *TITLE, "2. De termijn", FIRST.format("CDA"), ANSWER, "3. Evaluatie", "Wat kost de evaluatie?", ANSWER
    )

    assert [each.factions for each in found.exchanges] == [("CDA",), ()]
    assert len(doubts) == 1


def test_those_in_an_introduction_below_the_heading_come_first() -> None:
    lead = "De leden van de Volt-fractie hebben het voorstel gelezen."
    found, _ = understood(
        *TITLE,
        "2. De termijn",
        FIRST.format("CDA"),
        ANSWER,
        "3. Kosten",
        lead,
        "Deze leden vragen wat het kost.",
        ANSWER,
    )

    assert [each.factions for each in found.exchanges] == [("CDA",), ("Volt",)]
