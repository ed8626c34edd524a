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

from generator.messages.language import shown
from generator.messages.message import Message, joined, say

SILENT = 2.0
"""Seconds before a bar."""
APART = 20.0
"""Seconds before the first line where there is no terminal, and at least between two."""
_REFRESHED = 0.1
_MINUTE, _HOUR = 60, 3600


class Progress:
    """The progress of one wait: `what` is waited for, `tell` gets each line of it.

    `console` is where the bar is drawn, None for the standard error. Who waits for a build reads at the end what was
    done again, however long it took (`tells_end`).
    """

    def __init__(
        self, what: Message, tell: Callable[[Message], None], *, console: Console | None = None, tells_end: bool = False
    ) -> None:
        self._what, self._tell, self._tells_end = what, tell, tells_end
        self._console = console or Console(stderr=True)
        self._has_bar = self._console.is_terminal and not self._console.is_dumb_terminal
        self._lock = Lock()
        self._timer: Timer | None = None
        self._bar: Bar | None = None
        self._doing = what
        self._of_work = self._total = self._kept = self._done = 0
        self._entered = self._begun = self._shown_at = 0.0

    def __enter__(self) -> Self:
        self._entered = self._begun = self._shown_at = monotonic()
        self._timer = _Beat(SILENT if self._has_bar else APART, self.tick)
        self._timer.daemon = True
        self._timer.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.leave_alone()
        with self._lock:
            if self._bar is not None:
                self._bar.stop()
                self._bar = None

    def look(self, total: int) -> None:
        """Say that so many items are looked at first, to know which of them need work."""
        self._count(say("{what} that may be kept", what=self._what), 0, total)

    def begin(self, kept: int, total: int) -> None:
        """Say how many items there are, and how many of these need no work."""
        self._of_work = total
        self._count(self._what, kept, total)

    def place(self, total: int) -> None:
        """Say that so many items are put where they belong."""
        self._count(say("{what} put in place", what=self._what), 0, total)

    def _count(self, doing: Message, kept: int, total: int) -> None:
        with self._lock:
            self._doing, self._begun = doing, monotonic()
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
                self._tell(self._line(now))

    def leave_alone(self) -> None:
        """End the thread that ticks while nobody else does: from now on the caller ticks.

        A process that begins as a copy of this one while there is such a thread may wait for ever.
        """
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None

    def end(self, reasons: Mapping[Message, int]) -> None:
        """Say how many items were kept, and how many were done again for each of these reasons."""
        again = sum(reasons.values())
        why = joined((say("{number} {reason}", number=count, reason=reason) for reason, count in reasons.items()), ", ")
        if self._tells_end or monotonic() - self._entered >= (SILENT if self._has_bar else APART):
            kept = self._of_work - again
            if again:
                line = say(
                    "{what}: {kept} kept, {again} made again ({why}).", what=self._what, kept=kept, again=again, why=why
                )
            else:
                line = none_again(self._what, kept)
            self._tell(line)

    def _draw(self, now: float) -> None:
        if self._bar is None:
            if now - self._entered < SILENT:
                return
            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(self._rate))
            # No thread of its own: workers may begin as copies of this process.
            self._bar = Bar(*columns, TimeRemainingColumn(), console=self._console, transient=True, auto_refresh=False)
            self._bar.start()
            self._bar.add_task("", total=None)
        elif now - self._shown_at < _REFRESHED:
            return
        self._shown_at = now
        for task in self._bar.task_ids:
            self._bar.update(task, description=shown(self._doing), completed=self._done, total=self._total or None)
        self._bar.refresh()

    def _rate(self) -> float:
        """Items done in a second, of those that need work."""
        return (self._done - self._kept) / max(monotonic() - self._begun, 1e-9)

    def _line(self, now: float) -> Message:
        if not self._total:
            return self._doing
        so_far = say("{what}: {done} of {total}", what=self._doing, done=self._done, total=self._total)
        rate = (self._done - self._kept) / max(now - self._begun, 1e-9)
        if not rate:
            return so_far
        left = _time((self._total - self._done) / rate)
        return say("{so_far}, {rate}, {time} left", so_far=so_far, rate=_a_second(rate), time=left)


def none_again(what: Message, kept: int) -> Message:
    """That all of something was kept."""
    return say("{what}: {kept} kept, none made again.", what=what, kept=kept)


class _Beat(Timer):
    """Calls its function again and again."""

    def run(self) -> None:
        """Call it until the timer is cancelled."""
        while not self.finished.wait(self.interval):
            self.function()


class _Rate(ProgressColumn):
    def __init__(self, rate: Callable[[], float]) -> None:
        super().__init__()
        self._rate = rate

    def render(self, task: Task) -> Text:
        """The rate of the whole wait."""
        return Text(shown(_a_second(rate)) if (rate := self._rate()) else "")


def _a_second(rate: float) -> Message:
    if rate >= 1:
        return say("{rate:.1f} a second", rate=rate)
    return say("{rate:.1f} a minute", rate=rate * _MINUTE)


def _time(seconds: float) -> Message:
    whole = round(seconds)
    if whole < _MINUTE:
        return say("{seconds} s", seconds=whole)
    if whole < _HOUR:
        return say("{minutes} min", minutes=whole // _MINUTE)
    return say("{hours} h {minutes} min", hours=whole // _HOUR, minutes=whole % _HOUR // _MINUTE)
