"""Places of the keys and values of a YAML file, so that every problem has its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.problems import Place

KeyPath = tuple[str | int, ...]
"""The way from the top of a file to a value: keys of mappings, indexes (from 0) of lists."""


@dataclass(frozen=True)
class Places:
    """The place of every key and value of one file."""

    file: str
    keys: Mapping[KeyPath, Place] = field(default_factory=dict)
    values: Mapping[KeyPath, Place] = field(default_factory=dict)

    def value(self, path: KeyPath) -> Place:
        """The place of a value; for a missing value, that of the nearest value around it."""
        while path:
            if path in self.values:
                return self.values[path]
            path = path[:-1]
        return self.values.get(path, Place(self.file))

    def within(self, path: KeyPath) -> frozenset[Place]:
        """The places of all keys and values at and below a path."""
        found = (*self.keys.items(), *self.values.items())
        return frozenset(place for held, place in found if held[: len(path)] == path)

    def key(self, path: KeyPath) -> Place:
        """The place of the key of a value; for a missing key, the same as `value`."""
        return self.keys.get(path) or self.value(path)


class LineTable:
    """Turns character offsets of a text into lines and columns, both from 1, as editors count them."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for offset, character in enumerate(text):
            if character == "\n" or (character == "\r" and text[offset + 1 : offset + 2] != "\n"):
                self._starts.append(offset + 1)

    def place(self, file: str, offset: int) -> Place:
        """The place of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return Place(file, line, offset - self._starts[line - 1] + 1)

    def offset(self, place: Place) -> int:
        """The offset of the character at a place of this text."""
        return self._starts[place.line - 1] + place.column - 1
