"""Caches the results of pure functions of a text, because the parser asks the same of a line many times."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

# About the number of lines in a long document. A text and its result take less than a kilobyte.
MOST = 8192

_Found = TypeVar("_Found")


def remembered(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """The function with a cache of its results for the `MOST` texts used last."""
    return lru_cache(maxsize=MOST)(find)
