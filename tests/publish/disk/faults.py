"""Stops a program at one of its steps on the disk: at each it can be refused, killed, or merely watched.

Python calls its audit hooks before every step (PEP 578), and what a hook raises stops the step. A hook
stays for the life of a process, so use this in a process that does nothing else.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

STEPS = frozenset(
    {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod", "os.utime", "os.truncate"}
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
Act = Callable[[int, str], None]  # the number of a step, from 1, and what it is

_active: list[Act] = []
_taken = 0


def is_step(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether an audit event is a step that changes the disk."""
    if event != "open":
        return event in STEPS
    _, mode, flags = arguments
    return isinstance(flags, int) and bool(flags & _WRITING) and (mode is None or set(str(mode)) & set("wax+") != set())


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    global _taken  # noqa: PLW0603 - a hook has no other place to count
    if not _active or not is_step(event, arguments):
        return
    act = _active.pop()  # what the act does itself is no step
    try:
        _taken += 1
        act(_taken, f"{event} {' '.join(str(argument) for argument in arguments[:2])}")
    finally:
        _active.append(act)


@contextmanager
def watched(act: Act) -> Iterator[None]:
    """Call `act` before each step of what happens inside."""
    global _taken  # noqa: PLW0603
    if not getattr(sys, "_watches_steps", False):
        sys.addaudithook(_hook)
        sys._watches_steps = True  # type: ignore[attr-defined]
    _taken = 0
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


def killing(at: int, *, torn: bool = False) -> Act:
    """Kills the process at one step, as `kill -9` does."""

    def act(number: int, step: str) -> None:
        if number == at:
            _tear(step, torn=torn)
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
