"""How far a page must be turned is found from its dots, whatever stands on it."""

from __future__ import annotations

from contextlib import closing

import pypdfium2 as pdfium
import pytest

from generator.recognise.painting import canvas_of, paint
from generator.recognise.turning import skew_of
from tests.contents import document
from tests.read.pdf.made import lines, pdf

WORDS = document("de vloot, de marine en alle schepen die daar liggen", asked="13 september 2025").split()
TEXT = [" ".join((WORDS * 3)[start : start + 9 + start % 5]) for start in range(0, 80, 2)]
PAGE = pdf(lines(70, 80, *TEXT))


@pytest.mark.parametrize(("rotation", "wanted"), [(0, 0.0), (90, 90.0), (180, 0.0), (270, 90.0)])
def test_lines_are_made_level_by_a_quarter_turn_or_none(rotation: int, wanted: float) -> None:
    with closing(pdfium.PdfDocument(PAGE)) as document, closing(document[0]) as page:
        page.set_rotation(rotation)
        assert skew_of(page) == pytest.approx(wanted, abs=0.11)


def test_a_page_without_ink_is_not_turned() -> None:
    with closing(pdfium.PdfDocument(pdf("1 0 0 1 0 0 cm\n"))) as document, closing(document[0]) as page:
        assert skew_of(page) == 0


def test_a_sheet_that_lies_askew_is_found_to_the_tenth_of_a_degree() -> None:
    # A turn by 2.3 degrees against the clock, as a scanner does it: cosine and sine of the matrix of the page.
    askew = pdf(f"0.99919 0.04013 -0.04013 0.99919 0 0 cm\n{lines(90, 90, *TEXT)}")
    with closing(pdfium.PdfDocument(askew)) as document, closing(document[0]) as page:
        assert skew_of(page) == pytest.approx(2.3, abs=0.15)


def test_a_turned_page_is_painted_whole_and_a_part_of_it_is_the_same_dots() -> None:
    with closing(pdfium.PdfDocument(PAGE)) as document, closing(document[0]) as page:
        canvas = canvas_of(page, 90)
        assert (round(canvas.width), round(canvas.height)) == (842, 595)
        whole = paint(page, canvas, 1)
        part = paint(page, canvas, 1, (100, 50, 160, 90))
    rows = [whole.dots[row * whole.width + 100 : row * whole.width + 160] for row in range(50, 90)]
    assert (part.width, part.height) == (60, 40)
    assert part.dots == b"".join(rows)
    assert min(whole.dots) < 100


def test_a_picture_for_browsers_follows_from_its_dots() -> None:
    with closing(pdfium.PdfDocument(PAGE)) as document, closing(document[0]) as page:
        pictures = {paint(page, canvas_of(page, 0), 1, (70, 70, 200, 90)).png() for _ in range(2)}
    (picture,) = pictures
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert picture.endswith(b"IEND\xaeB`\x82")
