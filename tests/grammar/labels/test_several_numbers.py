"""Words for numbers of questions: one or several."""

from __future__ import annotations

import pytest

from generator.grammar.labels.several_numbers import names_several


@pytest.mark.parametrize(
    "numbers", ["5 en 6", "5, 6 en 7", "5-7", "5–7", "3/4", "5 t/m 7", "2a en 2b", "5 tot en met 7"]
)
def test_several(numbers: str) -> None:
    assert names_several(numbers)


@pytest.mark.parametrize("numbers", ["5", "2a", "1.2", "12", "II.3", ""])
def test_one(numbers: str) -> None:
    assert not names_several(numbers)
