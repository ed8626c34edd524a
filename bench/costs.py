"""What another program costs: processor time of all its processes, time on the clock, and memory.

Memory, and the processor time of the first process alone, are looked up in /proc (Linux) some times a second, so a
process that lives shorter than that may be missed.
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_EACH = 0.05  # seconds between two looks at memory, at least
# At most one part in so many of the time is spent looking: at large processes a look takes long.
_SHARE = 50
_SELDOM = 10  # looks, to one that asks the system to go through all memory of a process
_TOLD = 4_000  # characters of what a failed program printed
_APART = "pagefind"
_USER, _SYSTEM = 11, 12
_PEAKS = "main", "other", "search", "part"


class ProgramFailedError(Exception):
    """A program that is measured ended with an error; the message holds the end of what it printed."""


@dataclass(frozen=True)
class Cost:
    """Seconds of processors (`cpu`, user and system, of all processes) and of the clock (`wall`), and peaks in MB.

    `main` is the memory of the first process, `other` of the largest other one, `search` of Pagefind; `own` are the
    seconds of processors that the first process itself took. What several processes share counts whole in each of
    these; in `part`, the largest of the others, it counts to each in equal parts (PSS). `runs` is how often it was
    started: more than once where it was stopped, and went on.
    """

    cpu: float
    wall: float
    main: float = 0
    other: float = 0
    search: float = 0
    own: float = 0
    part: float = 0
    runs: int = 1


class StoppedError(Exception):
    """The measurement was stopped, and the program with it; `cost` is what that cost until then."""

    def __init__(self, cost: Cost) -> None:
        super().__init__(f"stopped after {cost.cpu:.0f} s of CPU")
        self.cost = cost


def together(parts: Sequence[Cost]) -> Cost:
    """The cost of a program that ran in parts, one after the other; not empty."""
    cpu, wall, own = (sum(getattr(each, name) for each in parts) for name in ("cpu", "wall", "own"))
    main, other, search, part = (max(getattr(each, name) for each in parts) for name in _PEAKS)
    return Cost(cpu, wall, main, other, search, own, part, sum(each.runs for each in parts))


@dataclass
class _Seen:
    """The peak of each process of a tree, as last seen: a process that becomes another program begins again.

    `own` are the seconds that the first one took so far, `part` is as in `Cost`.
    """

    first: int
    proc: Path = Path("/proc")
    seen: dict[int, tuple[str, float]] = field(default_factory=dict)
    own: float = 0
    part: float = 0
    looks: int = 0

    def look(self) -> None:
        """Note the peak of every process that lives now."""
        self.looks += 1
        # After the name in brackets (proc(5)): fields 14 and 15, the user and the system time in ticks.
        told = _text(self.proc / str(self.first) / "stat").rpartition(")")[2].split()
        if len(told) > _SYSTEM:
            self.own = (int(told[_USER]) + int(told[_SYSTEM])) / os.sysconf("SC_CLK_TCK")
        for process in self._tree(self.first):
            if found := self._peak(process):
                self.seen[process] = found
                if process != self.first and self.looks % _SELDOM == 0 and not found[0].startswith(_APART):
                    self.part = max(self.part, self._kilobytes(process, "smaps_rollup").get("Pss", 0) / 1000)

    def _tree(self, process: int) -> Iterator[int]:
        yield process
        for children in self.proc.glob(f"{process}/task/*/children"):
            for child in _text(children).split():
                yield from self._tree(int(child))

    def _peak(self, process: int) -> tuple[str, float] | None:
        name = _text(self.proc / str(process) / "comm").rstrip()
        highest = self._kilobytes(process, "status").get("VmHWM")
        return (name, highest / 1000) if highest else None

    def _kilobytes(self, process: int, file: str) -> dict[str, int]:
        """What a file of the system tells of a process in kB, by its name."""
        lines = (line.split() for line in _text(self.proc / str(process) / file).splitlines())
        return {words[0].rstrip(":"): int(words[1]) for words in lines if words[2:] == ["kB"]}

    def peak(self, *, first: bool, apart: bool = False) -> float:
        """The highest peak of the first process, or of the others that are Pagefind or are not."""
        fits = {process: peak for process, (name, peak) in self.seen.items() if name.startswith(_APART) is apart}
        return max((peak for process, peak in fits.items() if (process == self.first) is first), default=0)


def _text(path: Path) -> str:
    """The text of a file of /proc; empty where the process has ended."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def cost_of(command: Sequence[str | Path], folder: Path, environment: Mapping[str, str]) -> Cost:
    """Run a program in a folder, with more variables in its environment, and return what it cost.

    Who interrupts the measurement interrupts the program; `StoppedError` is raised when that has ended. Raises
    `ProgramFailedError`.
    """
    with tempfile.TemporaryFile() as printed:
        begun = time.monotonic()
        process = subprocess.Popen(  # noqa: S603 - the builds that are measured
            command,
            cwd=folder,
            env={**os.environ, **environment},
            stdout=printed,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # an interrupt from a keyboard reaches it once
        )
        seen, is_over = _Seen(process.pid), threading.Event()
        watch = threading.Thread(target=_watch, args=(seen, is_over))
        watch.start()
        is_stopped = False
        try:
            try:
                _, status, used = os.wait4(process.pid, 0)
            except KeyboardInterrupt:
                is_stopped = True
                process.send_signal(signal.SIGINT)
                _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            is_over.set()
            watch.join()
        wall = time.monotonic() - begun
        peaks = seen.peak(first=True), seen.peak(first=False), seen.peak(first=False, apart=True)
        cost = Cost(used.ru_utime + used.ru_stime, wall, *peaks, seen.own, seen.part)
        if is_stopped:
            raise StoppedError(cost)
        if process.returncode:
            printed.seek(0)
            output = printed.read().decode("utf-8", "replace")[-_TOLD:]
            raise ProgramFailedError(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{output}")
    return cost


def _watch(seen: _Seen, is_over: threading.Event) -> None:
    pause = _EACH
    while not is_over.wait(pause):
        begun = time.thread_time()
        seen.look()
        pause = max(_EACH, _SHARE * (time.thread_time() - begun))
