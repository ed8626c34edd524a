from __future__ import annotations

import pytest

from generator.model.block import Repair
from generator.model.consultation import Consultation
from generator.model.text import Span
from generator.render.marks.inline import insertions, styles
from generator.render.writing.markdown import Markdown
from tests.render.marked_records import ANSWER, understood


def question(text: str, **sidecar: object) -> tuple[Consultation, int]:
    """The document with this question, and the index of the question's block."""
    consultation = understood(text, ANSWER, "Ja.", **sidecar).consultation
    [exchange] = consultation.exchanges
    return consultation, exchange.question_blocks[0]


def styled(text: str) -> list[tuple[str, str]]:
    consultation, block = question(text)
    joined = consultation.text(block)
    return [
        (style.element, joined[style.span.start : style.span.end])
        for style in styles(consultation, consultation.blocks[block])
    ]


@pytest.mark.parametrize(
    ("tag", "element"), [("bold", "strong"), ("italic", "em"), ("superscript", "sup"), ("subscript", "sub")]
)
def test_words_are_set_as_the_format_marks_them(tag: str, element: str) -> None:
    assert styled(f"De leden vragen <{tag}>m2 of</{tag}> wat?") == [(element, "m2 of")]


def test_words_over_lines_are_set_as_they_read() -> None:
    assert styled("De leden <bold>vragen\nof  dit</bold> waar is.") == [("strong", "vragen of dit")]


def test_outer_elements_come_first() -> None:
    assert styled("De leden <italic>vragen <bold>of</bold></italic> dit?") == [("strong", "of"), ("em", "vragen of")]


def test_a_paragraph_over_a_footer_is_set_without_it() -> None:
    text = "De leden <bold>vragen of alles wat er staat\n<furniture>Pagina 1</furniture>\n\fklopt</bold>, ja?"

    assert styled(text) == [("strong", "vragen of alles wat er staat"), ("strong", "klopt")]


def test_words_without_a_mark_are_not_set() -> None:
    assert styled("De leden vragen of dit waar is.") == []


def test_the_sign_of_a_note_is_not_set_for_it_is_no_text() -> None:
    assert styled("De leden vragen dit.<superscript><note-mark f1>1</note-mark></superscript>") == []


def test_headings_and_labels_have_a_weight_of_their_own() -> None:
    record = understood("De leden vragen dit?", f"<bold>{ANSWER}</bold>", "Ja.")
    consultation = record.consultation
    label = next(block for block in consultation.blocks if block.kind.value == "label")

    assert styles(consultation, label) == ()


def shown(text: str, **sidecar: object) -> str:
    """The joined text with what is inserted in it, signs in braces."""
    consultation, block = question(text, **sidecar)
    joined, pieces, done = consultation.text(block), [], 0

    def sign(repair: Repair, printed: str) -> Markdown:
        return Markdown(f"{{{repair.note}:{printed}}}")

    for insertion in insertions(consultation, consultation.blocks[block], sign):
        pieces += [joined[done : insertion.position], insertion.markdown]
        done = insertion.position
    return "".join([*pieces, joined[done:]])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De leden vragen<note-mark f1>1</note-mark>, of dit?", "De leden vragen{f1:1}, of dit?"),
        ("De leden vragen <note-mark f1>[1]</note-mark>, of dit?", "De leden vragen {f1:[1]}, of dit?"),
        ("De leden vragen <note-mark f1>[1]</note-mark> of dit?", "De leden vragen {f1:[1]} of dit?"),
        ("De leden vragen of dit?<note-mark f1>1</note-mark>", "De leden vragen of dit?{f1:1}"),
        ("<note-mark f1>*</note-mark>De leden vragen dit?", "{f1:*}De leden vragen dit?"),
        (
            "De leden vragen dit?<note-mark f1>1</note-mark>, <note-mark f2>2</note-mark> En dat?",
            "De leden vragen dit?{f1:1}{:,} {f2:2} En dat?",
        ),
        ("De leden\nvragen<note-mark f1>1</note-mark>\nof dit?", "De leden vragen{f1:1} of dit?"),
    ],
    ids=["glued", "before a comma", "alone", "last", "first", "two", "at a line end"],
)
def test_signs_stand_where_they_stand_in_the_source(text: str, found: str) -> None:
    assert shown(text) == found


WITHHOLD = [{"quote": "Jan Jansen", "reason": "een *naam*"}]
MARK = '<span class="withheld ours">&#91;weggelaten: een &#42;naam&#42;&#93;</span>'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De leden vragen of Jan Jansen komt?", f"De leden vragen of {MARK} komt?"),
        ("De leden vragen naar (Jan Jansen)?", f"De leden vragen naar ({MARK})?"),
        ("De leden vragen dit voor Jan Jansen", f"De leden vragen dit voor {MARK}"),
        ("Jan Jansen: de leden vragen dit?", f"{MARK}: de leden vragen dit?"),
    ],
    ids=["between words", "in brackets", "last", "first"],
)
def test_in_the_place_of_withheld_words_stands_the_reason(text: str, found: str) -> None:
    assert shown(text, withhold=WITHHOLD).replace(f" {MARK} ", f" {MARK} ") == found


def test_a_sign_within_withheld_words_is_withheld_with_them() -> None:
    text = "De leden vragen of Jan<note-mark f1>1</note-mark> Jansen komt?"

    assert shown(text, withhold=WITHHOLD) == f"De leden vragen of {MARK} komt?"


def test_an_insertion_knows_where_its_words_begin_in_the_source() -> None:
    consultation, block = question("De leden vragen<note-mark f1>1</note-mark> dit?")
    [insertion] = insertions(consultation, consultation.blocks[block], lambda repair, sign: Markdown(sign))

    assert consultation.source.slice(Span(insertion.offset, insertion.offset + 1)) == "1"


@pytest.mark.parametrize(
    ("letterhead", "reason"),
    [
        ("T 070 426 64 26", "telefoonnummer"),
        ("E j@minfin.nl", "e-mailadres"),
        ("Contactpersoon: J. Jansen", "naam van een medewerker"),
    ],
)
def test_what_the_generator_withholds_has_a_reason_in_dutch(letterhead: str, reason: str) -> None:
    record = understood("De leden vragen dit?", f"<furniture>{letterhead}</furniture>", ANSWER, "Ja.")
    [block] = (b for b in record.consultation.blocks if b.kind.value == "furniture")
    [insertion] = insertions(record.consultation, block, lambda repair, sign: Markdown(sign))

    assert f"weggelaten: {reason}" in insertion.markdown
