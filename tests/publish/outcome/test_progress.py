"""A long wait says how far it is, a short one says nothing."""

from __future__ import annotations

from time import monotonic, sleep

import pytest

from generator.publish.outcome import progress as module
from generator.publish.outcome.progress import progress


def test_a_short_wait_is_silent() -> None:
    shown: list[str] = []
    with progress("Reading content", shown.append) as begin:
        begin(1, 1)
    assert shown == []


def test_a_long_wait_shows_how_far_it_is_and_not_with_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    with progress("Reading content", shown.append, silent=0.0) as begin:
        begin(1, 300)
        end = monotonic() + 10
        while not shown and monotonic() < end:
            sleep(0.001)
        first = list(shown)
        for number in range(2, 100):
            begin(number, 300)
        monkeypatch.setattr(module, "APART", 0.0)
        begin(100, 300)
    assert len(first) == 1
    assert first[0].startswith("Reading content")
    assert shown[-1] == "Reading content: 100 of 300"
    assert len(shown) < 10
