"""Who has the word in a text: who asks, who joins, and who is only spoken of."""

from __future__ import annotations

import pytest

from generator.grammar.factions.speakers import headed, phrases, sentence_openers, speaking, speaks_at
from tests.grammar.factions.test_names import NAMES


def spoken(text: str, *, introduces: bool = False) -> list[str | None]:
    """The factions that have the word, as they are written where nobody knows them."""
    found = speaking(text, NAMES, introduces=introduces)
    return [each.faction or each.written for phrase in found for each in phrase.names]


@pytest.mark.parametrize(
    ("text", "factions"),
    [
        ("De leden van de VVD-fractie vragen dit.", ["VVD"]),
        ("De leden van de fracties van VVD, CDA en van de SP vragen dit.", ["VVD", "CDA", "SP"]),
        ("Graag vernemen de leden van de sp-fractie dit.", ["SP"]),
        ("Het is de leden van de PVV-fractie opgevallen.", ["PVV"]),
        ("De PVV-fractie wil dit weten.", ["PVV"]),
        ("Het CDA vraagt dit.", ["CDA"]),
        ("Volt vraagt dit.", ["Volt"]),
        ("De D66-leden vragen dit.", ["D66"]),
        ("Ook verneemt de PVV-fractie dit graag.", ["PVV"]),
        ("Namens de fractie van Volt dit.", ["Volt"]),
        ("De leden van de Nieuw-fractie vragen dit.", ["Nieuw"]),
        ("Net als de leden van de D66-fractie willen de leden van de SP-fractie dit.", ["SP"]),
        ("De leden van de VVD-fractie vragen, mede namens de SP-fractie, dit.", ["VVD", "SP"]),
        ("De leden van de VVD-fractie, alsmede de leden van de SP-fractie, vragen dit.", ["VVD", "SP"]),
        ("De leden van de VVD-fractie zijn het eens met de leden van de SP-fractie.", ["VVD"]),
        ("Door de leden van de SP-fractie wordt dit gevraagd.", ["SP"]),
        ("Vragen van de leden van de VVD-fractie", ["VVD"]),
        ("Kan de regering aan de leden van de SP-fractie toelichten waarom dat zo is?", ["SP"]),
        ("Wil het kabinet aan de leden van de D66-fractie uitleggen hoe dat kan?", ["D66"]),
    ],
)
def test_those_who_ask_are_speaking(text: str, factions: list[str]) -> None:
    assert spoken(text) == factions


@pytest.mark.parametrize(
    "text",
    [
        "Wat vindt de minister van het plan van de leden van de CDA-fractie?",
        "Dit is gezegd door de leden van de CDA-fractie.",
        "Waarom wil de CDA-fractie dit?",
        "Hoe ziet het CDA dit?",
        "De motie van de CDA-fractie is aangenomen.",
        "Het kabinet deelt de mening van het CDA.",
        "De brief is gestuurd aan de leden van de CDA-fractie.",
        "Volt en ampère zijn eenheden.",
        "",
    ],
)
def test_those_who_are_only_spoken_of_do_not(text: str) -> None:
    assert spoken(text) == []


def test_what_introduces_questions_may_say_whose_they_are() -> None:
    text = "Hieronder staan de vragen van de leden van de VVD-fractie."
    assert (spoken(text), spoken(text, introduces=True)) == ([], ["VVD"])


def test_a_phrase_holds_the_words_around_its_names() -> None:
    text = "Ook vragen de leden van de fracties van VVD en SP dit."
    [phrase] = phrases(text, NAMES)
    assert text[phrase.start : phrase.end] == "de leden van de fracties van VVD en SP"
    assert phrase.factions == ("VVD", "SP")


def test_every_sentence_may_begin_with_others() -> None:
    text = "De leden van de VVD-fractie lazen dit. De leden van de SP-fractie ook, en de leden van de CDA-fractie."
    assert [each.factions for each in sentence_openers(text, NAMES)] == [("VVD",), ("SP",)]


@pytest.mark.parametrize(
    ("text", "factions"),
    [
        ("VVD", ("VVD",)),
        ("3. Inbreng D66", ("D66",)),
        ("Fracties van VVD en Groen Links", ("VVD", "GroenLinks")),
        ("Vragen en opmerkingen van de leden van de fractie Volt", ("Volt",)),
        ("Vragen over de VVD", ()),
        ("Vloot en vee", ()),
    ],
)
def test_a_heading_may_hold_names_alone(text: str, factions: tuple[str, ...]) -> None:
    assert headed(text, NAMES) == factions


def test_those_speak_who_begin_or_stand_after_a_verb_of_asking() -> None:
    text = "Graag verneemt het lid Jansen dit van het lid De Vries."
    assert speaks_at(text, 0)
    assert speaks_at(text, text.index("het lid Jansen"))
    assert not speaks_at(text, text.index("het lid De Vries"))
