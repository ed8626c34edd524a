"""A file of data that consists of a head, a part of each consultation, and a tail."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.publish.data.former import Former, Spans, copy_range
from generator.publish.data.text import Text
from generator.render.data.collections import Held

_LACKING = -1


@dataclass(eq=False)
class FileOutput:
    """`held` are the exchanges of which `part` makes the part of a consultation, by its id, in the order of the file.

    `between` stands between two parts, and is taken off the end of each. An empty part is as none.
    """

    path: str
    facts: object
    shared: object
    head: str
    tail: str
    held: Mapping[str, Held]
    part: Callable[[Held, Text], str]
    between: str = ""
    _target: Path | None = field(default=None, init=False)
    _former: Former | None = field(default=None, init=False)
    # Of each part in turn: in the former file, until it is in this one. Of all files at once that must take little.
    _begins: array[int] = field(default_factory=lambda: array("q"), init=False, repr=False)
    _lengths: array[int] = field(default_factory=lambda: array("q"), init=False, repr=False)
    _next: int = field(default=0, init=False)
    _ids: Iterator[str] = field(default_factory=lambda: iter(()), init=False, repr=False)
    _size: int = field(default=0, init=False)
    _is_filled: bool = field(default=False, init=False)

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of its consultations."""
        return tuple(self.held)

    def part_facts(self, identity: str) -> object:
        """The exchanges in the part."""
        return self.held[identity].exchanges

    @property
    def lacking(self) -> Iterator[str]:
        """The ids of the consultations of which the former file has not this part."""
        return (each for each, begin in zip(self.held, self._begins, strict=True) if begin == _LACKING)

    @property
    def spans(self) -> Iterator[Spans]:
        """Where the parts are."""
        return (((begin, length),) for begin, length in zip(self._begins, self._lengths, strict=True))

    def begin(self, target: Path, former: Former | None) -> None:
        """Write the head."""
        self._target, self._former, self._next, self._size, self._is_filled = target, former, 0, 0, False
        same = former.same if former else {}
        lacking = ((_LACKING, 0),)
        self._begins, self._lengths, self._ids = array("q"), array("q"), iter(self.held)
        for identity in self.held:
            ((begin, length),) = same.get(identity, lacking)
            self._begins.append(begin)
            self._lengths.append(length)
        target.write_bytes(b"")
        self._write(self.head)

    def add(self, text: Text) -> None:
        """Copy what stands before the part of a consultation, and write that. Raises ValueError out of order."""
        self._copy()
        if next(self._ids, None) != text.data.id:
            raise ValueError(f"{self.path}: {text.data.id} is not the next")
        part = self.part(self.held[text.data.id], text).removesuffix(self.between)
        self._begins[self._next], self._lengths[self._next] = self._size, 0
        if part:
            before = self.between if self._is_filled else ""
            begin = self._size + len(before.encode())
            self._write(f"{before}{part}")
            self._is_filled = True
            self._begins[self._next], self._lengths[self._next] = begin, self._size - begin
        self._next += 1

    def end(self) -> None:
        """Copy what is left, and write the tail."""
        self._copy()
        self._write(self.tail)

    def _copy(self) -> None:
        """Copy the parts before the next one that is lacking: those that stand together at once."""
        between = len(self.between.encode())
        runs: list[tuple[int, int]] = []
        size = self._size
        while self._next < len(self._begins) and self._begins[self._next] != _LACKING:
            begin, length = self._begins[self._next], self._lengths[self._next]
            if length:
                size += between if self._is_filled or runs else 0
                if runs and begin == sum(runs[-1]) + between:
                    runs[-1] = runs[-1][0], runs[-1][1] + between + length
                else:
                    runs.append((begin, length))
            self._begins[self._next] = size
            size += length
            self._next += 1
            next(self._ids)
        if runs:
            self._copy_runs(runs)

    def _copy_runs(self, runs: list[tuple[int, int]]) -> None:
        if self._target is None or self._former is None:
            raise ValueError(self.path)
        with self._former.opened() as source, self._target.open("ab") as stream:
            for begin, length in runs:
                if self._is_filled:
                    stream.write(self.between.encode())
                copy_range(source, begin, length, stream)
                self._is_filled = True
            self._size = stream.tell()

    def _write(self, written: str) -> None:
        if self._target is None:
            raise ValueError(self.path)
        # Opened each time: a large archive has more files than a process may have open.
        with self._target.open("ab") as stream:
            self._size += stream.write(written.encode("utf-8", errors="replace"))
