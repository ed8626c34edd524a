"""A feed as a file of data: small, so that its entries are sorted before they are written."""

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
    _written: list[tuple[date, str]] = field(default_factory=list)
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

    def add(self, text: Text) -> None:
        """Add the entries of a consultation."""
        taken = self.taken[text.data.id]
        self._written += atom.entries(text.data, text.listed.short_title, taken, self.path, self.plan)

    def end(self) -> None:
        """Write all, the newest first, as many readers show them: in the order of the file. Raises OSError."""
        if self._target is None:
            raise ValueError(self.path)
        newest = max(entry.day for each in self.taken.values() for entry in each.entries)
        entries = sorted(self._written, key=lambda each: each[0], reverse=True)
        whole = "".join((atom.head(self.collection, newest, self.plan), *(entry for _, entry in entries), atom.TAIL))
        self._target.write_bytes(whole.encode("utf-8", errors="replace"))


def feed_output(collection: Collection, plan: DataPlan) -> FeedOutput:
    """The feed of a collection that has one."""
    taken = {each.consultation: each for each in in_feed(collection)}
    return FeedOutput(collection.feed, collection.title, plan, collection, taken)
