"""Sections, questions and answers of Akoma Ntoso, with who asks and answers."""

from __future__ import annotations

import pytest

from generator.model.consultation import FrontMatter, Signatory
from generator.model.library import Record
from tests.render.akoma_ntoso.reading import OURS, all_of, only, read, words
from tests.render.documents import consultation, record

LINES = (
    "p: Voorwoord",
    "# VVD: Vragen van de VVD-fractie",
    "i: Deze leden lazen de brief.",
    "Q1: Vraag 1",
    "q1: Waarom?",
    "A1: Antwoord 1",
    "a1: Daarom.",
    "h: Over geld",
    "q2: Hoeveel?",
    "# VVD,D66: Samen",
    "q3: Wie?",
    "a3: Wij.",
)


def made(*lines: str, front: FrontMatter | None = None) -> Record:
    return record(consultation(*lines, front=front))


def test_the_document_is_a_debate_with_a_preface_and_sections() -> None:
    root = read(made(*LINES))
    assert words(only(root, "preface")) == "Voorwoord"
    sections = all_of(root, "debateSection")
    assert [(each.get("eId"), each.get("name"), each.get("refersTo")) for each in sections] == [
        ("dbsect_1", "faction", "#fractie-vvd"),
        ("dbsect_1__dbsect_1", "subject", None),
        ("dbsect_2", "faction", "#fractie-vvd #fractie-d66"),
    ]
    assert [words(each) for each in all_of(root, "heading")] == ["Vragen van de VVD-fractie", "Over geld", "Samen"]
    assert [each.get(f"{OURS}anchor") for each in sections] == ["deel-vvd", None, "deel-vvd-d66"]


def test_questions_and_answers_have_ids_of_the_standard_and_keep_our_anchors() -> None:
    root = read(made(*LINES))
    questions, answers = all_of(root, "question"), all_of(root, "answer")
    assert [(each.get("eId"), each.get(f"{OURS}anchor")) for each in (*questions, *answers)] == [
        ("dbsect_1__question_1", "vraag-1"),
        ("dbsect_1__dbsect_1__question_2", "vraag-2"),
        ("dbsect_2__question_3", "vraag-3"),
        ("dbsect_1__answer_1", "antwoord-1"),
        ("dbsect_2__answer_3", "antwoord-3"),
    ]
    assert [each.get(f"{OURS}state") for each in questions] == ["answered", "no-answer", "answered"]
    assert [each.get(f"{OURS}answers") for each in answers] == ["#dbsect_1__question_1", "#dbsect_2__question_3"]
    assert [words(each) for each in all_of(root, "num")] == ["Vraag 1", "Antwoord 1"]
    paragraphs = [(each.get("eId"), each.get(f"{OURS}anchor")) for each in all_of(questions[0], "p")]
    assert paragraphs == [("dbsect_1__question_1__p_1", "vraag-1-1")]


def test_one_faction_asks_by_itself_and_several_together() -> None:
    questions = all_of(read(made(*LINES)), "question")
    assert [(each.get("by"), each.get("refersTo")) for each in questions[1:]] == [
        ("#fractie-vvd", "#fractie-vvd"),
        ("#wie-vraagt", "#fractie-vvd #fractie-d66"),
    ]


def test_nobody_is_guessed_where_the_document_does_not_say_who_asks_or_answers() -> None:
    root = read(made("q1: Waarom?", "a1: Daarom."))
    assert (only(root, "question").get("by"), only(root, "question").get("to")) == ("#wie-vraagt", None)
    assert only(root, "answer").get("by") == "#wie-antwoordt"


def test_who_signs_for_the_government_answers_and_the_addressee_is_asked() -> None:
    signed = Signatory("D. Brekelmans", "De Minister van Defensie")
    front = FrontMatter(addressee="de minister van Defensie", signatories=(signed,))
    root = read(made("q1: Waarom?", "a1: Daarom.", front=front))
    answer, question = only(root, "answer"), only(root, "question")
    assert (answer.get("by"), answer.get("as")) == ("#bewindspersoon-d-brekelmans", "#ambt-de-minister-van-defensie")
    assert question.get("to") == "#ambt-de-minister-van-defensie"
    shown = {each.get("eId"): each.get("showAs") for each in all_of(root, "TLCPerson")}
    assert shown == {"bewindspersoon-d-brekelmans": "D. Brekelmans"}


def test_a_turn_that_something_interrupts_goes_on_in_a_part_of_its_own() -> None:
    root = read(made("q1: Een", "h: Kop ertussen", "q1: Twee", "a1: Daarom."))
    first, second = all_of(root, "question")
    assert (first.get("eId"), second.get(f"{OURS}continues")) == ("dbsect_1__question_1", "#dbsect_1__question_1")
    assert second.get(f"{OURS}anchor") is None
    assert [words(first), words(second)] == ["Een", "Twee"]


def test_an_answer_stands_in_the_part_that_holds_it_in_the_document() -> None:
    root = read(made("# VVD: I Vragen", "q1: Waarom?", "# : II Antwoorden", "a1: Daarom."))
    asked, answered = all_of(root, "debateSection")
    assert only(asked, "question").get("eId") == "dbsect_1__question_1"
    assert only(answered, "answer").get("eId") == "dbsect_2__answer_1"
    assert only(answered, "answer").get(f"{OURS}answers") == "#dbsect_1__question_1"


@pytest.mark.parametrize("lines", [(), ("p: Alleen tekst",), ("f: bladzijde 1",), ("h: Kop", "- : item")])
def test_a_document_without_questions_is_valid_too(lines: tuple[str, ...]) -> None:
    assert all_of(read(made(*lines)), "debateSection")


def test_a_label_without_text_is_no_empty_turn() -> None:
    root = read(made("Q1: Vraag 1", "q1: Waarom?", "A1: Antwoord 1", "p: tussendoor", "a1: Daarom."))
    first, second = all_of(root, "answer")
    assert (words(first), words(second)) == ("Antwoord 1", "Daarom.")
