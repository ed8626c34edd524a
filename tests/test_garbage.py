"""How often Python looks for objects that only hold each other."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from generator.garbage import look_less_often


@pytest.fixture
def _threshold() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("_threshold")
def test_a_process_of_ours_looks_after_more_new_objects_and_still_looks() -> None:
    gc.set_threshold(700, 10, 10)
    look_less_often()
    assert gc.get_threshold() == (50_000, 10, 10)
