from __future__ import annotations

from generator.model.calendar import DUTCH_MONTHS


def test_there_are_twelve_months_in_their_order_in_lower_case() -> None:
    assert len(set(DUTCH_MONTHS)) == 12
    assert [DUTCH_MONTHS[month - 1] for month in (1, 3, 5, 12)] == ["januari", "maart", "mei", "december"]
    assert all(month.islower() for month in DUTCH_MONTHS)
