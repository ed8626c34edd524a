"""Places of keys and values, and lines and columns of characters."""

from __future__ import annotations

import pytest

from generator.knowledge.yaml.places import LineTable, Places
from generator.problems import Place

KEY, VALUE, TOP = Place("f.yml", 2, 3), Place("f.yml", 2, 9), Place("f.yml", 1, 1)
PLACES = Places("f.yml", keys={(0, "term"): KEY}, values={(0, "term"): VALUE, (): TOP})


def test_a_value_has_its_own_place() -> None:
    assert PLACES.value((0, "term")) == VALUE


def test_a_missing_value_takes_the_place_of_what_is_around_it() -> None:
    assert PLACES.value((0, "term", 3, "x")) == VALUE
    assert PLACES.value((7, "term")) == TOP


def test_a_key_has_its_own_place() -> None:
    assert PLACES.key((0, "term")) == KEY


def test_a_missing_key_takes_the_place_of_what_is_around_it() -> None:
    assert PLACES.key((0, "source")) == TOP


def test_an_empty_file_has_the_place_of_the_file_as_a_whole() -> None:
    assert Places("f.yml").value(("any",)) == Place("f.yml")


@pytest.mark.parametrize(
    ("text", "offset", "line", "column"),
    [
        ("abc", 0, 1, 1),
        ("abc", 3, 1, 4),
        ("a\nbc", 2, 2, 1),
        ("a\nbc", 1, 1, 2),
        ("a\r\nbc", 3, 2, 1),
        ("a\rbc", 3, 2, 2),
        ("é🙂x\ny", 2, 1, 3),
        ("a\u2028b", 2, 1, 3),
    ],
)
def test_lines_and_columns_count_as_editors_count_them(text: str, offset: int, line: int, column: int) -> None:
    assert LineTable(text).place("f.yml", offset) == Place("f.yml", line, column)
