"""The files of data that are made of texts: what each follows from, and what each consultation adds to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from generator.publish.data.feed_output import feed_output
from generator.publish.data.file_output import FileOutput
from generator.publish.data.former import Former, Spans
from generator.publish.data.text import Text
from generator.render.data import csv_table, questions_json
from generator.render.data.collections import DataPlan, Held
from generator.render.data.site_root import root_from


class Output(Protocol):
    """A file to be made of the parts of consultations. `path` is its site path, `texts` are their ids, in order.

    `shared` and the `part_facts` of a consultation are what its part follows from but for its text, its short title
    and the address of the site; `facts` are what the file follows from besides.
    """

    @property
    def path(self) -> str:
        """Where it belongs."""

    @property
    def facts(self) -> object:
        """What only the file as a whole follows from."""

    @property
    def shared(self) -> object:
        """What every part follows from."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The consultations in it, in the order of the plan."""

    def part_facts(self, identity: str) -> object:
        """What the part of a consultation follows from."""

    def begin(self, target: Path, former: Former | None) -> None:
        """Begin to write the file, with the parts of a former one that are the same.

        Raises OSError and FormerLostError.
        """

    @property
    def lacking(self) -> Iterable[str]:
        """The consultations that are to be added."""

    def add(self, text: Text) -> None:
        """Add the next of those. Raises OSError and FormerLostError."""

    def end(self) -> None:
        """Complete the file. Raises OSError and FormerLostError."""

    @property
    def spans(self) -> Iterable[Spans]:
        """Where the parts stand in the complete file, in the order of `texts`."""


def file_outputs(plan: DataPlan) -> Iterator[Output]:
    """The files of all collections."""
    topics = dict(plan.topics)
    ranks = {listed.id: rank for rank, listed in enumerate(plan.consultations)}
    for each in plan.collections:
        root = root_from(each.csv, plan.site_url)
        held = {held.consultation: held for held in sorted(each.held, key=lambda held: ranks[held.consultation])}
        as_csv, as_json = (partial(_lines, root, topics, form) for form in (0, 1))
        yield FileOutput(each.csv, each.title, plan.topics, csv_table.head(), "", held, as_csv)
        head, between = questions_json.head(each, plan.site_url), questions_json.BETWEEN
        yield FileOutput(each.json, each.title, plan.topics, head, questions_json.TAIL, held, as_json, between)
        if each.has_feed:
            yield feed_output(each, plan, ranks)


def _lines(root: str, topics: Mapping[str, str], form: int, held: Held, text: Text) -> str:
    lines = text.lines(root, topics)
    return "".join(lines[exchange][form] for exchange in held.exchanges)
