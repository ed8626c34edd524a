"""How often Python looks for objects that only hold each other, and when memory goes back to the system."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

# Python looks after 700 new objects. Here nearly all objects are values that stay until a consultation is done, and
# looking through them took a tenth of a build; so it looks after more, which needs no more memory that can be measured.
_NEW_OBJECTS = 10_000
# More than work on a consultation of usual length makes.
_IN_ONE_WORK = 100_000


def look_less_often() -> None:
    """Let this process look for such objects less often than Python does by itself."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


def look_seldom() -> None:
    """Let a worker look for such objects after some consultations of usual length: it ends soon, and little is left."""
    gc.set_threshold(_IN_ONE_WORK, *gc.get_threshold()[1:])


def leave_out_what_stays() -> None:
    """Let this process no longer look through the objects that there are now: what a build knows stays to its end."""
    gc.freeze()


def look_at_all() -> None:
    """Let this process look through all objects again."""
    gc.unfreeze()


def give_back() -> None:
    """Give the system back the memory that long texts had: without it, glibc keeps that for the next ones.

    See malloc_trim(3). Other systems decide for themselves.
    """
    if sys.platform == "linux":
        with suppress(AttributeError):  # another library than glibc
            ctypes.CDLL(None).malloc_trim(0)


@contextmanager
def looking_afterwards() -> Iterator[None]:
    """Let this process look for such objects when some work on a consultation is done: then most of them are gone.

    While a long document is worked on it still looks now and then, so that memory stays bounded.
    """
    before = gc.get_threshold()
    if before[0]:  # who does not look at all has a reason
        gc.set_threshold(max(before[0], _IN_ONE_WORK), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
