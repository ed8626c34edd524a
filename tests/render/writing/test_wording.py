"""How we write Dutch, and that every name of the model has its Dutch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.consultation import Chamber, Dates, Exchange, State
from generator.model.ledger import LedgerKind
from generator.problems import Code, Place, Severity
from generator.render.writing import wording
from tests.render.documents import consultation


def exchanges(*lines: str, together: tuple[tuple[str, ...], ...] = ()) -> tuple[Exchange, ...]:
    return tuple(consultation("# VVD: Vragen", *lines, together=together).exchanges)


def test_a_notice_instead_of_answers_answers_nothing() -> None:
    dates = Dates(asked=date(2024, 10, 24), answered=date(2024, 11, 14))

    assert wording.dated(dates, "Mededeling (uitstel antwoord)") == "bericht ontvangen op 14\u00a0november\u00a02024"
    assert wording.dated(dates, "Antwoord schriftelijke vragen") == "beantwoord op 14\u00a0november\u00a02024"


def test_a_day_is_written_out_and_no_day_is_nothing() -> None:
    assert wording.plain_day(date(2025, 5, 6)) == "6 mei 2025"
    assert wording.plain_day(date(2024, 12, 31)) == "31 december 2024"
    assert wording.day(None) == wording.plain_day(None) == ""


def test_no_line_breaks_within_a_day_that_we_write() -> None:
    assert wording.day(date(2025, 5, 6)) == "6\u00a0mei\u00a02025"
    assert wording.period("2025-05-06") == "6\u00a0mei\u00a02025"
    assert wording.period("2025-05-deel-2") == "mei\u00a02025, deel 2"
    assert wording.period_below("2025-05-06") == "6\u00a0mei"
    assert wording.period_below("2025-05") == "mei"


@pytest.mark.parametrize(("number", "text"), [(0, "0 vragen"), (1, "1 vraag"), (21, "21 vragen")])
def test_one_is_singular(number: int, text: str) -> None:
    assert wording.count(number, "vraag", "vragen") == text


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A en B"), (["A", "B", "C"], "A, B en C")]
)
def test_an_enumeration_has_commas_and_one_and(words: list[str], text: str) -> None:
    assert wording.enumeration(words) == text


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["Volt"], "de Volt-fractie"),
        (["GroenLinks-PvdA"], "de GroenLinks-PvdA-fractie"),
        (["Lid Jansen"], "de fractie van Lid Jansen"),
        (["VVD", "D66"], "de fracties van VVD en D66"),
    ],
)
def test_factions_are_named_as_dutch_writes_them(names: list[str], text: str) -> None:
    assert wording.factions(names) == text


def test_questions_are_counted_not_exchanges() -> None:
    made = exchanges("q1: Een?", "q2: Twee?", "a1: Ja.", "q3: Drie?", "a3: Ja.", together=(("1", "2"),))
    assert len(made) == 2
    assert wording.questions(made) == "3 vragen"


@pytest.mark.parametrize(
    ("number", "text"), [("5, 6 en 7", "3 vragen"), ("5 t/m 8", "4 vragen"), ("10a", "1 vraag"), ("2.1", "1 vraag")]
)
def test_questions_that_the_document_numbers_in_one_label_are_counted_each(number: str, text: str) -> None:
    (made,) = exchanges("q1: Een en twee?", "a1: Ja.")
    joined = replace(made, questions=(replace(made.questions[0], number=number),))
    assert wording.questions([joined]) == text
    assert wording.questions_and_answers([joined]) == f"{text} met antwoord"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["q1: Een?", "a1: Ja."], "1 vraag met antwoord"),
        (["q1: Een?", "a1: Ja.", "q2: Twee?"], "2 vragen, waarvan 1 zonder antwoord"),
        (["q1: Een?", "q2: Twee?"], "2 vragen zonder antwoord"),
        ([], "geen vragen"),
    ],
)
def test_questions_without_an_answer_are_reported(lines: list[str], text: str) -> None:
    assert wording.questions_and_answers(exchanges(*lines)) == text


def test_a_place_is_its_line_and_the_page_where_there_are_pages() -> None:
    assert wording.line(Place("bron.txt", 12, 3)) == "12"
    assert wording.line(Place("bron.pdf", 12, 3, page=2)) == "12 (bladzijde 2)"
    assert wording.line(Place("bron.txt")) == ""


def test_every_doubt_has_a_dutch_sentence_and_nothing_else_has() -> None:
    assert set(wording.DOUBTS) == {code for code in Code if code.severity is Severity.DOUBT}
    assert all(meaning.endswith(".") for meaning in wording.DOUBTS.values())


def test_every_state_chamber_and_kind_of_decision_has_a_name() -> None:
    assert set(wording.STATES) == set(State)
    assert set(wording.CHAMBERS) == set(Chamber)
    assert set(wording.LEDGER_KINDS) == set(LedgerKind)


def test_the_last_known_day_is_given_with_what_was_done_on_it() -> None:
    may, june = date(2025, 5, 6), date(2025, 6, 6)
    assert wording.dated(Dates(asked=may, answered=june)) == "beantwoord op 6\u00a0juni\u00a02025"
    assert wording.dated(Dates(answered=may, adopted=june)) == "vastgesteld op 6\u00a0juni\u00a02025"
    assert wording.dated(Dates(asked=may, answered=may, adopted=may)) == "beantwoord op 6\u00a0mei\u00a02025"
    assert wording.dated(Dates(asked=may)) == "gevraagd op 6\u00a0mei\u00a02025"
    assert wording.dated(Dates()) == ""


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("Verslag van een schriftelijk overleg", "Schriftelijk overleg"),
        ("Inbreng verslag schriftelijk overleg", "Schriftelijk overleg"),
        ("Verslag houdende een lijst van vragen en antwoorden", "Lijst van vragen en antwoorden"),
        ("Nota n.a.v. het (nader/tweede nader/enz.) verslag", "Nota naar aanleiding van het verslag"),
        ("Schriftelijke vragen", "Schriftelijke vragen"),
        (None, ""),
    ],
)
def test_a_kind_of_document_is_named_for_what_it_reports(kind: str | None, words: str) -> None:
    assert wording.kind(kind) == words


def test_a_kind_of_document_is_told_in_full_without_the_choices_of_a_form() -> None:
    choices = "Nota n.a.v. het (nader/tweede nader/enz.) verslag"
    assert wording.whole_kind(choices) == "Nota naar aanleiding van het verslag"
    assert wording.whole_kind("Verslag van een schriftelijk overleg") == "Verslag van een schriftelijk overleg"
    assert wording.whole_kind(None) is None


def test_thousands_have_a_point() -> None:
    assert [wording.number(n) for n in (7, 999, 3168, 1234567)] == ["7", "999", "3.168", "1.234.567"]
    assert wording.count(3168, "woord", "woorden") == "3.168 woorden"
