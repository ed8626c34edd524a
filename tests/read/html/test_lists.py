"""Lists of a page: numbers that a browser makes are words, bullets are none."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from tests.read.readings import page


def test_numbers_are_generated_words() -> None:
    found = page("<ol><li>een<li><p>twee</p><p>meer</p></ol>")

    assert found.text == "1. een\n\n2. twee\n\nmeer"
    assert found.marked(MarkKind.GENERATED) == ["1.", "2."]
    assert found.valued(MarkKind.LIST_ITEM) == [("1. een", "1"), ("2. twee", "1"), ("meer", "1")]


def test_bullets_are_no_words_and_depth_counts() -> None:
    found = page("<ul><li>een<ul><li>diep</ul><li>twee</ul>")

    assert found.text == "een\n\ndiep\n\ntwee"
    assert [value for _, value in found.valued(MarkKind.LIST_ITEM)] == ["1", "2", "1"]


@pytest.mark.parametrize(
    ("attributes", "labels"),
    [
        ("type=a", ["a.", "b."]),
        ("type=A start=26", ["Z.", "AA."]),
        ("type=i", ["i.", "ii."]),
        ("type=I start=4", ["IV.", "V."]),
        ("type=x", ["1.", "2."]),
        ("start=7", ["7.", "8."]),
        ("start=zeven", ["1.", "2."]),
        ("reversed", ["2.", "1."]),
        ("reversed start=9", ["9.", "8."]),
        ("type=a start=0", ["0.", "a."]),
        ("type=i start=4000", ["4000.", "4001."]),
    ],
)
def test_numbers_count_as_the_list_says(attributes: str, labels: list[str]) -> None:
    assert page(f"<ol {attributes}><li>x<li>y</ol>").marked(MarkKind.GENERATED) == labels


def test_an_item_can_set_the_number() -> None:
    assert page("<ol><li>x<li value=5>y<li value=vijf>z</ol>").text == "1. x\n\n5. y\n\n6. z"


def test_a_number_that_is_printed_is_not_made_again() -> None:
    found = page("<ol class='expliciet'><li><p><span class='ol'>1.</span> een</p><li>2. twee<li>12 jaar</ol>")

    assert found.text == "1. een\n\n2. twee\n\n3. 12 jaar"
    assert found.marked(MarkKind.GENERATED) == ["3."]


def test_a_list_that_shows_no_numbers_makes_none() -> None:
    assert page("<ol style='list-style-type: none'><li>een</ol>").text == "een"


def test_an_item_without_words_leaves_its_number_alone() -> None:
    assert page("<ol><li></li><li>twee</ol><p>slot").text == "1.\n\n2. twee\n\nslot"


def test_an_item_without_a_list_is_an_item() -> None:
    assert page("<li>los").valued(MarkKind.LIST_ITEM) == [("los", "1")]
