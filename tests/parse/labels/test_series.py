from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.parse.labels.series import Candidate, counting, counting_anew
from tests.pace import Watch


def counted(*numbers: int | str) -> list[int]:
    """The positions of those that count; a number in a text is unsure."""
    return sorted(counting([Candidate(int(n), int(n), sure=not isinstance(n, str)) for n in numbers]))


@pytest.mark.parametrize(
    ("numbers", "positions"),
    [
        ((1, 2, 3), [0, 1, 2]),
        ((1, 2), [0, 1]),
        ((1, 2, 4, 3, 5, 7, 8, 8, 9), [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        ((1, 2, 3, 12, 4, 5), [0, 1, 2, 4, 5]),
        ((1, 2, "3", 4), [0, 1, 2, 3]),
        ((1, 2, "7", 3), [0, 1, 3]),
        ((1, 2, 3, "4", "6"), [0, 1, 2, 3]),
        ((1, 5), []),
        ((3, 4), []),
        ((1,), []),
        ((), []),
        ((100, 200, 300), []),
        ((20, 21, 22), []),
        (("1", "2", "3"), []),
        ((1, 2, 3, 4, 3973), [0, 1, 2, 3]),
        ((1, 2, 3, 212), [0, 1, 2]),
        ((1, 2, 3, 4, 5, 2006, 3973), [0, 1, 2, 3, 4]),
        ((873, 1, 2, 3, 4, 1874), [1, 2, 3, 4]),
        ((1, 2, 3, 4, 5, 11), [0, 1, 2, 3, 4, 5]),
        ((1, 2, 3973), []),
    ],
)
def test_numbers_that_count_up_are_a_series(numbers: tuple[int | str, ...], positions: list[int]) -> None:
    assert counted(*numbers) == positions


def test_a_joint_number_stands_for_all_it_names() -> None:
    numbers = [Candidate(1, 1), Candidate(2, 4), Candidate(5, 7), Candidate(8, 8), Candidate(5, 5, sure=False)]
    assert sorted(counting(numbers)) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("numbers", "sections", "positions"),
    [
        ((1, 2, 1, 1, 2, 3), (0, 0, 1, 2, 2, 2), [0, 1, 2, 3, 4, 5]),
        ((1, 2, 3, 4), (0, 0, 1, 2), [0, 1, 2, 3]),
        ((1, 2, 3, 2), (0, 0, 1, 2), [0, 1, 2]),
        ((1, 7, 1), (0, 0, 1), [2]),
    ],
)
def test_numbers_may_begin_anew_in_each_section(
    numbers: tuple[int, ...], sections: tuple[int, ...], positions: list[int]
) -> None:
    assert sorted(counting_anew([Candidate(n, n) for n in numbers], sections)) == positions


@given(st.lists(st.integers(1, 60)))
def test_what_counts_is_among_what_is_given_and_begins_low(numbers: list[int]) -> None:
    found = counting([Candidate(n, n) for n in numbers])
    assert found <= set(range(len(numbers)))
    assert not found or numbers[min(found)] <= 10


@pytest.mark.slow
def test_a_hundred_thousand_numbers_take_no_long_time() -> None:
    numbers = [Candidate(n % 1000, n % 1000) for n in range(100_000)]
    watch = Watch()
    counting(numbers)
    assert watch.seconds() < 5
