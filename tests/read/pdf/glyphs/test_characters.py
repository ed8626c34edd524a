"""Runs: what PDFium's characters say about place, font and content."""

from __future__ import annotations

import pytest

from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.opening.document import open_pages
from tests.read.pdf.made import at, lines, objects, pdf, read_well, stream


def page_of(content: str) -> Page:
    pages = open_pages(SourceFile("a.pdf", pdf(content)), Problems())
    assert pages
    return pages[0]


def runs(content: str) -> list[Run]:
    return list(page_of(content).runs)


def test_a_run_knows_its_place_from_the_top_left_corner_and_its_size() -> None:
    [run] = runs(at(70, 100, "Ja, dat klopt.", size=9))

    assert (run.text, round(run.left), round(run.baseline), round(run.size, 1)) == ("Ja, dat klopt.", 70, 100, 9.0)
    assert 120 < run.right < 130
    assert (page_of(at(70, 100, "a")).width, page_of(at(70, 100, "a")).height) == (595, 842)


def test_the_size_is_that_of_the_letters_as_they_are_drawn() -> None:
    [run] = runs("BT /F 1 Tf 12 0 0 12 70 700 Tm (groot) Tj ET")

    assert round(run.size, 1) == 12.0


@pytest.mark.parametrize(("font", "bold", "italic"), [("F", False, False), ("B", True, False), ("I", False, True)])
def test_a_run_knows_its_font(font: str, bold: bool, italic: bool) -> None:
    [run] = runs(at(70, 100, "tekst", font=font))

    assert (run.bold, run.italic) == (bold, italic)


def test_a_change_of_font_begins_a_run_and_spaces_of_the_file_are_kept() -> None:
    found = runs("BT /F 10 Tf 1 0 0 1 70 700 Tm (het lid ) Tj /B 10 Tf (Sneller) Tj /F 10 Tf ( aan) Tj ET")

    assert [(run.text, run.bold, run.spaced) for run in found] == [
        ("het lid", False, False),
        ("Sneller", True, True),
        ("aan", False, True),
    ]


def test_a_wide_gap_within_one_instruction_begins_a_run() -> None:
    found = runs("BT /F 10 Tf 1 0 0 1 70 700 Tm [(nr. 6) -12000 (28)] TJ ET")

    assert [run.text for run in found] == ["nr. 6", "28"]
    assert found[1].left > found[0].right + 100


def test_a_gap_between_words_within_one_instruction_is_a_space() -> None:
    [run] = runs("BT /F 10 Tf 1 0 0 1 70 700 Tm [(de) -300 (leden)] TJ ET")

    assert run.text == "de leden"


def test_a_hyphen_at_a_line_end_stays_as_printed() -> None:
    assert [run.text for run in runs(lines(70, 100, "de Koninkrijks-", "relaties"))] == ["de Koninkrijks-", "relaties"]


def test_an_accent_that_is_drawn_over_a_letter_makes_one_letter_of_them() -> None:
    [run, *_] = runs("BT /F 10 Tf 1 0 0 1 70 700 Tm (Kostic) Tj 1 0 0 1 93 700 Tm (\\264) Tj ET")

    assert run.text == "Kostić"


def test_an_accent_that_stands_alone_stays_one() -> None:
    assert read_well(pdf(at(70, 100, "teken ´ apart"))).text == "teken ´ apart"


@pytest.mark.parametrize(
    ("before", "tag", "content", "outer"),
    [
        ("", "", -1, -1),
        ("/P <</MCID 4>> BDC", "P", 4, 4),
        ("/TR <</MCID 4>> BDC /TD <</MCID 5>> BDC", "TD", 5, 4),
        ("/Artifact BMC", "Artifact", -1, -1),
        ("/P <</MCID 4>> BDC /Artifact BMC", "Artifact", -1, -1),
        ("/Artifact BMC /P <</MCID 4>> BDC", "P", 4, 4),
        ("/Span BMC", "Span", -1, -1),
    ],
)
def test_a_run_knows_the_content_it_belongs_to(before: str, tag: str, content: int, outer: int) -> None:
    """A layout part that was never closed makes no layout of the content in it."""
    [run] = runs(f"{before} {at(70, 100, 'tekst')} {'EMC ' * before.count('MC')}")

    assert (run.tag, run.content, run.outer) == (tag, content, outer)
    assert run.is_artifact is (tag == "Artifact")


def test_each_of_many_letters_drawn_one_by_one_is_read() -> None:
    drawn = "".join(f"1 0 0 1 {70 + 5.56 * index} 700 Tm ({letter}) Tj " for index, letter in enumerate("2025"))

    assert read_well(pdf(f"BT /F 10 Tf {drawn} ET")).text == "2025"


def test_the_edge_of_the_page_is_where_its_box_begins() -> None:
    keys = b"<</Type/Page/Parent 2 0 R/MediaBox[50 100 645 942]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        keys,
        stream(b"BT /F 10 Tf 1 0 0 1 120 842 Tm (hoek) Tj ET"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    pages = open_pages(SourceFile("a.pdf", data), Problems())

    assert pages
    assert (round(pages[0].runs[0].left), round(pages[0].runs[0].baseline)) == (70, 100)


def test_letters_beyond_the_basic_plane_are_read() -> None:
    cmap = b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <D83DDE00> endbfchar"
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(b"BT /F 10 Tf 1 0 0 1 70 700 Tm (xAx) Tj ET"),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        stream(b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap " + cmap + b" endcmap end end"),
    )

    pages = open_pages(SourceFile("a.pdf", data), Problems())

    assert pages
    assert pages[0].runs[0].text.startswith("x")
    assert len("".join(run.text for run in pages[0].runs)) >= 3


def test_a_letter_that_the_font_does_not_name_is_never_left_out() -> None:
    [run] = runs("BT /F 10 Tf 1 0 0 1 70 700 Tm (effici\\005nt en ge\\002nd) Tj ET")

    assert run.text.replace("\ufffd", "?") == "effici?nt en ge?nd"
    assert run.guessed


@pytest.mark.parametrize("apart", [3, 4])
def test_letters_that_are_set_apart_make_words(apart: int) -> None:
    letters = " ".join(f"({letter}) {-100 * apart}" for letter in "BRIEF")
    more = " ".join(f"({letter}) {-100 * apart}" for letter in "VANDAAG")
    [found] = runs(f"BT /B 10 Tf 1 0 0 1 70 700 Tm [{letters} {-100 * apart - 300} {more}] TJ ET")

    assert found.text == "BRIEF VANDAAG"


def test_letters_with_spaces_of_the_file_between_them_stay_apart() -> None:
    assert [run.text for run in runs(at(70, 100, "a b c d e f g"))] == ["a b c d e f g"]
