from __future__ import annotations

import pytest

from generator.parse.exchanges.quoting import Quotable
from tests.pace import Watch

QUESTIONS = (
    "De leden van de VVD-fractie vragen hoe het kabinet aankijkt tegen de defensie-uitgaven van bondgenoten.",
    "De leden van de D66-fractie vragen of het kabinet bereid is de steun aan Oekraïne te verhogen.",
    "Kan het kabinet dit toelichten?",
    "Kan het kabinet dit toelichten?",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (QUESTIONS[0], 0),
        (QUESTIONS[1].upper(), 1),
        (f"“{QUESTIONS[1]}”", 1),
        ("De leden van de VVD-fractie vragen hoe het kabinet aankijkt tegen de defensie-uitgaven.", 0),
        ("Het kabinet is bereid de steun aan Oekraïne te verhogen, zoals gevraagd door de Kamer in de motie.", None),
        (QUESTIONS[2], None),
        ("Nee.", None),
        ("", None),
    ],
)
def test_a_paragraph_repeats_the_one_question_whose_words_it_has(text: str, found: int | None) -> None:
    assert Quotable([[question] for question in QUESTIONS]).find(text) == found


LONG = (
    [
        "De leden van de SP-fractie hebben het volgende te vragen:",
        "De prijs van melk daalt. Welke maatregelen tegen lage prijzen neemt de minister? Wanneer gaan die in?",
    ],
    ["De leden van de VVD-fractie vragen welke maatregelen de minister tegen fraude neemt."],
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (LONG[0][1], 0),
        ("Welke maatregelen tegen lage prijzen neemt de minister?", 0),
        ("De minister neemt maatregelen tegen lage prijzen.", None),
        ("Wanneer is dat?", None),
    ],
)
def test_an_answer_may_repeat_a_paragraph_or_a_sentence_that_asks(text: str, found: int | None) -> None:
    assert Quotable(LONG).find(text) == found


def test_without_questions_nothing_is_repeated() -> None:
    assert Quotable(()).find(QUESTIONS[0]) is None


def test_many_questions_alike_take_no_long_time() -> None:
    quotable = Quotable([[f"Kan het kabinet uitleggen waarom nummer {n} zo belangrijk is?"] for n in range(5000)])
    watch = Watch()
    for n in range(5000):
        quotable.find(f"Kan het kabinet uitleggen waarom nummer {n} zo belangrijk is?")
    assert watch.seconds() < 5
