"""What one page would gather is divided over several: nothing twice, nothing lost, no page too large."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from generator.render.summaries.shelves import Shelf, by_beginning, by_day, shelved

Dated = tuple[date | None, int]
MOST = 100
days = st.none() | st.dates(date(1995, 1, 1), date(2025, 12, 31))
items = st.lists(st.tuples(days, st.integers(1, 60)), max_size=60)


def by_date(found: list[Dated]) -> Shelf[Dated]:
    return shelved(found, lambda item: item[1], by_day(lambda item: item[0]), MOST)


def leaves(shelf: Shelf[Dated]) -> list[Shelf[Dated]]:
    return [each for each in (shelf, *shelf.below()) if not each.parts]


@given(items)
def test_each_thing_stands_on_one_shelf_and_no_shelf_holds_more_than_a_page(found: list[Dated]) -> None:
    held = [item for leaf in leaves(by_date(found)) for item in leaf.items]
    assert sorted(held, key=repr) == sorted(found, key=repr)
    assert all(len(leaf.items) == 1 or sum(size for _, size in leaf.items) <= MOST for leaf in leaves(by_date(found)))


@given(items)
def test_no_two_shelves_have_one_address(found: list[Dated]) -> None:
    shelf = by_date(found)
    paths = [each.path("x/") for each in (shelf, *shelf.below())]
    assert len(set(paths)) == len(paths)


@given(items, st.tuples(st.dates(date(1995, 1, 1), date(2025, 12, 31)), st.integers(1, 60)))
def test_one_thing_more_changes_only_the_shelves_of_its_own_period(found: list[Dated], more: Dated) -> None:
    before = {each.step: each.items for each in by_date(found).below()}
    after = {each.step: each.items for each in by_date([more, *found]).below()}
    year = str(more[0])[:4]
    if before:
        assert {step for step in before if before[step] != after.get(step)} <= {s for s in before if s.startswith(year)}


def test_what_fits_stands_on_one_page() -> None:
    assert by_date([(date(2024, 5, 6), 60), (date(2023, 5, 6), 40)]).parts == ()


def test_years_are_divided_by_months_days_and_at_last_by_number() -> None:
    found: list[Dated] = [(date(2024, 5, 6), 60)] * 3 + [(date(2024, 5, 7), 60), (date(2023, 1, 1), 10), (None, 5)]
    shelf = by_date(found)
    steps = ["2024", "2024-05", "2024-05-06", "2024-05-06-deel-1", "2024-05-06-deel-2", "2024-05-06-deel-3"]
    assert [each.step for each in shelf.below()] == [*steps, "2024-05-07", "2023", "zonder-datum"]
    assert next(each.path("fracties/vvd/") for each in shelf.parts) == "fracties/vvd/2024/"


@given(st.lists(st.integers(1, 99_999), unique=True, max_size=80))
def test_numbers_stand_together_that_begin_alike(numbers: list[int]) -> None:
    shelf = shelved(sorted(numbers), lambda _: 10, by_beginning(lambda number: f"nr-{number:05}"), MOST)
    ends = [leaf for leaf in (shelf, *shelf.below()) if not leaf.parts]
    assert [number for leaf in ends for number in leaf.items] == sorted(numbers)
    assert all(f"nr-{number:05}".startswith(leaf.step) for leaf in ends for number in leaf.items)


def test_a_year_with_one_day_is_not_divided_for_ever() -> None:
    same: list[Dated] = [(date(2020, 2, 2) + timedelta(0), 90)] * 4
    assert [leaf.step for leaf in leaves(by_date(same))] == [f"2020-02-02-deel-{n}" for n in range(1, 5)]
