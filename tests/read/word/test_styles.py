"""What paragraphs and runs look like: styles, what they are based on, and what their own properties say."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.read.word.names import number
from tests.read.readings import Reading
from tests.read.word.documents import letter, p, r


def style(name: str, properties: str = "", base: str = "", kind: str = "paragraph", more: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}" {more}><w:name w:val="{name}"/>{based}{properties}</w:style>'


def styled(text: str, name: str, run: str = "") -> str:
    return p(r(text, run), properties=f'<w:pStyle w:val="{name}"/>')


def sizes(found: Reading) -> list[float]:
    assert found.source is not None
    return [line.size for line in found.source.lines if line.span]


BOLD = "<w:rPr><w:b/></w:rPr>"


def test_what_runs_say_themselves() -> None:
    found = letter(
        p(r("vet", "<w:b/>"), r(" schuin ", '<w:i w:val="1"/>'), r("1", '<w:vertAlign w:val="superscript"/>'))
        + p(r("niet", '<w:b w:val="0"/><w:i w:val="false"/>'), r("laag", '<w:vertAlign w:val="subscript"/>'))
    )
    assert found.marked(MarkKind.BOLD) == ["vet"]
    assert found.marked(MarkKind.ITALIC) == ["schuin"]
    assert found.marked(MarkKind.SUPERSCRIPT) == ["1"]


def test_a_style_gives_what_it_is_based_on_unless_it_says_so_itself() -> None:
    styles = (
        style("Basis", '<w:rPr><w:b/><w:i/><w:sz w:val="18"/></w:rPr>')
        + style("Erft", base="Basis")
        + style("Anders", '<w:rPr><w:b w:val="0"/></w:rPr>', base="Basis")
    )
    found = letter(styled("een", "Erft") + styled("twee", "Anders"), styles=styles)
    assert found.marked(MarkKind.BOLD) == ["een"]
    assert found.marked(MarkKind.ITALIC) == ["een", "twee"]
    assert sizes(found) == [9.0, 9.0]


def test_a_paragraph_without_a_style_has_the_default_one() -> None:
    styles = style("Standaard", BOLD, more='w:default="1"')
    assert letter(p("een"), styles=styles).marked(MarkKind.BOLD) == ["een"]


def test_what_the_document_says_of_all_text_holds_where_no_style_does() -> None:
    defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:i/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>'
    found = letter(
        p("een") + styled("twee", "Klein"), styles=defaults + style("Klein", '<w:rPr><w:sz w:val="13"/></w:rPr>')
    )
    assert sizes(found) == [10.5, 6.5]
    assert found.marked(MarkKind.ITALIC) == ["een", "twee"]


def test_bold_in_the_style_of_paragraph_and_run_cancels_out() -> None:
    styles = style("Kopje", BOLD) + style("Nadruk", BOLD, kind="character")
    run = '<w:rStyle w:val="Nadruk"/>'
    found = letter(
        styled("een", "Kopje", run)
        + p(r("twee", run))
        + styled("drie", "Kopje")
        + styled("vier", "Kopje", f"{run}<w:b/>"),
        styles=styles,
    )
    assert found.marked(MarkKind.BOLD) == ["twee", "drie", "vier"]


def test_styles_that_are_based_on_one_another_end() -> None:
    styles = style("Een", BOLD, base="Twee") + style("Twee", base="Een")
    assert letter(styled("tekst", "Een"), styles=styles).marked(MarkKind.BOLD) == ["tekst"]


@pytest.mark.parametrize(
    ("name", "level"),
    [("heading 1", "1"), ("Heading 2", "2"), ("Kop 3", "3"), ("heading 9", "6"), ("kop", None), ("Normal", None)],
)
def test_headings_go_by_the_name_of_their_style(name: str, level: str | None) -> None:
    styles = style("Kop", base=name) + style(name)
    found = letter(styled("Inleiding", "Kop"), styles=styles)
    assert found.valued(MarkKind.HEADING) == ([("Inleiding", level)] if level else [])


@pytest.mark.parametrize(("outline", "level"), [("0", "1"), ("8", "6"), ("9", None), ("-1", None), ("x", None)])
def test_headings_go_by_their_outline_level(outline: str, level: str | None) -> None:
    own = f'<w:outlineLvl w:val="{outline}"/>'
    styles = style("Eigen", f"<w:pPr>{own}</w:pPr>")
    found = letter(styled("Een", "Eigen") + p("Twee", properties=own), styles=styles)
    assert found.valued(MarkKind.HEADING) == ([("Een", level), ("Twee", level)] if level else [])


def test_a_numbered_heading_is_a_heading_and_no_item() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    numbered = '<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>'
    found = letter(p("Inleiding", properties=numbered), numbering=numbering)
    assert found.valued(MarkKind.HEADING) == [("1 Inleiding", "1")]
    assert found.marked(MarkKind.LIST_ITEM) == []


def test_indents_are_those_of_the_first_line_and_then_of_the_others() -> None:
    broken = "<w:r><w:t>een</w:t><w:br/><w:t>twee</w:t></w:r>"
    found = letter(
        p(broken, properties='<w:ind w:left="400" w:hanging="200"/>')
        + p(broken, properties='<w:ind w:firstLine="100"/>')
    )
    assert found.source is not None
    assert [line.indent for line in found.source.lines if line.span] == [10.0, 20.0, 5.0, 0.0]


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("12.7", 12), (None, 3), ("", 3), ("x", 3), ("nan", 3), ("inf", 3), ("9" * 20, 3)]
)
def test_a_measure_that_is_no_number_is_the_default(text: str | None, value: int) -> None:
    assert number(text, 3) == value


def test_paragraphs_of_the_caption_style_are_captions_and_so_are_those_of_styles_based_on_it() -> None:
    styles = style("Bijschrift").replace('w:name w:val="Bijschrift"', 'w:name w:val="caption"') + style(
        "Tabelkop", base="Bijschrift"
    )
    found = letter(styled("een", "Bijschrift") + styled("twee", "Tabelkop") + styled("drie", "Anders"), styles=styles)

    assert found.marked(MarkKind.CAPTION) == ["een", "twee"]
