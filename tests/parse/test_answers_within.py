"""Answers that begin in the paragraph of their question, with a label that has no number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.grammar.labels_within import answers_within
from tests.parse.test_unread_labels import ANSWERED, ASKED, EXPECTED, codes, document, exchanges
from tests.understanding import understood

Form = Callable[[int], str]
USUAL: dict[str, Form] = {
    "alone": lambda n: f"{n}.\n\n",
    "before": lambda n: f"{n}. ",
    "with a word": lambda n: f"Vraag {n}\n\n",
    "with a word and a colon": lambda n: f"Vraag {n}: ",
}
LABELS = ("Antwoord:", "ANTWOORD:", "Antwoord van de minister:", "Antwoord :", "Beantwoording:")


def glued(asks: Form, label: str, slips: tuple[int, ...], usual: str = "Antwoord:\n\n") -> bytes:
    text = document(asks, lambda _: usual, "", "\n\n").decode()
    for n in slips:
        text = text.replace(f"{ASKED[n - 1]}\n\n{usual}", f"{ASKED[n - 1]} {label} ")
    return text.encode()


@pytest.mark.parametrize("form", USUAL)
@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("slips", [(1,), (2,), (4,), (2, 3), (1, 2, 3, 4)])
def test_an_answer_in_the_paragraph_of_its_question_is_parted_from_it(
    form: str, label: str, slips: tuple[int, ...]
) -> None:
    assert exchanges(understood("source.txt", glued(USUAL[form], label, slips))) == EXPECTED


def test_a_label_that_is_known_only_as_a_line_is_a_doubt() -> None:
    found = understood("source.txt", glued(USUAL["alone"], "Reactie:", (2,)))
    assert exchanges(found) == EXPECTED or "UNREAD_LABEL" in codes(found)


@pytest.mark.parametrize("form", USUAL)
def test_what_an_answer_quotes_stays_in_it_and_is_a_doubt(form: str) -> None:
    said = "In het verslag staat: Komt dat goed? Antwoord: Ja."
    text = glued(USUAL[form], "Antwoord:", ()).decode().replace(ANSWERED[1], said)
    found = understood("source.txt", text.encode())
    assert exchanges(found)[1] == ([ASKED[1]], [said])
    assert "UNREAD_LABEL" in codes(found)


def test_a_question_that_is_answered_below_is_not_cut_and_is_a_doubt() -> None:
    asked = "Op die vraag zei u: Is het er? Antwoord: Nee. Waarom zei u dat?"
    text = glued(USUAL["alone"], "Antwoord:", ()).decode().replace(ASKED[2], asked)
    found = understood("source.txt", text.encode())
    assert exchanges(found)[2] == ([asked], [ANSWERED[2]])
    assert "UNREAD_LABEL" in codes(found)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Is dat zo? Antwoord: Ja.", 1),
        ("Is dat «zo»?» Reactie van de regering: Nee.", 1),
        ("Is dat zo? Antwoord graag: ja of nee.", 0),
        ("Dat is zo. Antwoord: Ja.", 0),
        ("Is dat zo? Antwoord", 0),
        ("Antwoord: Ja.", 0),
    ],
)
def test_where_the_label_of_an_answer_stands_within_a_text(text: str, count: int) -> None:
    assert len(list(answers_within(text))) == count
