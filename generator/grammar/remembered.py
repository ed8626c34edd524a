"""Remembers what a pure function found in a text: the parser asks the same of a line many times."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

# The lines of a long document. A text and what was found in it take less than a kilobyte.
MOST = 8192

_Found = TypeVar("_Found")


def remembered(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """A function of one text that looks at each text once, as long as it is among the last `MOST`."""
    return lru_cache(maxsize=MOST)(find)
