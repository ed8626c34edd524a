"""Has a process of its own lead the workers: what these begin with is loaded there, and takes no memory here.

To read documents and to make pages takes lists, expressions and templates that nothing else needs, and a process gives
no memory back.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import TypeVar

from generator.publish.units.crew import Crew, Died, done_by
from generator.publish.units.work import Done, end_with_parent

_Task = TypeVar("_Task")
_TICK = 0.5

# What is to be done at each number: of the process that leads, and of the workers that are copies of it.
_led: list[Callable[[int], Done]] = []


def _nothing() -> None:
    """What most work needs before its first task."""


def done_apart(
    crew: Crew,
    tasks: Sequence[_Task],
    tick: Callable[[], None],
    do: Callable[[_Task], Done],
    prepare: Callable[[], None] = _nothing,
) -> Iterator[tuple[int, Done | Died]]:
    """The number of each task with its outcome, as they come; what is missing at the end is still to be done.

    For a crew whose workers are copies. Before there are workers `prepare` is called and the first task is done, so
    that what they load serves all. `tick` is called at least twice a second. Raises OSError.
    """
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    leader = context.Process(target=_lead, args=(there, crew, tasks, do, prepare, os.getpid()))

    def end() -> None:
        if leader.pid is not None:
            leader.terminate()

    # Who stops the program waits for no document. Where it is stopped elsewhere nothing closes this, and Python would
    # wait for the process at its end, had it not been ended just before.
    atexit.register(end)
    try:
        if _has_begun(leader):
            there.close()
            yield from _received(here, tick)
    except BaseException:
        end()
        raise
    finally:
        atexit.unregister(end)
        here.close()
        there.close()
        if leader.pid is not None:
            leader.join()


def _has_begun(leader: BaseProcess) -> bool:
    """Start a process; False where no more processes may begin."""
    try:
        leader.start()
    except OSError:
        return False
    return True


def _received(pipe: Connection, tick: Callable[[], None]) -> Iterator[tuple[int, Done | Died]]:
    while True:
        if not pipe.poll(_TICK):
            tick()
            continue
        try:
            found: tuple[int, Done | Died] | Exception | None = pipe.recv()
        except EOFError:  # it was ended
            return
        if found is None:
            return
        if isinstance(found, Exception):
            raise found
        tick()
        yield found


def _lead(  # noqa: PLR0913, PLR0917 (what `done_apart` is given, and between which processes)
    pipe: Connection,
    crew: Crew,
    tasks: Sequence[_Task],
    do: Callable[[_Task], Done],
    prepare: Callable[[], None],
    parent: int,
) -> None:
    """What the process does that leads: it sends the number of each task with its outcome, or what is to be raised."""
    end_with_parent(parent)
    _led[:] = [lambda number: do(tasks[number])]
    try:
        prepare()
        pipe.send((0, _done(0)))
        for found in done_by(crew, range(1, len(tasks)), _nothing, _done):
            pipe.send(found)
        pipe.send(None)
    except Exception as error:  # as an executor hands it over
        pipe.send(error)


def _done(number: int) -> Done:
    return _led[0](number) if _led else Done(is_done=False)
