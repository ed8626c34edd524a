"""Every form holds the words of May 2025, and every layout the words of its form: the assets are what they claim."""

from collections import Counter
from itertools import pairwise

import pytest

from tests.shapes.form import Form
from tests.shapes.forms import FLATTENED, FORMS, SHAPES
from tests.shapes.layouts import LAYOUTS, WIDE
from tests.shapes.may_2025 import body
from tests.shapes.rearrange import PASSAGES, THEMES

UNANSWERED = {"contribution", "list-of-questions"}
every_form = pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)


def occurrences(form: Form, text: str) -> int:
    return " ".join(form.paragraphs).count(text)


@every_form
def test_each_question_stands_once_in_a_form_and_twice_where_answers_quote_it(form: Form) -> None:
    times = 2 if any(answer.quoted for wanted in form.wanted for answer in wanted.answers) else 1
    assert {occurrences(form, passage.question) for passage in PASSAGES} == {times}


@every_form
def test_each_paragraph_of_an_answer_stands_as_often_as_in_may_unless_the_form_has_no_answers(form: Form) -> None:
    may = " ".join(paragraph for passage in PASSAGES for paragraph in passage.answer)
    for paragraph in (paragraph for passage in PASSAGES for paragraph in passage.answer):
        assert occurrences(form, paragraph) == (0 if form.name in UNANSWERED else may.count(paragraph))


@every_form
def test_what_must_come_out_are_the_words_of_the_form_and_every_question(form: Form) -> None:
    text = " ".join(form.paragraphs)
    asked = " ".join(p for wanted in form.wanted for question in wanted.questions for p in question.paragraphs)
    answers = [answer.text for wanted in form.wanted for answer in wanted.answers]
    assert all(passage.question in asked for passage in PASSAGES)
    assert not Counter(" ".join([asked, *answers, *form.running.values()]).split()) - Counter(text.split())
    for passage in PASSAGES if form.name not in UNANSWERED else ():
        assert any(" ".join(passage.answer) in answer for answer in [*answers, *form.running.values()])


@pytest.mark.parametrize(("name", "layout"), SHAPES)
def test_a_layout_changes_no_word(name: str, layout: str) -> None:
    paragraphs = FORMS[name].paragraphs
    text = LAYOUTS[layout](paragraphs)
    assert text.split() == " ".join(paragraphs).split()
    assert (text.count("\n") == 1) == (layout == "flattened")


@every_form
def test_the_packed_layout_leaves_room_at_the_end_of_every_paragraph(form: Form) -> None:
    prose = {text for passage in PASSAGES for text in (passage.question, *passage.answer)}
    for paragraph, following in pairwise(form.paragraphs):
        if following not in prose:
            continue
        last = LAYOUTS["packed"]([paragraph]).splitlines()[-1]
        assert len(f"{last} {following.split()[0]}") <= WIDE


def test_names_distinguish_forms_and_what_is_flattened_exists() -> None:
    assert len(set(SHAPES)) == len(SHAPES) > 80
    assert set(FLATTENED) <= set(FORMS)


def test_themes_hold_every_question_once_and_none_begins_with_an_asker_named_elsewhere() -> None:
    numbers = [number for _, theme in THEMES for number in theme]
    assert sorted(numbers) == list(range(1, 22))
    for _, theme in THEMES:
        assert f"{PASSAGES[theme[0] - 1].faction}-fractie" in PASSAGES[theme[0] - 1].question


def test_the_joint_form_groups_otherwise_than_one_to_one() -> None:
    wanted = FORMS["joint-and-crossed"].wanted
    assert [(len(w.questions), len(w.answers)) for w in wanted].count((1, 1)) < len(wanted)
    assert {len(w.questions) for w in wanted} == {1, 2, 3}
    assert {number for w in wanted for q in w.questions for number in q.numbers} >= {"3", "8", "17a", "21"}
    assert any(w.states == ("refers",) for w in wanted)


def test_introductions_stand_in_every_form_with_headings_of_factions() -> None:
    for name in ("turns-numbered", "parts-quoted", "contribution", "letters-numbered", "themes-unmarked"):
        assert occurrences(FORMS[name], body().introductions["NSC"]) == 1
