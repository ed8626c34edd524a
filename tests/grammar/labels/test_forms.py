"""Every word of the table of labels is read in every place where labels are, but for the exceptions given here."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.grammar.labels import forms as label_forms
from generator.grammar.labels.cells import is_number_cell, label_in_answer_cell, label_in_question_cell
from generator.grammar.labels.column_heads import Column, named_column
from generator.grammar.labels.forms import KINDS, WORDS, AnsweredOrAsked, LabelWord, Needs, opens_with
from generator.grammar.labels.labels import (
    ad_label,
    answer_label,
    glued_label,
    labels_inside,
    likeness,
    loose_label,
    named_question,
    question_label,
    signed_label,
    unsigned_label,
)
from generator.grammar.labels.likeness import label_of_other_form
from generator.grammar.labels.numbers import numbers
from generator.grammar.labels.run_together import is_of_question, labels
from generator.grammar.labels.slips import kind_of_word
from generator.grammar.questions.labels_within import answers_within

QUESTION, ANSWER = AnsweredOrAsked.QUESTION, AnsweredOrAsked.ANSWER
BY_KIND = {QUESTION: question_label, ANSWER: answer_label}
IN_CELL = {QUESTION: label_in_question_cell, ANSWER: label_in_answer_cell}
ASKED = "Is dat zo? "


@dataclass(frozen=True)
class Form:
    """A word of the table as it is written."""

    word: LabelWord
    written: str

    def __str__(self) -> str:
        return self.written


def written(word: LabelWord) -> list[Form]:
    cased = [change(form) for form in word.forms for change in (str.capitalize, str.upper)]
    dotted = [f"{form}." for form in cased if word.is_short]
    return [Form(word, form) for form in dict.fromkeys((*cased, *dotted))]


FORMS = [form for word in WORDS for form in written(word)]


def own_line(form: Form) -> bool:
    read = BY_KIND[form.word.kind]
    found = [read(f"{form} 3{sign}") for sign in ("", ":", ".", ")")]
    return all(label is not None and label.numbers == ("3",) for label in found)


def own_line_where_it_fits(form: Form) -> bool:
    label = loose_label(f"{form} 3:")
    return label is not None and label.kind is form.word.kind and label.numbers == ("3",)


def before_text(form: Form) -> bool:
    return all(signed_label(f"{form} 3{sign} Dat is zo.") == len(f"{form} 3{sign}") for sign in ":.)")


def before_a_capital(form: Form) -> bool:
    return unsigned_label(f"{form} 3 Dat is zo.") == len(f"{form} 3")


def glued(form: Form) -> bool:
    return all(glued_label(f"{form} 3{sign}Dat is zo.") == len(f"{form} 3{sign}") for sign in ("", ":", ".", ")"))


def after_a_list_sign(form: Form) -> bool:
    label = loose_label(f"• {form} 3)")
    return label is not None and label.kind is form.word.kind


def in_a_cell(form: Form) -> bool:
    return all(
        IN_CELL[form.word.kind](f"{form} 3{sign} Dat is zo.") == len(f"{form} 3{sign}") for sign in ("", ".", ")")
    )


def alone_in_a_cell(form: Form) -> bool:
    return is_number_cell(f"{form} 3")


def named_with_its_faction(form: Form) -> bool:
    return named_question(f"{form} 3 (VVD)") == ("3",)


def inside_a_paragraph_where_it_fits(form: Form) -> bool:
    found = [(offset, label.kind) for offset, label in labels_inside(f"{ASKED}{form} 3: Dat is zo.")]
    return found == [(len(ASKED), form.word.kind)]


def inside_a_paragraph(form: Form) -> bool:
    texts = (f"{ASKED}{form} 3{sign} Dat is zo." for sign in ":.)")
    return all([*answers_within(text)] == [len(ASKED)] for text in texts)


def in_a_text_without_lines(form: Form) -> bool:
    found = [(span.start, is_of_question(f"{form} 3")) for span in labels(f"Dat is zo. {form} 3 Dat is zo.")]
    return found == [(11, form.word.kind is QUESTION)]


def over_a_column(form: Form) -> bool:
    return named_column(f"{form}") is (Column.QUESTION if form.word.kind is QUESTION else Column.ANSWER)


def answered(form: Form) -> bool:
    """Between the word of an answer and its number: `Antwoord op vrg. 3`, `Ad vraag 3`."""
    label, ad = answer_label(f"Antwoord op {form.written.lower()} 3"), ad_label(f"Ad {form} 3")
    return label is not None and label.numbers == ("3",) and ad is not None and ad.numbers == ("3",)


def again_between_numbers(form: Form) -> bool:
    text = f"Vragen 2 en {form.written.lower()} 3"
    label = question_label(text)
    return label is not None and label.numbers == numbers(text) == ("2", "3")


def seen_when_unread(form: Form) -> bool:
    return bool(likeness(f"{form} 3: dat is zo")) and bool(label_of_other_form(f"{form} 3"))


def opening(form: Form) -> bool:
    other = ANSWER if form.word.kind is QUESTION else QUESTION
    return opens_with(form.word.kind, f"{form} 3") and not opens_with(other, f"{form} 3")


def has_a_kind(form: Form) -> bool:
    return kind_of_word(form.written, is_apart=False) is form.word.kind


FIT = {form.written for form in FORMS if form.word.needs is Needs.FIT}
ENGLISH = {form.written for form in FORMS if form.word.is_english}
# `Beantwoording 3` and `Reactie 3` may be within a sentence.
IN_SENTENCES = {form.written for form in FORMS if form.word.needs in (Needs.COLON, Needs.LINE)}
NUMBERS = {form.written for form in FORMS if form.word.form in ("vraagnummer", "vraagnr")}


@dataclass(frozen=True)
class Place:
    """A place of labels: what asks it about a form, the forms that it does not take, and why."""

    reads: Callable[[Form], bool]
    exceptions: Collection[str] = ()
    reason: str = ""
    kinds: Collection[AnsweredOrAsked] = tuple(AnsweredOrAsked)


PLACES: dict[str, Place] = {
    "a line of its own": Place(own_line, FIT, "only where the number fits, which the next place asks"),
    "a line of its own, where its number fits": Place(own_line_where_it_fits),
    "before a text": Place(before_text, FIT, "only where the number fits"),
    "before a capital": Place(before_a_capital, FIT, "only where the number fits"),
    "glued to a text": Place(glued, FIT, "`A4Formaat` is no label, and what is doubtful is never parted"),
    "after the sign of a list": Place(after_a_list_sign),
    "in a cell": Place(in_a_cell, FIT, "nothing shows whether the number fits"),
    "alone in a cell": Place(alone_in_a_cell, FIT, "`V 3` may be any value", kinds=(QUESTION,)),
    "named with its faction": Place(named_with_its_faction, FIT, "`Q 3 (2025)` is a quarter", kinds=(QUESTION,)),
    "inside a paragraph, where its number fits": Place(inside_a_paragraph_where_it_fits, {"Q"}, "`Q 3` is a quarter"),
    "inside a paragraph": Place(inside_a_paragraph, FIT, "only where the number fits", kinds=(ANSWER,)),
    "in a text without lines": Place(in_a_text_without_lines, FIT | IN_SENTENCES, "it may be within a sentence"),
    "over a column": Place(over_a_column, FIT | NUMBERS, "a column of numbers, or a table of anything"),
    "after `Antwoord op` and `Ad`": Place(answered, FIT, "no writer mixes them so", kinds=(QUESTION,)),
    "again between numbers": Place(again_between_numbers, FIT | IN_SENTENCES, "another sentence may begin there"),
    "as a doubt": Place(seen_when_unread, {"V"}, "`V 3` alone may be any value"),
    "as the opening of a table": Place(opening, FIT, "a table of anything may begin with a letter"),
    "by its kind": Place(has_a_kind, ENGLISH, "their forms are read with a list sign or without, by one rule"),
}
ASKED_OF = [(form, name) for name, place in PLACES.items() for form in FORMS if form.word.kind in place.kinds]


@pytest.mark.parametrize(("form", "name"), ASKED_OF, ids=str)
def test_each_word_is_read_in_each_place(form: Form, name: str) -> None:
    place = PLACES[name]
    assert place.reads(form) is (form.written not in place.exceptions)


@pytest.mark.parametrize("form", [form for form in FORMS if form.word.needs is Needs.SIGN], ids=str)
def test_a_sign_makes_a_short_word_a_label_without_a_number(form: Form) -> None:
    assert BY_KIND[form.word.kind](f"{form}:") is not None
    assert signed_label(f"{form}: Dat is zo.") == len(f"{form}:")
    assert BY_KIND[form.word.kind](form.written.rstrip(".")) is None


@pytest.mark.parametrize("form", [form for form in FORMS if form.word.needs in (Needs.NUMBER, Needs.FIT)], ids=str)
def test_words_that_need_a_number_are_no_label_without_one(form: Form) -> None:
    assert BY_KIND[form.word.kind](f"{form}:") is None
    assert signed_label(f"{form}: Dat is zo.") == 0


def test_no_word_stands_in_the_table_twice() -> None:
    forms = [form for word in WORDS for form in word.forms]
    assert len(forms) == len({*forms})


def test_each_exception_has_a_reason() -> None:
    assert all(bool(place.reason) is bool(place.exceptions) for place in PLACES.values())


FILES = ("cells", "column_heads", "labels", "likeness", "numbers", "rare_forms", "slips")
_TYPED = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(form for form in KINDS if len(form) > 1)})(?![^\W\d_])", re.IGNORECASE)
_WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef)
# The heads of other columns, `Vraag nr.` and `Vraag van`; the title `Antwoorden op Kamervragen van`.
OTHERS = {"column_heads": 2, "labels": 1}
_GROUP = re.compile(r"\?P<\w+>")


@pytest.mark.parametrize("name", [*FILES, "../questions/labels_within"])
def test_a_word_of_labels_is_typed_in_the_table_only(name: str) -> None:
    tree = ast.parse((Path(label_forms.__file__).parent / f"{name}.py").read_text("utf-8"))
    docstrings = {ast.get_docstring(each, clean=False) for each in ast.walk(tree) if isinstance(each, _WITH_DOCSTRING)}
    texts = {each.value for each in ast.walk(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    found = [text for text in texts - docstrings if _TYPED.search(_GROUP.sub("", text)) and not text.isidentifier()]
    assert len(found) == OTHERS.get(name, 0), found
