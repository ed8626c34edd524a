"""Labels between the signs of Markdown in plain text, glued to their text or not: no word is parted in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.labels.labels import answer_label, glued_label, is_label, question_label
from generator.model.block import BlockKind
from generator.model.ledger import LedgerKind, ledger
from generator.problems import Code
from tests.fuzz.guided.form import Form
from tests.fuzz.guided.promises import check_pages
from tests.fuzz.guided.whole import pages_of
from tests.parse.doubts.test_unread_labels import EXPECTED, document, exchanges
from tests.understanding import Understood, understood

# What opens and closes the label of a question, and of an answer, without the number that stands where the braces do.
WHOLE = [
    ("**Vraag {}**", "**Antwoord {}**"),
    ("**Vraag {}:**", "**Antwoord {}:**"),
    ("*Vraag {}*", "*Antwoord {}*"),
    ("*Vraag {}.*", "*Antwoord op vraag {}*"),
    ("***Vraag {}:***", "**Antwoord:**"),
    ("**Vraag {}:**", "Antwoord {}:"),
    ("Vraag {}:", "*Antwoord:*"),
]
HALF = [
    ("Vraag {}**", "Antwoord {}"),
    ("Vraag {}", "Antwoord {}**"),
    ("Vraag {}:*", "Antwoord {}:*"),
    ("**Vraag {}", "Antwoord {}"),
    ("**Vraag {}:", "**Antwoord {}:"),
    ("*Vraag {}**", "Antwoord {}"),
    ("Vraag {}", "**Antwoord {}*"),
    ("Vraag {}", "Antwoord:*"),
    ("Vraag {}", "**Antwoord:"),
    ("**Vraag:", "Antwoord {}"),
    ("Vraag:_", "Antwoord:_"),
]


def made(questions: str, answers: str, *, only: int = 0) -> bytes:
    """A document with text glued to these labels; with `only`, those of one number, and usual labels for the rest."""

    def form(label: str, usual: str, number: int) -> str:
        return label.format(number) if only in (0, number) else f"{usual} {number}:"

    return document(lambda n: form(questions, "Vraag", n), lambda n: form(answers, "Antwoord", n), "", "\n\n")


def kept(text: bytes, suffix: str = ".txt") -> None:
    """Every promise about pages holds for a document."""
    found = pages_of(Form.of(b"%s\n=== source\n%s" % (suffix.encode(), text)))
    assert found.record
    assert found.site
    check_pages(found.record, found.site)


def parted(found: Understood) -> list[str]:
    return [entry.reads for entry in ledger(found.consultation) if entry.kind is LedgerKind.WORD_PARTED]


@pytest.mark.parametrize(("questions", "answers"), WHOLE)
def test_labels_between_signs_are_read_though_text_is_glued_to_them_and_what_is_separated_is_reported(
    questions: str, answers: str
) -> None:
    text = made(questions, answers)
    found = understood("source.txt", text)

    assert exchanges(found) == EXPECTED
    assert len(parted(found)) == 8
    kept(text)


@pytest.mark.parametrize(("questions", "answers"), WHOLE + HALF)
@pytest.mark.parametrize("only", [0, 1, 2])
def test_no_word_is_lost_or_parted_in_silence_whatever_signs_stand_there(
    questions: str, answers: str, only: int
) -> None:
    text = made(questions, answers, only=only)

    kept(text)
    kept(b"<html><body><pre>%s</pre></body></html>" % text, ".html")


@pytest.mark.parametrize(("questions", "answers"), HALF)
def test_what_signs_leave_open_is_a_doubt_and_parts_no_word(questions: str, answers: str) -> None:
    found = understood("source.txt", made(questions, answers, only=2))

    assert Code.UNREAD_LABEL in [problem.code for problem in found.problems]
    assert not [each for each in parted(found) if "*" in each or "_" in each]


@pytest.mark.parametrize("text", ["**Vraag 1**", "*Vraag 1:*", "***Vragen 2 en 3***", "**1. Vraag:**"])
def test_a_line_between_signs_is_the_label_that_it_is_without(text: str) -> None:
    assert question_label(text) == question_label(text.strip("*"))
    assert question_label(text)


@pytest.mark.parametrize(
    "text", ["**Antwoord**", "*Antwoord 1:*", "**Antwoord van de minister:**", "*Antwoord 5 en 6*"]
)
def test_a_line_of_an_answer_between_signs_is_the_label_that_it_is_without(text: str) -> None:
    assert answer_label(text) == answer_label(text.strip("*"))
    assert answer_label(text)


@pytest.mark.parametrize("text", ["**Vraag 1*", "*Vraag 1", "Vraag 1**", "** Vraag 1 **", "*Vraag* 1", "****", "***"])
def test_signs_that_do_not_belong_together_make_no_label(text: str) -> None:
    assert not is_label(text)


LABELS = st.from_regex(
    r"(\*{0,3})(Vraag|Antwoord|VRAAG|Antwoord op vraag)( [1-9])?[:.)*]{0,3}(\*{0,3})(Ja|Waarom|“Ja|[a-z]|1|)",
    fullmatch=True,
)


@given(LABELS)
def test_what_is_glued_to_a_text_is_cut_off_only_where_it_is_a_label_alone(text: str) -> None:
    end = glued_label(f"{text} en zo.")
    assert not end or is_label(text[:end])


@pytest.mark.slow
@given(st.lists(LABELS, min_size=1, max_size=4).map("\n\n".join))
def test_pages_keep_every_word_whatever_is_glued_to_labels(text: str) -> None:
    kept(text.encode())


def test_an_editor_may_say_that_a_glued_label_is_a_heading_and_the_word_that_is_separated_is_reported() -> None:
    text = "Vraag 1:Wanneer komt het besluit?\n\nAntwoord 1:In mei.\n\nVraag 2:Waarom?\n\nAntwoord 2:Dat is zo."
    sidecar = "corrections:\n- quote: 'Vraag 2:'\n  is: heading\n"
    form = Form(".txt", (("source", text.encode()), ("consultation.yml", sidecar.encode())))
    found = pages_of(form)

    assert found.record
    parted = [entry for entry in ledger(found.record.consultation) if entry.kind is LedgerKind.WORD_PARTED]
    kinds = {block.kind for block in found.record.consultation.blocks}
    assert [each.reads for each in parted if each.words.startswith("2:Waarom")] == ["2: Waarom?"]
    assert BlockKind.LABEL in kinds
    if found.site:
        check_pages(found.record, found.site)
