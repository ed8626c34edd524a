"""Caches the results of pure functions of a text, because the parser asks the same of a line many times.

What is made of a whole list of editors is kept for the list itself: to compare lists takes a look at each entry.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import is_
from typing import ParamSpec, TypeVar

# About the number of lines in a long document. A text and its result take less than a kilobyte.
MOST = 8192

# The lists of one build, and those in which the editor of a consultation changed something.
_MOST_OBJECTS = 8

_Found = TypeVar("_Found")
_Given = ParamSpec("_Given")


def remembered(find: Callable[[str], _Found]) -> Callable[[str], _Found]:
    """The function with a cache of its results for the `MOST` texts used last."""
    return lru_cache(maxsize=MOST)(find)


def remembered_all(find: Callable[[str], Iterable[_Found]]) -> Callable[[str], tuple[_Found, ...]]:
    """The function with a cache of all that it finds in the texts used last."""
    return lru_cache(maxsize=MOST)(lambda text: tuple(find(text)))


def remembered_for(make: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
    """The function with its results for the few objects used last; an equal object is another one."""
    held: deque[tuple[tuple[object, ...], _Found]] = deque(maxlen=_MOST_OBJECTS)

    def found(*given: _Given.args, **named: _Given.kwargs) -> _Found:
        for known, made in held:
            if all(map(is_, known, given)):
                return made
        held.append((given, make(*given, **named)))
        return held[-1][1]

    return found
