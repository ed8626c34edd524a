"""Stretches of linked nouns, which may be the title of a question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.titles.stretches import LONGEST, LONGEST_QUOTING, Stretch, stretches
from generator.knowledge.shipped.common_words import common_words
from generator.knowledge.shipped.theme_words import theme_words
from generator.model.text import Span
from tests.pace import Watch


def found(text: str, *excluded: str) -> list[Stretch]:
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in excluded]
    known = [(span, 1.0 + word.weight) for word, span in theme_words().find(text)]
    return list(stretches(text, known, common_words(), spans))


def titles(text: str, *excluded: str) -> list[str]:
    return [text[s.span.start : s.span.end] for s in found(text, *excluded) if s.may_be_title]


def longest(text: str) -> str:
    return max(titles(text), key=len, default="")


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        (
            "Wat waren de uitgaven voor groot onderhoud van kazernes in Breda?",
            "uitgaven voor groot onderhoud van kazernes in Breda",
        ),
        ("Hoeveel klachten over de nieuwe helm zijn er?", "klachten over de nieuwe helm"),
        ("Is de sluis bij Eefde al verbreed?", "sluis bij Eefde"),
        ("Wat is de rol van de Inspectie Leefomgeving en Transport?", "rol van de Inspectie Leefomgeving en Transport"),
        ("Waarom is de steun voor het midden- en kleinbedrijf zo laag?", "steun voor het midden- en kleinbedrijf"),
        (
            "Hoe zit het met scholen in het primair en voortgezet onderwijs?",
            "scholen in het primair en voortgezet onderwijs",
        ),
        (
            "Wat is de stand van de schol, haring en wijting in de Noordzee?",
            "stand van de schol, haring en wijting in de Noordzee",
        ),
        (
            "Kent u het rapport «De stille ramp» van de Universiteit van Tilburg?",
            "rapport «De stille ramp» van de Universiteit van Tilburg",
        ),
        ("Wat betekent dat voor gezinnen met een laag inkomen?", "gezinnen met een laag inkomen"),
        ("Hoe hoog is het aantal zittingen bij de rechtbank?", "aantal zittingen bij de rechtbank"),
        ("Wanneer komt de evaluatie van de Wet goed verhuurderschap?", "evaluatie van de Wet goed verhuurderschap"),
        ("Wat is de reistijd naar het ziekenhuis te Goes?", "reistijd naar het ziekenhuis te Goes"),
        (
            "Waar blijven de afspraken in het kader van het programma «Samen Wonen»?",
            "afspraken in het kader van het programma «Samen Wonen»",
        ),
        ("Wat doet u tegen laagvliegen boven Natura 2000-gebieden?", "laagvliegen boven Natura 2000-gebieden"),
        ("Komt er een Europees kader voor kringlooplandbouw?", "Europees kader voor kringlooplandbouw"),
        ("Hoe vaak is er bodemberoering in beschermde gebieden?", "bodemberoering in beschermde gebieden"),
    ],
)
def test_the_words_that_link_nouns_stay_between_them(text: str, stretch: str) -> None:
    assert longest(text) == stretch


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Wat is de rol van de directie Stad en Bouw?", "rol van de directie Stad"),
        ("Wat is de rol van de Universiteit van Tilburg?", "rol van de Universiteit"),
        ("Wat doet het Kleding- en Uitrustingsbedrijf van Defensie?", "Uitrustingsbedrijf van Defensie"),
        ("Wat is het oordeel van de Autoriteit voor de Zorg?", "oordeel van de Autoriteit"),
        ("Gaat dat over brood en spelen in Rome?", "spelen in Rome"),
        ("Hoe staat het met de keuring voor het Oosterse LNG project?", "keuring voor het Oosterse LNG"),
        ("Wat is de termijn voor het melden van wijzigingen aan de inspectie?", "termijn voor het melden"),
    ],
)
def test_no_stretch_cuts_a_name_or_a_list(text: str, cut: str) -> None:
    assert cut in text
    assert cut not in titles(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Wat zijn de gevolgen van deze maatregel voor boeren?", "deze maatregel"),
        ("Wat gebeurt er sinds de invoering van de spitsheffing?", "invoering van de spitsheffing"),
        ("Kan dat in navolging van Duitsland?", "navolging van Duitsland"),
        ("Geldt dat op dit moment in Zwolle?", "moment in Zwolle"),
        ("Geldt een derde van de woningen als te klein?", "derde van de woningen"),
        ("Wat is het voorstel om de wolf te verjagen?", "voorstel om de wolf"),
        ("Wat is de positie van huurders die verhuizen?", "positie van huurders"),
        ("Komt de Kamer met een plan?", "Kamer met een plan"),
    ],
)
def test_no_stretch_says_when_or_how_or_needs_other_words(text: str, word: str) -> None:
    assert word in text
    assert not any(title == word or title.startswith(f"{word} ") for title in titles(text))


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Gaat de NVWA op de markt controleren?", "NVWA op de markt"),
        ("Moeten schapenhouders uit angst hun dieren binnen houden?", "schapenhouders uit angst"),
        ("Klopt het dat de sector in 2022 voor veiligheid heeft betaald?", "2022 voor veiligheid"),
    ],
)
def test_a_preposition_behind_who_acts_belongs_to_the_act(text: str, cut: str) -> None:
    assert not any(cut in title for title in titles(text))


@pytest.mark.parametrize(
    "text",
    [
        "Kan de minister van Sociale Zaken en Werkgelegenheid dat bevestigen?",
        "Wat vindt de staatssecretaris van Defensie daarvan?",
        "Is de regering daartoe bereid?",
        "De leden van de VVD-fractie vragen dat.",
        "Deelt u de mening dat dit zo is? Zo nee, waarom niet?",
        "",
        "?!",
    ],
)
def test_ministers_factions_and_words_of_any_question_are_none(text: str) -> None:
    assert titles(text) == []


def test_excluded_words_begin_and_end_none() -> None:
    text = "Wat vindt Groep Otten van loonbelasting?"
    assert titles(text, "Groep Otten") == ["loonbelasting"]


@pytest.mark.parametrize(
    ("text", "is_linked", "is_described", "is_quoting"),
    [
        ("Wat is de rol van boeren?", True, False, False),
        ("Wat zijn zware metalen?", False, True, False),
        ("Waar blijft de loonbelasting?", False, False, False),
        ("Kent u het bericht ‘De brug is stuk’?", False, False, True),
        ("Wat doet de Raad van State?", False, False, False),
    ],
)
def test_a_stretch_says_what_holds_it_together(
    text: str, is_linked: bool, is_described: bool, is_quoting: bool
) -> None:
    last = found(text)[-1] if not is_linked else max(found(text), key=lambda s: len(s.span))
    assert (last.is_linked, last.is_described, last.is_quoting) == (is_linked, is_described, is_quoting)


def test_each_word_that_says_something_has_a_key_and_a_weight() -> None:
    longest = max(found("Wat kosten de oude kazernes in Breda?"), key=lambda stretch: len(stretch.span))
    keys = dict(longest.weights)
    assert set(keys) == {"oude", "kazerne", "breda"}
    assert keys["oude"] < keys["kazerne"]


@given(st.text(alphabet="aBc .,?-«»“”‘’'()de van en 2022 brug nieuwe Zwolle €\n", max_size=160))
def test_stretches_of_any_text_are_short_and_inside_it(text: str) -> None:
    for stretch in found(text):
        assert text[stretch.span.start : stretch.span.end].strip()
        assert len(stretch.span) <= (LONGEST_QUOTING if stretch.is_quoting else LONGEST)
        assert stretch.weights


@pytest.mark.parametrize(
    "text",
    [
        "De nieuwe brug van de stad in Breda en de sluis bij Goes. " * 200,
        "brug, " * 1_500,
        "nieuwe " * 1_500,
        "12 " * 2_500,
        "brug van " * 1_250,
        "«brug» " * 1_250,
    ],
)
def test_the_time_for_a_long_text_grows_with_its_length_only(text: str) -> None:
    watch = Watch()
    list(found(text))
    assert watch.seconds() < 4
