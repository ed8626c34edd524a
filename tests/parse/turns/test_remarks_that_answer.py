"""What members say at the end of an answer stays in it where who answers takes it up in the same paragraph."""

from __future__ import annotations

import pytest

from generator.parse.turns.turns import section_turns
from tests.parse.documents import cut, document
from tests.parse.turns.test_unmarked import sides_and_texts

ANSWERED = "De inspectie heeft de sluizen gekeurd."
REMARK = "De leden van de VVD-fractie merken op dat veiligheid voorgaat."
TAKEN_UP = (
    "De regering is het daarmee van harte eens.",
    "Het kabinet deelt die opvatting.",
    "De minister onderschrijft dat.",
    "De regering hecht daar ook aan.",
    "De staatssecretaris begrijpt die zorg.",
)


@pytest.mark.parametrize("label", ["Antwoord", "Antwoord 1"])
@pytest.mark.parametrize("taken_up", TAKEN_UP)
def test_a_remark_that_is_taken_up_belongs_to_the_answer(taken_up: str, label: str) -> None:
    text = f"{REMARK} {taken_up}"
    found = section_turns(
        cut(document("Vraag 1", "Zijn ze veilig?", label, ANSWERED, text, "Vraag 2", "En nu?", label, "Ja."))
    )
    assert sides_and_texts(found)[1] == ("A", [ANSWERED, text])


def test_a_remark_alone_is_left_out_of_the_answer() -> None:
    found = section_turns(
        cut(document("Vraag 1", "Zijn ze veilig?", "Antwoord", ANSWERED, REMARK, "Vraag 2", "En nu?"))
    )
    assert sides_and_texts(found)[1][1] == [ANSWERED]
