"""A sign of a note that had no room on its line: `2)` alone under the sentence that calls it."""

from __future__ import annotations

import pytest

from tests.parse.documents import document, parsed
from tests.understanding import understood

TITLE = "Vragen van het lid Jansen (VVD) aan de minister van Defensie over schepen (ingezonden 3 mei 1996)"
ASKED = "Herinnert u zich dat u\nover deze schepen een\nbrief zou sturen?"
NOTES = "1) Trouw, 2 mei 1996.\n2) Kamerstuk 24 400 X, nr. 12."


def text(second: str, notes: str = NOTES, below: str = "\n\n") -> str:
    parts = ["1\nKent u het bericht? 1)", f"2\n{second}", "3\nZo ja, wanneer komt die?"]
    answers = ["Antwoord\n\n1\nJa.", "2\nDat weet ik nog.", "3\nIn juni."]
    return below.join(parts) + "\n\n" + "\n\n".join([*answers, notes])


@pytest.mark.parametrize("sign", ["\n2)", "\n          2)", "  \n   2)", "\n2) ", "\n1) 2)", "\n1), 2)"], ids=repr)
def test_a_sign_on_a_line_of_its_own_belongs_to_the_question_above(sign: str) -> None:
    found, _ = parsed(document(TITLE, text(ASKED + sign)))
    asked = [found.text(block) for exchange in found.exchanges for block in exchange.question_blocks]
    assert asked == ["Kent u het bericht?", " ".join(ASKED.split()), "Zo ja, wanneer komt die?"]
    held = [index for exchange in found.exchanges for index in exchange.question_blocks]
    assert [mark.block for mark in found.notes[1].marks] == [held[1]]


@pytest.mark.parametrize("sign", ["\n2)", "\n    2)", "\n3)", "\n1) 2)"])
def test_one_that_no_note_proves_is_a_doubt(sign: str) -> None:
    found = understood("source.txt", (TITLE + "\n\n" + text(ASKED + sign, notes="") + "\n").encode())
    assert "UNCERTAIN_NOTE" in {problem.code.name for problem in found.problems}


@pytest.mark.parametrize("label", ["1)\nKent u dat?", "1) Kent u dat?", "2)\nWat vindt u?", "(Trouw, blz.\n12)"])
def test_the_number_over_a_question_or_before_a_note_is_no_such_sign(label: str) -> None:
    found = understood("source.txt", (TITLE + "\n\nDit is een zin.\n" + label + "\n\nAntwoord\n\nJa.\n").encode())
    assert not [one for one in found.problems if "alone on its line" in one.message]
