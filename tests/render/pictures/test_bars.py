"""A picture of years has the height of each year's number, and the same numbers in words."""

from __future__ import annotations

from generator.render.pictures.bars import HEIGHT, STEP, year_bars


def test_each_bar_stands_at_its_year_and_is_as_high_as_its_number() -> None:
    drawn = year_bars({2019: 1, 2021: 4, 2024: 2})
    assert drawn is not None
    assert [(bar.left, bar.height) for bar in drawn.bars] == [(0, 25), (2 * STEP, HEIGHT), (5 * STEP, 50)]
    assert all(bar.top + bar.height == HEIGHT for bar in drawn.bars)
    assert (drawn.first, drawn.last, drawn.most) == (2019, 2024, "4 in 2021")


def test_the_rows_have_all_numbers_the_newest_first() -> None:
    drawn = year_bars({2019: 1, 2021: 1234, 2024: 2})
    assert drawn is not None
    assert drawn.rows == ((2024, "2"), (2021, "1.234"), (2019, "1"))


def test_the_least_is_still_to_be_seen() -> None:
    drawn = year_bars({2019: 1, 2021: 10_000, 2024: 2})
    assert drawn is not None
    assert min(bar.height for bar in drawn.bars) == 1


def test_few_years_and_years_close_together_are_not_drawn() -> None:
    assert year_bars({2019: 1, 2024: 2}) is None
    assert year_bars({2022: 1, 2023: 2, 2024: 2}) is None
    assert year_bars({}) is None
