"""Shows what of a page counts as text that no program read: words and signs, and neither rules nor pictures."""

from __future__ import annotations

from contextlib import closing

import pypdfium2 as pdfium
import pytest

from generator.model.recognition import Box, RecognisedLine, RecognisedPage, RecognisedWord
from generator.recognise.unread import unread_on
from tests.read.pdf.made import at, pdf

SIZE = 10.0
# What Helvetica makes of it is about so wide.
SENTENCE, WIDE = "Wanneer komt er vrede in dit land?", 165.0


def line(top: float, *stretches: tuple[float, float]) -> RecognisedLine:
    """A line with a word in each stretch."""
    words = tuple(RecognisedWord(text="x", confidence=96, left=left, right=right) for left, right in stretches)
    return RecognisedLine(baseline=top, size=SIZE, words=words)


def unread(drawn: str, *lines: RecognisedLine, turned: float = 0.0) -> tuple[Box, ...]:
    with closing(pdfium.PdfDocument(pdf(drawn))) as document, closing(document[0]) as page:
        return unread_on(page, RecognisedPage(number=1, width=595, height=842, turned=turned, lines=lines))


READ = at(70, 100, SENTENCE)
LINE = line(100, (70, 70 + WIDE))


def test_of_a_page_that_was_read_nothing_is_left() -> None:
    assert unread(READ, LINE) == ()


def test_a_line_without_a_word_is_found_with_its_place() -> None:
    ((left, top, right, bottom),) = unread(READ + at(70, 124, SENTENCE), LINE)

    assert left == pytest.approx(70, abs=1.5)
    assert right == pytest.approx(70 + WIDE, abs=12)
    assert 114 < top < 118
    assert bottom == pytest.approx(124, abs=1.5)


def test_lines_below_each_other_are_one_place() -> None:
    ((_, top, _, bottom),) = unread(READ + "".join(at(70, 124 + 12 * n, SENTENCE) for n in range(4)), LINE)

    assert top == pytest.approx(116.5, abs=2)
    assert bottom == pytest.approx(160, abs=2)


def test_the_rest_of_a_line_is_found() -> None:
    ((left, _, right, _),) = unread(READ, line(100, (70, 120)))

    assert 120 < left < 135
    assert right == pytest.approx(70 + WIDE, abs=12)


def test_a_gap_between_words_that_were_read_is_not_looked_into() -> None:
    assert unread(READ, line(100, (70, 110), (116, 70 + WIDE))) == ()


def test_the_number_of_an_item_is_found_before_its_line() -> None:
    assert len(unread(READ + at(50, 100, "3"), LINE)) == 1


@pytest.mark.parametrize(
    "drawn",
    [
        pytest.param("70 700 400 0.7 re f\n", id="a rule"),
        pytest.param("70 500 200 200 re f\n", id="a picture"),
        pytest.param("20 0 1 842 re f\n", id="an edge"),
        pytest.param("300 600 1.5 1.5 re f\n", id="a speck"),
        pytest.param("70 600 300 8 re f\n", id="a bar"),
    ],
)
def test_what_is_no_text_is_no_place(drawn: str) -> None:
    assert unread(READ + drawn, LINE) == ()


def test_a_page_without_a_line_has_no_measure_for_letters() -> None:
    assert unread(READ) == ()
