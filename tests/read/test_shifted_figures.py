"""Lowered and raised figures stay in their words, in every format that shows them: `CO2`, `m3`, `10-6`."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.model.text import MarkKind
from generator.publish.search.words import tokens
from tests.read.odt.documents import odt, p, style, text
from tests.read.pdf.made import at, pdf
from tests.read.readings import Reading, reading
from tests.read.word.documents import docx, r
from tests.read.word.documents import p as paragraph

# `_` lowers and `^` raises what stands between two of them.
SENTENCE = "De CO_2_-opslag, NO_x_ en PM_2,5_ in mg/m^3^ of 10^-6^ ton."
READ = "De CO2-opslag, NOx en PM2,5 in mg/m3 of 10-6 ton."


def in_elements(lowered: str, raised: str) -> str:
    return "".join(
        f"<{lowered}>{piece}</{lowered}>" if kind == "_" else f"<{raised}>{piece}</{raised}>" if kind else piece
        for piece, kind in pieces()
    )


def pieces() -> list[tuple[str, str]]:
    """The parts of the sentence, each with its sign: `_` lowered, `^` raised, empty on the line."""
    parts = re.findall(r"[^_^]+|_[^_]+_|\^[^^]+\^", SENTENCE)
    return [(part[1:-1], part[0]) if part[0] in "_^" else (part, "") for part in parts]


def as_docx() -> bytes:
    names = {"_": "subscript", "^": "superscript"}
    runs = (r(piece, f'<w:vertAlign w:val="{names[kind]}"/>' if kind else "") for piece, kind in pieces())
    return docx(paragraph(*runs))


def as_odt() -> bytes:
    styles = style("L", text('style:text-position="-33% 58%"'), "text") + style(
        "R", text('style:text-position="super 58%"'), "text"
    )
    names = {"_": "L", "^": "R"}
    spans = (f'<text:span text:style-name="{names[k]}">{piece}</text:span>' if k else piece for piece, k in pieces())
    return odt(p("".join(spans)), styles)


def as_html() -> bytes:
    return f"<html><body><h1>Brief</h1><p>{in_elements('sub', 'sup')}</p></body></html>".encode()


def as_styled_html() -> bytes:
    looks = {"_": "vertical-align: sub", "^": "vertical-align:super"}
    spans = (f'<span style="{looks[kind]}">{piece}</span>' if kind else piece for piece, kind in pieces())
    return f"<html><body><h1>Brief</h1><p>{''.join(spans)}</p></body></html>".encode()


def as_markdown() -> bytes:
    return f"# Brief\n\n{in_elements('sub', 'sup')}\n".encode()


def as_pandoc() -> bytes:
    return ("# Brief\n\n" + "".join(p if not k else f"~{p}~" if k == "_" else f"^{p}^" for p, k in pieces())).encode()


def as_xml() -> bytes:
    inner = f"<kamerstuk><stuk><al>{in_elements('inf', 'sup')}</al></stuk></kamerstuk>"
    return f"<officiele-publicatie>{inner}</officiele-publicatie>".encode()


def drawn(size: float, fall: float, rise: float) -> bytes:
    """A PDF with figures of this size (points, beside letters of 10), drawn so far below and above the line."""
    left, content = 70.0, at(70, 80, "Een gewone regel van de brief, die de maat van de letters laat zien.")
    for piece, kind in pieces():
        own = size if kind else 10.0
        down = {"_": fall, "^": -rise}.get(kind, 0.0)
        content += at(left, 100 + down, piece, own)
        left += _width(piece, own)
    return pdf(content)


def _width(piece: str, size: float) -> float:
    """The width of a text in Helvetica, in points."""
    narrow = {" ": 278, ",": 278, ".": 278, "/": 278, "-": 333, "f": 278, "t": 278, "l": 222, "i": 222, "e": 556}
    wide = {"C": 722, "D": 722, "N": 722, "O": 778, "P": 667, "M": 833, "m": 833, "x": 500, "s": 500}
    return sum({**narrow, **wide}.get(letter, 556) for letter in piece) * size / 1000


def as_word_pdf() -> bytes:
    return drawn(6.5, 1.4, 3.5)


def as_browser_pdf() -> bytes:
    return drawn(8.3, 2, 3.3)


def as_full_size_pdf() -> bytes:
    return drawn(9.7, 4.9, 4.9)


FORMATS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "Word": ("brief.docx", as_docx),
    "OpenDocument": ("brief.odt", as_odt),
    "HTML": ("brief.html", as_html),
    "HTML by style": ("brief.html", as_styled_html),
    "Markdown": ("brief.md", as_markdown),
    "Markdown of pandoc": ("brief.md", as_pandoc),
    "XML": ("brief.xml", as_xml),
    "PDF of Word": ("brief.pdf", as_word_pdf),
    "PDF of a browser": ("brief.pdf", as_browser_pdf),
    "PDF with large figures": ("brief.pdf", as_full_size_pdf),
}


@pytest.fixture(params=FORMATS)
def found(request: pytest.FixtureRequest) -> Reading:
    name, make = FORMATS[request.param]
    return reading(name, make())


def test_shifted_figures_stay_in_their_words(found: Reading) -> None:
    assert READ in found.text.split("\n")


def test_lowered_and_raised_figures_are_told_apart(found: Reading) -> None:
    assert found.marked(MarkKind.SUBSCRIPT) == ["2", "x", "2,5"]
    assert found.marked(MarkKind.SUPERSCRIPT) == ["3", "-6"]
    assert found.marked(MarkKind.NOTE_MARK) == []


def test_search_finds_the_word_with_its_figure(found: Reading) -> None:
    forms = {form for token in tokens(found.text) for form in (token.form, *token.parts)}

    assert {"CO2", "nox", "m3"} <= forms


def test_the_sentence_of_these_tests_is_whole() -> None:
    assert "".join(piece for piece, _ in pieces()) == READ
