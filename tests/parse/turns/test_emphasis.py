"""Italics or bold distinguish questions from answers where nothing else does."""

from __future__ import annotations

import pytest

from generator.parse.exchanges.headed_parts import body_start
from generator.parse.roles.paragraphs import Paragraph, paragraphs_with_roles
from generator.parse.turns.emphasised_sides import answers_emphasised, emphasis_decides, questions_emphasised
from generator.parse.turns.turn import SectionTurns
from generator.parse.turns.turns import section_turns
from generator.parse.turns.unmarked import alternating
from generator.problems import Problems
from tests.marked_source import marked
from tests.parse.documents import document

LEADING = "De leden van de VVD-fractie lezen dat het zo is."
ASKED = "Deze leden vragen waarom dat zo is."
ANSWERED = "Was het anders beter geweest? Achteraf misschien."
MORE = "Daarbij speelt mee dat het altijd zo was."


def italic(text: str) -> str:
    return f"<italic>{text}</italic>"


def cut(*texts: str) -> tuple[Paragraph, ...]:
    return paragraphs_with_roles(marked(document(*texts)), Problems())


def sides_and_texts(found: SectionTurns) -> list[tuple[str, list[str]]]:
    return [
        (("Q" if turn.is_question else "A") + "?" * turn.unsure, [paragraph.text for paragraph in turn.paragraphs])
        for turn in found.turns
    ]


@pytest.mark.parametrize(
    ("text", "emphasised"),
    [
        (italic(ASKED), True),
        (f"<bold>{ASKED}</bold>", True),
        (f"<italic>{ASKED[:-1]}</italic>.", True),
        (f"{ASKED} <italic>Nature</italic>", False),
        (f"<italic>{ASKED[:10]}</italic><bold>{ASKED[10:]}</bold>", False),
        (ASKED, False),
    ],
)
def test_a_paragraph_is_emphasised_when_nearly_all_of_it_is(text: str, emphasised: bool) -> None:
    [paragraph] = cut(text)
    assert paragraph.emphasised is emphasised


def test_what_is_emphasised_asks_and_what_is_not_answers_surely() -> None:
    found = alternating(cut(italic(LEADING), italic(ASKED), ANSWERED, MORE, italic(ASKED), MORE))
    assert sides_and_texts(found) == [("Q", [LEADING, ASKED]), ("A", [ANSWERED, MORE]), ("Q", [ASKED]), ("A", [MORE])]


def test_what_stands_before_the_first_question_introduces() -> None:
    found = alternating(cut(MORE, italic(ASKED), ANSWERED))
    assert [paragraph.text for paragraph in found.introduction] == [MORE]


@pytest.mark.parametrize(
    "paragraphs",
    [(italic(ASKED), ASKED, ANSWERED), (italic(ASKED), italic(ANSWERED)), (ASKED, italic(ANSWERED)), (ANSWERED,), ()],
)
def test_emphasis_shows_nothing_unless_all_questions_and_not_all_else_have_it(paragraphs: tuple[str, ...]) -> None:
    assert not emphasis_decides(cut(*paragraphs) if paragraphs else ())


def test_under_the_label_of_a_question_emphasis_shows_where_its_answer_begins() -> None:
    found = section_turns(cut("Vraag 1", italic("Waarom is dat zo?"), italic(LEADING), ANSWERED))
    assert sides_and_texts(found) == [("Q", ["Waarom is dat zo?", LEADING]), ("A", [ANSWERED])]


def test_answers_alone_in_italics_are_distinguished_from_questions_and_are_no_doubt() -> None:
    found = alternating(cut(LEADING, ASKED, italic(ANSWERED), italic(MORE), ASKED, italic(ANSWERED)))

    assert [paragraph.text for paragraph in found.introduction] == [LEADING]
    assert sides_and_texts(found) == [("Q", [ASKED]), ("A", [ANSWERED, MORE]), ("Q", [ASKED]), ("A", [ANSWERED])]


def test_plain_text_after_the_last_answer_in_italics_that_does_not_ask_is_no_question() -> None:
    found = alternating(cut(ASKED, italic(ANSWERED), ASKED, italic(ANSWERED), MORE))

    assert sides_and_texts(found)[-2:] == [("A", [ANSWERED]), ("A?", [MORE])]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (ASKED, italic(ANSWERED)),
        (ASKED, italic(ANSWERED), MORE, italic(MORE)),
        (italic(ASKED), ANSWERED, italic(ASKED), ANSWERED),
        (ASKED, italic(ASKED), ASKED, italic(ANSWERED)),
        (ASKED,),
        (),
    ],
)
def test_italics_show_no_answers_where_they_may_be_quotations(paragraphs: tuple[str, ...]) -> None:
    assert not answers_emphasised(cut(*paragraphs) if paragraphs else ())


MEMBER_ASKS = "Deelt u de mening dat dit zo is?"
MEMBER_ASKS_MORE = "Bent u bereid dat te veranderen?"


def test_questions_in_emphasis_that_no_label_announces_are_found_in_a_letter_with_answers() -> None:
    asked = [f"<bold>{text}</bold>" for text in (MEMBER_ASKS, MEMBER_ASKS_MORE)]
    letter = cut("Hierbij de antwoorden.", asked[0], MORE, asked[1], ANSWERED)

    assert questions_emphasised(letter) == 1
    assert body_start(letter) == 1
    assert sides_and_texts(alternating(letter[1:])) == [
        ("Q", [MEMBER_ASKS]),
        ("A", [MORE]),
        ("Q", [MEMBER_ASKS_MORE]),
        ("A", [ANSWERED]),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (MEMBER_ASKS, MORE, MEMBER_ASKS, MORE),
        (italic(MEMBER_ASKS), MORE),
        (italic(MEMBER_ASKS), MORE, italic(MEMBER_ASKS), MORE, italic(MORE)),
        (italic(MEMBER_ASKS), italic(MEMBER_ASKS), italic(MEMBER_ASKS)),
        (MORE,),
    ],
)
def test_emphasis_sets_no_questions_apart_where_it_says_something_or_stands_once(paragraphs: tuple[str, ...]) -> None:
    assert questions_emphasised(cut(*paragraphs)) is None


REMARK = "De leden van de VVD-fractie vinden het jammer dat het zo is."


def test_a_remark_before_a_question_is_no_part_of_it_though_it_is_emphasised_too() -> None:
    found = alternating(cut(italic(ASKED), ANSWERED, italic(REMARK), italic(ASKED), MORE))
    assert sides_and_texts(found) == [("Q", [ASKED]), ("A", [ANSWERED]), ("Q", [ASKED]), ("A", [MORE])]
    assert [[paragraph.text for paragraph in turn.remarks] for turn in found.turns] == [[], [], [REMARK], []]


def test_a_remark_that_is_answered_is_what_is_asked() -> None:
    found = alternating(cut(italic(ASKED), ANSWERED, italic(REMARK), MORE))
    assert sides_and_texts(found) == [("Q", [ASKED]), ("A", [ANSWERED]), ("Q", [REMARK]), ("A", [MORE])]


def test_what_is_emphasised_and_shows_no_other_sign_of_asking_is_unsure() -> None:
    found = alternating(cut(italic(ASKED), ANSWERED, italic("Alle sluizen blijven open."), MORE))
    assert sides_and_texts(found) == [
        ("Q", [ASKED]),
        ("A", [ANSWERED]),
        ("Q?", ["Alle sluizen blijven open."]),
        ("A", [MORE]),
    ]


@pytest.mark.parametrize("caption", ["Tabel 1. Sluizen die open zijn", "Figuur 2: Sluizen", "Overzicht. Sluizen"])
def test_a_table_in_bold_stays_with_the_answer(caption: str) -> None:
    table = f"<bold>{caption}</bold>\n\n<table><bold>Jaar</bold>\t<bold>Open?</bold>\n2019\t3</table>"
    found = alternating(cut(italic(ASKED), ANSWERED, table, MORE, italic(ASKED), table))
    assert [turn.is_question for turn in found.turns] == [True, False, True, False]
    assert not any(turn.unsure for turn in found.turns)
