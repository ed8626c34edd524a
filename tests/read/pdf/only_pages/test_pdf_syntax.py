"""The values that a PDF is written in, and what is packed in it, read strictly."""

from __future__ import annotations

import zlib

import pytest

from generator.model.hidden_content import HiddenContent
from generator.read.pdf.only_pages.body import read_body
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Name, Ref, Stream, Value, value_at
from generator.read.pdf.only_pages.unpacking import unpacked
from tests.read.pdf.sources import made


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"12", 12),
        (b"-3.5", 3.5),
        (b".5 ", 0.5),
        (b"true", True),
        (b"null", None),
        (b"/A#20B", Name("A B")),
        (b"/", Name("")),
        (b"12 0 R", Ref(12, 0)),
        (b"(a(b)c\\)\\n\\101\\\n)", b"a(b)c)\nA"),
        (b"<48 65 6>", b"He`"),
        (b"[1 2 0 R(x)/N]", [1, Ref(2, 0), b"x", Name("N")]),
        (b"<</A<</B[]>>/C null>>", {"A": {"B": []}, "C": None}),
    ],
)
def test_values(text: bytes, value: Value) -> None:
    assert value_at(text + b"\n", 0)[0] == value


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"x",
        b"(",
        b"(()",
        b"<4x>",
        b"[",
        b"[>>",
        b"<<]",
        b"<</A>>",
        b"<<1 2>>",
        b"<</A 1/A 2>>",
        b"]",
        b"12x",
        b"% x\n1",
    ],
)
def test_what_is_not_plainly_written_is_unknown(text: bytes) -> None:
    with pytest.raises(MoreThanPagesError) as refusal:
        value_at(text, 0)
    assert refusal.value.hidden_content is HiddenContent.UNKNOWN


ROWS = bytes([10, 20, 30, 40, 11, 22, 33, 44])


def predicted(kind: int) -> bytes:
    """Two rows of two points of two bytes, as a PNG predicts them."""
    found, above = b"", bytes(4)
    for start in (0, 4):
        row, line = ROWS[start : start + 4], []
        for index, value in enumerate(row):
            left, corner = (row[index - 2], above[index - 2]) if index > 1 else (0, 0)
            over = above[index]
            nearest = min((left, over, corner), key=lambda near: abs(left + over - corner - near))
            line.append((value - (0, left, over, (left + over) // 2, nearest)[kind]) & 0xFF)
        found, above = found + bytes([kind, *line]), row
    return found


@pytest.mark.parametrize("kind", range(5))
def test_predicted_rows_are_read_as_they_were(kind: int) -> None:
    parameters: dict[str, Value] = {"Predictor": 15, "Columns": 2, "Colors": 2, "BitsPerComponent": 8}
    stream = Stream({"Filter": Name("FlateDecode"), "DecodeParms": parameters}, zlib.compress(predicted(kind)))

    assert unpacked(stream) == ROWS


@pytest.mark.parametrize(
    ("filters", "packed"),
    [
        (Name("LZWDecode"), b"x"),
        (Name("FlateDecode"), b"x\x9cnee"),
        (Name("FlateDecode"), zlib.compress(b"ja")[:-6]),
        (Name("FlateDecode"), zlib.compress(b"ja") + b"meer"),
        (Name("ASCIIHexDecode"), b"xx>"),
        (Name("ASCII85Decode"), b"\x80~>"),
        ([Name("FlateDecode"), Name("Crypt")], zlib.compress(b"ja")),
    ],
)
def test_what_no_filter_undoes_is_unknown(filters: Value, packed: bytes) -> None:
    with pytest.raises(MoreThanPagesError):
        unpacked(Stream({"Filter": filters}, packed))


def test_other_ways_to_predict_are_unknown() -> None:
    stream = Stream({"Filter": Name("Fl"), "DecodeParms": {"Predictor": 2}}, zlib.compress(b"ja"))

    with pytest.raises(MoreThanPagesError):
        unpacked(stream)


def test_filters_follow_each_other() -> None:
    filters: Value = [Name("AHx"), Name("Fl")]

    assert unpacked(Stream({"Filter": filters}, zlib.compress(b"ja").hex().encode() + b">")) == b"ja"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"%PDF-1.7", b"PDF-1.7"),
        (b"endobj\n3 0 obj", b"3 0 obj"),
        (b"endstream", b"endstrem"),
        (b"/Length 1", b"/Length 9"),
        (b"trailer\n<<", b"trailer\n["),
        (b"xref\n0 5\n", b"xref\n0 5 x\n"),
    ],
)
def test_a_file_that_is_not_plainly_built_is_unknown(before: bytes, after: bytes) -> None:
    data = made()
    assert before in data

    with pytest.raises(MoreThanPagesError) as refusal:
        read_body(data.replace(before, after, 1))
    assert refusal.value.hidden_content is HiddenContent.UNKNOWN


def test_all_objects_of_a_file_are_found_where_they_stand() -> None:
    assert set(read_body(made()).objects) == {1, 2, 3, 4}
