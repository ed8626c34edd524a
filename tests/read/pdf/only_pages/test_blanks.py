"""White space is what PDF calls so, wherever it stands (ISO 32000-1, 7.2.2): NUL is, the vertical tab is not."""

from __future__ import annotations

import base64
import zlib

import pytest

from generator.read.pdf.only_pages.blanks import without_blanks, words
from generator.read.pdf.only_pages.body import read_body
from generator.read.pdf.only_pages.refusal import MoreThanPagesError
from generator.read.pdf.only_pages.syntax import Name, Ref, Stream, Value, value_at
from generator.read.pdf.only_pages.unpacking import unpacked
from generator.read.pdf.opening.streams import look_into
from tests.read.pdf.made import objects
from tests.read.pdf.opening.test_streams import DAMAGED, TOO_MUCH, chain
from tests.read.pdf.sources import made

BLANKS = (b"\0", b"\t", b"\n", b"\f", b"\r", b" ", b"\0\0", b" \0\r\n\0 ")


@pytest.mark.parametrize("blank", BLANKS)
def test_words_stand_between_white_space(blank: bytes) -> None:
    assert words(blank.join((b"", b"3", b"0", b"R", b""))) == [b"3", b"0", b"R"]
    assert without_blanks(blank.join((b"", b"3", b"0", b""))) == b"30"


def test_a_vertical_tab_and_other_signs_of_control_are_no_white_space() -> None:
    assert words(b"3\v0 \x1cR \xa0") == [b"3\v0", b"\x1cR", b"\xa0"]
    assert without_blanks(b"\v\x85") == b"\v\x85"


@pytest.mark.parametrize("blank", BLANKS)
@pytest.mark.parametrize(
    ("written", "value"),
    [
        (b"3_0_R", Ref(3, 0)),
        (b"[_3_0_R_4_0_R_]", [Ref(3, 0), Ref(4, 0)]),
        (b"<<_/A_3_0_R_/B_12_>>", {"A": Ref(3, 0), "B": 12}),
        (b"<_48_6_5_>", b"He"),
        (b"[_true_null_/N_(x)_]", [True, None, Name("N"), b"x"]),
    ],
)
def test_values_are_read_whatever_parts_them(written: bytes, value: Value, blank: bytes) -> None:
    text = written.replace(b"_", blank) + b" "
    assert value_at(text, 0) == (value, len(text))


@pytest.mark.parametrize("written", [b"3\v0\vR", b"[3\v0 R]", b"<48\v65>", b"<</A\v3>>", b"\v3"])
def test_what_is_no_white_space_is_not_read_as_such(written: bytes) -> None:
    with pytest.raises(MoreThanPagesError):
        value_at(written, 0)


@pytest.mark.parametrize(
    "written", [b"1" * 4_301, b"-" + b"1" * 9_999, b"[" + b"7" * 5_000 + b"]", b"." + b"1" * 9_999, b"1" * 9_999 + b"."]
)
def test_a_number_of_more_digits_than_any_has_is_unknown(written: bytes) -> None:
    with pytest.raises(MoreThanPagesError):
        value_at(written, 0)


@pytest.mark.parametrize("blank", BLANKS[:6])
def test_a_whole_file_is_read_whatever_parts_its_words(blank: bytes) -> None:
    data = made()
    for written in (b"%PDF-1.7\n", b"xref\n", b"1 0 obj", b"2 0 obj", b"\nendobj", b"0 R"):
        assert written in data
        data = data.replace(written, written.replace(b"\n", blank).replace(b" ", blank))

    assert set(read_body(data).objects) == {1, 2, 3, 4}


def folded(numbers: bytes) -> bytes:
    """A file with a stream of objects, which begins with these numbers and places."""
    content = numbers + b"(a) (b) "
    return b"%%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 2/First %d/Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        len(numbers),
        len(content),
        content,
    )


@pytest.mark.parametrize("blank", BLANKS)
def test_objects_in_a_stream_are_found_whatever_parts_their_numbers(blank: bytes) -> None:
    assert read_body(folded(blank.join((b"7", b"0", b"8", b"4", b"")))).objects.items() >= {(7, b"a"), (8, b"b")}


@pytest.mark.parametrize(
    "numbers",
    [
        b"7 0 8\v4 ",
        b"7 0 8 +4 ",
        b"7 0 8 4_0 ",
        b"7 0 8 -4 ",
        b"7 0 x 4 ",
        b"7 0 8 4.0 ",
    ],
)
def test_what_is_no_number_of_an_object_is_unknown(numbers: bytes) -> None:
    with pytest.raises(MoreThanPagesError):
        read_body(folded(numbers))


@pytest.mark.parametrize("blank", BLANKS)
def test_white_space_within_what_is_packed_as_letters_is_left_out(blank: bytes) -> None:
    for name, packed in (("A85", base64.a85encode(b"woorden") + b"~>"), ("AHx", b"woorden".hex().encode() + b">")):
        inside = blank + packed[:5] + blank + packed[5:] + blank
        assert unpacked(Stream({"Filter": Name(name)}, inside)) == b"woorden"


def test_a_vertical_tab_within_what_is_packed_as_letters_is_unknown() -> None:
    for name, packed in (("A85", base64.a85encode(b"woorden") + b"~>"), ("AHx", b"woorden".hex().encode() + b">")):
        with pytest.raises(MoreThanPagesError):
            unpacked(Stream({"Filter": Name(name)}, packed[:4] + b"\v" + packed[4:]))


@pytest.mark.parametrize(
    "rows",
    [
        {"Columns": 10**12},
        {"Columns": -1},
        {"Columns": 0},
        {"Columns": 2, "Colors": 10**9},
        {"Columns": 2, "BitsPerComponent": -8},
    ],
)
def test_rows_that_are_longer_than_all_content_or_have_no_length_are_unknown(rows: dict[str, Value]) -> None:
    parameters: Value = {"Predictor": 12, **rows}
    with pytest.raises(MoreThanPagesError):
        unpacked(Stream({"Filter": Name("Fl"), "DecodeParms": parameters}, zlib.compress(b"\2abcd")))


def test_rows_of_nothing_are_nothing() -> None:
    parameters: Value = {"Predictor": 12, "Columns": 5}
    assert unpacked(Stream({"Filter": Name("Fl"), "DecodeParms": parameters}, zlib.compress(b""))) == b""


@pytest.mark.parametrize("keys", [b"/Filter\0/FlateDecode", b"/Filter\0[\0/Fl]", b"/Filter \0\f[/FlateDecode\0]"])
def test_neither_bomb_nor_damage_hides_after_white_space(keys: bytes) -> None:
    bomb = zlib.compress(bytes(50_000_000), 9)

    assert look_into(objects(b"<<%s>>\nstream\n%s\nendstream" % (keys, bomb))).damage == TOO_MUCH
    assert look_into(objects(b"<<%s>>\nstream\nniet ingepakt\nendstream" % keys)).damage == DAMAGED


@pytest.mark.parametrize("blank", BLANKS)
def test_forms_that_multiply_are_counted_whatever_parts_their_words(blank: bytes) -> None:
    bodies = [
        body.replace(b"/Subtype/Form", b"/Subtype%s/Form" % blank)
        .replace(b"/XObject<<", b"/XObject%s<<" % blank)
        .replace(b" 0 R", b"%s0%sR" % (blank, blank))
        for body in chain(8, 10)
    ]

    assert look_into(objects(*bodies)).damage == TOO_MUCH
