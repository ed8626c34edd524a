from __future__ import annotations

import pytest

from generator.knowledge.editors_lists.faction_names import faction_names
from generator.parse.askers.joining import joining, with_joining
from tests.parse.documents import FACTION_HEADING, FACTIONS, FRONT, document, parsed

NAMES = faction_names(FACTIONS)
JOIN = "De leden van de CDA-fractie sluiten zich aan bij de vragen van de leden van de VVD-fractie."
ASKED = "De leden van de VVD-fractie vragen waarom dit zo is."
OTHER = "De leden van de D66-fractie vragen wanneer dit zo was."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (JOIN, {"VVD": ("CDA",)}),
        (
            "De leden van CDA en NSC sluiten zich graag aan bij de vragen gesteld door de VVD-fractie.",
            {"VVD": ("CDA", "NSC")},
        ),
        (
            "Het lid van de CDA-fractie sluit zich aan bij de inbreng van D66 en heeft vragen. De VVD-fractie ook.",
            {"D66": ("CDA",)},
        ),
        (
            "De leden van de VVD-fractie hebben enkele vragen, waarbij de leden van de CDA-fractie zich aansluiten.",
            {"VVD": ("CDA",)},
        ),
        ("De VVD-fractie heeft een voorstel, waarbij de leden van de CDA-fractie zich aansluiten.", {}),
        (
            "De CDA-fractie sluit zich aan bij de vragen van D66 en willen van de VVD-fractie niets weten.",
            {"D66": ("CDA",)},
        ),
        ("De leden van de CDA-fractie sluiten zich aan bij deze vraag.", {}),
        ("De leden van de CDA-fractie zijn het eens met de VVD-fractie.", {}),
        ("", {}),
    ],
)
def test_who_joins_whom(text: str, found: dict[str, tuple[str, ...]]) -> None:
    assert joining([text], NAMES) == found


def test_those_who_join_stand_after_whom_they_join_and_once() -> None:
    assert with_joining(["D66", "VVD"], {"D66": ("CDA", "VVD")}) == ("D66", "CDA", "VVD")


def asking(*paragraphs: str) -> list[tuple[str, ...]]:
    found, _ = parsed(document(FRONT, "Vragen en opmerkingen vanuit de fracties", *paragraphs))
    return [exchange.factions for exchange in found.exchanges]


def test_words_before_the_first_question_join_all_of_that_faction() -> None:
    answer = ("Antwoord", "Daarom.")
    theme = "Uitvoering"
    assert asking(JOIN, ASKED, *answer, theme, OTHER, *answer, ASKED, *answer) == [
        ("VVD", "CDA"),
        ("D66",),
        ("VVD", "CDA"),
    ]


def test_words_after_a_question_join_no_other() -> None:
    answer = ("Antwoord", "Daarom.")
    assert asking(OTHER, *answer, "Uitvoering", JOIN, ASKED, *answer) == [("D66",), ("VVD",)]


BOTH = ("VVD", "D66")
# What the VVD says under its heading, and what it asks; who asks.
ON_BEHALF: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (
            "De leden van de VVD-fractie, mede namens de fractie van D66, danken de minister.",
            "Deze leden vragen waarom.",
        ),
        BOTH,
    ),
    (("De leden van de VVD-fractie spreken mede namens de leden van de fractie van D66.", "Waarom is dat zo?"), BOTH),
    (("De VVD-fractie en de D66-fractie hechten aan rust.", "Waarom is dat zo, vragen deze leden."), BOTH),
    (("De leden van de VVD-fractie vragen, mede namens de leden van de D66-fractie, waarom.",), BOTH),
    (("De leden van de VVD-fractie vragen, mede sprekend namens de fractie van D66, waarom.",), BOTH),
    (("De leden van de VVD-fractie steunen het voorstel van de D66-fractie.", "Waarom is dat zo?"), ("VVD",)),
    (("De leden van de VVD-fractie vragen wat de minister vindt van de kritiek van de D66-fractie.",), ("VVD",)),
)


@pytest.mark.parametrize(("words", "factions"), ON_BEHALF)
def test_a_faction_that_speaks_for_another_under_its_own_heading_asks_with_it(
    words: tuple[str, ...], factions: tuple[str, ...]
) -> None:
    found, _ = parsed(document(FRONT, FACTION_HEADING, *words))
    [exchange] = found.exchanges
    assert exchange.factions == factions


def test_who_joins_in_one_question_asks_no_other_unless_that_points_back() -> None:
    joint = "De leden van de VVD-fractie vragen, mede namens de leden van de D66-fractie, waarom."
    found, _ = parsed(document(FRONT, FACTION_HEADING, joint, "Deze leden vragen ook wanneer.", "Wie betaalt dit?"))
    assert [one.factions for one in found.exchanges] == [BOTH, BOTH, ("VVD",)]
