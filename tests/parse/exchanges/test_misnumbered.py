"""Answers with a wrong number go where they stand, and say so."""

from __future__ import annotations

import pytest

from generator.model.consultation import State
from generator.problems import Code
from tests.parse.documents import FRONT, document, exchanges, parsed

VVD = "Vragen en opmerkingen van de leden van de VVD-fractie"
ONE = ("Vraag 1", "Antwoord 1")


def labelled(*labels: str) -> list[str]:
    """Each label with a paragraph of its own under it."""
    return [
        text
        for label in labels
        for text in (
            label,
            f"Waarom is dit zo bij {label}?" if label.startswith("V") else f"Omdat het onder {label} staat.",
        )
    ]


def together(*labels: str) -> list[str]:
    """The printed numbers of the questions and of the answers of each exchange."""
    return [
        " ".join(question.number for question in exchange.questions)
        + " < "
        + " ".join(answer.number for answer in exchange.answers)
        for exchange in exchanges(*labelled(*labels))
    ]


def slips(*labels: str) -> list[str]:
    """The labels of the answers of which a doubt says that their number is a slip."""
    _, problems = parsed(document(FRONT, VVD, *labelled(*labels)))
    assert {problem.code for problem in problems} <= {Code.UNPAIRED, Code.REPEATED_NUMBER, Code.NUMBER_GAP}
    return [problem.quote for problem in problems if problem.code is Code.UNPAIRED]


@pytest.mark.parametrize(
    ("labels", "pairs", "slip"),
    [
        (("Vraag 2", "Antwoord 3", "Vraag 3", "Antwoord 3"), ["2 < 3", "3 < 3"], "Antwoord 3"),
        (("Vraag 2", "Antwoord 2", "Vraag 3", "Antwoord 2"), ["2 < 2", "3 < 2"], "Antwoord 2"),
        (
            ("Vraag 2", "Antwoord op vraag 1", "Vraag 3", "Antwoord op vraag 3"),
            ["2 < 1", "3 < 3"],
            "Antwoord op vraag 1",
        ),
        (
            ("Vraag 2", "Antwoord 4", "Vraag 3", "Antwoord 3", "Vraag 4", "Antwoord 4"),
            ["2 < 4", "3 < 3", "4 < 4"],
            "Antwoord 4",
        ),
        (("Vraag 2", "Antwoord 22:", "Vraag 3", "Antwoord 3"), ["2 < 22", "3 < 3"], "Antwoord 22:"),
        (("Vraag 2", "Antwoord 2", "Vraag 3", "Antwoord 5"), ["2 < 2", "3 < 5"], "Antwoord 5"),
        (("Vraag 2", "Antwoord 2", "Vraag 2", "Antwoord 3"), ["2 < 2", "2 < 3"], "Antwoord 3"),
        (("Vraag 3", "Antwoord 2", "Vraag 3", "Antwoord 3"), ["3 < 2", "3 < 3"], "Antwoord 2"),
    ],
    ids=["one more", "one less", "the first", "two more", "a digit twice", "the last", "asked twice", "asked too high"],
)
def test_an_answer_with_a_wrong_number_goes_to_the_question_right_above(
    labels: tuple[str, ...], pairs: list[str], slip: str
) -> None:
    assert together(*ONE, *labels) == ["1 < 1", *pairs]
    assert slips(*ONE, *labels) == [slip]


@pytest.mark.parametrize(
    ("labels", "pairs"),
    [
        (("Vraag 2", "Vraag 3", "Antwoord 2 en 4", "Vraag 4", "Antwoord 4"), ["2 3 < 2 en 4", "4 < 4"]),
        (("Vraag 2", "Vraag 3", "Antwoord 2 en 2", "Vraag 4", "Antwoord 4"), ["2 3 < 2 en 2", "4 < 4"]),
        (("Vraag 2", "Vraag 3", "Antwoord 3 en 4", "Vraag 4", "Antwoord 4"), ["2 3 < 3 en 4", "4 < 4"]),
        (
            ("Vraag 2", "Vraag 3", "Antwoord 4 en 5", "Vraag 4", "Vraag 5", "Antwoord 4 en 5"),
            ["2 3 < 4 en 5", "4 5 < 4 en 5"],
        ),
        (("Vragen 2 en 3", "Antwoord 1 en 2", "Vraag 4", "Antwoord 4"), ["2 en 3 < 1 en 2", "4 < 4"]),
        (("Vraag 2", "Vraag 3", "Antwoord 2 en 3", "Vraag 4", "Antwoord 3"), ["2 3 < 2 en 3", "4 < 3"]),
    ],
)
def test_a_joint_label_with_a_wrong_number_goes_to_as_many_questions_above(
    labels: tuple[str, ...], pairs: list[str]
) -> None:
    assert together(*ONE, *labels) == ["1 < 1", *pairs]
    assert len(slips(*ONE, *labels)) == 1


def test_numbers_that_slip_one_after_another_all_go_where_they_stand() -> None:
    labels = ("Vraag 2", "Antwoord 3", "Vraag 3", "Antwoord 4", "Vraag 4", "Antwoord 4")
    crossed = ("Vraag 2", "Antwoord 3", "Vraag 3", "Antwoord 2")

    assert together(*ONE, *labels) == ["1 < 1", "2 < 3", "3 < 4", "4 < 4"]
    assert slips(*ONE, *labels) == ["Antwoord 3", "Antwoord 4"]
    assert together(*ONE, *crossed) == ["1 < 1", "2 < 3", "3 < 2"]
    assert slips(*ONE, *crossed) == ["Antwoord 3", "Antwoord 2"]


@pytest.mark.parametrize(
    ("labels", "pairs"),
    [
        (("Vraag 2", "Vraag 3", "Antwoord 3", "Antwoord 2"), ["2 < 2", "3 < 3"]),
        (("Vraag 2", "Antwoord 2 en 3", "Vraag 3"), ["2 3 < 2 en 3"]),
        (("Vraag 2", "Vraag 3", "Vraag 4", "Antwoord 2 en 4", "Antwoord 3"), ["2 4 < 2 en 4", "3 < 3"]),
        (("Vraag 2", "Antwoord 2", "Vraag 3", "Antwoord 2 en 3"), ["2 3 < 2 2 en 3"]),
    ],
    ids=["later", "ahead", "list", "again"],
)
def test_numbers_that_agree_with_the_questions_are_no_slips(labels: tuple[str, ...], pairs: list[str]) -> None:
    assert together(*ONE, *labels) == ["1 < 1", *pairs]
    assert slips(*ONE, *labels) == []


def test_an_answer_whose_own_question_has_no_other_answer_keeps_its_number() -> None:
    assert together(*ONE, "Vraag 2", "Antwoord 3", "Vraag 3", "Vraag 4", "Antwoord 4") == [
        "1 < 1",
        "2 < ",
        "3 < 3",
        "4 < 4",
    ]


def test_where_no_other_answer_stands_under_its_question_place_proves_nothing() -> None:
    assert together("Vraag 1", "Antwoord 4") == ["1 < "]


@pytest.mark.parametrize(
    ("answers", "pairs"),
    [
        (("1", "2", "4", "4", "5"), ["1 < 1", "2 < 2", "3 < 4", "4 < 4", "5 < 5"]),
        (("1", "2", "2", "4", "5"), ["1 < 1", "2 < 2", "3 < 2", "4 < 4", "5 < 5"]),
        (("1", "2", "3", "4", "4"), ["1 < 1", "2 < 2", "3 < 3", "4 < 4", "5 < 4"]),
        (("1", "2", "8", "4", "5"), ["1 < 1", "2 < 2", "3 < 8", "4 < 4", "5 < 5"]),
        (("1", "2 en 4", "4", "5"), ["1 < 1", "2 3 < 2 en 4", "4 < 4", "5 < 5"]),
        (("2", "2", "3", "4", "5"), ["1 < 2", "2 < 2", "3 < 3", "4 < 4", "5 < 5"]),
    ],
)
@pytest.mark.parametrize("heading", [(), ("II Reactie van de minister",)], ids=["one part", "two parts"])
def test_in_a_list_of_answers_a_wrong_number_is_the_one_that_lacks_there(
    answers: tuple[str, ...], pairs: list[str], heading: tuple[str, ...]
) -> None:
    asked = labelled(*(f"Vraag {n}" for n in range(1, 6)))
    answered = labelled(*(f"Antwoord {number}" for number in answers))
    found, problems = parsed(document(FRONT, VVD, *asked, *heading, *answered))

    assert [
        " ".join(q.number for q in e.questions) + " < " + " ".join(a.number for a in e.answers) for e in found.exchanges
    ] == pairs
    assert [problem.code for problem in problems] == [Code.UNPAIRED]


def test_the_answer_with_the_right_number_keeps_its_address() -> None:
    first, second, third = exchanges(*labelled(*ONE, "Vraag 2", "Antwoord 3", "Vraag 3", "Antwoord 3"))

    assert [answer.id for exchange in (first, second, third) for answer in exchange.answers] == [
        "antwoord-1",
        "antwoord-2",
        "antwoord-3",
    ]
    assert second.state is State.ANSWERED


def test_headings_between_the_questions_hide_no_slip() -> None:
    paragraphs = [
        *labelled("Vraag 1", "Antwoord 1"),
        "Vragen en opmerkingen van de leden van de D66-fractie",
        *labelled("Vraag 2", "Antwoord 3"),
        "Vragen en opmerkingen van de leden van de NSC-fractie",
        *labelled("Vraag 3", "Antwoord 3"),
    ]
    found, problems = parsed(document(FRONT, VVD, *paragraphs))

    assert [[answer.number for answer in exchange.answers] for exchange in found.exchanges] == [["1"], ["3"], ["3"]]
    assert [problem.code for problem in problems] == [Code.UNPAIRED]
