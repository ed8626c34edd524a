from __future__ import annotations

import pytest

from generator.model.text import MarkKind, SourceText
from generator.parse.notes.note_doubts import unproven_signs
from generator.parse.notes.notes import with_listed_notes, with_page_notes
from tests.marked_source import marked
from tests.parse.documents import document, source_text

NOTES = "1 Kamerstuk 28 676, nr. 500\n2 Idem, blz. 4"


def with_notes(source: SourceText) -> SourceText:
    return with_listed_notes(with_page_notes(source))


def found(source: SourceText) -> list[tuple[str, str, str]]:
    """Each mark: its kind, key, and the words around a sign (three letters before it) or those of a note."""
    made = with_notes(source)
    return [
        (
            mark.kind.value,
            mark.value,
            made.text[mark.span.start - 3 * (mark.kind is MarkKind.NOTE_MARK) : mark.span.end],
        )
        for mark in made.marks
    ]


def in_text(*paragraphs: str) -> list[tuple[str, str, str]]:
    return found(source_text(document(*paragraphs)))


def test_a_glued_digit_is_a_note_where_the_notes_at_the_end_prove_it() -> None:
    assert in_text("Zie nr. 23451 en de begroting2, in 2023.", "Anders.", NOTES) == [
        ("note", "n1", "1 Kamerstuk 28 676, nr. 500"),
        ("note-mark", "n1", "3451"),
        ("note", "n2", "2 Idem, blz. 4"),
        ("note-mark", "n2", "ing2"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Zie het overleg1 en de begroting2.",
        "Is dat zo?1 Ja.2",
        "Het is «zo»1 (en niet anders)2",
        "In 20231, en in 20242.",
        "In 2023.1 En in 2024,2 weer.",
        "Zie nr. 23451, en nr. 23452.",
        "Dit1\nen dat2",
    ],
)
def test_signs_may_follow_words_closing_marks_years_and_long_numbers(text: str) -> None:
    assert [kind for kind, _, _ in in_text(text, NOTES)] == ["note", "note-mark"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Zie het overleg1 en de begroting.",
        "Zie het overleg2 en de begroting1.",
        "Een F1 en een F2.",
        "Zie artikel 2.1 en 2.2.",
        "Er zijn er 1 en 2.",
        "Zie nr. 5001 en nr. 5002.",
        "Op bladzijde 11 en 12.",
        "Zie het overleg1a en de begroting2b.",
    ],
    ids=[
        "one is missing",
        "out of order",
        "names",
        "articles",
        "numbers",
        "numbers that may be longer",
        "two digits",
        "goes on",
    ],
)
def test_without_proof_nothing_is_changed(text: str) -> None:
    source = source_text(document(text, NOTES))

    assert with_notes(source) is source


def test_a_list_that_the_end_of_a_letter_follows_is_one_of_notes() -> None:
    assert [kind for kind, _, _ in in_text("Dit1 en dat2.", NOTES, "Hoogachtend,")] == ["note", "note-mark"] * 2


def test_a_note_that_may_be_called_from_two_places_is_a_note_without_a_sign() -> None:
    made = in_text("Zie het overleg1, nogmaals het overleg1 en de begroting2.", NOTES)
    assert [(kind, key) for kind, key, _ in made] == [("note", "n1"), ("note", "n2"), ("note-mark", "n2")]


def test_numbers_that_leave_one_out_are_no_list_of_notes() -> None:
    assert in_text("Dit1 en dat2 en zus3.", "1 Een\n3 Drie") == []


def test_notes_may_continue_over_lines_and_stand_in_paragraphs_of_their_own() -> None:
    found_notes = in_text("Dit1 en dat2.", "1 Een noot die\ndoorloopt", "2 Nog een")

    assert [words for kind, _, words in found_notes if kind == "note"] == ["1 Een noot die\ndoorloopt", "2 Nog een"]


@pytest.mark.parametrize("before", ["_____", "-----", "Noten", "Voetnoten:"])
def test_a_single_note_needs_a_rule_or_a_heading_before_it(before: str) -> None:
    assert in_text("Zie nr. 23451.", f"{before}\n1 Kamerstuk") == [
        ("note", "n1", "1 Kamerstuk"),
        ("note-mark", "n1", "3451"),
    ]
    assert in_text("Zie nr. 23451.", "1 Kamerstuk") == []


def test_signs_in_square_brackets_are_sure_wherever_and_however_often_they_stand() -> None:
    assert in_text("Dus[1], zo [2] en weer zo [1].", "[1] Een\n[2] Twee") == [
        ("note", "n1", "[1] Een"),
        ("note-mark", "n1", "Dus[1]"),
        ("note-mark", "n1", "zo [1]"),
        ("note", "n2", "[2] Twee"),
        ("note-mark", "n2", "zo [2]"),
    ]


def test_a_note_in_square_brackets_may_begin_within_a_line() -> None:
    assert [key for kind, key, _ in in_text("Zo[1] en[2] en[3].", "[1] Een\n[2] Twee[3] Drie") if kind == "note"] == [
        "n1",
        "n2",
        "n3",
    ]


def test_signs_in_square_brackets_may_stand_in_any_order() -> None:
    assert [kind for kind, _, _ in in_text("Zo[2] en zo[1].", "[1] Een\n[2] Twee")] == ["note", "note-mark"] * 2


def test_signs_with_a_bracket_after_them_are_notes_when_glued() -> None:
    assert in_text("Is dat zo?1) En is dit zo?2)", "1) Een\n2) Twee") == [
        ("note", "n1", "1) Een"),
        ("note-mark", "n1", "zo?1)"),
        ("note", "n2", "2) Twee"),
        ("note-mark", "n2", "zo?2)"),
    ]
    assert in_text("Twee dingen: 1) dit en 2) dat.", "1) Een\n2) Twee") == []


def test_notes_before_the_footers_that_a_format_keeps_at_the_end_are_found() -> None:
    source = marked(f"Dit1 en dat2.\n\n{NOTES}\n\n<furniture>Pagina 1 van 5</furniture>\n\n<furniture>1</furniture>")

    assert [key for kind, key, _ in found(source) if kind == "note"] == ["n1", "n2"]


def test_furniture_within_furniture_is_passed_over_once() -> None:
    source = marked(f"Dit1 en dat2.\n\n{NOTES}\n\n<furniture>Kamer <furniture>1</furniture></furniture>")

    assert [key for kind, key, _ in found(source) if kind == "note"] == ["n1", "n2"]


def test_a_format_that_marks_notes_is_believed() -> None:
    source = marked(f"Dit1<note-mark f1>*</note-mark> en zo2.\n\n{NOTES}")

    assert with_notes(source) is source


def test_a_document_of_nothing_but_notes_has_none() -> None:
    assert in_text(NOTES) == []


def test_the_members_of_a_committee_are_listed_in_its_note() -> None:
    note = "1 Samenstelling:"
    members = "Leden: Jansen (VVD), voorzitter, De Vries (CDA)."
    made = in_text("De vaste commissie1 heeft vragen.", note, members)
    assert made == [("note", "n1", f"{note}\n\n{members}"), ("note-mark", "n1", "sie1")]


def test_notes_may_be_indented() -> None:
    text = "Zie het overleg1 en de begroting2.\n\n   1 Kamerstuk 28 676, nr. 500\n   2 Idem, blz. 4\n"

    assert [kind for kind, _, _ in found(source_text(text))] == ["note", "note-mark"] * 2


def test_a_raised_number_proves_the_only_note() -> None:
    text = "Kent u het bericht?<superscript>1</superscript> Zie nr. 23451.\n\n1 Trouw, 2 maart 2009"

    assert found(marked(text)) == [("note", "n1", "1 Trouw, 2 maart 2009"), ("note-mark", "n1", "ht?1")]


def test_of_raised_numbers_that_may_be_other_things_none_is_taken_for_the_sign() -> None:
    text = "Op plek<superscript>1</superscript> staat dit.<superscript>1</superscript>\n\n1 Trouw, 2 maart 2009"

    assert [kind for kind, _, _ in found(marked(text))] == ["superscript", "superscript", "note"]


@pytest.mark.parametrize("measure", ["4 m", "25 mg/m", "2 km", "9,8 m/s", "3 × 10", "10"])
def test_exponents_are_no_signs_of_notes(measure: str) -> None:
    text = f"Van {measure}<superscript>1</superscript> is sprake.<superscript>1</superscript>\n\n1 Trouw, 2 maart 2009"

    assert found(marked(text))[-1] == ("note-mark", "n1", "ke.1")
    assert [kind for kind, _, _ in found(marked(text))] == ["superscript", "note", "note-mark"]


def test_behind_ten_a_raised_number_calls_the_note_that_nothing_else_calls() -> None:
    text = "Zie artikel 10<superscript>1</superscript> van de wet.\n\n1 Trouw, 2 maart 2009"

    assert found(marked(text)) == [("note", "n1", "1 Trouw, 2 maart 2009"), ("note-mark", "n1", " 101")]


@pytest.mark.parametrize("sign", ["?1 Zo ja.", "?»1", "«zo»1\nen"])
def test_a_digit_after_a_closing_mark_proves_the_only_note(sign: str) -> None:
    assert [kind for kind, _, _ in in_text(f"Is dat zo{sign}", "1 Trouw, 2 maart 2009")] == ["note", "note-mark"]


def test_a_digit_after_a_word_proves_the_only_note_where_that_names_a_source() -> None:
    assert [kind for kind, _, _ in in_text("Zie het overleg1 van mei.", "1 Trouw, 2 maart 2009")] == [
        "note",
        "note-mark",
    ]
    assert in_text("Zie het overleg1 van mei.", "1 Een") == []


@pytest.mark.parametrize(
    ("paragraphs", "doubted"),
    [
        (("Is dat zo?1", "Antwoord", "Ja."), ["o?1"]),
        (("Kent u het bericht «Zo»2 en dat?", "Ja."), ["o»2"]),
        (("Is dat zo?1", "Ja.", "1 Trouw."), []),
        (("Is dat zo? 1 ja.", "Het is €5!", "Zie 5?1"), []),
    ],
)
def test_what_may_be_a_sign_without_a_note_is_a_doubt(paragraphs: tuple[str, ...], doubted: list[str]) -> None:
    source = with_notes(source_text(document(*paragraphs)))
    assert [source.slice(span) for span in unproven_signs(source)] == doubted
