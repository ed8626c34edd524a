"""What was found for the parts of pages, which come back on page after page: it is remembered for those of late."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Found = TypeVar("_Found")


class Known(dict[str, _Found]):
    """What `find` gives for a text. To ask for what is known takes no step of Python.

    Remembered are at least the last `most` texts that were asked for, and at most twice as many.
    """

    def __init__(self, find: Callable[[str], _Found], most: int) -> None:
        super().__init__()
        self._find, self._most = find, most
        self._former: dict[str, _Found] = {}

    def __missing__(self, text: str) -> _Found:
        if len(self) >= self._most:
            self._former = dict(self)
            self.clear()
        found = self[text] = self._former[text] if text in self._former else self._find(text)
        return found
