"""The whole archive as one SQLite database, written consultation by consultation.

The same archive gives the same bytes with the same version of SQLite, which writes its number into the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import count
from pathlib import Path

from generator.model.data_paths import DATABASE
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.licences import IN_WORDS, OFFICIAL, OURS
from generator.publish.data.database_tables import APPLICATION, INDEXES, TABLES, VERSION
from generator.publish.data.text import Text
from generator.render.data.collections import DataPlan
from generator.render.data.rows import BETWEEN_PARAGRAPHS, latest
from generator.render.data.site_root import root_from
from generator.render.json.fields import ExchangeData

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
        self._topics = dict(plan.topics)
        self._root = root_from(path, plan.site_url)
        self._exchanges, self._questions, self._answers = count(1), count(1), count(1)
        self._opened: sqlite3.Connection | None = None

    @property
    def facts(self) -> object:
        """The version of SQLite, and what the texts do not say."""
        return sqlite3.sqlite_version, self._plan.topics

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of all consultations."""
        return tuple(listed.id for listed in self._plan.consultations)

    def begin(self, target: Path) -> None:
        """Make the tables."""
        target.unlink(missing_ok=True)
        self._opened = sqlite3.connect(target, isolation_level=None)
        self._opened.executescript(_SETTINGS + TABLES)
        self._put_all("about", self._about())
        self._connection.execute("BEGIN")

    def add(self, text: Text) -> None:
        """Put the rows of a consultation into them."""
        data, identity = text.data, text.data.id
        facts = (data.title, text.listed.short_title, data.kind, data.chamber, data.number, data.committee)
        days = [day and day.isoformat() for day in (latest(data), *(day for _, day in data.dates))]
        address = f"{self._root}{consultation_path(identity)}"
        versions = text.listed.published.versions
        withdrawn = versions.withdrawn and versions.withdrawn.day.isoformat()
        row = (identity, *facts, data.addressee, *days, versions.newest, withdrawn, address)
        self._put_all("consultations", [row])
        self._put_all("dossiers", ((identity, dossier) for dossier in dict.fromkeys(data.dossiers)))
        for section in data.sections:
            for exchange in section.exchanges:
                self._add_exchange(identity, section.heading, exchange)

    def end(self) -> None:
        """Add what makes looking up fast, and check that all rows belong together."""
        connection = self._connection
        connection.execute("COMMIT")
        connection.executescript(INDEXES)
        connection.execute("VACUUM")
        if wrong := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise ValueError(f"{self.path}: a row of {wrong[0]} belongs to nothing")
        connection.close()
        self._opened = None

    def _add_exchange(self, consultation: str, section: str | None, exchange: ExchangeData) -> None:
        number = next(self._exchanges)
        page = f"{self._root}{full_text_path(consultation)}#"
        row = (number, consultation, exchange.id, section, exchange.title, exchange.state, page + exchange.id)
        self._put_all("exchanges", [row])
        for question in exchange.questions:
            key, text = next(self._questions), BETWEEN_PARAGRAPHS.join(question.paragraphs)
            self._put_all("questions", [(key, number, question.id, question.number, text, page + question.id)])
            asking = dict.fromkeys(question.factions or exchange.factions)
            self._put_all("askers", ((key, faction) for faction in asking))
        for answer in exchange.answers:
            text = BETWEEN_PARAGRAPHS.join(answer.paragraphs)
            given = (next(self._answers), number, answer.id, answer.number, text, page + answer.id)
            self._put_all("answers", [given])
        self._put_all("members", ((number, name) for name in dict.fromkeys(exchange.members)))
        self._put_all("themes", ((number, place, theme) for place, theme in enumerate(exchange.themes, 1)))
        topics = (each.id for each in exchange.topics)
        self._put_all(
            "topics", ((number, place, each, self._topics.get(each, each)) for place, each in enumerate(topics, 1))
        )
        self._put_all(
            "commitments",
            (
                (None, number, made.sentence, made.addressee, made.term, made.due and made.due.isoformat(), made.state)
                for made in exchange.commitments
            ),
        )

    def _about(self) -> Sequence[tuple[str, str]]:
        address = self._plan.site_url or ""
        said = {"title": self._plan.site_name, "address": address, "rights": IN_WORDS}
        said |= {"official": OFFICIAL, "ours": OURS}
        return tuple(sorted(said.items()))

    def _put_all(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        for row in rows:
            places = ", ".join("?" * len(row))
            self._connection.execute(f"INSERT INTO {table} VALUES ({places})", tuple(map(_value, row)))  # noqa: S608

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            raise ValueError(DATABASE)
        return self._opened


def _value(value: object) -> object:
    """What SQLite can hold: half of a pair of code units has no encoding."""
    return value.encode("utf-8", errors="replace").decode("utf-8") if isinstance(value, str) else value
