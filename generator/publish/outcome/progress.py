"""Shows how far a long wait is, so that nobody thinks that the program hangs; a short one stays silent.

At a terminal a bar, with the number of items done, the rate and the time left; elsewhere a line now and then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock, Timer
from time import monotonic
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.text import Text

SILENT = 2.0
"""Seconds before a bar."""
APART = 20.0
"""Seconds before the first line where there is no terminal, and at least between two."""
_REFRESHED = 0.1
_MINUTE, _HOUR = 60, 3600


class Progress:
    """The progress of one wait: `what` is waited for, `say` gets each line of it.

    `console` is where the bar is drawn, None for the standard error. Who waits for a build reads at the end what was
    done again, however long it took (`tells_end`).
    """

    def __init__(
        self, what: str, say: Callable[[str], None], *, console: Console | None = None, tells_end: bool = False
    ) -> None:
        self._what, self._say, self._tells_end = what, say, tells_end
        self._console = console or Console(stderr=True)
        self._has_bar = self._console.is_terminal and not self._console.is_dumb_terminal
        self._lock = Lock()
        self._timer: Timer | None = None
        self._bar: Bar | None = None
        self._total = self._kept = self._done = 0
        self._begun = self._shown_at = 0.0

    def __enter__(self) -> Self:
        self._begun = self._shown_at = monotonic()
        self._timer = Timer(SILENT if self._has_bar else APART, self.tick)
        self._timer.daemon = True
        self._timer.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.leave_alone()
        with self._lock:
            if self._bar is not None:
                self._bar.stop()
                self._bar = None

    def begin(self, kept: int, total: int) -> None:
        """Say how many items there are, and how many of these need no work."""
        with self._lock:
            self._kept = self._done = kept
            self._total = total
        self.tick()

    def step(self, items: int = 1) -> None:
        """Say that so many more items are done."""
        with self._lock:
            self._done += items
        self.tick()

    def tick(self) -> None:
        """Show how far it is, if that was not shown just now."""
        with self._lock:
            now = monotonic()
            if self._has_bar:
                self._draw(now)
            elif now - self._shown_at >= APART:
                self._shown_at = now
                self._say(self._line(now))

    def leave_alone(self) -> None:
        """End the thread that ticks while nobody else does: from now on the caller ticks."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None

    def end(self, reasons: Mapping[str, int]) -> None:
        """Say how many items were kept, and how many were done again for each of these reasons."""
        again = sum(reasons.values())
        why = ", ".join(f"{count} {reason}" for reason, count in reasons.items())
        if self._tells_end or monotonic() - self._begun >= (SILENT if self._has_bar else APART):
            done = f"{again} made again ({why})" if again else "none made again"
            self._say(f"{self._what}: {self._total - again} kept, {done}.")

    def _draw(self, now: float) -> None:
        if self._bar is None:
            if now - self._begun < SILENT:
                return
            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(self._rate))
            # No thread of its own: workers may begin as copies of this process.
            self._bar = Bar(*columns, TimeRemainingColumn(), console=self._console, transient=True, auto_refresh=False)
            self._bar.start()
            self._bar.add_task(self._what, total=None)
        elif now - self._shown_at < _REFRESHED:
            return
        self._shown_at = now
        for task in self._bar.task_ids:
            self._bar.update(task, completed=self._done, total=self._total or None)
        self._bar.refresh()

    def _rate(self) -> float:
        """Items done in a second, of those that need work."""
        return (self._done - self._kept) / max(monotonic() - self._begun, 1e-9)

    def _line(self, now: float) -> str:
        if not self._total:
            return self._what
        told = f"{self._what}: {self._done} of {self._total}"
        rate = (self._done - self._kept) / max(now - self._begun, 1e-9)
        return f"{told}, {_a_second(rate)}, {_time((self._total - self._done) / rate)} left" if rate else told


class _Rate(ProgressColumn):
    def __init__(self, rate: Callable[[], float]) -> None:
        super().__init__()
        self._rate = rate

    def render(self, task: Task) -> Text:
        """The rate of the whole wait."""
        return Text(_a_second(rate) if (rate := self._rate()) else "")


def _a_second(rate: float) -> str:
    return f"{rate:.1f} a second" if rate >= 1 else f"{rate * _MINUTE:.1f} a minute"


def _time(seconds: float) -> str:
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    return f"{whole // _MINUTE} min" if whole < _HOUR else f"{whole // _HOUR} h {whole % _HOUR // _MINUTE} min"
