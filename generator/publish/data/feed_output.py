"""A feed as a file of data: its entries are sorted when all are there, and wait in its file until then."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.publish.data.text import Text
from generator.render.data import atom
from generator.render.data.collections import Collection, DataPlan
from generator.render.data.feed_entries import InFeed, in_feed


@dataclass
class FeedOutput:
    """The feed of a collection. `taken` are its entries by consultation."""

    path: str
    title: str
    plan: DataPlan
    collection: Collection
    taken: dict[str, InFeed]
    _written: list[tuple[date, int, int]] = field(default_factory=list)
    _target: Path | None = None

    @property
    def facts(self) -> object:
        """The title, and all of the entries but their texts."""
        return self.title, tuple(self.taken.values())

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of the consultations in it."""
        return tuple(self.taken)

    def begin(self, target: Path) -> None:
        """Begin anew."""
        self._target, self._written = target, []
        target.write_bytes(b"")

    def add(self, text: Text) -> None:
        """Add the entries of a consultation: those of all feeds are too much for memory. Raises OSError."""
        taken = self.taken[text.data.id]
        with self._file.open("ab") as stream:
            for day, entry in atom.entries(text.data, text.listed.short_title, taken, self.path, self.plan):
                begin = stream.tell()
                self._written.append((day, begin, stream.write(_encoded(entry))))

    def end(self) -> None:
        """Write all, the newest first, as many readers show them: in the order of the file. Raises OSError."""
        waiting = self._file.read_bytes()
        newest = max(entry.day for each in self.taken.values() for entry in each.entries)
        ordered = sorted(self._written, key=lambda each: each[0], reverse=True)
        entries = (waiting[begin : begin + length] for _, begin, length in ordered)
        head = _encoded(atom.head(self.collection, newest, self.plan))
        self._file.write_bytes(b"".join((head, *entries, _encoded(atom.TAIL))))

    @property
    def _file(self) -> Path:
        if self._target is None:
            raise ValueError(self.path)
        return self._target


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


def feed_output(collection: Collection, plan: DataPlan) -> FeedOutput:
    """The feed of a collection that has one."""
    taken = {each.consultation: each for each in in_feed(collection)}
    return FeedOutput(collection.feed, collection.title, plan, collection, taken)
