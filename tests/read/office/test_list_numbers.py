"""Numbers of lists as office programs write them."""

from __future__ import annotations

import pytest

from generator.read.office.list_numbers import FORMATS, letter


@pytest.mark.parametrize(
    ("number", "written"), [(1, "a"), (26, "z"), (27, "aa"), (53, "aaa"), (780, "z" * 30), (781, "781"), (0, "0")]
)
def test_letters_repeat_after_z_and_end_where_nobody_reads_them(number: int, written: str) -> None:
    assert letter(number) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [("decimal", "4"), ("1", "4"), ("decimalZero", "04"), ("lowerLetter", "d"), ("a", "d"), ("upperLetter", "D"),
     ("A", "D"), ("lowerRoman", "iv"), ("i", "iv"), ("upperRoman", "IV"), ("I", "IV")],
)  # fmt: skip
def test_the_formats_go_by_the_names_of_both_programs(name: str, written: str) -> None:
    assert FORMATS[name](4) == written
