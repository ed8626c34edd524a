"""Has tasks done by workers, which begin with what the first task needs; few of them by this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from generator.messages.message import say
from generator.problems import Code, Place, Problem
from generator.publish.outcome.progress import Progress
from generator.publish.pages.keys import whole_program_version
from generator.publish.units.apart import done_apart
from generator.publish.units.crew import Crew, Died, done_by
from generator.publish.units.same_program import by_this_program
from generator.publish.units.work import Done

_DIED = say("the program was ended twice while making the pages of this document, by the machine or by the document")
_WAY_OUT = say("see whether the machine has enough memory; with --keep-going the site is built without it")

_Task = TypeVar("_Task")


def each_done(
    tasks: Sequence[_Task],
    do: Callable[[_Task], Done],
    place: Callable[[_Task], Place],
    crew: Crew,
    progress: Progress,
) -> Iterator[tuple[_Task, Done]]:
    """Each task with its outcome, as they come; one that ends workers is a problem at its `place`. Raises OSError."""
    by_workers = tasks[1:]
    if not crew.is_for(len(by_workers)):
        by_workers = tasks[:0]
    elif crew.copies:
        progress.leave_alone()
        left = dict(enumerate(tasks))
        for number, outcome in done_apart(crew, tasks, progress.tick, do):
            yield _with_outcome(left.pop(number), outcome, do, place)
            progress.step()
        tasks = by_workers = list(left.values())
    for task in tasks[: len(tasks) - len(by_workers)]:
        yield task, do(task)
        progress.step()
    if not by_workers:
        return
    progress.leave_alone()
    for task, outcome in done_by(crew, by_workers, progress.tick, by_this_program(do, whole_program_version)):
        yield _with_outcome(task, outcome, do, place)
        progress.step()


def _with_outcome(
    task: _Task, outcome: Done | Died, do: Callable[[_Task], Done], place: Callable[[_Task], Place]
) -> tuple[_Task, Done]:
    if isinstance(outcome, Died):
        return task, Done(problems=(Problem(Code.INTERNAL_ERROR, place(task), _DIED, _WAY_OUT),))
    return task, outcome if outcome.is_done else do(task)
