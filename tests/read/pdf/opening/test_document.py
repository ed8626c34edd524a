"""What is opened, and what is refused with which words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Problems
from generator.read.pdf.opening import document
from generator.read.pdf.opening.document import open_pages
from tests.read.pdf.made import at, lines, objects, pdf, read_well, reading, stream

DOCUMENTS = Path(__file__).parents[2] / "documents"
ONE_PAGE = pdf(at(70, 100, "Ja, dat klopt."))


def refusal(data: bytes) -> str:
    source, problems = reading(data)
    assert source is None
    [problem] = problems
    assert problem.code is Code.UNREADABLE
    assert problem.place.file == "source.pdf"
    assert problem.advice
    return problem.message


def test_a_page_of_text_is_read() -> None:
    source = read_well(ONE_PAGE)

    assert isinstance(source, SourceText)
    assert (source.name, source.text, source.lines[0].page) == ("source.pdf", "Ja, dat klopt.", 1)


def test_an_empty_file_is_no_pdf() -> None:
    assert refusal(b"") == "this is not a PDF: it does not begin with “%PDF-”"


def test_a_word_file_with_the_wrong_ending_is_no_pdf() -> None:
    assert refusal(b"PK\x03\x04" + bytes(5000)).startswith("this is not a PDF")


def test_a_scan_is_refused_with_advice() -> None:
    _, problems = reading(pdf("0 0 595 842 re f\n", "1 0 0 1 0 0 cm\n"))

    assert "holds no text" in problems[0].message
    assert "OCR" in problems[0].advice


def test_a_page_without_text_among_others_is_a_doubt_that_names_it() -> None:
    source, problems = reading(pdf(at(70, 100, "Ja."), "0 0 595 842 re f\n"))

    assert source is not None
    [problem] = problems
    assert (problem.code, problem.place.page) == (Code.UNREAD_ELEMENT, 2)
    assert problem.message.startswith("page 2: the page holds no text")


def test_a_locked_file_is_refused_with_advice() -> None:
    """A file that asks for a password, made of a real encryption dictionary with keys that fit no password."""
    encryption = b"<</Filter/Standard/V 1/R 2/P -4/O <%s>/U <%s>>>" % (b"00" * 32, b"11" * 32)
    data = objects(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>", encryption)
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt 3 0 R/ID[<%s><%s>]" % (b"22" * 16, b"22" * 16))

    assert refusal(data) == "the PDF is locked with a password"


def test_a_file_that_is_cut_off_is_refused() -> None:
    data = (DOCUMENTS / "ah-tk-20142015-698.pdf").read_bytes()

    assert refusal(data[: len(data) // 2]) == "the PDF is cut off: its end is missing"


def test_a_file_without_pages_is_refused() -> None:
    assert refusal(b"%PDF-1.7\nniets\n%%EOF\n") == "the PDF is damaged: it has no readable list of pages"


def test_a_file_that_lacks_a_page_it_lists_is_refused() -> None:
    data = objects(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[9 0 R]/Count 1>>")

    assert refusal(data) == "page 1 of the PDF is damaged"


@pytest.mark.parametrize("limit", ["MOST_CHARACTERS", "MOST_RUNS"])
def test_far_too_much_text_is_refused(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, limit, 3)

    data = pdf(lines(70, 100, "een", "twee"), lines(70, 100, "drie", "vier", "vijf"))

    assert refusal(data) == "the PDF holds far more text than a consultation"


def test_too_much_text_on_one_page_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_CHARACTERS", 3)

    assert refusal(ONE_PAGE) == "the PDF holds far more text than a consultation"


def test_far_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_PAGES", 1)

    assert refusal(pdf(at(70, 100, "een"), at(70, 100, "twee"))) == "the PDF has 2 pages, more than 1"


@pytest.mark.slow
def test_a_page_of_many_thousand_numbers_is_read_or_refused() -> None:
    numbers = "".join(
        f"1 0 0 1 {30 + index % 40 * 13} {800 - index // 40 * 4} Tm ({index}) Tj\n" for index in range(8000)
    )

    source = read_well(pdf(f"BT /F 3 Tf {numbers} ET"))

    assert {str(number) for number in range(8000)} == set(source.text.split())


def test_letters_that_the_file_draws_without_naming_them_are_a_doubt() -> None:
    drawings = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 66"
        b"/Widths[600 600]/CharProcs<</g1 6 0 R/g2 6 0 R>>/Encoding<</Differences[65/g1/g2]>>/Resources<<>>>>"
    )
    data = objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</N 5 0 R>>>>>>",
        stream(b"BT /N 10 Tf 1 0 0 1 70 700 Tm (AB) Tj ET"),
        drawings,
        stream(b"600 0 d0 0 0 500 700 re f"),
    )

    source, problems = reading(data)

    assert source is not None
    [problem] = problems
    assert (problem.code, problem.quote, problem.place.page) == (Code.UNREAD_ELEMENT, "AB", 1)


def test_text_that_stands_turned_comes_after_the_rest() -> None:
    rotated = "BT /F 10 Tf 0 1 -1 0 30 300 Tm (Kopie) Tj ET\n"

    assert read_well(pdf(rotated + lines(70, 100, "Ja, dat klopt.", "Nee."))).text.split()[-1] == "Kopie"


@pytest.mark.parametrize(
    ("matrix", "rotation"), [("0 1 -1 0 {y} {x}", 90), ("-1 0 0 -1 {x} {y}", 180), ("0 -1 1 0 {y} {x}", 270)]
)
def test_a_page_that_lies_on_its_side_is_read_as_it_is_read(matrix: str, rotation: int) -> None:
    sign = {90: (1, 1), 180: (-1, 1), 270: (-1, -1)}[rotation]
    drawn = "".join(
        f"BT /F 10 Tf {matrix.format(x=300 + sign[0] * 0, y=300 + sign[1] * 12 * index)} Tm ({word} regel) Tj ET\n"
        for index, word in enumerate(["eerste", "tweede", "derde"])
    )

    words = read_well(pdf(drawn, page_keys=b"/Rotate %d" % rotation)).text.split()

    assert words == ["eerste", "regel", "tweede", "regel", "derde", "regel"]


def test_reading_a_file_leaves_nothing_open() -> None:
    if sys.platform == "linux":
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(20):
            assert open_pages(SourceFile("a.pdf", ONE_PAGE), Problems())
        assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_what_lies_on_a_page_without_being_its_text_is_a_doubt_for_each_kind() -> None:
    """A link and a comment hold no words of the page; a typed text, a stamp and a field may."""
    kinds = (b"Link", b"Text", b"Stamp", b"Stamp", b"FreeText", b"Widget")
    annotations = [b"<</Type/Annot/Subtype/%s/Rect[10 10 90 30]/Contents(woord)>>" % kind for kind in kinds]
    keys = b"/Annots[%s]" % b" ".join(b"%d 0 R" % number for number in range(5, 11))

    source, problems = reading(pdf(at(70, 100, "Ja."), page_keys=keys, more=annotations))

    assert source is not None
    assert source.text == "Ja."
    assert {problem.code for problem in problems} == {Code.UNREAD_ELEMENT}
    assert sorted(problem.message.partition(" that ")[0] for problem in problems) == [
        "page 1: fields of a form",
        "page 1: stamps",
        "page 1: texts",
    ]
