"""A long wait says how far it is, a short one says nothing."""

from __future__ import annotations

import io
from threading import Timer
from threading import enumerate as threads
from time import monotonic, sleep

import pytest
from rich.console import Console

from generator.messages.message import Message, words
from generator.publish.outcome import progress as module
from generator.publish.outcome.progress import Progress


class Clock:
    """The time as a test sets it."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "monotonic", made)
    return made


def plain(said: list[str], *, tells_end: bool = False) -> Progress:
    return Progress(words("Consultations"), said.append, console=Console(file=io.StringIO()), tells_end=tells_end)


def test_a_short_wait_is_silent(clock: Clock) -> None:
    said: list[str] = []
    with plain(said) as progress:
        progress.begin(0, 2)
        progress.step()
        clock.now += 5
        progress.step()
        progress.end({words("new"): 2})
    assert said == []


def test_a_long_wait_without_a_terminal_has_a_line_now_and_then(clock: Clock) -> None:
    said: list[str] = []
    with plain(said) as progress:
        progress.begin(100, 300)
        for _ in range(100):
            clock.now += 0.5
            progress.step()
    assert said[0] == "Consultations: 140 of 300, 2.0 a second, 1 min left"
    assert len(said) == 2


def test_a_slow_rate_is_told_by_the_minute_and_long_times_in_hours(clock: Clock) -> None:
    said: list[str] = []
    with plain(said) as progress:
        progress.begin(0, 1000)
        clock.now += 20
        progress.step()
    assert said == ["Consultations: 1 of 1000, 3.0 a minute, 5 h 33 min left"]


def test_one_item_that_takes_long_is_told_while_it_lasts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "APART", 0.01)
    said: list[str] = []
    with plain(said):
        end = monotonic() + 10
        while not said and monotonic() < end:
            sleep(0.001)
    assert said == ["Consultations"]


def test_a_step_that_takes_long_is_told_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "APART", 0.01)
    said: list[str] = []
    with plain(said) as progress:
        progress.look(300)
        progress.step(40)
        before, end = len(said), monotonic() + 10
        while len(said) < before + 3 and monotonic() < end:
            sleep(0.001)
    assert len(said) >= before + 3
    assert said[-1].startswith("Consultations that may be kept: 40 of 300, ")


def test_what_comes_before_and_after_the_work_is_counted_apart(clock: Clock) -> None:
    said: list[str] = []
    with plain(said) as progress:
        progress.look(300)
        clock.now += 20
        progress.step(100)
        progress.begin(300, 310)
        clock.now += 20
        progress.step()
        progress.place(310)
        clock.now += 20
        progress.step(31)
        progress.end({words("new"): 10})
    assert said == [
        "Consultations that may be kept: 100 of 300, 5.0 a second, 40 s left",
        "Consultations: 301 of 310, 3.0 a minute, 3 min left",
        "Consultations put in place: 31 of 310, 1.6 a second, 3 min left",
        "Consultations: 300 kept, 10 made again (10 new).",
    ]


def test_no_thread_ticks_when_the_caller_does_or_has_ended(clock: Clock) -> None:
    def timers() -> int:
        return sum(isinstance(each, Timer) for each in threads())

    before = timers()
    with plain([]) as progress:
        assert timers() == before + 1
        progress.leave_alone()
        assert timers() == before
    with plain([]):
        pass
    assert timers() == before


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ({}, "Consultations: 300 kept, none made again."),
        (
            {words("source changed"): 2, words("new"): 1},
            "Consultations: 297 kept, 3 made again (2 source changed, 1 new).",
        ),
    ],
)
def test_a_build_tells_at_its_end_what_was_made_again_and_why(reasons: dict[Message, int], told: str) -> None:
    said: list[str] = []
    with plain(said, tells_end=True) as progress:
        progress.begin(300 - sum(reasons.values()), 300)
        progress.end(reasons)
    assert said == [told]


def test_a_terminal_has_a_bar_with_number_rate_and_time_left(clock: Clock) -> None:
    said: list[str] = []
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=True, width=120, _environ={"TERM": "xterm"})
    with Progress(words("Consultations"), said.append, console=console) as progress:
        progress.begin(100, 300)
        assert screen.getvalue() == ""
        for _ in range(20):
            clock.now += 0.5
            progress.step()
        assert "120/300" in screen.getvalue()
        assert "2.0 a second" in screen.getvalue()
        progress.end({words("new"): 200})
    assert said == ["Consultations: 100 kept, 200 made again (200 new)."]
