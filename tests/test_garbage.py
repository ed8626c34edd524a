"""How often Python looks for objects that only hold each other."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from generator.garbage import look_less_often, look_seldom, looking_afterwards


@pytest.fixture
def _threshold() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("_threshold")
def test_a_process_of_ours_looks_after_more_new_objects_and_still_looks() -> None:
    gc.set_threshold(700, 10, 10)
    look_less_often()
    assert gc.get_threshold() == (10_000, 10, 10)


@pytest.mark.usefixtures("_threshold")
def test_work_on_a_consultation_is_looked_through_afterwards_and_a_very_long_one_meanwhile_too() -> None:
    gc.set_threshold(10_000, 10, 10)
    with looking_afterwards():
        assert gc.get_threshold() == (100_000, 10, 10)
    assert gc.get_threshold() == (10_000, 10, 10)


@pytest.mark.usefixtures("_threshold")
def test_a_process_that_does_not_look_does_not_begin_to() -> None:
    gc.set_threshold(0)
    with looking_afterwards():
        assert gc.get_threshold()[0] == 0
    assert gc.get_threshold()[0] == 0


@pytest.mark.usefixtures("_threshold")
def test_a_worker_looks_no_more_often_than_work_on_a_long_consultation_lets_it() -> None:
    gc.set_threshold(700, 10, 10)
    look_seldom()
    before = gc.get_threshold()
    with looking_afterwards():
        assert gc.get_threshold() == before == (100_000, 10, 10)
