"""A document that writes all of its labels in a way of its own is read as its reader reads it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.grammar.labels.forms import WORDS as TABLE
from generator.grammar.labels.forms import AnsweredOrAsked, LabelWord, Needs
from generator.grammar.labels.labels import glued_label
from generator.model.ledger import LedgerKind, ledger
from tests.parse.doubts.test_unread_labels import ANSWERED, ASKED, EXPECTED, codes, document, exchanges
from tests.understanding import understood

Form = Callable[[int], str]
WORDS = ("een", "twee", "drie", "vier")
ORDINALS = ("eerste", "tweede", "derde", "vierde")
ROMANS = ("I", "II", "III", "IV")
FORMS: dict[str, tuple[Form, Form]] = {
    "bullets": (lambda n: f"• Vraag {n}", lambda n: f"• Antwoord {n}"),
    "dashes": (lambda n: f"- Vraag {n}:", lambda n: f"- Antwoord {n}:"),
    "stars": (lambda n: f"**Vraag {n}**", lambda n: f"**Antwoord {n}**"),
    "underscores": (lambda n: f"_Vraag {n}_", lambda n: f"_Antwoord {n}_"),
    "bullets before short words": (lambda n: f"• Vrg {n})", lambda n: f"• Antw {n})"),
    "signs of headings": (lambda n: f"## Vraag {n}", lambda n: f"## Antwoord {n}"),
    "signs of headings over questions": (lambda n: f"# Vraag {n}", lambda _: "Antwoord"),
    "signs of quotations": (lambda n: f"> Vraag {n}", lambda n: f"> Antwoord {n}"),
    "square brackets": (lambda n: f"Vraag [{n}]", lambda n: f"Antwoord [{n}]"),
    "a sign of degrees": (lambda n: f"Vraag n° {n}", lambda n: f"Antwoord n° {n}"),
    "numbers in words": (lambda n: f"Vraag {WORDS[n - 1]}:", lambda n: f"Antwoord {WORDS[n - 1]}:"),
    "orders in words": (
        lambda n: f"{ORDINALS[n - 1].capitalize()} vraag",
        lambda n: f"Antwoord op de {ORDINALS[n - 1]} vraag",
    ),
    "orders in figures": (lambda n: f"{n}e vraag", lambda n: f"Antwoord op {n}e vraag"),
    "Roman numerals": (lambda n: f"Vraag {ROMANS[n - 1]}", lambda n: f"Antwoord {ROMANS[n - 1]}"),
    "numbers in circles": (lambda n: f"Vraag {chr(0x245F + n)}", lambda n: f"Antwoord {chr(0x245F + n)}"),
    "spaced letters": (lambda n: f"V r a a g {n}", lambda n: f"A n t w o o r d {n}"),
    "letters with dots": (lambda n: f"V.{n}", lambda n: f"A.{n}"),
    "letters with dashes": (lambda n: f"V-{n}:", lambda n: f"A-{n}:"),
    "English letters": (lambda n: f"Q{n}:", lambda n: f"A{n}:"),
    "English words": (lambda n: f"Question {n}", lambda n: f"Answer {n}"),
    "small letters": (lambda n: f"vraag {n}", lambda n: f"antwoord {n}"),
    "numbers first": (lambda n: f"{n}. Vraag:", lambda n: f"{n}. Antwoord:"),
    "numbers in brackets first": (lambda n: f"({n}) Vraag:", lambda n: f"({n}) Antwoord:"),
    "who answers": (lambda n: f"Vraag {n}", lambda _: "Minister:"),
    "who answers, and for what": (lambda n: f"Vraag {n}", lambda _: "De staatssecretaris van Defensie:"),
    "another word": (lambda n: f"Vraag {n}", lambda _: "Beantwoording:"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_labels_on_lines_of_their_own_are_read_in_any_form(form: str, between: str) -> None:
    found = understood("source.txt", document(*FORMS[form], "\n", between))

    assert exchanges(found) == EXPECTED or (between == "\n" and codes(found))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_labels_before_their_text_are_read_or_a_doubt_in_any_form(form: str, between: str) -> None:
    found = understood("source.txt", document(*FORMS[form], " ", between))

    assert exchanges(found) == EXPECTED or codes(found)


@pytest.mark.parametrize("form", [form for form in FORMS if form.endswith(("brackets", "dashes", "words:", "letters"))])
def test_a_single_one_beside_usual_labels_is_read_or_a_doubt(form: str) -> None:
    asks, answers = FORMS[form]
    found = understood(
        "source.txt",
        document(
            lambda n: asks(n) if n == 3 else f"Vraag {n}",
            lambda n: answers(n) if n == 2 else f"Antwoord {n}",
            "\n",
            "\n\n",
        ),
    )

    assert exchanges(found) == EXPECTED or codes(found)


@pytest.mark.parametrize("asks", ["Vraag {}:", "Vraag {}.", "Vraag {}", "VRAAG {})", "Vraag nr. {}:"])
@pytest.mark.parametrize("answers", ["Antwoord {}:", "Antwoord {}", "Antwoord op vraag {}:", "Antwoord:"])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_labels_that_are_glued_to_their_text_are_read_and_every_word_that_is_separated_is_reported(
    asks: str, answers: str, between: str
) -> None:
    found = understood("source.txt", document(asks.format, answers.format, "", between))

    assert exchanges(found) == EXPECTED
    parted = [entry for entry in ledger(found.consultation) if entry.kind is LedgerKind.WORD_PARTED]
    assert [entry.reads for entry in parted if entry.words.endswith("Wanneer")] == [
        f"{asks.format(1).split()[-1]} Wanneer"
    ]
    assert len(parted) == 8


@pytest.mark.parametrize("after", ["\n", " ", ""])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize("numbers", [{3}, {1, 2, 3, 4}])
def test_short_words_are_labels_everywhere(after: str, between: str, numbers: set[int]) -> None:
    text = document(
        lambda n: f"Vrg {n})" if n in numbers else f"Vraag {n}:",
        lambda n: f"Antw {n})" if n in numbers else f"Antwoord {n}:",
        after,
        between,
    )
    found = understood("source.txt", text)

    assert exchanges(found) == EXPECTED
    assert not codes(found)


@pytest.mark.parametrize("after", ["\n", " "])
@pytest.mark.parametrize("numbers", [{3}, {1, 2, 3, 4}])
@pytest.mark.parametrize("word", TABLE, ids=lambda word: word.form)
def test_each_word_of_the_table_labels_a_document_and_a_single_text(
    word: LabelWord, numbers: set[int], after: str
) -> None:
    def label(kind: AnsweredOrAsked, usual: str, n: int) -> str:
        return f"{word.form.capitalize()} {n}:" if word.kind is kind and n in numbers else f"{usual} {n}:"

    text = document(
        lambda n: label(AnsweredOrAsked.QUESTION, "Vraag", n),
        lambda n: label(AnsweredOrAsked.ANSWER, "Antwoord", n),
        after,
        "\n\n",
    )
    found = understood("source.txt", text)

    is_read = exchanges(found) == EXPECTED and not codes(found)
    # A letter alone is no label beside words.
    assert is_read or (len(word.form) == 1 and len(numbers) == 1 and codes(found))


@pytest.mark.parametrize("sign", [":", ")", "."])
@pytest.mark.parametrize("numbers", [{2}, {1, 2, 3, 4}])
@pytest.mark.parametrize("word", [word for word in TABLE if word.kind is AnsweredOrAsked.ANSWER], ids=lambda w: w.form)
def test_an_answer_with_its_number_begins_in_the_paragraph_of_its_question(
    word: LabelWord, numbers: set[int], sign: str
) -> None:
    text = document("Vraag {}\n\n".format, "Antwoord {}:\n\n".format, "", "\n\n").decode()
    for n in numbers:
        text = text.replace(f"\n\nAntwoord {n}:\n\n", f" {word.form.capitalize()} {n}{sign} ")
    found = understood("source.txt", text.encode())

    assert exchanges(found) == EXPECTED or (word.needs is Needs.FIT and codes(found))


def test_a_short_word_within_a_paragraph_is_a_label_where_its_number_fits() -> None:
    text = document(lambda n: f"Vrg {n})", lambda n: f"Antw {n})", " ", "\n\n").decode()
    found = understood("source.txt", text.replace("\n\nVrg 3)", " Vrg 3)").encode())

    assert exchanges(found) == EXPECTED


@pytest.mark.parametrize("text", ["Vraag 2 kb", "Antwoord:nee.", "Vraag 3:15 uur.", "Vraag 1:1 gesteld."])
def test_what_no_capital_sets_apart_from_a_label_is_not_cut(text: str) -> None:
    assert glued_label(text) == 0


def test_a_single_office_with_a_colon_is_no_label() -> None:
    sentence = "Minister: zo heet wie een ministerie leidt."
    text = document(lambda n: f"Vraag {n}", lambda n: f"Antwoord {n}", "\n", "\n\n").decode()
    found = understood("source.txt", text.replace(ANSWERED[1], f"{ANSWERED[1]}\n\n{sentence}").encode())

    assert exchanges(found)[1] == ([ASKED[1]], [f"{ANSWERED[1]} {sentence}"])
