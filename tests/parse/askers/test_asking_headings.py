"""Headings and labels name who asks, in the ways and with the slips of documents of both chambers since 2000."""

from __future__ import annotations

import pytest

from tests.parse.asking import NO_FACTION, QUESTIONS, UNLISTED, doubted, understood
from tests.parse.documents import FRONT

# The heading over questions; the factions, the doubts.
HEADINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Vragen en opmerkingen van de leden van de VVD-fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van de vvd-fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van de VVD fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van de PvDA-fractie", ("PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de Groenlinks-fractie", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de Groen Links-fractie", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de Groen-Links-fractie", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de fractie van Groen Links", ("GroenLinks",), ()),
    ("Vragen en opmerkingen van de leden van de PvdA-GroenLinks-fractie", ("GroenLinks-PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de GL/PvdA-fractie", ("GroenLinks-PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de Christen Unie-fractie", ("ChristenUnie",), ()),
    ("Vragen en opmerkingen van de leden van de CU-fractie", ("ChristenUnie",), ()),
    ("Vragen en opmerkingen van de leden van de 50 PLUS-fractie", ("50PLUS",), ()),
    ("Vragen en opmerkingen van de leden van de D'66-fractie", ("D66",), ()),
    ("Vragen en opmerkingen van de leden van de SP‑fractie", ("SP",), ()),
    ("Vragen en opmerkingen van de leden van de SPfractie", ("SP",), ()),
    ("Vragen en opmerkingen van de leden van de Nieuw Sociaal Contract-fractie", ("NSC",), ()),
    ("Vragen en opmerkingen van de leden van de fractie van de Partij v.d. Dieren", ("PvdD",), ()),
    ("Vragen en opmerkingen van de fractie Partij voor de Dieren", ("PvdD",), ()),
    (
        "Vragen en opmerkingen van de leden van de fracties van VVD, Groenlinks en CU",
        ("VVD", "GroenLinks", "ChristenUnie"),
        (),
    ),
    ("Vragen en opmerkingen van de leden van de fracties van PvdA en GroenLinks", ("PvdA", "GroenLinks"), ()),
    ("VRAGEN EN OPMERKINGEN VAN DE LEDEN VAN DE VOLT-FRACTIE", ("Volt",), ()),
    ("Inbreng van de leden van de fractie van volt", ("Volt",), ()),
    ("Vragen en opmerkingen van het lid Omtzigt", ("Lid Omtzigt",), ()),
    ("Vragen en opmerkingen van het Lid-Omtzigt", ("Lid Omtzigt",), ()),
    ("Vragen en opmerkingen van de leden van de groep-Van Haga", ("Groep Van Haga",), ()),
    ("Vragen en opmerkingen van de leden van de groep van Haga", ("Groep Van Haga",), ()),
    ("Vragen en opmerkingen van de leden van de fractie-Otten", ("Fractie-Otten",), ()),
    ("Vragen en opmerkingen van het lid Jansen (PvDA)", ("PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de PVVV-fractie", ("PVV",), (f"{UNLISTED} PVVV",)),
    ("Vragen en opmerkingen van de leden van de GroenLink-fractie", ("GroenLinks",), (f"{UNLISTED} GroenLink",)),
    ("Vragen en opmerkingen van de leden van de CDDA fractie", ("CDA",), (f"{UNLISTED} CDDA",)),
    ("Vragen en opmerkingen van de leden van de XYZ-fractie", (), (f"{UNLISTED} XYZ",)),
    (
        "Vragen en opmerkingen van de leden van de fractie van de Partij voor de Jeugd",
        (),
        (f"{UNLISTED} Partij voor de Jeugd",),
    ),
    ("Vragen en opmerkingen van het lid Jansen (XYZ)", (), (f"{UNLISTED} XYZ",)),
    ("Vragen en opmerkingen van het lid Jansen", (), (f"{NO_FACTION} Jansen",)),
    # a second harvest
    ("Inbreng van de fractie van de Partij van de Arbeid", ("PvdA",), ()),
    ("Vragen en opmerkingen van de leden van de Partij voor de dieren-fractie", ("PvdD",), ()),
    ("2. Vragen en opmerkingen van de leden van de NSC-fractie", ("NSC",), ()),
    ("Vragen en opmerkingen van de leden van de BBB -fractie", ("BBB",), ()),
    ("Vragen en opmerkingen van de leden van de BBB- fractie", ("BBB",), ()),
    ("Vragen en opmerkingen van de leden van de SP- en de PvdD-fractie", ("SP", "PvdD"), ()),
    ("Vragen en opmerkingen van de leden van de SP-, PvdD- en Volt-fracties", ("SP", "PvdD", "Volt"), ()),
    ("Vragen en opmerkingen van de leden van de BVNL-fractie", ("Groep Van Haga",), ()),
    ("Vragen en opmerkingen van de fractie Den Haan", ("Fractie Den Haan",), ()),
    ("Vragen en opmerkingen van de leden van de SGP-fracite", ("SGP",), ()),
    ("Vragen en opmerkingen van de ledenvan de VVD-fractie", ("VVD",), ()),
    ("Inbreng VVD-fractie", ("VVD",), ()),
    ("Vragen en opmerkingen van de leden van VVD", ("VVD",), ()),
    (
        "Vragen en opmerkingen van de leden van de ChristenUinie-fractie",
        ("ChristenUnie",),
        (f"{UNLISTED} ChristenUinie",),
    ),
    ("Vragen en opmerkingen van de leden van XYZ", (), (f"{UNLISTED} XYZ",)),
    # Who once led a faction of their own may sit in another now.
    ("Vragen en opmerkingen van het lid Van Haga", (), (f"{NO_FACTION} Van Haga",)),
)


@pytest.mark.parametrize(("heading", "factions", "doubts"), HEADINGS, ids=[form[0] for form in HEADINGS])
def test_a_heading_names_who_asks_under_it(heading: str, factions: tuple[str, ...], doubts: tuple[str, ...]) -> None:
    found, problems = understood(FRONT, heading, *QUESTIONS, "Niets.")
    assert [exchange.factions for exchange in found.exchanges] == [factions, factions]
    assert doubted(problems) == list(doubts)


@pytest.mark.parametrize(
    ("first", "second", "factions"),
    [
        ("VVD", "D66", [("VVD",), ("D66",)]),
        ("Fractie VVD", "Fractie Groen Links", [("VVD",), ("GroenLinks",)]),
        ("Inbreng VVD", "Inbreng D66 en Volt", [("VVD",), ("D66", "Volt")]),
        ("1. VVD", "2. Groep Van Haga", [("VVD",), ("Groep Van Haga",)]),
    ],
)
def test_a_heading_may_be_no_more_than_a_name(first: str, second: str, factions: list[tuple[str, ...]]) -> None:
    turns = [("Vraag 1", "Waarom?", "Antwoord 1", "Daarom."), ("Vraag 2", "Wanneer?", "Antwoord 2", "Nu.")]
    found, problems = understood(FRONT, first, *turns[0], second, *turns[1])
    assert [exchange.factions for exchange in found.exchanges] == factions
    assert doubted(problems) == []


def test_a_heading_with_the_name_of_a_faction_nobody_knows_is_doubted() -> None:
    turns = [("Vraag 1", "Waarom?", "Antwoord 1", "Daarom."), ("Vraag 2", "Wanneer?", "Antwoord 2", "Nu.")]
    found, problems = understood(FRONT, "Fractie VVD", *turns[0], "Fractie XYZ", *turns[1])
    assert [exchange.factions for exchange in found.exchanges] == [("VVD",), ()]
    assert len(problems) == 1
