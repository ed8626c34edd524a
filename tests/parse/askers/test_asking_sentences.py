"""Questions and what introduces them name who asks, and others of whom they only speak."""

from __future__ import annotations

import pytest

from tests.parse.asking import NO_FACTION, QUESTIONS, UNLISTED, doubted, understood
from tests.parse.documents import FRONT

# How a question opens that follows one of the VVD under a theme; the factions, the doubts.
OPENINGS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("De leden van de pvda-fractie vragen hoe dit zit.", ("PvdA",), ()),
    ("De PvDA-fractie wil weten hoe dit zit.", ("PvdA",), ()),
    ("De CDA fractie wil weten hoe dit zit.", ("CDA",), ()),
    ("De leden van de fractie van Groen Links vragen hoe dit zit.", ("GroenLinks",), ()),
    ("De leden van de fracties van D66 en de Christen Unie vragen hoe dit zit.", ("D66", "ChristenUnie"), ()),
    ("Graag vernemen de leden van de sgp-fractie hoe dit zit.", ("SGP",), ()),
    ("De fractieleden van GL en CU vragen hoe dit zit.", ("GroenLinks", "ChristenUnie"), ()),
    ("De leden van de D66-fractie vragen, mede namens de SGP fractie, hoe dit zit.", ("D66", "SGP"), ()),
    ("Het is de leden van de SP-fractie opgevallen dat dit zo is. Waarom is dat?", ("SP",), ()),
    ("Met zorg hebben de leden van de Volt-fractie dit gelezen. Waarom is dat?", ("Volt",), ()),
    ("Het lid Sneller (D66) vraagt hoe dit zit.", ("D66",), ()),
    ("De leden Van Dijk en Beckerman (beiden SP) vragen hoe dit zit.", ("SP",), ()),
    ("De leden van de PVVV-fractie vragen hoe dit zit.", ("PVV",), (f"{UNLISTED} PVVV",)),
    ("Graag vernemen de leden van de PVVV-fractie hoe dit zit.", ("PVV",), (f"{UNLISTED} PVVV",)),
    ("De leden van de XYZ-fractie vragen hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Voorts vragen de leden van de XYZ-fractie hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Graag vernemen de leden van de fractie van XYZ hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Het lid Jansen (XYZ) vraagt hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    # Others are spoken of, and do not ask.
    ("Kan de minister ingaan op het voorstel van de leden van de CDA-fractie?", ("VVD",), ()),
    ("Kan de minister ingaan op de motie van het lid Sneller (D66)?", ("VVD",), ()),
    ("Deelt de minister de kritiek van de XYZ-fractie?", ("VVD",), ()),
    ("Hoeveel volt staat er op het net? Denk daarbij aan 230 Volt.", ("VVD",), ()),
    ("Deze leden vragen ook hoe dit zit met de steun door de leden van de PVV-fractie.", ("VVD",), ()),
    # a second harvest
    ("Zij vragen ook waarom.", ("VVD",), ()),
    ("Kunnen de leden van de CDA-fractie een overzicht ontvangen?", ("CDA",), ()),
    ("Bij de leden van de ChristenUnie-fractie leven nog vragen. Waarom is dit zo?", ("ChristenUnie",), ()),
    ("Voor de leden van de SGP-fractie staat voorop dat dit goed gaat. Waarom is dit zo?", ("SGP",), ()),
    ("Namens de fractie van Volt stel ik de vraag waarom dit zo is?", ("Volt",), ()),
    ("Net als de leden van de D66-fractie vragen de leden van de Volt-fractie waarom dit zo is.", ("Volt",), ()),
    ("De leden van de fractie van JA 21 zouden graag vernemen waarom.", ("JA21",), ()),
    ("Door de leden van de SP-fractie wordt gevraagd waarom dit zo is.", ("SP",), ()),
    ("De leden van de D66-fractie vragen de minister naar de kritiek van de leden van de PVV-fractie.", ("D66",), ()),
    ("Wat vindt de minister van de uitspraak van het lid Sneller (D66) in het debat?", ("VVD",), ()),
    ("Volgens de leden van de PVV-fractie klopt dit niet. Waarom is dat?", ("PVV",), ()),
    ("De fractie van de vvd vraagt waarom dit zo is.", ("VVD",), ()),
    ("Mevrouw Van der Plas (BBB) vraagt waarom dit zo is.", ("BBB",), ()),
    ("De heer Jansen van de gemeente zegt dit. Waarom is dit zo?", ("VVD",), ()),
    ("Volt vraagt waarom dit zo is.", ("Volt",), ()),
    ("De SP vraagt waarom dit zo is.", ("SP",), ()),
    ("De D66-leden vragen waarom dit zo is.", ("D66",), ()),
    ("De leden van D66 en GroenLinks/PvdA vragen waarom dit zo is.", ("D66", "GroenLinks-PvdA"), ()),
    ("De leden van de Groep Jansen vragen waarom.", (), (f"{UNLISTED} Groep Jansen",)),
    ("De leden van de DENKK-fractie vragen waarom.", ("DENK",), (f"{UNLISTED} DENKK",)),
    ("De leden van de commissie vragen waarom dit zo is.", ("VVD",), ()),
    ("De leden van het Europees Parlement vragen dit. Waarom is dat?", ("VVD",), ()),
    ("De leden van de fracties van het CDA, de SP en 50Plus vragen waarom.", ("CDA", "SP", "50PLUS"), ()),
    ("Daarnaast vragen de leden van de fracties van GroenLinks en PvdA waarom.", ("GroenLinks", "PvdA"), ()),
    ("Waarom wil de PVV-fractie dit niet?", ("VVD",), ()),
    ("De leden van XYZ vragen hoe dit zit.", (), (f"{UNLISTED} XYZ",)),
    ("Voorts vragen de leden van het NCS hoe dit zit.", (), (f"{UNLISTED} NCS",)),
    ("Graag vernemen de leden van de Partij voor de Jeugd dit.", (), (f"{UNLISTED} Partij voor de Jeugd",)),
    ("Voorts vragen de leden van de commissie hoe dit zit.", ("VVD",), ()),
    ("Ook vragen de leden van de NAVO hoe dit zit.", ("VVD",), ()),
    ("De leden van de Raad vragen hoe dit zit. Waarom is dat?", ("VVD",), ()),
)


@pytest.mark.parametrize(("opening", "factions", "doubts"), OPENINGS, ids=[form[0] for form in OPENINGS])
def test_a_question_names_who_asks_it(opening: str, factions: tuple[str, ...], doubts: tuple[str, ...]) -> None:
    before = ("Vraag 1", "De leden van de VVD-fractie vragen waarom dit zo is.", "Antwoord 1", "Daarom.")
    found, problems = understood(FRONT, "Zuivel en vee", *before, "Vraag 2", opening, "Antwoord 2", "Zo zit het.")
    assert [exchange.factions for exchange in found.exchanges] == [("VVD",), factions]
    assert doubted(problems) == list(doubts)


@pytest.mark.parametrize(
    ("label", "factions", "doubts"),
    [
        ("Vraag 1 (VVD)", ("VVD",), []),
        ("Vraag 1 (PvDA)", ("PvdA",), []),
        ("Vraag 1 (Groen Links)", ("GroenLinks",), []),
        ("Vraag 1 (PVVV)", ("PVV",), [f"{UNLISTED} PVVV"]),
        ("Vraag van het lid Jansen (pvda):", ("PvdA",), []),
        ("Vraag van het lid Jansen (XYZ):", (), [f"{UNLISTED} XYZ"]),
        ("Vraag van de leden van de PvDA-fractie:", ("PvdA",), []),
    ],
)
def test_a_label_names_who_asks(label: str, factions: tuple[str, ...], doubts: list[str]) -> None:
    found, problems = understood(FRONT, "Zuivel en vee", label, "Waarom is dit zo?", "Antwoord:", "Daarom.")
    assert [exchange.factions for exchange in found.exchanges] == [factions]
    assert doubted(problems) == doubts


INTRODUCTIONS = (
    "De leden van de fracties van VVD, D66 en SP hebben vragen gesteld over de brief.",
    "Bij de commissie hebben de fracties van VVD, D66 en SP vragen en opmerkingen ingediend.",
    "Binnen de commissie hebben de leden van de fracties van VVD, D66 en SP enkele vragen over de brief.",
    "Door de leden van de VVD-fractie, de D66-fractie en de SP-fractie zijn vragen gesteld over de brief.",
    "De leden van de VVD-fractie hebben de brief gelezen. De leden van de SP-fractie hebben die ook gelezen.",
)


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_an_introduction_of_several_factions_is_no_question_and_gives_none_to_one_of_them(introduction: str) -> None:
    asked = ("De leden van de D66-fractie vragen waarom dit zo is.", "Antwoord", "Daarom.")
    found, problems = understood(FRONT, "Zuivel en vee", introduction, *asked)
    assert [exchange.factions for exchange in found.exchanges] == [("D66",)]
    assert doubted(problems) == []


@pytest.mark.parametrize(
    "introduction",
    [
        INTRODUCTIONS[4],
        "De leden van de VVD-fractie hebben de brief gelezen.\n\nDe leden van de SP-fractie hebben de brief gelezen.",
    ],
)
def test_after_separate_words_of_several_a_question_that_names_nobody_is_doubted(introduction: str) -> None:
    turns = ("Vraag 1", "Waarom is dit zo?", "Antwoord 1", "Daarom.")
    found, problems = understood(FRONT, "Zuivel en vee", introduction, *turns)
    assert [exchange.factions for exchange in found.exchanges] == [()]
    assert doubted(problems) == [f"{NO_FACTION} Vraag 1"]


def test_many_questions_without_a_faction_are_one_doubt() -> None:
    named_one = ("Vraag 1", "De leden van de VVD-fractie vragen waarom.", "Antwoord 1", "Daarom.")
    found, problems = understood(
        FRONT,
        "Vragen en antwoorden",
        "Geld",
        *(text for n in range(1, 6) for text in (f"Vraag {n}", "Waarom is dit zo?", f"Antwoord {n}", "Daarom.")),
        "Vragen van de leden van de VVD-fractie",
        *(text.replace("1", "6") for text in named_one),
    )
    assert [exchange.factions for exchange in found.exchanges] == [()] * 5 + [("VVD",)]
    assert doubted(problems) == [f"{NO_FACTION} Vraag 1"]
    assert "5" in problems[0].message


@pytest.mark.parametrize(
    "front",
    [
        ("LIJST VAN VRAGEN EN ANTWOORDEN", FRONT),
        (FRONT,),
        ("De vaste commissie voor Defensie heeft enkele feitelijke vragen aan de minister voorgelegd.",),
    ],
)
def test_a_document_whose_form_names_no_faction_is_no_doubt(front: tuple[str, ...]) -> None:
    found, problems = understood(*front, *QUESTIONS, "Niets.")
    assert [exchange.factions for exchange in found.exchanges] == [(), ()]
    assert doubted(problems) == []
