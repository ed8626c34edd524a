from __future__ import annotations

import pytest

from generator.model.block import BlockKind, RepairKind
from generator.model.text import SourceText, Span
from generator.parse.paragraphs.layers import TextLine, inline_repairs, layers
from tests.marked_source import marked


def words(source: SourceText, lines: tuple[TextLine, ...]) -> list[str]:
    return ["" if line.words is None else source.slice(line.words) for line in lines]


def text_of(text: str) -> list[str]:
    source = marked(text)
    return words(source, layers(source).text)


def beside(text: str) -> list[tuple[BlockKind | None, str, list[str]]]:
    source = marked(text)
    return [(lines[-1].beside, lines[-1].note, words(source, lines)) for lines in layers(source).beside]


def left_out(text: str) -> list[tuple[RepairKind, str, str]]:
    source = marked(text)
    whole = Span(0, len(source.text))
    return [(repair.kind, source.slice(repair.span), repair.note) for repair in inline_repairs(source, whole)]


def test_without_marks_every_line_is_text_and_blank_lines_are_reported() -> None:
    assert text_of("een\n\n  twee ") == ["een", "", "twee"]
    assert beside("een\n\ntwee") == []


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("furniture", BlockKind.FURNITURE),
        ("repeated", BlockKind.REPEATED),
        ("deleted", BlockKind.DELETED),
        ("hidden", BlockKind.HIDDEN),
        ("note f1", BlockKind.NOTE),
    ],
)
def test_a_line_that_is_no_text_stands_beside_it(tag: str, kind: BlockKind) -> None:
    text = f"een\n<{tag}>Pagina 1</{tag.split(maxsplit=1)[0]}>\ntwee"

    assert text_of(text) == ["een", "twee"]
    [(found, _, lines)] = beside(text)
    assert (found, lines[-1]) == (kind, "Pagina 1")


def test_lines_of_furniture_that_stand_together_stay_together() -> None:
    text = "een\n<furniture>Kamer</furniture>\n<furniture>2025</furniture>\ntwee\n<furniture>1</furniture>"

    assert [lines for _, _, lines in beside(text)] == [["Kamer", "2025"], ["1"]]


def test_the_paragraphs_of_a_note_stay_together_over_whatever_stands_between_them() -> None:
    text = (
        "<note f1>1 Een</note>\n<furniture>2</furniture>\n<note f2>2 Twee</note>\ntekst\n<note f1>vervolg</note>\n"
        "<note f2>slot</note>"
    )

    assert [(note, lines) for kind, note, lines in beside(text) if kind is BlockKind.NOTE] == [
        ("f1", ["", "1 Een", "", "vervolg"]),
        ("f2", ["", "2 Twee", "", "slot"]),
    ]


def test_furniture_within_a_line_is_cut_out_of_it() -> None:
    assert text_of("een <furniture>Pagina 1</furniture> twee") == ["een", "twee"]


def test_two_notes_on_one_line_are_two() -> None:
    assert [(note, lines[-1]) for _, note, lines in beside("<note n1>[1] a</note><note n2>[2] b</note>")] == [
        ("n1", "[1] a"),
        ("n2", "[2] b"),
    ]


@pytest.mark.parametrize("tag", ["deleted", "hidden", "repeated"])
def test_words_deleted_or_repeated_within_a_line_do_not_cut_it(tag: str) -> None:
    assert text_of(f"de <{tag}>oude</{tag}> man") == ["de oude man"]
    assert beside(f"de <{tag}>oude</{tag}> man") == []


@pytest.mark.parametrize(("tag", "kind"), [("deleted", BlockKind.DELETED), ("hidden", BlockKind.HIDDEN)])
def test_hidden_or_deleted_words_of_a_footer_are_no_footer_because_readers_see_those(tag: str, kind: BlockKind) -> None:
    whole = beside(f"<furniture><{tag}>Pagina 1</{tag}></furniture>")
    part = beside(f"<furniture>Bel <{tag}>Jansen</{tag}> voor meer</furniture>")

    assert [found for found, _, _ in whole] == [kind]
    assert [found for found, _, _ in part] == [BlockKind.FURNITURE, kind, BlockKind.FURNITURE]


def test_the_first_line_of_the_text_after_furniture_is_known() -> None:
    source = marked("een\n<furniture>1</furniture>\n\ntwee\ndrie")
    found = layers(source)

    assert [source.text[offset : offset + 4] for offset in found.over_furniture] == ["twee"]


def test_a_note_between_furniture_and_text_hides_no_page_end() -> None:
    source = marked("een\n<furniture>1</furniture>\n<note f1>1 Noot</note>\ntwee")

    assert [source.text[offset:] for offset in layers(source).over_furniture] == ["twee"]


def test_the_page_of_a_line_is_kept() -> None:
    assert [line.page for line in layers(marked("een\n\ftwee")).text] == [1, 2]


def test_the_sign_of_a_note_is_left_out_with_the_key_it_calls() -> None:
    assert left_out("in 2014<note-mark f1>1</note-mark>, en") == [(RepairKind.NOTE_MARK, "1", "f1")]


@pytest.mark.parametrize("closing", [",", ".", "?"])
def test_the_space_between_a_word_and_a_sign_before_a_closing_mark_goes_with_it(closing: str) -> None:
    assert left_out(f"in 2014 <note-mark f1>[1]</note-mark>{closing}") == [(RepairKind.NOTE_MARK, " [1]", "f1")]


def test_the_space_before_a_sign_that_a_word_follows_stays() -> None:
    assert left_out("in 2014 <note-mark f1>[1]</note-mark> en") == [(RepairKind.NOTE_MARK, "[1]", "f1")]


def test_the_comma_between_two_signs_is_no_text_either() -> None:
    found = left_out("waar?<note-mark f1>1</note-mark>, <note-mark f2>2</note-mark> En")

    assert sorted(found, key=lambda repair: repair[2]) == [
        (RepairKind.NOTE_MARK, ",", ""),
        (RepairKind.NOTE_MARK, "1", "f1"),
        (RepairKind.NOTE_MARK, "2", "f2"),
    ]


def test_words_between_two_signs_stay() -> None:
    found = left_out("a<note-mark f1>1</note-mark>, b<note-mark f2>2</note-mark>")

    assert [words for _, words, _ in found] == ["1", "2"]


def test_a_note_keeps_its_own_sign_and_loses_those_of_others() -> None:
    text = "<note f1><note-mark f1>1</note-mark> Zie noot<note-mark f2>2</note-mark>.</note>"

    assert left_out(text) == [(RepairKind.NOTE_MARK, "2", "f2")]


@pytest.mark.parametrize(
    ("tag", "kind"),
    [("deleted", RepairKind.DELETED), ("hidden", RepairKind.HIDDEN), ("repeated", RepairKind.REPEATED)],
)
def test_deleted_hidden_and_repeated_words_are_left_out_where_they_stand(tag: str, kind: RepairKind) -> None:
    assert left_out(f"de <{tag}>oude</{tag}> man") == [(kind, "oude", "")]


def test_empty_marks_leave_nothing_out() -> None:
    assert left_out("de <deleted></deleted>man<note-mark f1></note-mark>") == []


@pytest.mark.parametrize("before", ["nr. 2345", "in 2014", "is dat zo.", "woord", "12", "«Titel»", "(zie boven)"])
def test_a_raised_number_after_a_word_or_number_is_the_sign_of_a_note_that_is_not_here(before: str) -> None:
    found = left_out(f"{before}<superscript>1</superscript> en")

    assert found == [(RepairKind.NOTE_MARK, "1", "")]


@pytest.mark.parametrize("before", ["10", "m", "km", "CO", "x ", "5", "(1"])
def test_a_raised_number_that_belongs_to_what_is_before_it_stays(before: str) -> None:
    assert left_out(f"{before}<superscript>2</superscript> en") == []


@pytest.mark.parametrize("raised", ["e", "de", "1234", "a1"])
def test_other_raised_words_stay(raised: str) -> None:
    assert left_out(f"woord<superscript>{raised}</superscript> en") == []


def test_a_raised_sign_is_left_out_once() -> None:
    text = "woord<superscript><note-mark f1>1</note-mark></superscript> en"

    assert left_out(text) == [(RepairKind.NOTE_MARK, "1", "f1")]


def test_the_raised_number_that_a_note_begins_with_stays() -> None:
    assert left_out("<note f1>Zie noot<superscript>1</superscript></note>") == []
