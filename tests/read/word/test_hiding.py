"""What Word prints and nobody sees is hidden, with a doubt; what only looks like it is read."""

from __future__ import annotations

import pytest

from generator.model.hidden_content import HiddenContent
from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.word.documents import letter, p, r, table

UNSEEN = "Geheimhoudster Adriaanse"
_WHITE = '<w:color w:val="FFFFFF"/>'
_NEW = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def shaded(fill: str, pattern: str = "clear", colour: str = "auto") -> str:
    """What lies under something."""
    return f'<w:shd w:val="{pattern}" w:color="{colour}" w:fill="{fill}"/>'


def cell(content: str, fill: str = "") -> str:
    """A cell of a table."""
    properties = f"<w:tcPr>{shaded(fill)}</w:tcPr>" if fill else ""
    return f"<w:tbl><w:tblPr/><w:tr><w:tc>{properties}{content}</w:tc><w:tc>{p('x')}</w:tc></w:tr></w:tbl>"


def box(content: str, place: str = "", fill: str = "", attributes: str = "") -> str:
    """A text box of today."""
    return p(
        f'<w:r><w:drawing><wp:anchor xmlns:wp="{_DRAWING}">{place}<wp:extent cx="1270000" cy="254000"/>'
        f'<wp:docPr id="1" name="x"{attributes}/><a:graphic><a:graphicData><wps:wsp xmlns:wps="{_SHAPE}">'
        f"<wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def position(across: int, down: int = 0, of: str = "page") -> str:
    """Where a text box lies, in points."""
    return (
        f'<wp:positionH relativeFrom="{of}"><wp:posOffset>{across * 12700}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{of}"><wp:posOffset>{down * 12700}</wp:posOffset></wp:positionV>'
    )


def old_box(content: str, style: str, more: str = "") -> str:
    """A text box of before."""
    return p(
        f'<w:r><w:pict><v:shape style="{style}"{more}><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>'
        "</v:shape></w:pict></w:r>"
    )


_SOLID = '<a:solidFill><a:srgbClr val="{}"/></a:solidFill>'
HIDDEN = {
    "the switch": p(r(UNSEEN, "<w:vanish/>")),
    "white": p(r(UNSEEN, _WHITE)),
    "nearly white": p(r(UNSEEN, '<w:color w:val="FDFDFD"/>')),
    "half a point": p(r(UNSEEN, '<w:sz w:val="1"/>')),
    "one point": p(r(UNSEEN, '<w:sz w:val="2"/>')),
    "in the colour of the paper": p(r(UNSEEN, '<w:color w:val="auto" w:themeColor="background1"/>')),
    "without width": p(r(UNSEEN, '<w:w w:val="1"/>')),
    "without ink": p(r(UNSEEN, f"<w14:textFill {_NEW}><w14:noFill/></w14:textFill>")),
    "with clear ink": p(
        r(
            UNSEEN,
            f'<w14:textFill {_NEW}><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/>'
            "</w14:srgbClr></w14:solidFill></w14:textFill>",
        )
    ),
    "a frame off the page": p(UNSEEN, properties='<w:framePr w:w="2000" w:x="-9000" w:hAnchor="page"/>'),
    "white on a white mark": p(r(UNSEEN, f'{_WHITE}<w:highlight w:val="white"/>')),
    "under a black highlighter": p(r(UNSEEN, '<w:highlight w:val="black"/>')),
    "black under a black highlighter": p(r(UNSEEN, '<w:color w:val="000000"/><w:highlight w:val="black"/>')),
    "black on black": p(r(UNSEEN, f'<w:color w:val="000000"/>{shaded("000000")}')),
    "black on a solid black": p(r(UNSEEN, f'<w:color w:val="000000"/>{shaded("auto", "solid")}')),
    "blue in a blue paragraph": p(r(UNSEEN, '<w:color w:val="123456"/>'), properties=shaded("123456")),
    "white in a pale cell": cell(p(r(UNSEEN, _WHITE)), "F8F8F8"),
    "white in a cell without fill": cell(p(r(UNSEEN, _WHITE))),
    "blue in a blue cell": cell(p(r(UNSEEN, '<w:color w:val="14396C"/>')), "14396C"),
    "white in a box without fill": box(p(r(UNSEEN, _WHITE)), fill="<a:noFill/>"),
    "white in a white box": box(p(r(UNSEEN, _WHITE)), fill=_SOLID.format("FFFFFF")),
    "white in an old box": old_box(p(r(UNSEEN, _WHITE)), "width:100pt"),
    "a box left of the page": box(p(UNSEEN), position(-300)),
    "a box right of the page": box(p(UNSEEN), position(900)),
    "a box under the page": box(p(UNSEEN), position(0, 900)),
    "a box over the page": box(p(UNSEEN), position(0, -100)),
    "a box far beside its column": box(p(UNSEEN), position(-600, of="column")),
    "a box that is hidden": box(p(UNSEEN), attributes=' hidden="1"'),
    "an old box that is hidden": old_box(p(UNSEEN), "position:absolute;visibility:hidden"),
    "an old box off the page": old_box(p(UNSEEN), "position:absolute;margin-left:-900pt;width:100pt;height:20pt"),
    "an old box below the page": old_box(p(UNSEEN), "position:absolute;top:40in;width:100pt"),
    "a row that is hidden": table((UNSEEN, "x"), row_properties="<w:hidden/>"),
}
SEEN = {
    "black": p(r(UNSEEN, '<w:color w:val="000000"/>')),
    "as the program likes": p(r(UNSEEN, '<w:color w:val="auto"/>')),
    "grey": p(r(UNSEEN, '<w:color w:val="808080"/>')),
    "white on a dark run": p(r(UNSEEN, f"{_WHITE}{shaded('14396C')}")),
    "white under a blue highlighter": p(r(UNSEEN, f'{_WHITE}<w:highlight w:val="blue"/>')),
    "black under a yellow highlighter": p(r(UNSEEN, '<w:highlight w:val="yellow"/>')),
    "white in a dark paragraph": p(r(UNSEEN, _WHITE), properties=shaded("14396C")),
    "white on a pattern": p(r(UNSEEN, _WHITE), properties=shaded("FFFFFF", "pct50")),
    "white in a dark cell": cell(p(r(UNSEEN, _WHITE)), "14396C"),
    "automatic in a black cell": cell(p(UNSEEN), "000000"),
    "white in a dark box": box(p(r(UNSEEN, _WHITE)), fill=_SOLID.format("14396C")),
    "white in a box with a picture": box(p(r(UNSEEN, _WHITE)), fill="<a:blipFill/>"),
    "white in a dark old box": old_box(p(r(UNSEEN, _WHITE)), "width:100pt", ' fillcolor="#14396c [3204]"'),
    "a box in the margin": box(p(UNSEEN), position(-80, of="column")),
    "a box at the edge of the page": box(p(UNSEEN), position(-20)),
    "an old box in the margin": old_box(p(UNSEEN), "position:absolute;margin-left:-60pt;width:100pt"),
    "in a colour of the theme": p(r(UNSEEN, '<w:color w:val="auto" w:themeColor="text1"/>')),
    "narrow": p(r(UNSEEN, '<w:w w:val="80"/>')),
    "with half clear ink": p(
        r(UNSEEN, f'<w14:textFill {_NEW}><w14:solidFill><w14:alpha w14:val="50000"/></w14:solidFill></w14:textFill>')
    ),
    "a frame in the margin": p(UNSEEN, properties='<w:framePr w:w="2000" w:x="-900" w:hAnchor="text"/>'),
    "small": p(r(UNSEEN, '<w:sz w:val="8"/>')),
}


@pytest.mark.parametrize("body", HIDDEN.values(), ids=HIDDEN.keys())
def test_invisible_characters_is_hidden_with_a_doubt(body: str) -> None:
    found = letter(p("Ja.") + body + p("Nee."))

    assert found.marked(MarkKind.HIDDEN) == ([UNSEEN, "x"] if "w:hidden/" in body else [UNSEEN])
    assert UNSEEN not in " ".join(found.words_without(MarkKind.HIDDEN))
    assert [(problem.code, problem.quote) for problem in found.problems] == [(Code.HIDDEN_TEXT, UNSEEN)]


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN.keys())
def test_what_a_reader_sees_is_read(body: str) -> None:
    found = letter(p("Ja.") + body + p("Nee."))

    assert found.marked(MarkKind.HIDDEN) == []
    assert UNSEEN in found.text
    assert found.problems == ()


def test_styles_hide_as_runs_do() -> None:
    styles = (
        f'<w:style w:type="paragraph" w:styleId="K"><w:rPr>{_WHITE}</w:rPr></w:style>'
        f'<w:style w:type="paragraph" w:styleId="D"><w:pPr>{shaded("14396C")}</w:pPr><w:rPr>{_WHITE}</w:rPr></w:style>'
        f'<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:tcPr>{shaded("14396C")}</w:tcPr>'
        "</w:tblStylePr></w:style>"
    )
    of_style = cell(p(r("kop", _WHITE))).replace("<w:tblPr/>", '<w:tblPr><w:tblStyle w:val="T"/></w:tblPr>')
    found = letter(
        p("wit", properties='<w:pStyle w:val="K"/>') + p("donker", properties='<w:pStyle w:val="D"/>') + of_style,
        styles=styles,
    )

    assert found.marked(MarkKind.HIDDEN) == ["wit"]


def test_a_figure_that_a_template_leaves_in_white_is_no_doubt() -> None:
    found = letter(p(r("1", _WHITE)) + p("Ja."))

    assert found.marked(MarkKind.HIDDEN) == ["1"]
    assert found.problems == ()


def test_files_of_office_programs_are_never_published_as_they_are() -> None:
    source = letter(p("Ja.")).source

    assert source is not None
    assert source.hidden_content is HiddenContent.OFFICE
