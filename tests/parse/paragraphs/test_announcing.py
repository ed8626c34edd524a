"""The line that says who answers and when opens the answers, however it is written and broken."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import pytest

from generator.grammar.labels.labels import answer_label
from generator.grammar.questions.answer_headings import announces_answers
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.parse.documents import knowledge

FRONT = (
    "Eerste Kamer der Staten-Generaal",
    "Aanhangsel van de Handelingen",
    "Vragen van het lid Bakker (CDA) aan de minister van Justitie over de rechtbanken. (Ingezonden 3 februari 2009)",
)
ASKED = ("1", "Kent u het rapport?", "2", "Wat vindt u ervan?", "3", "Wanneer komt er een besluit?")
ANSWERED = ("1", "Ja.", "2 en 3", "Dat volgt in mei.")
WHOLE = [
    ("Antwoord van de heer Hirsch Ballin, minister van Justitie. (Ontvangen 24 maart 2009)",),
    ("Antwoord van mevrouw Albayrak, staatssecretaris van Justitie (ontvangen 24 maart 2009).",),
    ("Antwoord", "Antwoord van de heer Jansen, minister van Justitie. (Ontvangen 24 maart 2009)"),
    ("Antwoord van drs. P. de Boer, minister van Justitie. Ontvangen 24 maart 2009",),
    ("Antwoord", "van minister Jansen (Justitie). (Ontvangen 24 maart 2009)"),
    (
        "Antwoord van de heer Jansen, minister van Justitie,",
        "mede namens de minister van Financiën.",
        "(Ontvangen 24 maart 2009)",
    ),
    ("Antwoord van mw. De Vries, minister van Justitie", "(Ontvangen 24 maart 2009)"),
    (
        "Antwoorden",
        "Antwoorden door de heer Jansen, minister van",
        "Justitie, mede namens de staatssecretaris van Defensie. (Ontvangen 24 maart 2009)",
    ),
    ("Reactie van de heer Jansen, minister van Justitie. (Ontvangen 24 maart 2009). Zie ook Aanhangsel, nr. 12.",),
]


def found(name: str, text: str) -> tuple[list[list[str]], str]:
    """The numbers of the answers of each exchange, and the day of answer."""
    problems = Problems()
    source = read(SourceFile(name, text.encode()), problems)
    assert source is not None
    consultation = parse(source, "made", knowledge(), Sidecar(), problems)
    answers = [[answer.number for answer in exchange.answers] for exchange in consultation.exchanges]
    return answers, str(consultation.front.dates.answered)


def as_blank_lines(lines: tuple[str, ...]) -> str:
    return "\n\n".join(lines)


def as_close_lines(lines: tuple[str, ...]) -> str:
    """A blank line before each number only, as old text files have them."""
    return "".join(
        f"\n\n{line}" if line[0].isdigit() or line in FRONT or line.startswith(("Antwoord", "Reactie")) else f"\n{line}"
        for line in lines
    )


def as_html(lines: tuple[str, ...]) -> str:
    return "<html><body>" + "".join(f"<p>{escape(line)}</p>" for line in lines) + "</body></html>"


@pytest.mark.parametrize("announcement", WHOLE, ids=range(len(WHOLE)))
@pytest.mark.parametrize(
    ("name", "write"), [("source.txt", as_blank_lines), ("source.txt", as_close_lines), ("source.html", as_html)]
)
def test_all_answers_below_it_are_found_and_its_day(
    announcement: tuple[str, ...], name: str, write: Callable[[tuple[str, ...]], str]
) -> None:
    answers, day = found(name, write((*FRONT, *ASKED, *announcement, *ANSWERED)))

    assert answers == [["1"], ["2 en 3"]]
    assert day == "2009-03-24"


@pytest.mark.parametrize(
    "heading", ["Antwoord", "Antwoorden", "Antwoord van de heer Jansen", "Antwoord van de minister", "Beantwoording"]
)
def test_without_a_day_numbers_that_begin_anew_show_that_it_stands_over_all(heading: str) -> None:
    answers, _ = found("source.txt", as_blank_lines((*FRONT, *ASKED, heading, *ANSWERED)))

    assert answers == [["1"], ["2 en 3"]]


@pytest.mark.parametrize(
    "line",
    [
        "Antwoord van de heer Jansen, minister van Justitie, mede",
        "Antwoord van de minister van Justitie,",
        "Antwoord van de minister van Justitie, mede namens",
        "Antwoord van mevrouw De Vries, minister van",
    ],
)
def test_what_continues_on_the_next_line_is_no_label(line: str) -> None:
    assert answer_label(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Antwoord van de heer Jansen op een vraag. (Ontvangen in mei)",
        "Antwoord van wie? De minister (ontvangen 24 maart 2009)",
        "De heer Jansen, minister van Justitie (ontvangen 24 maart 2009)",
        "Antwoord van de bakker (ontvangen 24 maart 2009)",
    ],
)
def test_other_lines_announce_no_answers(line: str) -> None:
    assert not announces_answers(line)


def test_an_answer_under_each_question_keeps_its_label() -> None:
    lines = tuple(text for n in (1, 2, 3) for text in (str(n), "Kunt u dat?", "Antwoord", f"Ja, om reden {n}."))

    assert found("source.txt", as_blank_lines((*FRONT, *lines)))[0] == [["1"], ["2"], ["3"]]


LIST = ("1. Ik overleg.", "2. Ik schrijf.")
BEFORE = ("Vraag 1", "Kunt u dat?", "Antwoord 1", "Ja.")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Vraag 1", "Kunt u dat?", "Antwoord", *LIST), [["1"]]),
        ((*BEFORE, "Vraag 2", "Hoe dan?", "Antwoord", *LIST), [["1"], ["2"]]),
        (("1", "Kunt u dat?", "2", "Hoe dan?", "Antwoord", *LIST, "Vraag 3", "En nu?"), [[], ["2"], []]),
    ],
    ids=["one question", "labels with numbers", "questions after it"],
)
def test_a_list_under_the_label_of_an_answer_begins_nothing_anew(
    lines: tuple[str, ...], expected: list[list[str]]
) -> None:
    assert found("source.txt", as_blank_lines((*FRONT, *lines)))[0] == expected
