"""Notes: their signs stand in the text, their bodies behind it."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from tests.read.readings import Reading
from tests.read.word.documents import letter, p, r

FOOT = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
END = '<w:r><w:endnoteReference w:id="{}"/></w:r>'


def foot(number: int) -> str:
    return FOOT.format(number)


def end(number: int) -> str:
    return END.format(number)


def notes(kind: str, *texts: str) -> str:
    separator = f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    return separator + "".join(
        f'<w:{kind} w:id="{number}">{p(f"<w:r><w:{kind}Ref/></w:r>", f" {text}")}</w:{kind}>'
        for number, text in enumerate(texts, 1)
    )


def signs(found: Reading) -> list[tuple[str, str]]:
    return found.valued(MarkKind.NOTE_MARK)


def test_a_sign_stays_glued_to_its_word_and_its_body_follows_the_text() -> None:
    found = letter(p("nr. 2345", foot(1), " en meer.") + p("Slot."), footnotes=notes("footnote", "Kamerstuk."))
    assert found.text == "nr. 23451 en meer.\n\nSlot.\n\n1 Kamerstuk."
    assert signs(found) == [("1", "f1")]
    assert found.valued(MarkKind.NOTE) == [("1 Kamerstuk.", "f1")]
    assert found.marked(MarkKind.GENERATED) == ["1", "1"]


def test_notes_are_numbered_in_the_order_of_the_text_whatever_their_ids() -> None:
    found = letter(p("a", foot(2), " b", foot(1)), footnotes=notes("footnote", "Een.", "Twee."))
    assert found.text == "a1 b2\n\n1 Twee.\n\n2 Een."


def test_the_series_are_apart_and_endnotes_come_last() -> None:
    found = letter(
        p("a", end(1), " b", foot(1), " c", end(2)),
        footnotes=notes("footnote", "Voet."),
        endnotes=notes("endnote", "Eind.", "Slot."),
    )
    assert found.text == "ai b1 cii\n\n1 Voet.\n\ni Eind.\n\nii Slot."
    assert signs(found) == [("i", "e1"), ("1", "f1"), ("ii", "e2")]


def test_a_note_of_several_paragraphs_is_one() -> None:
    body = f'<w:footnote w:id="1">{p("Een.")}{p("Twee.")}</w:footnote>'
    assert letter(p("a", foot(1)), footnotes=body).valued(MarkKind.NOTE) == [("Een.\n\nTwee.", "f1")]


def test_a_sign_that_was_typed_is_no_word_of_word() -> None:
    reference = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    body = f'<w:footnote w:id="1">{p("* Zelf.")}</w:footnote><w:footnote w:id="2">{p("Ander.")}</w:footnote>'
    found = letter(p("a", reference, " b", foot(2)), footnotes=body)
    assert signs(found) == [("*", "f1"), ("1", "f2")]
    assert found.marked(MarkKind.GENERATED) == ["1"]


def test_a_note_that_is_referred_to_twice_stands_once() -> None:
    found = letter(p("a", foot(1), " b", foot(1)), footnotes=notes("footnote", "Een."))
    assert found.text == "a1 b1\n\n1 Een."


def test_a_note_that_nothing_refers_to_is_not_printed() -> None:
    assert letter(p("a"), footnotes=notes("footnote", "Nooit.")).text == "a"


def test_a_note_of_a_deleted_reference_is_deleted_with_it() -> None:
    found = letter(p("a", f"<w:del>{foot(1)}</w:del>"), footnotes=notes("footnote", "Weg."))
    assert signs(found) == []
    assert found.marked(MarkKind.DELETED) == ["1 Weg."]
    assert found.marked(MarkKind.NOTE) == []


def test_a_reference_to_nothing_is_a_doubt() -> None:
    found = letter(p("a", foot(9), "<w:r><w:footnoteRef/></w:r>"), footnotes=notes("footnote"))
    assert found.text == "a"
    assert "a reference to a note that is not there" in found.problems[0].message


def test_a_reference_in_the_code_of_a_field_is_not_printed() -> None:
    code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + foot(1) + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert letter(p("a", code), footnotes=notes("footnote", "Een.")).text == "a"


RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ('<w:numFmt w:val="lowerLetter"/>', ["a", "b", "c"]),
        ('<w:numStart w:val="5"/>', ["5", "6", "7"]),
        ('<w:numRestart w:val="eachPage"/>', ["1", "2", "1"]),
        ('<w:numRestart w:val="eachSect"/>', ["1", "1", "2"]),
    ],
)
def test_the_document_says_how_its_notes_count(rules: str, expected: list[str]) -> None:
    body = p("a", foot(1), properties="<w:sectPr/>") + p("b", foot(2)) + p(RENDERED, r("c"), foot(3))
    found = letter(
        body,
        footnotes=notes("footnote", "Een.", "Twee.", "Drie."),
        settings=f"<w:footnotePr>{rules}</w:footnotePr>",
    )
    assert [sign for sign, _ in signs(found)] == expected


def test_a_section_can_say_how_notes_count() -> None:
    section = '<w:sectPr><w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr></w:sectPr>'
    assert signs(letter(p("a", foot(1)) + section, footnotes=notes("footnote", "Een."))) == [("I", "f1")]
