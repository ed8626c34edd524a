"""The files of data that are made of texts: what each follows from, and what each consultation adds to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from generator.publish.data.feed_output import feed_output
from generator.publish.data.text import Text
from generator.render.data import csv_table, questions_json
from generator.render.data.collections import DataPlan, Held
from generator.render.data.site_root import root_from

_Part = Callable[[Text], str]


class Output(Protocol):
    """A file to be made. `path` is its site path, `facts` are all that it follows from but for the texts in `texts`.

    `texts` are the ids of the consultations that it is made of, in order.
    """

    @property
    def path(self) -> str:
        """Where it belongs."""

    @property
    def facts(self) -> object:
        """What it follows from."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The consultations in it."""

    def begin(self, target: Path) -> None:
        """Begin to write the file. Raises OSError."""

    def add(self, text: Text) -> None:
        """Add the next of its consultations. Raises OSError."""

    def end(self) -> None:
        """Complete the file. Raises OSError."""


@dataclass
class FileOutput:
    """A file that consists of a head, a part of each consultation, and a tail.

    `parts` gives a part by the id of its consultation. Between parts stands what `dropped` characters leave: so many
    are taken off the end of the last.
    """

    path: str
    facts: object
    head: str
    tail: str
    parts: Mapping[str, _Part]
    dropped: int = 0
    _target: Path | None = None
    _held: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of its consultations."""
        return tuple(self.parts)

    def begin(self, target: Path) -> None:
        """Write the head."""
        self._target, self._held = target, ""
        target.write_bytes(b"")
        self._write(self.head)

    def add(self, text: Text) -> None:
        """Write the part of a consultation but for its end, which the last part lacks: of many files that is little."""
        if part := self.parts[text.data.id](text):
            end = len(part) - self.dropped
            self._write(f"{self._held}{part[:end]}")
            self._held = part[end:]

    def end(self) -> None:
        """Write the tail."""
        self._write(self.tail)

    def _write(self, written: str) -> None:
        if self._target is None:
            raise ValueError(self.path)
        # Opened each time: a large archive has more files than a process may have open.
        with self._target.open("ab") as stream:
            stream.write(written.encode("utf-8", errors="replace"))


def file_outputs(plan: DataPlan) -> Iterator[Output]:
    """The files of all collections."""
    topics = dict(plan.topics)
    for each in plan.collections:
        facts = each.title, plan.topics, each.held
        root = root_from(each.csv, plan.site_url)
        as_csv = {held.consultation: partial(_lines, held, root, topics, 0) for held in each.held}
        yield FileOutput(each.csv, facts, csv_table.head(), "", as_csv)
        as_json = {held.consultation: partial(_lines, held, root, topics, 1) for held in each.held}
        head = questions_json.head(each, plan.site_url)
        yield FileOutput(each.json, facts, head, questions_json.TAIL, as_json, dropped=1)
        if each.has_feed:
            yield feed_output(each, plan)


def _lines(held: Held, root: str, topics: Mapping[str, str], form: int, text: Text) -> str:
    lines = text.lines(root, topics)
    return "".join(lines[exchange][form] for exchange in held.exchanges)
