"""Keeps the lines of a text that is being written equal to the lines of the source file."""

from __future__ import annotations


class LineCount:
    """Counts lines from 1; `is_tight` shows that paragraphs are on consecutive lines."""

    def __init__(self) -> None:
        self._line = 1
        self._target = self._shift = 0
        self.is_tight = False

    def go_to(self, number: int) -> None:
        """Put the next text on this line; if that is already past, this and all later text is shifted down."""
        self._target = number

    def breaks(self, wanted: int) -> int:
        """The number of line ends before the next word, given the number without any `go_to`; counts them."""
        found = wanted
        if self._target:
            left = self._target + self._shift - self._line
            self._target = 0
            if left < 1:
                self._shift += wanted - left
            else:
                self.is_tight = self.is_tight or left < wanted
                found = left
        self._line += found
        return found
