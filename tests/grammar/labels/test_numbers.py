from __future__ import annotations

import re

import pytest

from generator.grammar.labels.labels import answer_label, question_label
from generator.grammar.labels.numbers import NUMBERS, numbers

SEVEN_EIGHT = [
    "7 en8",
    "7en 8",
    "7en8",
    "7 en 8 .",
    "7 en 8..",
    "7 em 8",
    "7 ne 8",
    "7 n 8",
    "7 en. 8",
    "7. en 8.",
    "7 EN8",
    "7 &8",
    "7 of8",
    "7,8",
    "7 , en 8",
]
RANGES = ["7 t/m9", "7t/m 9", "7t/m9", "7 tot en met9", "7 tm9", "7 t/m.9", "7, 8 en9", "7,8en 9", "7 , 8 ,9"]


@pytest.mark.parametrize("text", SEVEN_EIGHT)
def test_a_pair_of_numbers_is_read_through_slips(text: str) -> None:
    assert numbers(text) == ("7", "8")
    assert _labelled(text) == {("7", "8")}


@pytest.mark.parametrize("text", RANGES)
def test_three_numbers_are_read_through_slips(text: str) -> None:
    assert numbers(text) == ("7", "8", "9")
    assert _labelled(text) == {("7", "8", "9")}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("10a en10b", ("10a", "10b")),
        ("vraag7 en vraag8", ("7", "8")),
        ("12 D66", ("12",)),
        ("3", ("3",)),
        ("5 enkele", ("5",)),
    ],
)
def test_letters_and_words_around_numbers(text: str, named: tuple[str, ...]) -> None:
    assert numbers(text) == named


@pytest.mark.parametrize("text", ["Vraag 7. En 8 landen", "Antwoord 7 norm 8", "Vraag 7 en 8 landen"])
def test_a_sentence_is_no_list_of_numbers(text: str) -> None:
    assert question_label(text) is None
    assert answer_label(text) is None


def _labelled(text: str) -> set[tuple[str, ...]]:
    found = (
        answer_label(f"Antwoord {text}"),
        answer_label(f"Antwoord op de vragen {text}"),
        question_label(f"Vragen {text}"),
    )
    return {label.numbers if label else () for label in found}


JOINTS = [
    ", ",
    ",",
    ";",
    "/",
    " en ",
    "en",
    "en ",
    " en",
    "&",
    "+",
    " n ",
    "n",
    "n ",
    "em ",
    "enn",
    "of",
    "en/of",
    " alsmede ",
    "resp.",
]
THROUGH = [" t/m ", "t/m", " tot ", " tot en met ", "-", "\u2013", "tem"]
WORDS = ["", "vraag ", "vraag", "antwoord ", "antwoord", "op vraag ", "van de vragen ", "de antwoorden "]
PAIRS = [("3", "5"), ("1999", "2"), ("(3)", "(5)"), ("3a", "5b"), ("2.1", "2.2")]


@pytest.mark.parametrize("joint", [*JOINTS, *THROUGH])
@pytest.mark.parametrize("word", WORDS)
def test_no_number_of_a_list_is_lost(joint: str, word: str) -> None:
    """Whatever the grammar of labels takes for a list of numbers is read with each of its numbers."""
    for pair in PAIRS:
        if re.fullmatch(NUMBERS, text := f"{pair[0]}{joint}{word}{pair[1]}"):
            assert {number.strip("()") for number in pair} <= set(numbers(text)), text
