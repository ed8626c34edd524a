"""Bare numbers of pages are furniture of printed text, and a sentence runs on over them."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.parse.marking.running_heads import with_running_heads
from tests.parse.documents import FACTION_HEADING, FRONT, parsed, source_text, texts

LINES = (
    "De leden van de VVD-fractie vragen waarom de sluis bij het dorp al sinds het",
    "voorjaar gesloten is voor schepen die dieper steken dan de schepen van vroeger",
    "en of er bij de bouw rekening is gehouden met de hoogte van het water in de",
    "winter, zoals de schippers in de streek al in een brief aan de provincie van",
    "vorig jaar hadden gevraagd en zoals de provincie toen ook heeft toegezegd aan",
)
REST = "de schippers. Wanneer gaat de sluis weer open?"


def furniture(text: str) -> list[str]:
    source = with_running_heads(source_text(text))
    return [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.FURNITURE]


def printed(*pages: str) -> str:
    body = "\n".join(LINES)
    later = body.removeprefix("De leden van ")
    return body + "".join(f"{page}{later}" for page in pages) + "\n"


EDGES = {
    "in the corner": "\n\n" + " " * 70 + "{n}\n\n\n",
    "in the middle": "\n\n" + " " * 36 + "{n}\n\n",
    "after tabs": "\n\n\t\t\t\t{n}\n\n",
    "at the margin": "\n\n\n{n}\n\n\n",
    "before a form feed": "\n\n" + " " * 36 + "{n}\n\f",
    "at the margin before a form feed": "\n\n{n}\n\f",
}


@pytest.mark.parametrize("edge", EDGES)
@pytest.mark.parametrize("first", [1, 2, 9])
def test_numbers_that_count_up_between_pages_are_furniture(edge: str, first: int) -> None:
    numbers = [first, first + 1, first + 2]
    assert furniture(printed(*(EDGES[edge].format(n=n) for n in numbers))) == [str(n) for n in numbers]


@pytest.mark.parametrize("edge", EDGES)
def test_a_sentence_continues_over_them(edge: str) -> None:
    question = "\n".join(LINES) + EDGES[edge].format(n=1) + REST
    second = question.replace(EDGES[edge].format(n=1), EDGES[edge].format(n=2))
    found, _ = parsed(f"{FRONT}\n\n{FACTION_HEADING}\n\n{question}\n\n{second}\n")
    whole = " ".join((*LINES, REST))
    assert [texts(found, one.questions[0].paragraphs) for one in found.exchanges] == [[whole], [whole]]


def test_the_last_page_has_its_number_too() -> None:
    edge = EDGES["in the corner"]
    assert furniture(printed(edge.format(n=1)) + edge.format(n=2)) == ["1", "2"]


@pytest.mark.parametrize("edge", EDGES)
def test_numbers_that_do_not_count_on_are_none(edge: str) -> None:
    assert furniture(printed(*(EDGES[edge].format(n=n) for n in (1, 3)))) == []
    assert furniture(printed(*(EDGES[edge].format(n=n) for n in (2, 1)))) == []
    assert furniture(printed(EDGES[edge].format(n=2))) == []


def test_bare_numbers_over_questions_are_none() -> None:
    asked = "\n".join(
        f"\n{n}\n\nWaarom is de sluis dicht?\nGraag een uitleg.\nEn ook\nnog\neen datum.\n" for n in (1, 2, 3)
    )
    assert furniture(asked) == []


def test_numbers_of_a_table_are_none() -> None:
    rows = "".join(f"\n{' ' * 40}{n}\n\nSluis {n}\n" for n in (1, 2, 3, 4))
    assert furniture(f"{LINES[0]}\n{rows}\n{REST}\n") == []


LONE = (
    "\n\n" + " " * 36 + "{n}\n\n",
    "\n\n\t\t\t\t{n}\n\n",
    "\n\n" + " " * 70 + "{n}\n\n\n",
    "\n\n" + " " * 24 + "{n}\n\f",
)


@pytest.mark.parametrize("lone", LONE)
@pytest.mark.parametrize("number", [1, 2])
def test_one_number_in_the_middle_of_a_line_and_of_a_sentence_is_that_of_a_page(lone: str, number: int) -> None:
    body = "\n".join((*LINES[:4], LINES[4].removesuffix(" aan")) * 5)
    assert furniture(body + lone.format(n=number) + "de provincie daarna. Wanneer gaat hij open?\n") == [str(number)]


@pytest.mark.parametrize(
    ("lines", "before", "number", "after"),
    [
        (1, "vroeg de schipper aan", "2", "de provincie."),
        (5, "vroeg de schipper aan de uitstoot van CO", "2", "in de haven."),
        (5, "vroeg de schipper aan de provincie.", "2", "de haven."),
        (5, "vroeg de schipper aan", "2", "De haven."),
        (5, "vroeg de schipper aan de haven van 4 km", "2", "groot."),
        (5, "vroeg de schipper aan", "9", "de provincie."),
    ],
)
def test_one_number_elsewhere_may_be_anything(lines: int, before: str, number: str, after: str) -> None:
    body = "\n".join(LINES * lines)
    assert furniture(f"{body}\n{before}\n\n{' ' * 36}{number}\n\n{after}\n") == []
