"""Runs that stand on one printed line become a row."""

from __future__ import annotations

import pytest

from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.rows.rows import Row, follows, is_beside, is_label, is_shifted, level_rows, strings
from tests.read.pdf.made import run


def after(before: Run, text: str, gap: float = 0, **more: object) -> Run:
    return run(text, before.right + gap, before.baseline, **more)  # type: ignore[arg-type]


def texts(stretches: list[list[Run]]) -> list[str]:
    return [Row(1, tuple(stretch)).text for stretch in stretches]


def test_a_row_reads_its_runs_with_a_space_where_one_parts_them() -> None:
    word = run("quantum")
    row = Row(1, (word, after(word, "proof"), run("encryptie", 140)))

    assert row.text == "quantumproof encryptie"
    assert row.texts == ("quantum", "proof", " encryptie")
    assert (row.left, row.right) == (70, 185)


def test_white_space_of_the_file_parts_runs_however_close_they_stand() -> None:
    word = run("de")

    assert Row(1, (word, after(word, "leden", gap=0.5, spaced=True))).text == "de leden"


def test_the_size_and_the_baseline_of_a_row_are_those_of_most_of_its_letters() -> None:
    word = run("zie de brief", size=9)
    row = Row(1, (run("1", 60, 96, 5), word, run("2", word.right, 96, 5)))

    assert (row.size, row.baseline) == (9, 100)
    assert [row.is_superscript(part) for part in row.runs] == [True, False, True]


@pytest.mark.parametrize(
    ("size", "baseline", "raised"),
    [(6, 96, True), (6, 100, False), (6, 103, False), (9.5, 96, False), (10, 100, False)],
)
def test_only_small_and_raised_letters_are_superscripts(size: float, baseline: float, raised: bool) -> None:
    row = Row(1, (run("een woord"), run("1", 115, baseline, size)))

    assert row.is_superscript(row.runs[1]) is raised


def test_a_row_is_bold_when_all_of_it_is() -> None:
    bold, plain = run("Vraag", bold=True), run("1", 100)

    assert Row(1, (bold,)).is_bold
    assert not Row(1, (bold, plain)).is_bold


@pytest.mark.parametrize(
    ("other", "beside"),
    [
        (run("b", 90), True),
        (run("1", 90, 96, 5.5), True),
        (run("2", 90, 101.5, 5.5), True),
        (run("b", 90, 112), False),
        (run("b", 90, 88), False),
        (run("1", 90, 108, 5.5), False),
        (run("1", 90, 95, 5), True),
        (run("1", 90, 94.5, 6), True),
        (run("*", 90, 95.5, 4.6), True),
        (run("12)", 90, 95, 5.8), True),
        (run("³", 90, 95, 5), True),
        (run("1", 90, 94, 5), False),
        (run("1", 90, 105, 5), False),
        (run("1", 90, 95.5, 4), False),
        (run("2", 400, 122, 51), False),
        (run("b", 90, rotation=1), False),
    ],
)
def test_runs_stand_beside_each_other_superscripts_included(other: Run, beside: bool) -> None:
    assert is_beside(run("a"), other) is beside


@pytest.mark.parametrize(
    ("gap", "joined"), [(-4, True), (0, True), (14, True), (18, False), (200, False), (-30, False)]
)
def test_a_run_follows_another_unless_a_gap_between_columns_parts_them(gap: float, joined: bool) -> None:
    word = run("woord")

    assert follows(word, after(word, "volgend", gap=gap)) is joined


def test_runs_are_joined_in_the_order_of_the_file() -> None:
    assert texts(strings([run("de"), run("leden", 83), run("vragen", 70, 112)])) == ["de leden", "vragen"]


def test_words_that_the_file_draws_later_are_joined_by_their_place() -> None:
    """Some programs draw all bold words of a page after the rest."""
    plain = [run("Het lid", 70), run("vraagt", 150), run("Antwoord", 70, 112)]
    bold = [run("Sneller", 108, bold=True)]

    assert texts(strings([*plain, *bold])) == ["Het lid Sneller vraagt", "Antwoord"]


def test_columns_on_one_baseline_stay_apart() -> None:
    assert texts(strings([run("links", 70), run("rechts", 300)])) == ["links", "rechts"]


def rows(*stretches: list[Run]) -> list[str]:
    return [row.text for row in level_rows(1, stretches, 0)]


def test_rows_of_a_column_come_from_its_top_and_from_the_left() -> None:
    assert rows([run("derde", 70, 124)], [run("tweede", 300)], [run("eerste", 70)]) == ["eerste", "tweede", "derde"]


def test_a_number_or_bullet_keeps_to_its_line_however_far_it_stands() -> None:
    assert rows([run("1.")], [run("Antwoord", 200)]) == ["1. Antwoord"]
    assert rows([run("•")], [run("punt", 200)]) == ["• punt"]


def test_two_numbers_on_one_line_are_entries_and_no_labels_of_each_other() -> None:
    assert rows([run("12", 200)], [run("17", 300)]) == ["12", "17"]


@pytest.mark.parametrize("text", ["1", "12.", "3)", "a.", "(b)", "iv.", "•", "–", "-", "I."])
def test_labels_of_items(text: str) -> None:
    assert is_label(run(text))


@pytest.mark.parametrize("text", ["36 450", "Nr. 6", "2025", "ja", "Datum", ""])
def test_other_short_texts_are_no_labels(text: str) -> None:
    assert not is_label(run(text))


def test_letters_drawn_one_by_one_and_set_apart_make_words() -> None:
    lefts = [*(70 + 9 * n for n in range(5)), *(130 + 9 * n for n in range(4))]
    letters = tuple(run(letter, left) for letter, left in zip("BRIEFVAN!", lefts, strict=True))

    assert Row(1, letters).text == "BRIEF VAN!"


def lowered(before: Run, text: str, gap: float = 0, fall: float = 4.9, size: float = 9.7) -> Run:
    return run(text, before.right + gap, before.baseline + fall, size)


def test_a_figure_lowered_by_half_a_line_stays_in_its_row_and_the_line_goes_on_behind_it() -> None:
    word = run("de uitstoot van CO")
    figure = lowered(word, "2")
    rest = run("daalt", figure.right + 3, word.baseline)

    assert texts(strings([word, figure, rest])) == ["de uitstoot van CO2 daalt"]
    assert Row(1, (word, figure, rest)).is_subscript(figure)


def test_a_raised_figure_is_no_subscript_and_text_on_the_line_is_neither() -> None:
    word = run("m")
    row = Row(1, (word, lowered(word, "3", fall=-4, size=6), run("water", 90)))

    assert [row.is_subscript(part) for part in row.runs] == [False, False, False]


@pytest.mark.parametrize(
    ("text", "gap", "fall"), [("tweede", 0, 4.9), ("2", 4, 4.9), ("2", 0, 8), ("2", 0, 0), ("a b", 0, 4.9)]
)
def test_words_far_figures_and_other_lines_are_no_shifted_figures(text: str, gap: float, fall: float) -> None:
    word = run("een eerste regel")

    assert not is_shifted(word, lowered(word, text, gap, fall))
