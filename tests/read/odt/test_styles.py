"""What paragraphs and runs look like: styles, their parents, and the defaults."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.read.odt.names import points, whole
from tests.read.odt.documents import letter, p, paragraph, style, text
from tests.read.readings import Reading

BOLD = text('fo:font-weight="bold"')


def span(content: str, name: str) -> str:
    return f'<text:span text:style-name="{name}">{content}</text:span>'


def default(family: str, properties: str) -> str:
    return f'<style:default-style style:family="{family}">{text(properties)}</style:default-style>'


def sizes(found: Reading) -> list[float]:
    assert found.source is not None
    return [line.size for line in found.source.lines if line.span]


def indents(found: Reading) -> list[float]:
    assert found.source is not None
    return [line.indent for line in found.source.lines if line.span]


def test_spans_look_as_their_style_says() -> None:
    styles = style("V", BOLD, "text") + style("S", text('fo:font-style="italic"'), "text")
    styles += style("H", text('style:text-position="super 58%"'), "text")
    found = letter(p("a " + span("vet " + span("beide", "S"), "V") + " c" + span("1", "H")), styles)
    assert found.text == "a vet beide c1"
    assert found.marked(MarkKind.BOLD) == ["vet beide"]
    assert found.marked(MarkKind.ITALIC) == ["beide"]
    assert found.marked(MarkKind.SUPERSCRIPT) == ["1"]


@pytest.mark.parametrize(
    ("position", "raised"), [("super 58%", 1), ("33% 60%", 1), ("sub 58%", 0), ("-20%", 0), ("0% 100%", 0), ("", 0)]
)
def test_only_what_stands_above_the_line_is_superscript(position: str, raised: int) -> None:
    found = letter(p(span("1", "H")), style("H", text(f'style:text-position="{position}"'), "text"))
    assert len(found.marked(MarkKind.SUPERSCRIPT)) == raised


def test_a_style_gives_what_its_parent_gives_unless_it_says_so_itself() -> None:
    common = (
        default("paragraph", 'fo:font-size="12pt"')
        + style("Basis", text('fo:font-weight="700" fo:font-style="oblique"'))
        + style("Erft", more='style:parent-style-name="Basis"')
        + style("Anders", text('fo:font-weight="normal" fo:font-size="50%"'), more='style:parent-style-name="Basis"')
    )
    found = letter(p("een", "Erft") + p("twee", "Anders") + p("drie"), common=common)
    assert found.marked(MarkKind.BOLD) == ["een"]
    assert found.marked(MarkKind.ITALIC) == ["een", "twee"]
    assert sizes(found) == [12.0, 6.0, 12.0]


def test_the_defaults_of_spans_do_not_undo_their_paragraph() -> None:
    common = default("text", 'fo:font-weight="normal"')
    found = letter(p(span("een", "Kaal"), "Vet"), style("Vet", BOLD) + style("Kaal", family="text"), common)
    assert found.marked(MarkKind.BOLD) == ["een"]


def test_styles_that_are_one_anothers_parent_end() -> None:
    styles = style("A", BOLD, more='style:parent-style-name="B"') + style("B", more='style:parent-style-name="A"')
    assert letter(p("een", "A"), styles).marked(MarkKind.BOLD) == ["een"]


def test_indents_are_those_of_the_first_line_and_then_of_the_others() -> None:
    styles = style("In", paragraph('fo:margin-left="1in" fo:text-indent="-0.5in"'))
    assert indents(letter(p("een<text:line-break/>twee", "In") + p("drie"), styles)) == [36.0, 72.0, 0.0]


def test_headings_go_by_their_element_or_by_the_level_of_their_style() -> None:
    common = style("Kop", more='style:default-outline-level="2"') + style("Geen", more='style:default-outline-level=""')
    body = '<text:h text:outline-level="9">een</text:h><text:h>twee</text:h>' + p("drie", "Kop") + p("vier", "Geen")
    assert letter(body, common=common).valued(MarkKind.HEADING) == [("een", "6"), ("drie", "2")]


@pytest.mark.parametrize(
    ("length", "value"),
    [("1in", 72.0), ("2.54cm", 72.0), ("25.4mm", 72.0), ("12pt", 12.0), ("1pc", 12.0), ("4px", 3.0), ("-1in", -72.0),
     ("1", None), ("5%", None), ("", None), (None, None)],
)  # fmt: skip
def test_lengths_are_read_in_points(length: str | None, value: float | None) -> None:
    found = points(length)
    assert found == (value if value is None else pytest.approx(value))


@pytest.mark.parametrize(("number", "value"), [("3", 3), ("-1", 7), ("x", 7), ("", 7), (None, 7), ("9" * 9, 7)])
def test_whole_numbers_that_are_none_are_the_default(number: str | None, value: int) -> None:
    assert whole(number, 7) == value


def test_paragraphs_of_the_caption_styles_are_captions() -> None:
    styles = style("P1", more='style:parent-style-name="Table"')
    found = letter(p("een", "P1") + p("twee"), styles, style("Table", more='style:parent-style-name="Caption"'))

    assert found.marked(MarkKind.CAPTION) == ["een"]
