"""Work that counts only where the program is the one that asks: workers of a cluster may run another state of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.publish.units.work import Done

_Task = TypeVar("_Task")


@dataclass(frozen=True)
class ByThisProgram(Generic[_Task]):
    """Does a task where `program` gives `version`, that of who asks; elsewhere nothing is done.

    What another program makes would else be shown, and be kept, as if this one had made it.
    """

    do: Callable[[_Task], Done]
    program: Callable[[], str]
    version: str

    def __call__(self, task: _Task) -> Done:
        """The outcome of a task. Raises whatever doing it raises."""
        return self.do(task) if self.program() == self.version else Done(is_done=False)


def by_this_program(do: Callable[[_Task], Done], program: Callable[[], str]) -> ByThisProgram[_Task]:
    """What does tasks as the program of this process does; `program` gives the version of all that counts."""
    return ByThisProgram(do, program, program())
