"""Room for calls within calls, so that none of them asks the system for memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
# A loop with calls is nested some tens deep here; these are some hundreds.
_PLACES = 20_000


def with_room(work: Callable[[], _T]) -> _T:
    """The result of some work, whose nested calls have room beforehand; raises what that raises.

    CPython keeps the frames of nested calls in pieces of 16 kB, and gives each back as soon as its last frame is left
    (`push_chunk` and `_PyThreadState_PopFrame` in its Python/pystate.c). A loop that calls something at the end of a
    piece asks the system for memory at every call, which takes fifty times as long as the call: a build of 60
    consultations did so 118,000 times. A frame that needs more than a piece gets a larger one, with as much again.
    """
    return work()


with_room.__code__ = with_room.__code__.replace(co_stacksize=_PLACES)
