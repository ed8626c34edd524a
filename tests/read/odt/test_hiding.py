"""What an OpenDocument text prints and nobody sees is hidden, with a doubt; what only looks like it is read."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.odt.documents import letter, p, paragraph, style, text

UNSEEN = "Geheimhoudster Adriaanse"
STYLES = (
    style("Wit", text('fo:color="#ffffff"'), "text")
    + style("Bijna", text('fo:color="#fdfdfd"'), "text")
    + style("Klein", text('fo:font-size="0.5pt"'), "text")
    + style("Smal", text('style:text-scale="1%"'), "text")
    + style("Helder", text('loext:opacity="0%"'), "text")
    + style("Half", text('loext:opacity="60%" style:text-scale="90%"'), "text")
    + style("Nullen", text(f'loext:opacity="{"0" * 5_000}%"'), "text")
    + style("Cijfers", text(f'loext:opacity="{"7" * 5_000}%" style:text-scale="{"7" * 5_000}%"'), "text")
    + style("Groot", text(f'fo:font-size="{"7" * 5_000}%"'), "text")
    + style("Weg", text('text:display="none"'), "text")
    + style("Zwart", text('fo:color="#000000" fo:background-color="#000000"'), "text")
    + style("Donker", text('fo:color="#ffffff" fo:background-color="#14396c"'), "text")
    + style("Zelf", text('fo:color="#ffffff" style:use-window-font-color="true"'), "text")
    + style("Vanzelf", text('style:use-window-font-color="true" loext:opacity="0%"'))
    + style("Doorzicht", text('fo:color="#000000" loext:opacity="0%"'))
    + style("Vet", text('fo:font-weight="bold"'), "text")
    + style("Grijs", text('fo:color="#808080"'), "text")
    + style("Blauw", text('fo:color="#123456"'), "text")
    + style("Vlak", paragraph('fo:background-color="#123456"'))
    + style("Cel", '<style:table-cell-properties fo:background-color="#14396c"/>', "table-cell")
    + style("Bleek", '<style:table-cell-properties fo:background-color="#f8f8f8"/>', "table-cell")
    + style("Vol", '<style:graphic-properties draw:fill="solid" draw:fill-color="#14396c"/>', "graphic")
    + style("Leeg", '<style:graphic-properties draw:fill="none"/>', "graphic")
    + style("Foto", '<style:graphic-properties draw:fill="bitmap"/>', "graphic")
)


def span(name: str) -> str:
    """The secret in a style."""
    return f'<text:span text:style-name="{name}">{UNSEEN}</text:span>'


def cell(content: str, name: str = "") -> str:
    """A table with a cell."""
    return (
        f'<table:table><table:table-row><table:table-cell table:style-name="{name}">{content}</table:table-cell>'
        f"<table:table-cell>{p('x')}</table:table-cell></table:table-row></table:table>"
    )


def frame(content: str, more: str = "", name: str = "") -> str:
    """A frame with text."""
    return p(
        f'<draw:frame draw:style-name="{name}" svg:width="5cm" svg:height="1cm" {more}><draw:text-box>{content}'
        "</draw:text-box></draw:frame>"
    )


HIDDEN = {
    "the switch": p(span("Weg")),
    "white": p(span("Wit")),
    "nearly white": p(span("Bijna")),
    "half a point": p(span("Klein")),
    "without width": p(span("Smal")),
    "without ink": p(span("Helder")),
    "without ink by many zeros": p(span("Nullen")),
    "bold in a paragraph without ink": p(span("Vet"), "Doorzicht"),
    "black on black": p(span("Zwart")),
    "blue in a blue paragraph": p(span("Blauw"), "Vlak"),
    "white in a pale cell": cell(p(span("Wit")), "Bleek"),
    "white in a cell": cell(p(span("Wit"))),
    "white in a frame": frame(p(span("Wit")), name="Leeg"),
    "a section": f'<text:section text:display="none">{p(UNSEEN)}</text:section>',
    "a section under a condition": (
        f'<text:section text:display="condition" text:is-hidden="true">{p(UNSEEN)}</text:section>'
    ),
    "a text under a condition": p(f'<text:hidden-text text:is-hidden="true">{UNSEEN}</text:hidden-text>'),
    "a paragraph under a condition": p(f'{UNSEEN}<text:hidden-paragraph text:is-hidden="true"/>'),
    "a frame left of the page": frame(p(UNSEEN), 'text:anchor-type="page" svg:x="-9cm"'),
    "a frame right of the page": frame(p(UNSEEN), 'text:anchor-type="page" svg:x="30cm"'),
    "a frame below the page": frame(p(UNSEEN), 'text:anchor-type="page" svg:y="40cm"'),
    "a frame far from its paragraph": frame(p(UNSEEN), 'text:anchor-type="paragraph" svg:x="-40cm"'),
    "a row": cell(p(UNSEEN)).replace("<table:table-row>", '<table:table-row table:visibility="collapse">'),
}
SEEN = {
    "plain": p(UNSEEN),
    "grey": p(span("Grijs")),
    "a share of many digits": p(span("Cijfers")),
    "letters of many digits": p(span("Groot")),
    "half clear": p(span("Half")),
    "white on a dark run": p(span("Donker")),
    "as the program likes": p(span("Zelf")),
    "as LibreOffice writes the automatic colour": p(UNSEEN, "Vanzelf"),
    "bold in the automatic colour": p(span("Vet"), "Vanzelf"),
    "grey in a paragraph without ink": p(span("Grijs"), "Doorzicht"),
    "white in a dark paragraph": p(span("Wit"), "Vlak"),
    "white in a dark cell": cell(p(span("Wit")), "Cel"),
    "white in a dark frame": frame(p(span("Wit")), name="Vol"),
    "white in a frame with a picture": frame(p(span("Wit")), name="Foto"),
    "white in a shape nobody knows": p(f"<draw:custom-shape>{p(span('Wit'))}</draw:custom-shape>"),
    "a frame in the margin": frame(p(UNSEEN), 'text:anchor-type="paragraph" svg:x="-2cm" svg:y="-1cm"'),
    "a section that may be hidden": f'<text:section text:display="condition">{p(UNSEEN)}</text:section>',
    "a text whose condition shows it": p(f'<text:hidden-text text:is-hidden="false">{UNSEEN}</text:hidden-text>'),
}


@pytest.mark.parametrize("body", HIDDEN.values(), ids=HIDDEN.keys())
def test_invisible_characters_is_hidden_with_a_doubt(body: str) -> None:
    found = letter(p("Ja.") + body + p("Nee."), STYLES)

    assert found.marked(MarkKind.HIDDEN) == ([UNSEEN, "x"] if "collapse" in body else [UNSEEN])
    assert found.words_without(MarkKind.HIDDEN, MarkKind.TABLE)[-1:] == ["Nee."]
    assert [(problem.code, problem.quote) for problem in found.problems] == [(Code.HIDDEN_TEXT, UNSEEN)]


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN.keys())
def test_what_a_reader_sees_is_read(body: str) -> None:
    found = letter(p("Ja.") + body + p("Nee."), STYLES)

    assert found.marked(MarkKind.HIDDEN) == []
    assert UNSEEN in found.text
    assert found.problems == ()
