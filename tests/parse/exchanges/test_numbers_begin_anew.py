"""Numbers that begin anew under another heading are no slip; those that come twice under one are."""

from __future__ import annotations

import pytest

from generator.problems import Code, Problem
from tests.parse.documents import FRONT, document, parsed

HEADINGS = {
    "of members": "Vragen van de leden van de {}-fractie",
    "of a faction": "Vragen van de fractie van {}",
    "bare": "{}-fractie",
    "with remarks": "Vragen en opmerkingen van de leden van de fractie van {}",
    "numbered": "II. Inbreng van de {}-fractie",
}


def repeated(*paragraphs: str) -> list[Problem]:
    """The doubts about numbers that are used more than once."""
    _, problems = parsed(document(FRONT, *paragraphs))
    return [problem for problem in problems if problem.code is Code.REPEATED_NUMBER]


def asked(*numbers: int, label: str = "Vraag {}") -> list[str]:
    """Questions with these numbers, each with its answer."""
    parts = ((label.format(n), f"Wat kost onderdeel {n}?", f"Antwoord {n}", "Weinig.") for n in numbers)
    return [text for one in parts for text in one]


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS)
@pytest.mark.parametrize("label", ["Vraag {}", "{}."])
def test_each_faction_may_begin_with_the_first_number(heading: str, label: str) -> None:
    vvd, cda, volt = (heading.format(name) for name in ("VVD", "CDA", "Volt"))

    assert not repeated(
        vvd, *asked(1, 2, label=label), cda, *asked(1, 2, 3, label=label), volt, *asked(1, 2, label=label)
    )


def test_answers_that_stand_apart_may_begin_anew_too() -> None:
    questions = [
        text for name in ("VVD", "CDA") for text in (f"Vragen van de {name}-fractie", "1.", "Wat?", "2.", "Wie?")
    ]
    answers = [
        text
        for name in ("VVD", "CDA")
        for text in (
            f"Antwoorden op de vragen van de {name}-fractie",
            "Antwoord op vraag 1",
            "Dit.",
            "Antwoord 2",
            "Ik.",
        )
    ]

    assert not repeated(*questions, "II Reactie van de minister", *answers)


@pytest.mark.parametrize("numbers", [(1, 2, 2), (1, 1), (1, 2, 1), (1, 2, 3, 1)])
def test_a_number_that_comes_twice_under_one_heading_is_a_doubt(numbers: tuple[int, ...]) -> None:
    heading = HEADINGS["of members"]

    assert repeated(heading.format("VVD"), *asked(*numbers))
    assert repeated(heading.format("VVD"), *asked(1, 2, 3), heading.format("CDA"), *asked(*numbers))


@pytest.mark.parametrize("numbers", [(3, 4), (2,), (4, 3), (4, 1)])
def test_a_number_of_another_faction_is_a_doubt_where_the_numbers_continue(numbers: tuple[int, ...]) -> None:
    heading = HEADINGS["of members"]

    assert repeated(heading.format("VVD"), *asked(1, 2, 3), heading.format("CDA"), *asked(*numbers))
