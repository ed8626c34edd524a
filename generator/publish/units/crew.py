"""Who understands consultations: this process, workers on this machine, or an executor that somebody gives.

When a worker dies, all that was under way is done again, each alone. What kills a worker that does nothing else is
given up.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import dataclass
from multiprocessing.context import BaseContext
from typing import Generic, TypeVar

from generator.grammar.characters.expressions import compile_all
from generator.publish.units.work import Done, begin_worker

_Task = TypeVar("_Task")

# So many consultations are understood sooner than workers begin: where these are copies of this process, and elsewhere.
FEW, FEW_ELSEWHERE = 3, 24
# Of so many each worker would need most expressions.
MANY = 12
# Tasks handed out for each worker, so that none waits for the next.
_AT_HAND = 2
_TICK = 0.5
# A worker that grew by so much is replaced, in megabytes.
MOST_GROWTH = 120


@dataclass(frozen=True)
class Crew:
    """How many workers there are (None: one for each processor), and who hires them (None: this machine).

    `deaths` are the errors by which an executor that was given says that a task ended its worker.
    """

    workers: int | None = None
    executor: Executor | None = None
    deaths: tuple[type[Exception], ...] = ()

    @property
    def number(self) -> int:
        """The number of workers on this machine."""
        return self.workers or processors()

    @property
    def copies(self) -> bool:
        """Whether workers begin as copies of this process, and so know all that it knows."""
        return self.executor is None and _may_copy()

    def prepare_reading(self, documents: int) -> None:
        """Have this process know what reading needs before workers copy it, where so many documents need most of it."""
        if self.copies and self.number > 1 and documents >= MANY:
            compile_all()

    def is_for(self, tasks: int) -> bool:
        """Whether so many tasks are done sooner by workers than by this process."""
        if self.executor is not None:
            return tasks > 0
        return self.number > 1 and tasks >= (FEW if _may_copy() else FEW_ELSEWHERE)


@dataclass(frozen=True)
class Died:
    """A task that ended its worker twice."""


def done_by(
    crew: Crew, tasks: Sequence[_Task], tick: Callable[[], None], do: Callable[[_Task], Done]
) -> Iterator[tuple[_Task, Done | Died]]:
    """Each task with its outcome, as they come; `do` does one, in whatever process. Raises OSError.

    `tick` is called at least twice a second.
    """
    left = deque(tasks)
    while left:
        before = len(left)
        suspects: list[_Task] = []
        yield from _Round(crew, left, suspects, tick, do).run()
        if suspects or len(left) == before:
            crew = Crew(crew.workers)  # an executor that was given is of no more use
        yield from _each_alone(suspects, tick, do)
        if len(left) == before and crew.executor is None:
            yield from ((task, Done(is_done=False)) for task in left)
            return


class _Round(Generic[_Task]):
    """Work with the same workers, until all is done, one dies, or one has grown too much."""

    def __init__(
        self,
        crew: Crew,
        left: deque[_Task],
        suspects: list[_Task],
        tick: Callable[[], None],
        do: Callable[[_Task], Done],
    ) -> None:
        self._crew, self._left, self._suspects, self._tick, self._do = crew, left, suspects, tick, do
        self._under_way: dict[Future[Done], _Task] = {}
        self._least_memory: int | None = None
        self._is_over = False

    def run(self) -> Iterator[tuple[_Task, Done | Died]]:
        try:
            number = min(self._crew.number, len(self._left))
            executor = self._crew.executor or _hired(number)
        except (OSError, ImportError, RuntimeError):
            return  # a system without what workers need
        try:
            while (self._left and not self._is_over) or self._under_way:
                self._hand_out(executor)
                ended, _ = wait(self._under_way, timeout=_TICK, return_when=FIRST_COMPLETED)
                self._tick()
                for future in ended:
                    yield from self._ended(self._under_way.pop(future), future)
        except BaseException:
            _end_workers()  # who stops the program waits for no document
            raise
        finally:
            if executor is not self._crew.executor:
                executor.shutdown(wait=True, cancel_futures=True)

    def _hand_out(self, executor: Executor) -> None:
        while self._left and not self._is_over and len(self._under_way) < _AT_HAND * self._crew.number:
            try:
                future = executor.submit(self._do, self._left[0])
            except BrokenExecutor:
                self._is_over = True
            except OSError:  # no more processes may begin; those that did would wait for ever
                self._is_over = True
                _end_workers()
            else:
                self._under_way[future] = self._left.popleft()

    def _ended(self, task: _Task, future: Future[Done]) -> Iterator[tuple[_Task, Done | Died]]:
        try:
            done = future.result()
        except (BrokenExecutor, CancelledError):  # a scheduler that ends cancels all
            self._is_over = True
            self._suspects.append(task)
        except self._crew.deaths:
            yield task, Died()
        else:
            self._least_memory = min(done.memory, self._least_memory or done.memory)
            has_grown = done.memory > self._least_memory + MOST_GROWTH
            self._is_over = self._is_over or (has_grown and self._crew.executor is None)
            yield task, done


def _each_alone(
    tasks: Sequence[_Task], tick: Callable[[], None], do: Callable[[_Task], Done]
) -> Iterator[tuple[_Task, Done | Died]]:
    alone = Crew(1)
    for task in tasks:
        suspects: list[_Task] = []
        yield from _Round(alone, deque([task]), suspects, tick, do).run()
        yield from ((suspect, Died()) for suspect in suspects)


def processors() -> int:
    """The number of processors that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _may_copy() -> bool:
    """Whether workers may begin as copies of this process: not while threads hold locks that nobody would release.

    A timer that shows progress is ended before.
    """
    others = [each for each in threading.enumerate() if not isinstance(each, threading.Timer)]
    return sys.platform == "linux" and len(others) == 1


def _end_workers() -> None:
    for child in multiprocessing.active_children():
        child.terminate()


def _hired(number: int) -> Executor:
    context: BaseContext = multiprocessing.get_context("fork" if _may_copy() else "spawn")
    return ProcessPoolExecutor(number, mp_context=context, initializer=begin_worker, initargs=(os.getpid(),))
