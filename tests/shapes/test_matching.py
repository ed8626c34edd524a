"""Every difference is reported: a shape cannot pass by accident."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation, Exchange, State
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.shapes.form import Answered, Asked, Form, Wanted
from tests.shapes.forms import FORMS
from tests.shapes.layouts import spaced
from tests.shapes.matching import differences

FORM = FORMS["turns-numbered"]
Change = Callable[[list[Exchange]], list[Exchange]]


@cache
def parsed() -> Consultation:
    knowledge = load_knowledge(Path(__file__).parents[2] / "content", Problems())
    source = read(SourceFile("turns.txt", spaced(FORM.paragraphs).encode()), Problems())
    assert source is not None
    return parse(source, "turns", knowledge, Sidecar(), Problems())


def changed(change: Change) -> Consultation:
    first, *rest = parsed().sections
    return replace(parsed(), sections=(replace(first, exchanges=tuple(change(list(first.exchanges)))), *rest))


def swap_answers(exchanges: list[Exchange]) -> list[Exchange]:
    first, second, *rest = exchanges
    return [replace(first, answers=second.answers), replace(second, answers=first.answers), *rest]


def first_question(**values: object) -> Change:
    def change(exchanges: list[Exchange]) -> list[Exchange]:
        first, *rest = exchanges
        question = replace(first.questions[0], **values)  # type: ignore[arg-type]
        return [replace(first, questions=(question,)), *rest]

    return change


@pytest.mark.parametrize(
    ("change", "reported"),
    [
        (swap_answers, "vraag-1: answer reads"),
        (first_question(number="2"), "vraag-1: question 2 instead of 1"),
        (first_question(factions=("Volt",)), "vraag-1: asked by ('Volt',) instead of ('VVD',)"),
        (first_question(factions=()), "vraag-1: asked by nobody instead of ('VVD',)"),
        (first_question(paragraphs=()), "vraag-1: question reads"),
        (lambda found: [replace(found[0], answers=()), *found[1:]], "vraag-1: 0 answers instead of 1"),
        (lambda found: [replace(found[0], state=State.REFERS), *found[1:]], "vraag-1: refers instead of answered"),
        (lambda found: found[1:], "20 exchanges instead of 21"),
    ],
)
def test_each_thing_that_comes_out_otherwise_is_reported(change: Change, reported: str) -> None:
    assert differences(FORM, parsed()) == []
    found = differences(FORM, changed(change))
    assert any(what.startswith(reported) for what in found), found


def test_a_joint_question_taken_apart_is_the_same_and_half_of_it_is_not() -> None:
    first, second = FORM.wanted[:2]
    questions, answers = zip(*((w.questions[0], w.answers[0]) for w in (first, second)), strict=True)
    joint = Asked(("1", "2"), tuple(q.paragraphs[0] for q in questions), questions[0].factions)
    form = Form("joint", (), (Wanted((joint,), answers, ("answered-together",)),), {})
    one, two, *_ = parsed().exchanges
    together = replace(
        one,
        questions=(*one.questions, *two.questions),
        answers=(*one.answers, *two.answers),
        state=State.ANSWERED_TOGETHER,
    )
    section = parsed().sections[0]
    whole = replace(parsed(), sections=(replace(section, exchanges=(together,)),))
    assert differences(form, whole) == []
    half = replace(together, questions=one.questions)
    reported = differences(form, replace(whole, sections=(replace(section, exchanges=(half,)),)))
    assert any("question reads" in what for what in reported)


def test_the_words_of_the_question_may_stand_above_its_answer_where_the_document_repeats_them() -> None:
    one, *_ = parsed().exchanges
    section = parsed().sections[0]
    answer = replace(one.answers[0], paragraphs=(*one.questions[0].paragraphs, *one.answers[0].paragraphs))
    found = replace(parsed(), sections=(replace(section, exchanges=(replace(one, answers=(answer,)),)),))
    wanted = FORM.wanted[0]
    quoted = Answered(("1",), wanted.answers[0].text, wanted.questions[0].paragraphs[0])
    assert differences(Form("x", (), (replace(wanted, answers=(quoted,)),), {}), found) == []
    assert differences(Form("x", (), (wanted,), {}), found) != []
