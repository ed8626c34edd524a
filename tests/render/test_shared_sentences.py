"""Sentences of answers that other consultations have word for word: found by numbers, shown as a chain by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library, Record
from generator.render.summaries.shared_sentences import (
    MOST_CONSULTATIONS,
    SentenceElsewhere,
    SentenceMarks,
    holders,
    shared,
)
from generator.render.views.page_context import PageContext
from generator.render.views.same_words import same_words_view
from tests.render.archives import around
from tests.render.documents import consultation, library, record

FULL_TEXT = "overleggen/voorbeeld/volledige-tekst/"
BRIDGES = "Het ministerie onderzoekt dit jaar samen met de provincies welke bruggen versterking nodig hebben."
TUNNELS = "De veiligheid van tunnels wordt elke vijf jaar door een onafhankelijke commissie beoordeeld."


def place(name: str, day: int | None) -> SentenceElsewhere:
    return SentenceElsewhere(name, name, "antwoord-1", "antwoord 1", True, date(2020, 1, day) if day else None, 7)


def answered(name: str, day: int | None, answer: str) -> Record:
    front = FrontMatter(dates=Dates(answered=date(2020, 1, day) if day else None))
    made = consultation("# VVD: Vragen", "q1: Hoe zit dat?", f"a1: {answer}", front=front)
    return record(replace(made, id=name))


def shown(made: Library) -> list[tuple[str, list[str], str, str]]:
    """The sentences that the first consultation shows."""
    context = PageContext(around(made), FULL_TEXT)
    (exchange,) = made.records[0].consultation.exchanges
    found = same_words_view(context, made.records[0], exchange)
    return [
        (each.how, [answer.name for answer in each.answers], each.rest, each.later.name if each.later else "")
        for each in (found.sentences if found else ())
    ]


def test_marks_hold_the_numbers_in_order_and_the_words_and_answer_of_each() -> None:
    marks = SentenceMarks.of({7: (70, 1), 2**64 - 1: (90, 3), 5: (50, 2), 6: (60, 1 << 16)})
    assert list(marks.unpacked()) == [5, 7, 2**64 - 1]
    assert [(marks.number(at), marks.turn(at)) for at in range(3)] == [(50, 2), (70, 1), (90, 3)]


def test_only_what_several_have_has_holders_and_no_formula() -> None:
    class Marked:
        def __init__(self, *numbers: int) -> None:
            self.sentences = SentenceMarks.of(dict.fromkeys(numbers, (0, 0)))

    formula = [Marked(9) for _ in range(MOST_CONSULTATIONS)]
    assert holders([Marked(1, 2), Marked(2, 3)]) == {2: [(0, 1), (1, 0)]}
    assert set(holders(formula)) == {9}
    assert holders([*formula, Marked(9)]) == {}


@pytest.mark.parametrize(
    ("here", "others", "wanted"),
    [
        (5, {"b": 1}, (["b"], 0, None, "there")),
        (5, {"b": 9}, ([], 0, "b", "here")),
        (5, {"b": 1, "c": 4, "d": 2, "e": 3, "f": 9, "g": 8}, (["b", "c"], 2, "g", "there")),
        (5, {"b": 5}, ([], 0, "b", "")),
        (5, {"b": None}, ([], 0, "b", "")),
        (None, {"b": 1, "c": 2}, (["b", "c"], 0, None, "")),
    ],
)
def test_the_first_the_one_before_and_the_one_behind_are_shown(
    here: int | None, others: dict[str, int | None], wanted: tuple[list[str], int, str | None, str]
) -> None:
    found = shared(place("a", here), [place(name, day) for name, day in others.items()])
    assert found is not None
    earlier = [each.consultation for each in found.earlier]
    first = "here" if found.is_first_here else "there" if found.is_first_there else ""
    assert (earlier, found.more, found.later.consultation if found.later else None, first) == wanted


def test_a_later_consultation_changes_only_what_stands_right_before_it() -> None:
    chain = [place(name, day) for name, day in (("a", 1), ("b", 2), ("c", 3))]
    new = place("d", 4)

    def others(here: SentenceElsewhere) -> list[SentenceElsewhere]:
        return [each for each in chain if each is not here]

    changed = [here for here in chain if shared(here, others(here)) != shared(here, [*others(here), new])]
    assert changed == [chain[-1]]


def test_a_page_leads_to_the_answers_of_other_consultations() -> None:
    made = library(
        answered("voorbeeld", 5, f"Ja. {BRIDGES} {TUNNELS}"),
        answered("eerste", 1, BRIDGES),
        answered("tweede", 3, BRIDGES.lower()),
        answered("derde", 9, f"{BRIDGES} {TUNNELS}"),
    )
    (bridges, tunnels) = shown(made)
    how, names, rest, later = bridges
    assert how == "Staat ook in"
    assert [name.partition(" van ")[0] for name in names] == ["antwoord 1", "antwoord 1"]
    assert names[0].endswith("(1\u00a0januari\u00a02020, het eerst op deze site)")
    assert names[1].endswith("(3\u00a0januari\u00a02020)")
    assert (rest, later.endswith("(9\u00a0januari\u00a02020)")) == ("", True)
    assert tunnels[0] == "Staat hier het eerst op deze site, later in"


def test_what_differs_in_a_word_is_no_sentence_of_both() -> None:
    made = library(answered("voorbeeld", 5, BRIDGES), answered("eerste", 1, BRIDGES.replace("bruggen", "dijken")))
    assert shown(made) == []


def asked(name: str, day: int, question: str) -> Record:
    front = FrontMatter(dates=Dates(answered=date(2020, 1, day)))
    made = consultation("# VVD: Vragen", f"q1: {question}", "a1: Ja.", front=front)
    return record(replace(made, id=name))


def test_an_answer_leads_to_the_question_that_quotes_it_and_back() -> None:
    quoting = asked("vragend", 9, f"U schreef: «Dat klopt. {BRIDGES}» Is dat nu bekend?")
    answering = answered("voorbeeld", 5, BRIDGES)
    ((how, _names, _rest, _later),) = shown(library(answering, quoting))
    assert how == "Staat hier het eerst op deze site, later in"
    ((how, names, _rest, _later),) = shown(library(quoting, answering))
    assert (how, names[0].startswith("antwoord 1 van ")) == ("Staat ook in", True)


def test_a_sentence_of_questions_alone_is_not_shown() -> None:
    made = library(asked("voorbeeld", 5, f"{BRIDGES} Waarom?"), asked("ander", 9, f"{BRIDGES} Waarom?"))
    assert shown(made) == []


def test_what_differs_in_empty_words_alone_is_nearly_the_same() -> None:
    near = f"Ook {BRIDGES[0].lower()}{BRIDGES[1:]}".replace("de provincies", "provincies")
    made = library(answered("voorbeeld", 5, BRIDGES), answered("eerste", 1, near), answered("tweede", 3, BRIDGES))
    ((_how, names, _rest, _later),) = shown(made)
    assert [name.partition(" (")[2] for name in names] == [
        "1\u00a0januari\u00a02020, het eerst op deze site, vrijwel zo)",
        "3\u00a0januari\u00a02020)",
    ]


@pytest.mark.parametrize(
    ("word", "other"), [("met", "zonder"), ("onderzoekt", "onderzocht"), ("dit jaar", "jaarlijks")]
)
def test_what_differs_in_any_other_word_is_not_nearly_the_same(word: str, other: str) -> None:
    assert shown(library(answered("voorbeeld", 5, BRIDGES), answered("eerste", 1, BRIDGES.replace(word, other)))) == []
