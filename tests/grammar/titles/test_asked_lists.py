"""Of a list in a question each item that asks is a question; facts, quotations and follow-ups are none."""

from __future__ import annotations

import pytest

from generator.grammar.titles.asked_parts import asked_in


def told(*texts: str, bulleted: tuple[int, ...] = ()) -> list[str]:
    return [texts[paragraph][part.start : part.end] for paragraph, part in asked_in(texts, bulleted)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Kunt u aangeven: a) wie de brug betaalt; b) wanneer zij klaar is en c) hoe lang zij open blijft?",
            ["wie de brug betaalt", "wanneer zij klaar is", "hoe lang zij open blijft?"],
        ),
        (
            "Kan de minister per provincie aangeven (a) hoeveel bruggen er zijn, (b) hoe oud die zijn?",
            ["hoeveel bruggen er zijn", "hoe oud die zijn?"],
        ),
        (
            "De leden van de VVD-fractie vragen de minister i) of de brug veilig is, ii) wie dat toetst.",
            ["of de brug veilig is", "wie dat toetst."],
        ),
        (
            "a. Hoeveel bruggen zijn er in Zeeland? b. Wie betaalt het onderhoud daarvan?",
            ["Hoeveel bruggen zijn er in Zeeland?", "Wie betaalt het onderhoud daarvan?"],
        ),
        (
            "Kunt u toelichten 1) waarom de brug dicht is, 2) wanneer zij opengaat? Wat kost het onderhoud per jaar?",
            ["waarom de brug dicht is", "wanneer zij opengaat?", "Wat kost het onderhoud per jaar?"],
        ),
    ],
)
def test_items_within_a_paragraph_are_told_apart_where_each_asks(text: str, parts: list[str]) -> None:
    assert told(text) == parts


@pytest.mark.parametrize(
    ("texts", "parts"),
    [
        (
            ("Kunt u aangeven:", "a. hoeveel bruggen er zijn;", "b. wie het onderhoud betaalt?"),
            ["hoeveel bruggen er zijn", "wie het onderhoud betaalt?"],
        ),
        (
            (
                "Wilt u de volgende vragen beantwoorden?",
                "- Wie betaalt de brug?",
                "- Wanneer is zij klaar? Zo nee, hoezo?",
            ),
            ["Wie betaalt de brug?", "Wanneer is zij klaar? Zo nee, hoezo?"],
        ),
        (
            ("a) Is de brug veilig?", "b) Zo ja, wie heeft dat getoetst?", "c) Wat kost het onderhoud?"),
            ["Is de brug veilig?", "Wat kost het onderhoud?"],
        ),
    ],
)
def test_items_that_are_paragraphs_are_told_apart_where_each_asks(texts: tuple[str, ...], parts: list[str]) -> None:
    assert told(*texts) == parts


def test_a_bullet_that_is_no_part_of_the_text_makes_an_item_as_well() -> None:
    texts = ("Kunt u aangeven", "wie de brug betaalt", "wanneer zij klaar is?")
    assert told(*texts, bulleted=(1, 2)) == ["wie de brug betaalt", "wanneer zij klaar is?"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Bent u bekend met a) het bericht over de brug, b) het rapport over de weg en c) de brief van de gemeente?",),
        ("Kent u de volgende berichten:", "- het bericht over de brug;", "- het rapport over de weg?"),
        ("De leden vragen om een reactie op de volgende punten:", "a. de brug is dicht;", "b. de weg is smal."),
        ("Geldt artikel 3, eerste lid, onder a) en b) van de wet ook voor bruggen?",),
        ("Wat vindt u van deze woorden: «Kunt u zeggen a) wie dit betaalt en b) hoe lang het duurt?»?",),
        ("Wat vindt u van deze vragen: “", "- Wie betaalt de brug?", "- Wanneer is zij klaar?”"),
        ("Klopt het dat er twaalf bruggen zijn, a) waarvan drie in Zeeland, b) waarvan vier in Drenthe?",),
        ("Is de brug veilig? Zo ja, wie heeft dat getoetst? Zo nee, waarom niet?",),
        ("Is de brug veilig?", "a) Zo ja, wie heeft dat getoetst?", "b) Zo nee, waarom niet?"),
    ],
)
def test_a_list_of_facts_a_quotation_or_what_follows_on_a_question_adds_none(texts: tuple[str, ...]) -> None:
    assert len(told(*texts)) <= 1


def test_what_stands_before_a_list_of_facts_is_asked_once() -> None:
    texts = ("Wie betaalt de brug? Kent u de volgende berichten:", "- het bericht over de brug;", "- het rapport?")
    assert told(*texts) == ["Wie betaalt de brug?", "Kent u de volgende berichten:"]
