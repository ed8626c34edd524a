"""Stops a program at one of its steps on the disk: at each it can be refused, killed, or merely watched.

Python calls its audit hooks before every step (PEP 578), and what a hook raises stops the step. A hook
stays for the life of a process, so use this in a process that does nothing else. Copies of the process have the
hook as well: the steps of the process itself are counted, or those of all its copies together.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

STEPS = frozenset(
    {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod", "os.utime", "os.truncate"}
)
TAKES_ROOM = frozenset({"open", "os.mkdir", "os.link", "os.symlink"})
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
Act = Callable[[int, str], None]  # the number of a step, from 1, and what it is

_active: list[Act] = []
_counted: list[Callable[[], int | None]] = []


def is_step(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether an audit event is a step that changes the disk."""
    if event != "open":
        return event in STEPS
    _, mode, flags = arguments
    return isinstance(flags, int) and bool(flags & _WRITING) and (mode is None or set(str(mode)) & set("wax+") != set())


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _active or not is_step(event, arguments):
        return
    act = _active.pop()  # what the act does itself is no step
    try:
        if number := _counted[0]():
            act(number, f"{event} {' '.join(str(argument) for argument in arguments[:2])}")
    finally:
        _active.append(act)


def _count_here() -> Callable[[], int | None]:
    """The number of the step that this process takes; None in its copies."""
    ours, taken = os.getpid(), iter(range(1, sys.maxsize))
    return lambda: next(taken) if os.getpid() == ours else None


def _count_in_copies() -> Callable[[], int | None]:
    """The number of the step that any copy of this process takes; None in this process."""
    ours = os.getpid()
    taken: Synchronized[int] = get_context("fork").Value("q", 0)

    def count() -> int | None:
        if os.getpid() == ours:
            return None
        with taken.get_lock():
            taken.value += 1
            return taken.value

    return count


@contextmanager
def watched(act: Act, *, in_copies: bool = False) -> Iterator[None]:
    """Call `act` before each step of what happens inside: in this process, or else in those that are copied from it."""
    if not getattr(sys, "_watches_steps", False):
        sys.addaudithook(_hook)
        sys._watches_steps = True  # type: ignore[attr-defined]
    _counted[:] = [_count_in_copies() if in_copies else _count_here()]
    _active.append(act)
    try:
        yield
    finally:
        _active.clear()


def steps_of(work: Callable[[], object]) -> list[str]:
    """The steps that some work takes."""
    steps: list[str] = []
    with watched(lambda _, step: steps.append(step)):
        work()
    return steps


def refusing(at: int, *, torn: bool = False) -> Act:
    """Lets a disk be full at one step; `torn` leaves the beginning of the file that is written there."""

    def act(number: int, step: str) -> None:
        if number == at:
            _tear(step, torn=torn)
            raise OSError(errno.ENOSPC, "No space left on device", step.partition(" ")[2])

    return act


def filling(at: int) -> Act:
    """Lets a disk be full at a step and after it: what takes room is refused."""

    def act(number: int, step: str) -> None:
        event, _, file = step.partition(" ")
        if number >= at and event in TAKES_ROOM:
            raise OSError(errno.ENOSPC, "No space left on device", file)

    return act


def killing(at: int, *, torn: bool = False) -> Act:
    """Kills the process at one step, as `kill -9` does."""

    def act(number: int, step: str) -> None:
        if number == at:
            _tear(step, torn=torn)
            os.kill(os.getpid(), signal.SIGKILL)

    return act


def killing_each(at: int) -> Act:
    """Kills each process that comes to a step, or to any after it."""

    def act(number: int, _: str) -> None:
        if number >= at:
            os.kill(os.getpid(), signal.SIGKILL)

    return act


def _tear(step: str, *, torn: bool) -> None:
    event, _, file = step.partition(" ")
    if torn and event == "open":
        Path(file.rpartition(" ")[0]).write_bytes(b"half a f")


def killed(work: Callable[[], object], at: int, *, torn: bool = False) -> bool:
    """Do some work in a copy of this process that is killed at a step; returns whether it came to that."""
    child = os.fork()
    if not child:
        try:
            with watched(killing(at, torn=torn)):
                work()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])
