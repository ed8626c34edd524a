"""Documents in the spelling of before 1996, and factions whose names stand together."""

from __future__ import annotations

import pytest

from generator.grammar.questions.asking import asks_in_words, faction_opens
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.parse.askers.askers import Asked, who_asks
from tests.parse.asking import knowledge, understood
from tests.parse.documents import texts

ANSWER = "Het kabinet acht de regeling toereikend."
SMALL = ("SGP", "RPF", "GPV")


@pytest.mark.parametrize(
    ("opening", "factions"),
    [
        ("De leden van de fraktie van de PvdA vroegen", ("PvdA",)),
        ("De leden van de CDA-fraktie wilden weten", ("CDA",)),
        ("De fraktieleden van D66 informeerden", ("D66",)),
        ("De VVD-fraktie vroeg", ("VVD",)),
        ("De leden van de frakties van SGP, RPF en GPV vroegen", SMALL),
        ("De leden van de frakties van S.G.P., R.P.F. en G.P.V. vroegen", SMALL),
        ("De leden van de fracties van S.G.P., R.P.F. en G.P.V. vroegen", SMALL),
        ("De leden van de frakties van SGP/RPF/GPV vroegen", SMALL),
        ("De leden van SGP, RPF en GPV verzochten", SMALL),
        ("De leden van de SGP-, RPF- en GPV-fractie vroegen", SMALL),
        ("De leden van de SGP-, de RPF- en de GPV-fraktie vroegen", SMALL),
    ],
)
def test_factions_ask_in_any_spelling(opening: str, factions: tuple[str, ...]) -> None:
    text = f"{opening} of de regeling toereikend is."

    assert faction_opens(text) or "leden van SGP" in text or text.startswith("De fraktieleden")
    assert asks_in_words(text)
    assert [one.factions for one in who_asks([Asked((text,))], [], faction_names(knowledge().factions))] == [factions]


@pytest.mark.parametrize(
    "asking",
    [
        "De leden van de VVD-fraktie stelden gezamenlijk de vraag of de termijn te kort is.",
        "De leden van de VVD-fractie stellen de vraag hoe de termijn wordt berekend.",
        "Bij de leden van de VVD-fractie rees de vraag waarom de termijn niet is verlengd.",
        "De leden van de VVD-fractie wierpen de vraag op of de termijn te kort is.",
        "Voorts stelden deze leden de vraag wanneer de regeling ingaat.",
    ],
)
def test_who_puts_the_question_asks(asking: str) -> None:
    assert asks_in_words(asking)


@pytest.mark.parametrize(
    "reporting",
    [
        "De leden van de VVD-fractie hebben de vraag gesteld die hieronder wordt beantwoord.",
        "In antwoord op de vraag van de leden van de VVD-fraktie merkt het kabinet op dat dit klopt.",
        "Het kabinet stelt zich de vraag of dat nodig is.",
    ],
)
def test_who_reports_a_question_does_not_ask(reporting: str) -> None:
    assert not asks_in_words(reporting)


@pytest.mark.parametrize("faction", ["fraktie", "fractie"])
def test_an_old_memorandum_is_read_like_a_new_one(faction: str) -> None:
    asked = [
        f"De leden van de PvdA-{faction} wilden weten hoe de korting wordt berekend.",
        f"De leden van de {faction} van Groen Links vroegen ten slotte of de korting tijdelijk is.",
        f"De leden van de {faction}s van SGP en GPV stelden gezamenlijk de vraag of de korting nodig is.",
    ]
    body = [text for question in asked for text in (question, ANSWER)]
    found, problems = understood("MEMORIE VAN ANTWOORD", "Ontvangen 3 maart 1994", "1. De korting", *body)

    questions = [question for each in found.exchanges for question in each.questions]
    assert [texts(found, question.paragraphs) for question in questions] == [[text] for text in asked]
    assert [question.factions for question in questions] == [("PvdA",), ("GroenLinks",), ("SGP", "GPV")]
    assert not problems


@pytest.mark.parametrize(
    "heading",
    [
        "Vragen van de fraktie van de PvdA",
        "Vragen en opmerkingen van de leden van de PvdA-fraktie",
        "PvdA-fraktie",
        "De leden van de fraktie van de PvdA",
        "Inbreng van de PvdA-fraktie",
    ],
)
def test_a_heading_in_old_spelling_names_its_faction(heading: str) -> None:
    front = "De vaste commissie heeft vragen voorgelegd aan de minister."
    found, _ = understood(front, heading, "Wat kost de regeling?", "Antwoord", ANSWER)

    assert [each.factions for each in found.exchanges] == [("PvdA",)]
