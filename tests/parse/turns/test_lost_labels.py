"""Sections whose answers have labels, but for the last question: somebody forgot the label of its answer."""

from __future__ import annotations

import pytest

from generator.parse.turns.turns import section_turns
from tests.parse.documents import cut, document
from tests.parse.turns.test_unmarked import sides_and_texts

ASKED = "De leden van de VVD-fractie vragen wat de haven kost."
ANSWERED = "De kosten zijn begroot op drie miljoen euro."
REPLY = "Daarvoor wordt volgend jaar een regeling gemaakt."
FURTHER = (
    "Genoemde leden ontvangen graag een overzicht van alle sluizen.",
    "Deze leden vragen of de sluis op zondag open is.",
    "Voorts willen de leden van de VVD-fractie weten wie de sluis bedient.",
    "Is de minister bereid om met de schippers te overleggen?",
    "Hoe gaat de staatssecretaris de sluizen herstellen? En wanneer?",
    "In hoeverre acht het kabinet de bruggen veilig?",
)


@pytest.mark.parametrize("label", ["Antwoord", "Antwoord van de minister", "Reactie"])
@pytest.mark.parametrize("further", FURTHER)
def test_a_question_behind_the_last_label_is_parted_from_its_answer(further: str, label: str) -> None:
    found = section_turns(cut(document(ASKED, label, ANSWERED, further, REPLY)))
    assert [(kind[0], texts) for kind, texts in sides_and_texts(found)] == [
        ("Q", [ASKED]),
        ("A", [ANSWERED]),
        ("Q", [further]),
        ("A", [REPLY]),
    ]
    assert sides_and_texts(found)[-1][0] == "A?"


@pytest.mark.parametrize("further", FURTHER[:3])
def test_what_they_say_behind_it_stays_with_the_question(further: str) -> None:
    more = "Deze leden hechten aan een goede sluis."
    found = section_turns(cut(document(ASKED, "Antwoord", ANSWERED, further, more)))
    assert sides_and_texts(found)[-1] == ("Q", [further, more])


SAID_BY_MINISTER = (
    "Wat betekent dat voor de haven? De kosten nemen af.",
    "De vraag is of de regering dit moet willen.",
    "Hoe ga ik dit doen? Door met de schippers te praten.",
    "Waarom is de haven dan zo duur?",
    "«Is de minister bereid te overleggen?» was de vraag van de schippers.",
)


@pytest.mark.parametrize("text", SAID_BY_MINISTER)
def test_what_who_answers_asks_stays_in_the_answer(text: str) -> None:
    found = section_turns(cut(document(ASKED, "Antwoord", ANSWERED, text, REPLY)))
    assert [kind[0] for kind, _ in sides_and_texts(found)] == ["Q", "A"]
