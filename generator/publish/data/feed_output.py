"""A feed as a file of data: its entries are sorted when all are there, and wait in its file until then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.publish.data.former import Former, Spans, copy_range
from generator.publish.data.text import Text
from generator.render.data import atom
from generator.render.data.collections import Collection, DataPlan
from generator.render.data.feed_entries import InFeed, in_feed


@dataclass(eq=False)
class FeedOutput:
    """The feed of a collection. `taken` are its entries by consultation, in the order of the plan."""

    path: str
    title: str
    plan: DataPlan
    collection: Collection
    taken: Mapping[str, InFeed]
    shared: object = None
    _there: dict[str, Spans] = field(default_factory=dict, init=False)
    _target: Path | None = field(default=None, init=False)

    @property
    def facts(self) -> object:
        """The title: the day of the newest entry follows from the parts."""
        return self.title

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of the consultations in it."""
        return tuple(self.taken)

    def part_facts(self, identity: str) -> object:
        """All of the entries but their text."""
        return self.taken[identity]

    @property
    def lacking(self) -> Iterator[str]:
        """The ids of the consultations that the former feed has not these entries of."""
        return (identity for identity in self.taken if identity not in self._there)

    @property
    def spans(self) -> Iterator[Spans]:
        """Where the entries of each consultation are."""
        return (self._there[identity] for identity in self.taken)

    def begin(self, target: Path, former: Former | None) -> None:
        """Begin with the entries that the former feed has as well."""
        self._target, self._there = target, {}
        target.write_bytes(b"")
        if former and former.same:
            with former.opened() as source, target.open("ab") as stream:
                for identity, spans in former.same.items():
                    begins = []
                    for begin, length in spans:
                        begins.append((stream.tell(), length))
                        copy_range(source, begin, length, stream)
                    self._there[identity] = tuple(begins)

    def add(self, text: Text) -> None:
        """Add the entries of a consultation: those of all feeds are too much for memory. Raises OSError."""
        taken = self.taken[text.data.id]
        spans = []
        with self._file.open("ab") as stream:
            for _, entry in atom.entries(text.data, text.listed.short_title, taken, self.path, self.plan):
                begin = stream.tell()
                spans.append((begin, stream.write(_encoded(entry))))
        self._there[text.data.id] = tuple(spans)

    def end(self) -> None:
        """Write all, the newest first, as many readers show them: in the order of the file. Raises OSError."""
        waiting = self._file.read_bytes()
        newest = max(entry.day for each in self.taken.values() for entry in each.entries)
        placed = [
            (entry.day, identity, span)
            for identity, taken in self.taken.items()
            for entry, span in zip(taken.entries, self._there[identity], strict=True)
        ]
        placed.sort(key=lambda each: each[0], reverse=True)
        head = _encoded(atom.head(self.collection, newest, self.plan))
        entries = (waiting[begin : begin + length] for _, _, (begin, length) in placed)
        self._file.write_bytes(b"".join((head, *entries, _encoded(atom.TAIL))))
        size, moved = len(head), dict[tuple[str, tuple[int, int]], tuple[int, int]]()
        for _, identity, span in placed:
            moved[identity, span] = size, span[1]
            size += span[1]
        self._there = {each: tuple(moved[each, span] for span in spans) for each, spans in self._there.items()}

    @property
    def _file(self) -> Path:
        if self._target is None:
            raise ValueError(self.path)
        return self._target


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


def feed_output(collection: Collection, plan: DataPlan, ranks: Mapping[str, int]) -> FeedOutput:
    """The feed of a collection that has one. `ranks` are the places of consultations in the plan."""
    entries = sorted(in_feed(collection), key=lambda each: ranks[each.consultation])
    taken = {each.consultation: each for each in entries}
    return FeedOutput(collection.feed, collection.title, plan, collection, taken)
