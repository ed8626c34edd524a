"""What stands around the document in a Markdown file."""

from __future__ import annotations

import pytest

from generator.read.markdown.layout import NoteLine, find_layout


def test_settings_at_the_start_are_set_aside() -> None:
    layout = find_layout(["---", "titel: x", "# y", "---", "Ja"])

    assert (layout.aside, layout.unseen) == ({}, {1: "---", 2: "titel: x", 3: "# y", 4: "---"})
    assert layout.lines == ["", "", "", "", "Ja"]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Ja"],
        ["---", "geen instelling", "---"],
        ["---", "titel: x"],
        ["Ja", "---", "titel: x", "---"],
        ["---", "---"],
    ],
)
def test_what_is_no_block_of_settings(lines: list[str]) -> None:
    assert find_layout(lines).unseen == {}


def test_settings_can_end_in_dots() -> None:
    assert set(find_layout(["---", "titel:", "...", "Ja"]).unseen) == {1, 2, 3}


def test_the_wrapper_of_a_program_is_set_aside() -> None:
    layout = find_layout(["", 'text="""', "Ja", '"""', ""])

    assert layout.aside == {2: 'text="""', 4: '"""'}


@pytest.mark.parametrize("lines", [['text="""', "Ja"], ['text="""', "Ja", "'''"], ["tekst", '"""'], ["", ""]])
def test_half_a_wrapper_is_text(lines: list[str]) -> None:
    assert find_layout(lines).aside == {}


def test_lines_that_come_back_before_rules_are_feet_with_the_colophon_above() -> None:
    lines = [
        "Vraag 1",
        "",
        "ah-tk-20232024-403",
        "ISSN 0921 - 7398",
        "’s-Gravenhage 2023 Tweede Kamer, Aanhangsel 1",
        "",
        "-----",
        "Antwoord 1",
        "Tweede Kamer, Aanhangsel 2",
        "-----",
        "Tweede Kamer, Aanhangsel 3",
        "* * *",
    ]
    layout = find_layout(lines)

    assert layout.feet == {3, 4, 5, 9, 11}
    assert layout.pages == {7: 2, 10: 3, 12: 4}


@pytest.mark.parametrize(
    "lines",
    [
        ["een verhaal", "---", "iets anders", "---"],
        ["kort", "---", "kort", "---"],
        ["---", "---"],
        ["Tweede Kamer 1", "Tweede Kamer 2"],
    ],
)
def test_rules_that_part_no_pages(lines: list[str]) -> None:
    layout = find_layout(lines)

    assert layout.feet == frozenset()
    assert layout.pages == {}


def test_named_notes() -> None:
    layout = find_layout(["a[^x] b[^2]", "", "[^x]: Noot.", "  [^2]: https://nos.nl", "[^weg]: Geen teken."])

    assert layout.notes == {3: NoteLine("f1", "x", 6), 4: NoteLine("f2", "2", 8), 5: NoteLine("f3", "weg", 8)}
    assert layout.keys == {"^x": "f1", "^2": "f2"}


def test_numbered_notes_come_in_order_and_have_signs() -> None:
    layout = find_layout(["woord[1, 2 ] en[3 ]", "1 Een.", "3 Geen: buiten de orde.", "2 Twee.", "3 Drie."])

    assert layout.notes == {2: NoteLine("f1", "1"), 4: NoteLine("f2", "2"), 5: NoteLine("f3", "3")}
    assert layout.keys == {"1": "f1", "2": "f2", "3": "f3"}


@pytest.mark.parametrize(
    "lines",
    [
        ["woord [1] los", "1 Een."],
        ["[1](x) en a[1](x)", "1 Een."],
        ["woord[1]", "2 Twee."],
        ["woord", "1 Een."],
        ["woord[1]", "1Een"],
    ],
)
def test_what_proves_no_notes(lines: list[str]) -> None:
    assert find_layout(lines).notes == {}
