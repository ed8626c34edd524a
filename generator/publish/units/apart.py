"""Has a process of its own lead the workers: what these begin with is loaded there, and takes no memory here.

To read documents takes lists and expressions that nothing else needs, and a process gives no memory back.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

from generator.publish.units.crew import Crew, Died, done_by
from generator.publish.units.work import Done, end_with_parent

_Task = TypeVar("_Task")
_TICK = 0.5


def done_apart(
    crew: Crew, tasks: Sequence[_Task], tick: Callable[[], None], do: Callable[[_Task], Done]
) -> Iterator[tuple[_Task, Done | Died]]:
    """Each task with its outcome, as they come; what is missing at the end is still to be done. Raises OSError.

    For a crew whose workers are copies. The first task is done before there are workers, so that what it loads serves
    all. `tick` is called at least twice a second.
    """
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    leader = context.Process(target=_lead, args=(there, crew, tasks, do, os.getpid()))
    try:
        leader.start()
    except OSError:  # no more processes may begin
        here.close()
        there.close()
        return
    there.close()
    try:
        yield from _received(here, tasks, tick)
    except BaseException:
        leader.terminate()  # who stops the program waits for no document
        raise
    finally:
        here.close()
        leader.join()


def _received(
    pipe: Connection, tasks: Sequence[_Task], tick: Callable[[], None]
) -> Iterator[tuple[_Task, Done | Died]]:
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
        number, outcome = found
        yield tasks[number], outcome


def _lead(pipe: Connection, crew: Crew, tasks: Sequence[_Task], do: Callable[[_Task], Done], parent: int) -> None:
    """What the process does that leads: it sends the number of each task with its outcome, or what is to be raised."""
    end_with_parent(parent)
    numbers = {task: number for number, task in enumerate(tasks)}
    try:
        crew.prepare_reading(len(tasks) - 1)
        pipe.send((0, do(tasks[0])))
        for task, outcome in done_by(crew, tasks[1:], lambda: None, do):
            pipe.send((numbers[task], outcome))
        pipe.send(None)
    except Exception as error:  # as an executor hands it over
        pipe.send(error)
