"""What fonts say about their letters."""

from __future__ import annotations

import pytest

from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read.pdf.opening.document import open_pages
from tests.read.pdf.made import objects, stream


def look(name: str, flags: int = 32) -> tuple[bool, bool]:
    """Whether letters of a font with this name and these flags are bold and italic."""
    descriptor = (
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 700"
        "/Descent -200/CapHeight 700/StemV 80>>"
    )
    font = f"<</Type/Font/Subtype/TrueType/BaseFont/{name}/Encoding/WinAnsiEncoding/FontDescriptor 6 0 R>>"
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(b"BT /F 10 Tf 1 0 0 1 70 700 Tm (tekst) Tj ET"),
        font.encode(),
        descriptor.encode(),
    )
    pages = open_pages(SourceFile("a.pdf", data), Problems())
    assert pages
    return pages[0].runs[0].bold, pages[0].runs[0].italic


@pytest.mark.parametrize(
    "name", ["AAAAAA+Univers-Black", "Verdana,Bold", "RijksoverheidSansHeavy", "Frutiger-DemiBold"]
)
def test_names_of_bold_fonts(name: str) -> None:
    assert look(name) == (True, False)


@pytest.mark.parametrize("name", ["AAAAAA+Univers-Oblique", "Verdana,Italic", "Times-Kursiv"])
def test_names_of_italic_fonts(name: str) -> None:
    assert look(name) == (False, True)


@pytest.mark.parametrize("name", ["AAAAAA+Univers", "Verdana", "LiberationSans"])
def test_names_of_plain_fonts(name: str) -> None:
    assert look(name) == (False, False)


def test_a_font_can_be_both() -> None:
    assert look("Verdana,BoldItalic") == (True, True)


def test_flags_decide_where_names_do_not() -> None:
    assert look("F1", flags=32 | 1 << 18) == (True, False)
    assert look("F1", flags=32 | 1 << 6) == (False, True)
