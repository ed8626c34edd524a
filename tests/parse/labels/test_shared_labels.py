"""One bare label of an answer with the numbers of the questions right above it: `5`, `6`, then `5 en 6`."""

from __future__ import annotations

import pytest

from tests.parse.documents import document, parsed

FRONT = (
    "LIJST VAN VRAGEN EN ANTWOORDEN",
    "De vaste commissie voor Defensie heeft vragen voorgelegd aan de minister van Defensie.",
    "De voorzitter van de commissie,\nJansen",
)
JOINT = ("2 en 3", "2, 3", "2 en 3.", "2/3", "2 & 3")
ANSWERED = "De gemeenten betalen alles zelf."


def _document(joint: str, gap: str) -> str:
    asked = (f"1{gap}Wat kost dat?", "Dat kost veel.", f"2{gap}Wie betaalt dat?", f"3{gap}Waarom betalen zij dat?")
    return document(*FRONT, *asked, f"{joint}{gap}{ANSWERED}", f"4{gap}Wanneer is het klaar?", "Volgend jaar.")


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("joint", JOINT)
def test_numbers_of_the_questions_above_label_their_answer(joint: str, gap: str) -> None:
    found = parsed(_document(joint, gap))[0]
    exchange = list(found.exchanges)[1]
    assert [found.text(one.label or 0) for one in exchange.questions] == ["2", "3"]
    assert found.text(exchange.answers[0].label or 0) == joint
    assert [found.text(block) for block in exchange.answers[0].paragraphs] == [ANSWERED]


@pytest.mark.parametrize("other", ["1 en 3", "3 en 4", "7 en 8", "2", "1"])
def test_other_numbers_label_no_answer_of_both(other: str) -> None:
    found = parsed(_document(other, "\n"))[0]
    labels = [found.text(answer.label) for one in found.exchanges for answer in one.answers if answer.label]
    assert other not in labels
