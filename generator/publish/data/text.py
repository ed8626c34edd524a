"""A consultation of which the text is at hand, for all files of data that lack it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.render.data import csv_table, questions_json
from generator.render.data.collections import Listed
from generator.render.data.rows import exchanges_in, rows_of
from generator.render.json.fields import ConsultationData


@dataclass
class Text:
    """A consultation of which the text is at hand, and what was written of it for files at the same depth."""

    data: ConsultationData
    listed: Listed
    _lines: dict[str, Mapping[str, tuple[str, str]]] = field(default_factory=dict)

    def lines(self, root: str, topics: Mapping[str, str]) -> Mapping[str, tuple[str, str]]:
        """The lines of each exchange in CSV and in JSON, by its id."""
        if root not in self._lines:
            self._lines[root] = dict(self._written(root, topics))
        return self._lines[root]

    def _written(self, root: str, topics: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, str]]]:
        for exchange in exchanges_in(self.data):
            rows = tuple(rows_of(self.data, exchange, self.listed.short_title, topics, root))
            yield exchange.id, (csv_table.lines_of(rows), questions_json.lines_of(rows))
