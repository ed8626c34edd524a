"""A bare number that is glued to the first word of a question is its label where it fits, else a doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.grammar.labels.labels import number_glued
from tests.parse.doubts.test_unread_labels import ANSWERED, ASKED, EXPECTED, codes, document, exchanges
from tests.understanding import understood

Form = Callable[[int], str]
GLUED = ("{}", "{},", "{};", "{}:", "{}-", "{} - ", "{}/")
USUAL: dict[str, tuple[Form, Form, str]] = {
    "on lines of their own": (lambda n: f"{n}\n\n", lambda _: "Antwoord\n\n", "\n\n"),
    "with full stops, above": (lambda n: f"{n}.\n\n", lambda _: "Antwoord:\n\n", "\n\n"),
    "before their text": (lambda n: f"{n}. ", lambda _: "Antwoord: ", "\n\n"),
    "without full stops": (lambda n: f"{n} ", lambda _: "Antwoord\n\n", "\n\n"),
    "over answers without labels": (lambda n: f"{n}\n\n", lambda _: "", "\n\n"),
}


@pytest.mark.parametrize("form", USUAL)
@pytest.mark.parametrize("glued", GLUED)
@pytest.mark.parametrize("slip", [2, 3, 4])
def test_a_number_that_is_glued_to_its_question_is_its_label(form: str, glued: str, slip: int) -> None:
    asks, answers, between = USUAL[form]
    text = document(lambda n: glued.format(n) if n == slip else asks(n), answers, "", between)
    assert exchanges(understood("source.txt", text)) == EXPECTED


@pytest.mark.parametrize("sign", [" ", ". ", ") ", ": "])
@pytest.mark.parametrize(
    "asked",
    [
        "Kan de minister zeggen welke brug dit jaar niet wordt hersteld en wat daarvan de oorzaak is",
        "Is de staatssecretaris bekend met het onderzoek naar de vogels op de route",
        "Deelt het kabinet de zorg dat de sluis te laat wordt hersteld.",
        "Hoe beoordeelt de regering de klachten over het geluid in de nacht",
        "De leden van de SP-fractie vragen wanneer de dijk klaar is.",
    ],
)
def test_one_on_the_line_of_a_question_without_its_mark_is_a_label_where_it_fits(sign: str, asked: str) -> None:
    text = document(lambda n: f"3{sign}" if n == 3 else f"{n}\n\n", lambda _: "", "", "\n\n").decode()
    found = exchanges(understood("source.txt", text.replace(ASKED[2], asked).encode()))
    assert found[2] == ([asked], [ANSWERED[2]])


@pytest.mark.parametrize(
    "line", ["9Wie ziet daarop toe?", "12,Kan de minister dat toelichten?", "3Hoe gaat het verder?"]
)
def test_one_that_does_not_fit_is_text_and_a_doubt(line: str) -> None:
    text = document(lambda n: f"Vraag {n}", lambda n: f"Antwoord {n}", "\n\n", "\n\n").decode()
    found = understood("source.txt", text.replace(ANSWERED[1], f"{ANSWERED[1]}\n\n{line}").encode())
    assert [numbers for numbers, _ in exchanges(found)] == [[words] for words in ASKED]
    assert "UNREAD_LABEL" in codes(found)


@pytest.mark.parametrize(
    "line", ["3Com is een bedrijf.", "2e kans?", "3D-printers, zijn die er?", "4x4 of niet?", "2000Jaren duurde het."]
)
def test_other_words_that_begin_with_a_figure_are_no_doubt(line: str) -> None:
    text = document(lambda n: f"Vraag {n}", lambda n: f"Antwoord {n}", "\n\n", "\n\n").decode()
    found = understood("source.txt", text.replace(ANSWERED[1], f"{ANSWERED[1]}\n\n{line}").encode())
    assert exchanges(found)[1] == ([ASKED[1]], [f"{ANSWERED[1]} {line}"])
    assert "UNREAD_LABEL" not in codes(found)


@pytest.mark.parametrize(
    ("text", "end"),
    [("7Bent u", 1), ("12,Kunt u", 3), ("8 - Is het", 4), ("7 Bent u", 0), ("7bent u", 0), ("7B", 0), ("7. Bent", 0)],
)
def test_where_a_glued_number_ends(text: str, end: int) -> None:
    found = number_glued(text)
    assert (found.end if found else 0) == end
