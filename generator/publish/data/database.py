"""The whole archive as one SQLite database, written consultation by consultation.

The same archive gives the same bytes with the same version of SQLite, which writes its number into the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path

from generator.model.data_paths import DATABASE
from generator.model.licences import IN_WORDS, OFFICIAL, OURS
from generator.publish.data.database_copies import FormerRows, numbers_of
from generator.publish.data.database_rows import Rows
from generator.publish.data.database_tables import APPLICATION, INDEXES, TABLES, VERSION
from generator.publish.data.former import Former, Spans
from generator.publish.data.text import Text
from generator.render.data.collections import DataPlan
from generator.render.data.site_root import root_from

# Nobody reads the file before it is complete, and a build that is stopped begins it again.
_SETTINGS = f"""
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = ON;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
"""


class DatabaseOutput:
    """The database. Raises `sqlite3.Error` where it cannot be written."""

    def __init__(self, path: str, plan: DataPlan) -> None:
        self.path, self._plan = path, plan
        self._published = {listed.id: listed.published.versions for listed in plan.consultations}
        self._ids = tuple(self._published)
        self._opened: sqlite3.Connection | None = None
        self._rows: Rows | None = None
        self._former: FormerRows | None = None
        self._spans: list[Spans] = []

    @property
    def facts(self) -> object:
        """Only what the key of every file has: the name of the site."""
        return None

    @property
    def shared(self) -> object:
        """The version of SQLite, and what the texts do not say."""
        return sqlite3.sqlite_version, self._plan.topics

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of all consultations."""
        return self._ids

    def part_facts(self, identity: str) -> object:
        """Which version is the newest, and the day on which it was withdrawn."""
        versions = self._published[identity]
        return versions.newest, versions.withdrawn and versions.withdrawn.day

    @property
    def lacking(self) -> Iterator[str]:
        """The ids of the consultations that the former database has not the same rows of."""
        return (each for each in self._ids if not self._former or each not in self._former.same)

    @property
    def spans(self) -> Iterator[Spans]:
        """The first number and how many: of exchanges, of questions, of answers."""
        return iter(self._spans)

    def begin(self, target: Path, former: Former | None) -> None:
        """Make the tables. Raises FormerLostError."""
        self._close()
        target.unlink(missing_ok=True)
        address = f"{target.absolute().as_uri()}?mode=rwc"  # an address, so that the former one can be, too
        self._opened = sqlite3.connect(address, isolation_level=None, uri=True)
        self._opened.executescript(_SETTINGS + TABLES)
        self._rows = Rows(self._opened, root_from(self.path, self._plan.site_url), dict(self._plan.topics))
        self._rows.put("about", self._about())
        self._spans, self._former = [], FormerRows(former, self._opened) if former and former.same else None
        self._opened.execute("BEGIN")

    def add(self, text: Text) -> None:
        """Put the rows of a consultation into them, behind those before it. Raises FormerLostError and ValueError."""
        rows = self._copied()
        if next(self._left(), None) != text.data.id:
            raise ValueError(f"{self.path}: {text.data.id} is not the next")
        before = tuple(rows.numbers)
        rows.add(text)
        self._spans.append(tuple((first, end - first) for first, end in zip(before, rows.numbers, strict=True)))

    def end(self) -> None:
        """Add what makes looking up fast, and check that all rows belong together. Raises FormerLostError."""
        self._copied()
        connection = self._connection
        connection.execute("COMMIT")
        if self._former:
            self._former.close()
        connection.executescript(INDEXES)
        connection.execute("VACUUM")
        if wrong := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise ValueError(f"{self.path}: a row of {wrong[0]} belongs to nothing")
        self._close()

    def _copied(self) -> Rows:
        """The rows, when those before the next consultation that is lacking were copied."""
        if self._rows is None:
            raise ValueError(DATABASE)
        if self._former:
            same = takewhile(self._former.same.__contains__, self._left())
            for spans in self._former.copy(same, numbers_of(self._rows.numbers)):
                self._spans.append(spans)
                self._rows.numbers = [first + number for first, number in spans]
        return self._rows

    def _left(self) -> Iterator[str]:
        """The consultations of which no rows are there yet, in order."""
        return map(self._ids.__getitem__, range(len(self._spans), len(self._ids)))

    def _close(self) -> None:
        if self._opened:
            self._opened.close()
        self._opened = self._rows = None

    def _about(self) -> Sequence[tuple[str, str]]:
        address = self._plan.site_url or ""
        said = {"title": self._plan.site_name, "address": address, "rights": IN_WORDS}
        said |= {"official": OFFICIAL, "ours": OURS}
        return tuple(sorted(said.items()))

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            raise ValueError(DATABASE)
        return self._opened
