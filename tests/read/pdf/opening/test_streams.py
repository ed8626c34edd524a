"""Damage and bombs are found before PDFium opens a file."""

from __future__ import annotations

import zlib

import pytest

from generator.read.pdf.opening import streams
from generator.read.pdf.opening.streams import look_into
from tests.read.pdf.made import at, objects, pdf, stream

pytestmark = pytest.mark.slow

TOO_MUCH = "the PDF unpacks to far more than a document can hold"
DAMAGED = "the PDF is damaged: a compressed part of it cannot be unpacked"


def packed(content: bytes, filters: bytes = b"/FlateDecode", keys: bytes = b"") -> bytes:
    return objects(b"<<%s/Filter %s/Length %d>>\nstream\n%s\nendstream" % (keys, filters, len(content), content))


def test_a_sound_file_has_no_damage() -> None:
    assert look_into(pdf(at(70, 100, "Ja."))).damage == ""


def test_junk_before_the_header_and_after_the_end_is_borne() -> None:
    assert look_into(b"\xef\xbb\xbf\n" + pdf(at(70, 100, "Ja.")) + b"\n\0\0\0").damage == ""


def test_a_part_that_is_no_compressed_data_is_damage() -> None:
    assert look_into(packed(b"x\x9cniet ingepakt")).damage == DAMAGED


def test_a_part_that_stops_halfway_is_damage() -> None:
    whole = zlib.compress(bytes(range(256)) * 40)

    assert look_into(packed(whole)).damage == ""
    assert look_into(packed(whole[: len(whole) // 2])).damage == DAMAGED


def test_a_wrong_check_sum_is_no_damage() -> None:
    """Some programs write it wrong, and every byte is there."""
    whole = zlib.compress(b"woorden")

    assert look_into(packed(whole[:-4] + b"\0\0\0\0")).damage == ""
    assert look_into(packed(whole[:-4])).damage == ""


def test_an_empty_part_is_no_damage() -> None:
    assert look_into(packed(b"")).damage == ""


def test_a_part_without_an_end_is_looked_at_to_the_end_of_the_file() -> None:
    data = objects(b"<</Filter/FlateDecode>>\nstream\n" + zlib.compress(b"woorden"))

    assert look_into(data).damage == ""


def test_a_part_that_is_not_compressed_is_left_alone() -> None:
    assert look_into(objects(b"<</Length 3>>\nstream\nabc\nendstream")).damage == ""


def test_a_damaged_picture_does_not_matter_because_it_is_not_read() -> None:
    assert look_into(packed(b"geen plaatje", keys=b"/Subtype/Image")).damage == ""


def test_a_bomb_is_refused_quickly() -> None:
    assert look_into(packed(zlib.compress(bytes(50_000_000), 9))).damage == TOO_MUCH


def test_a_bomb_that_is_packed_twice_is_refused() -> None:
    twice = zlib.compress(zlib.compress(bytes(50_000_000), 9), 9)

    assert look_into(packed(twice, b"[/FlateDecode/FlateDecode]")).damage == TOO_MUCH


def test_many_parts_that_are_large_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "MOST_BYTES", 2_500)

    assert look_into(objects(stream(bytes(1_000)), stream(bytes(1_000)))).damage == ""
    assert look_into(objects(*[stream(bytes(1_000))] * 3)).damage == TOO_MUCH


def test_a_part_that_draws_without_end_is_refused() -> None:
    assert look_into(objects(stream(b"(a) Tj " * 150_000))).damage == ""
    assert look_into(objects(stream(b"(a) Tj " * 450_000))).damage == TOO_MUCH


def form(draws: int, inside: bytes = b"") -> bytes:
    return stream(b"/X Do " * draws, b"/Type/XObject/Subtype/Form/Resources<</XObject<<%s>>>>" % inside)


def chain(length: int, draws: int) -> list[bytes]:
    """Forms that each draw the next one so often."""
    return [form(draws, b"/X %d 0 R" % (number + 1)) for number in range(1, length + 1)]


def test_forms_that_draw_forms_that_draw_forms_are_refused() -> None:
    assert look_into(objects(*chain(5, 10))).damage == ""
    assert look_into(objects(*chain(8, 10))).damage == TOO_MUCH


def test_forms_on_different_pages_do_not_multiply_each_other() -> None:
    assert look_into(objects(*(form(10, b"/X 99 0 R") for _ in range(50)))).damage == ""


def test_pages_that_draw_a_heavy_form_often_are_refused() -> None:
    assert look_into(objects(*chain(4, 10), stream(b"/X Do " * 10))).damage == ""
    assert look_into(objects(*chain(4, 10), stream(b"/X Do " * 1_000))).damage == TOO_MUCH


def test_forms_that_draw_each_other_in_a_circle_are_refused_where_that_multiplies() -> None:
    circle = (form(2, b"/X 2 0 R"), form(2, b"/X 1 0 R"))
    assert look_into(objects(*circle)).damage == TOO_MUCH
    assert look_into(objects(form(1, b"/X 1 0 R"))).damage == ""


def test_forms_that_list_elsewhere_what_they_draw_may_draw_any() -> None:
    keys = b"/Type/XObject/Subtype/Form/Resources 9 0 R"
    assert look_into(objects(*[stream(b"/X Do " * 10, keys)] * 5)).damage == ""
    assert look_into(objects(*[stream(b"/X Do " * 10, keys)] * 6)).damage == TOO_MUCH


def test_forms_that_draw_pictures_are_fine_however_many() -> None:
    picture = b"<</Subtype/Image/Length 1>>\nstream\n0\nendstream"

    assert look_into(objects(picture, *[form(10, b"/X 1 0 R")] * 8)).damage == ""


def test_an_encrypted_file_is_looked_at_only_from_outside() -> None:
    assert look_into(packed(b"versleuteld", keys=b"/Encrypt 3 0 R")).damage == ""
