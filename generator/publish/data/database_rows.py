"""The rows of the database that a consultation has, of its published data."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from generator.model.identifiers import consultation_path, full_text_path
from generator.publish.data.text import Text
from generator.render.data.rows import BETWEEN_PARAGRAPHS, latest
from generator.render.json.fields import ExchangeData


class Rows:
    """Rows are put into the tables of a connection. `root` leads to the site, `topics` are titles by their ids.

    `numbers` are those that the next exchange, question and answer get.
    """

    def __init__(self, connection: sqlite3.Connection, root: str, topics: Mapping[str, str]) -> None:
        self._connection, self._root, self._topics = connection, root, topics
        self.numbers = [1, 1, 1]

    def add(self, text: Text) -> None:
        """Put the rows of a consultation into the tables."""
        data, identity = text.data, text.data.id
        facts = (data.title, text.listed.short_title, data.kind, data.chamber, data.number, data.committee)
        days = [day and day.isoformat() for day in (latest(data), *(day for _, day in data.dates))]
        address = f"{self._root}{consultation_path(identity)}"
        versions = text.listed.published.versions
        withdrawn = versions.withdrawn and versions.withdrawn.day.isoformat()
        row = (identity, *facts, data.addressee, *days, versions.newest, withdrawn, address)
        self.put("consultations", [row])
        self.put("dossiers", ((identity, dossier) for dossier in dict.fromkeys(data.dossiers)))
        for section in data.sections:
            for exchange in section.exchanges:
                self._add_exchange(identity, section.heading, exchange)

    def _add_exchange(self, consultation: str, section: str | None, exchange: ExchangeData) -> None:
        number = self._taken(0)
        page = f"{self._root}{full_text_path(consultation)}#"
        row = (number, consultation, exchange.id, section, exchange.title, exchange.state, page + exchange.id)
        self.put("exchanges", [row])
        for question in exchange.questions:
            key, text = self._taken(1), BETWEEN_PARAGRAPHS.join(question.paragraphs)
            self.put("questions", [(key, number, question.id, question.number, text, page + question.id)])
            asking = dict.fromkeys(question.factions or exchange.factions)
            self.put("askers", ((key, faction) for faction in asking))
        for answer in exchange.answers:
            text = BETWEEN_PARAGRAPHS.join(answer.paragraphs)
            given = (self._taken(2), number, answer.id, answer.number, text, page + answer.id)
            self.put("answers", [given])
        self.put("members", ((number, name) for name in dict.fromkeys(exchange.members)))
        self.put("themes", ((number, place, theme) for place, theme in enumerate(exchange.themes, 1)))
        topics = (each.id for each in exchange.topics)
        self.put(
            "topics", ((number, place, each, self._topics.get(each, each)) for place, each in enumerate(topics, 1))
        )
        self.put(
            "commitments",
            (
                (None, number, made.sentence, made.addressee, made.term, made.due and made.due.isoformat(), made.state)
                for made in exchange.commitments
            ),
        )

    def put(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Put rows into a table."""
        for row in rows:
            places = ", ".join("?" * len(row))
            self._connection.execute(f"INSERT INTO {table} VALUES ({places})", tuple(map(_value, row)))  # noqa: S608

    def _taken(self, kind: int) -> int:
        number = self.numbers[kind]
        self.numbers[kind] += 1
        return number


def _value(value: object) -> object:
    """What SQLite can hold: half of a pair of code units has no encoding."""
    return value.encode("utf-8", errors="replace").decode("utf-8") if isinstance(value, str) else value
