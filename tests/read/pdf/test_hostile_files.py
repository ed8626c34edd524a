"""Whatever a file holds: a source text or a problem, never an exception."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.problems import Code
from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.text.compose import compose
from generator.read.pdf.text.writing import written
from tests.read.pdf.made import at, objects, pdf, reading, stream

pytestmark = pytest.mark.slow

DOCUMENTS = Path(__file__).parent.parent / "documents"
FILES = [(DOCUMENTS / name).read_bytes() for name in ("layouts-tagged.pdf", "ah-tk-20142015-698.pdf")]
SYNTAX = b"0123456789-. []()<>/TjBCETDoqQ\n"
# Every mutation reads a whole document: few examples here, thousands in the fuzz run.
few = settings(max_examples=40, deadline=None)

files = st.sampled_from(FILES)
changes = st.lists(st.tuples(st.floats(0, 0.999999), st.integers(0, 255)), min_size=1, max_size=20)


def hold(data: bytes) -> None:
    source, problems = reading(data)
    if source is None:
        assert [problem.code for problem in problems] == [Code.UNREADABLE]
    else:
        assert source.text.strip()
        assert {problem.code for problem in problems} <= {Code.UNREAD_ELEMENT, Code.HIDDEN_TEXT}


@given(files, changes)
@few
def test_changed_bytes(data: bytes, changed: list[tuple[float, int]]) -> None:
    mutable = bytearray(data)
    for place, byte in changed:
        mutable[int(place * len(mutable))] = byte

    hold(bytes(mutable))


@given(files, st.floats(0, 1), st.floats(0, 1))
@few
def test_bytes_taken_out(data: bytes, start: float, length: float) -> None:
    first = int(start * len(data))

    hold(data[:first] + data[first + int(length * 3000) :])


@given(files, st.integers(0, 10_000), changes)
@few
def test_changed_content_in_a_part_that_unpacks_well(data: bytes, which: int, changed: list[tuple[float, int]]) -> None:
    """Damage that no check sum shows: other numbers, brackets and instructions in what draws a page."""
    parts = list(re.finditer(rb"/FlateDecode[^>]*>>\s*stream\r?\n", data))
    part = parts[which % len(parts)]
    end = data.index(b"endstream", part.end())
    content = bytearray(zlib.decompress(data[part.end() : end].strip(b"\r\n")) or b" ")
    for place, byte in changed:
        content[int(place * len(content))] = SYNTAX[byte % len(SYNTAX)]

    hold(data[: part.end()] + zlib.compress(bytes(content)) + b"\n" + data[end:])


@pytest.mark.parametrize("length", range(0, 2000, 97))
def test_a_file_that_ends_anywhere(length: int) -> None:
    hold(FILES[0][:length])


numbers = st.floats(-2000, 2000)
letters = st.text(
    st.characters(codec="utf-8", exclude_characters="\n\r", exclude_categories=["Cs", "Cc", "Z"]), min_size=1
)
runs = st.builds(
    Run,
    text=letters,
    left=numbers,
    right=numbers,
    baseline=numbers,
    size=st.floats(0, 200),
    bold=st.booleans(),
    tag=st.sampled_from(["", "P", "TD", "Note", "Artifact"]),
    content=st.integers(-1, 5),
    outer=st.integers(-1, 5),
    rotation=st.integers(0, 3),
)


@given(st.lists(st.lists(runs, max_size=12), min_size=1, max_size=3))
def test_every_word_of_runs_that_stand_anywhere_is_written_once(pages: list[list[Run]]) -> None:
    numbered = [Page(number, 595, 842, tuple(page)) for number, page in enumerate(pages, start=1)]

    source = written("a.pdf", compose(numbered))

    assert sorted("".join(source.text.split())) == sorted(
        "".join(run.text for page in pages for run in page).replace(" ", "")
    )
    assert "\n".join(source.slice(line.span) for line in source.lines) == source.text


@given(letters)
@settings(deadline=None)
def test_any_text_can_be_drawn_and_read(text: str) -> None:
    drawable = text.encode("cp1252", errors="ignore").decode("cp1252").strip()

    hold(pdf(at(70, 100, drawable or "a")))


@pytest.mark.slow
def test_more_numbers_than_any_document_has_are_refused() -> None:
    numbers = "".join(f"1 0 0 1 {index % 500} {index // 500} Tm ({index}) Tj\n" for index in range(100_000))

    _, problems = reading(pdf(f"BT /F 3 Tf {numbers} ET"))

    assert [problem.message for problem in problems] == ["the PDF holds far more text than a consultation"]


def test_a_line_of_megabytes_is_read_to_where_pdf_allows() -> None:
    source, problems = reading(pdf(f"BT /F 8 Tf 1 0 0 1 30 800 Tm ({'woord ' * 400_000}) Tj ET"))

    assert [problem.code for problem in problems] == [Code.HIDDEN_TEXT]  # nearly all of it runs off the page
    assert source is not None
    assert set(source.text.split()) <= {"woord", "wo", "w", "woo", "woor"}


def test_a_page_of_a_thousand_scattered_lines_and_words_is_read() -> None:
    strokes = "".join(
        f"{index * 37 % 600} {index * 91 % 800} m {index * 53 % 600} {index * 17 % 800} l S\n" for index in range(1000)
    )
    words = "".join(at(20 + index * 7919 % 541, 30 + index * 104729 % 769, f"w{index}") for index in range(1000))

    source, problems = reading(pdf(strokes + words))

    assert problems == []
    assert source is not None
    assert sorted("".join(source.text.split())) == sorted("".join(f"w{index}" for index in range(1000)))


@pytest.mark.parametrize(
    "kids", [b"2 0 R", b"2 0 R 3 0 R", b"99 0 R", b"null", b"3 0 R " * 50, b"[[[["], ids=lambda kids: kids[:12].decode()
)
def test_a_list_of_pages_that_makes_no_sense(kids: bytes) -> None:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"

    hold(
        objects(
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[%s]/Count 2>>" % kids,
            page,
            stream(b"BT /F 10 Tf 1 0 0 1 70 700 Tm (Ja.) Tj ET"),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        )
    )


@pytest.mark.parametrize(
    "content",
    [
        "BT /F 10 Tf 70 700 Td (geen einde) Tj",
        "ET ET Q Q Q BT /F 10 Tf 1 0 0 1 70 700 Tm (te veel einden) Tj ET EMC EMC",
        "BT /F 0 Tf 1 0 0 1 70 700 Tm (niets groot) Tj ET",
        "BT /F 10 Tf 0 0 0 0 70 700 Tm (plat) Tj ET",
        "BT /F 10 Tf -1 0 0 -1 70 700 Tm (op zijn kop) Tj ET",
        "BT /F -10 Tf 1 0 0 1 70 700 Tm (achterstevoren) Tj ET",
        "BT /F 1e30 Tf 1e30 0 0 1e30 70 700 Tm (reusachtig) Tj ET",
        "BT /F 10 Tf 1 0 0 1 -9e9 9e9 Tm (ver weg) Tj ET",
        "BT /F 10 Tf 1 0.3 -0.3 1 70 700 Tm (scheef) Tj ET",
        "BT /Onbekend 10 Tf 1 0 0 1 70 700 Tm (onbekend lettertype) Tj ET",
        "BT /F 10 Tf 3 Tr 1 0 0 1 70 700 Tm (onzichtbaar) Tj ET",
        "/P <</MCID 2147483647>> BDC BT /F 10 Tf 1 0 0 1 70 700 Tm (groot getal) Tj ET EMC",
        "/P <</MCID -5>> BDC BT /F 10 Tf 1 0 0 1 70 700 Tm (klein getal) Tj ET EMC",
        "/TR <</MCID 9>> BDC /TD <</MCID 3>> BDC BT /F 10 Tf 1 0 0 1 70 700 Tm (rij na cel) Tj ET EMC EMC",
    ],
)
def test_instructions_that_make_no_sense(content: str) -> None:
    hold(pdf(content))
    hold(pdf(content + "\n" + at(70, 100, "en gewone tekst"), at(70, 100, "op een andere bladzijde")))


def test_a_page_larger_than_any_sheet_is_refused() -> None:
    data = pdf(at(70, 100, "Ja, dat klopt."))
    large = re.sub(rb"/MediaBox ?\[[^]]*\]", b"/MediaBox[0 0 9999999 9999999]", data)
    assert large != data
    source, problems = reading(large)
    assert source is None
    assert "larger than any sheet" in problems[0].message
