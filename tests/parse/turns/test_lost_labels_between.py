"""A question between two labelled answers whose own label is lost, in words that do not open as a question does."""

from __future__ import annotations

import pytest

from generator.parse.turns.turns import section_turns
from generator.problems import Code
from tests.parse.documents import cut, document, parsed
from tests.parse.turns.test_unmarked import sides_and_texts

ANSWERED = "De schepen zijn gekeurd."
LOST = (
    ("Is het waar dat het schip lek was? Zo ja, wie betaalt de reparatie?",),
    ("Het schip lag een week stil. Wie droeg daarvan de kosten?",),
    ("In de krant stond dat het schip lek was. Klopt dat?",),
    ("Het schip vaart weer, naar ik begrijp. Sinds wanneer?",),
    ("Wat was de oorzaak? En wie wist daarvan?",),
)


@pytest.mark.parametrize("numbers", [("", "", ""), (" 1", " 2", " 3")])
@pytest.mark.parametrize("lost", LOST)
def test_what_asks_right_above_the_label_of_an_answer_is_its_question(
    lost: tuple[str, ...], numbers: tuple[str, str, str]
) -> None:
    first, second, third = numbers
    found = section_turns(
        cut(
            document(
                *(f"Vraag{first}", "Zijn ze gekeurd?", f"Antwoord{first}", ANSWERED, *lost, f"Antwoord{second}", "Ja."),
                *(f"Vraag{third}", "Wanneer varen ze?", f"Antwoord{third}", "Morgen."),
            )
        )
    )
    kinds = [(kind[0], texts) for kind, texts in sides_and_texts(found)]
    assert kinds[1:4] == [("A", [ANSWERED]), ("Q", [*lost]), ("A", ["Ja."])]
    assert sides_and_texts(found)[2][0] == "Q?"


@pytest.mark.parametrize(
    "more",
    [
        "De vraag is: «Wat kost dat?» Dat weet ik niet.",
        "Moet dat zo blijven? Ik meen van niet.",
        "Wat betekent dit? Dat de kosten dalen.",
        "Wat kost dat dan? Daarover praten wij nog.",
    ],
)
def test_an_answer_keeps_what_it_asks_where_every_question_has_its_answer(more: str) -> None:
    asked = ("Vraag 1", "Zijn ze gekeurd?", "Vraag 2", "Varen ze?")
    found = section_turns(cut(document(*asked, "Antwoord 1", ANSWERED, more, "Antwoord 2", "Ja.")))
    assert [texts for kind, texts in sides_and_texts(found) if kind[0] == "A"] == [[ANSWERED, more], ["Ja."]]


@pytest.mark.parametrize(
    "more",
    [
        "Het schip lag een week stil, en dat roept vragen op.",
        "Graag een overzicht van alle reparaties.",
        "Een toelichting op de kosten.",
        "De kosten van de reparatie.",
        "Meer over de oorzaak.",
    ],
)
def test_where_nothing_asks_above_it_the_end_of_the_answer_before_is_unsure(more: str) -> None:
    asked = ("Antwoorden op vragen", "Vraag 1", "Zijn ze gekeurd?", "Antwoord 1", ANSWERED, more, "Antwoord 2", "Ja.")
    problems = parsed(document(*asked, "Vraag 3", "Wanneer?", "Antwoord 3", "Nu."))[1]
    assert {Code.UNCERTAIN_SPLIT, Code.NO_QUESTION} & {problem.code for problem in problems}
