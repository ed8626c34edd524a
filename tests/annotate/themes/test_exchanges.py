"""Themes of exchanges: what decides, what must not, and which theme is a doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.annotate.themes.exchanges import annotate_themes
from generator.model.annotation import Certainty
from generator.model.consultation import Consultation
from generator.model.knowledge import Faction, Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation

DEFENCE, SCHOOLS, ENERGY = "Internationaal | Defensie", "Onderwijs en wetenschap", "Natuur en milieu | Energie"
ANIMALS, NATURE, EUROPE = (
    "Landbouw | Dieren",
    "Natuur en milieu | Natuur- en landschapsbeheer",
    "Internationaal | Europese zaken",
)
SHIPPING, BUDGET = "Verkeer | Water", "Financiën | Begroting"
ANIMAL_PARTY = Faction(abbreviation="PvdD", name="Partij voor de Dieren")


def made(*questions: str, title: str | None = None, addressee: str | None = None, answer: str = "Ja.") -> Consultation:
    found = consultation(*((question, answer) for question in questions))
    return replace(found, front=replace(found.front, title=title, addressee=addressee))


def given(document: Consultation, number: int = 1, known: Knowledge | None = None) -> dict[str, Certainty]:
    """The themes of one exchange, best first, each with its certainty."""
    found = annotate_themes(document, known or Knowledge(), Problems())
    return {each.target: each.certainty for each in found if each.exchange == f"vraag-{number}"}


def themes(document: Consultation, number: int = 1) -> list[str]:
    return list(given(document, number))


# Questions that lean on the document


@pytest.mark.parametrize(
    "question",
    [
        "Wat levert dit op?",
        "Welke termijn geldt hiervoor?",
        "Hoeveel miljoen kost dat?",
        "Kunt u deze vragen afzonderlijk beantwoorden?",
        "Kunt u deze vragen vóór het commissiedebat Elektriciteitsnet beantwoorden?",
    ],
)
def test_an_elliptical_or_procedural_question_has_the_theme_of_the_document(question: str) -> None:
    document = made("Welke kazernes sluiten?", "Hoeveel militairen werken er?", question, title="Sluiting van kazernes")
    assert themes(document, 3) == [DEFENCE]


def test_the_title_and_who_must_answer_decide_where_no_exchange_says_anything() -> None:
    assert themes(made("Klopt dat?", title="Wolven op de Veluwe")) == [NATURE]
    assert themes(made("Klopt dat?", addressee="Minister van Defensie")) == [DEFENCE]
    title = "Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2025"
    assert themes(made("Klopt dat?", title=title)) == [DEFENCE]


def test_a_document_about_two_things_puts_its_exchanges_under_both() -> None:
    questions = (
        "Hoeveel scholen wachten?",
        "Wat doet de netbeheerder?",
        "Wat kost een dieselaggregaat voor een school?",
    )
    document = made(*questions, title="Wachtlijsten voor een stroomaansluiting bij scholen")
    assert all({SCHOOLS, ENERGY} <= set(themes(document, number)) for number in (1, 2, 3))


def test_what_a_question_says_itself_decides_in_a_document_about_many_things() -> None:
    questions = (
        "Hoeveel kazernes zijn er?",
        "Hoeveel militairen zijn er?",
        "Welke ligplaatsen voor schepen verdwijnen?",
    )
    assert themes(made(*questions, title="Lijst van vragen"), 3)[0] == SHIPPING


# Words that must not decide


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("Vraagt de Partij voor de Dieren dit?", ANIMALS),
        (
            "Is de staatssecretaris van Onderwijs, Cultuur en Wetenschap gevraagd?",
            "Onderwijs en wetenschap | Onderzoek en wetenschap",
        ),
        ("Is de minister van Landbouw, Natuur en Voedselkwaliteit gevraagd?", "Landbouw"),
        ("Komt er antwoord vóór het commissiedebat Onderwijs?", SCHOOLS),
        ("Is dit in de vaste commissie voor Defensie besproken?", DEFENCE),
        ("Meldt Omroep Gelderland dat?", "Cultuur en recreatie | Media"),
        ("Wat staat daarover in het jaarverslag?", BUDGET),
        ("Gaat het om 12 miljoen euro aan uitgaven?", BUDGET),
        ("Komt dat op korte termijn?", "Recht | Bezwaar en klachten"),
    ],
)
def test_words_inside_names_and_words_of_any_question_give_no_theme(question: str, wrong: str) -> None:
    assert wrong not in themes(made(question, "Varen er veel schepen?", "Liggen er binnenvaartschepen stil?"))


def test_a_faction_that_the_project_knows_says_nothing_under_any_of_its_names() -> None:
    known = Knowledge(factions=(ANIMAL_PARTY,))
    document = made("De leden van de fractie van de Partij voor de Dieren vragen welke schepen dit zijn.")
    assert list(given(document, known=known)) == [SHIPPING]


def test_a_word_inside_a_name_counts_for_the_theme_of_the_name_alone() -> None:
    document = made("Wat doet het Kadaster en wat doet de Inspectie Ontwikkelingssamenwerking en Beleidsevaluatie?")
    assert themes(document)[0] == "Internationaal | Ontwikkelingssamenwerking"


def test_items_of_an_enumeration_decide_little() -> None:
    questions = ("Welke schepen krijgen subsidie?", "Geldt dat voor schepen met clustermunitie, tabak en palmolie?")
    assert themes(made(*questions, title="Subsidie voor de binnenvaart"), 2) == [SHIPPING]


# Several themes


def test_a_part_takes_the_place_of_its_theme() -> None:
    document = made("Hoe gaat het met de ecologische hoofdstructuur en andere natuurgebieden?", title="Natuur")
    found = themes(document)
    assert NATURE in found
    assert "Natuur en milieu" not in found


def test_there_are_at_most_three_and_each_stands_once() -> None:
    long = (
        "Zijn kazernes, scholen, schepen, ziekenhuizen, boerderijen en rechtbanken duur? Zijn kazernes oud? En scholen?"
    )
    found = annotate_themes(made(long), Knowledge(), Problems())
    assert len({each.target for each in found}) <= 3


@pytest.mark.parametrize(
    "question",
    [
        "Leidt de Europese verordening tot andere doelen voor natuurgebieden?",
        "Komt er een EU-richtlijn voor natuurgebieden?",
        "Steunt u het Europees kader voor natuurgebieden?",
        "Wat zegt de Landbouw- en Visserijraad, en wat zeggen andere lidstaten in de EU over natuurgebieden?",
    ],
)
def test_a_question_on_european_law_or_a_council_is_under_europe_too(question: str) -> None:
    assert EUROPE in themes(made(question, "Hoeveel wolven leven er in natuurgebieden?", title="Natuurgebieden"))


def test_a_european_city_or_country_makes_no_question_european() -> None:
    assert EUROPE not in themes(made("Is de ambassade in Brussel open?", title="De ambassade in Brussel"))


# Doubts


def test_a_theme_that_only_the_rest_of_the_document_supports_is_a_doubt() -> None:
    questions = ("Hoeveel kazernes zijn er?", "Hoeveel scholen zijn er?", "Hoeveel schepen zijn er?", "Klopt dat?")
    assert set(given(made(*questions), 4).values()) == {Certainty.UNKNOWN}


def test_a_theme_that_the_title_and_the_exchanges_share_is_none() -> None:
    document = made(
        "Welke kazernes sluiten?", "Hoeveel militairen werken er?", "Klopt dat?", title="Sluiting van kazernes"
    )
    assert given(document, 3) == {DEFENCE: Certainty.CERTAIN}


def test_the_theme_of_the_document_is_no_doubt_beside_a_theme_that_is_one() -> None:
    document = made(
        "Welke kazernes sluiten?", "Hoeveel militairen werken er?", "Is de rechter gevraagd?", title="Kazernes"
    )
    assert given(document, 3)[DEFENCE] is Certainty.CERTAIN


def test_without_any_word_there_is_no_theme() -> None:
    assert themes(made("Klopt dat?")) == []
