"""Suggested topics as YAML, to paste into topics.yml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import yaml

from generator.messages.message import NOTHING, Message, words
from generator.model.consultation import Exchange
from generator.model.knowledge import Topic
from generator.model.library import Record

_WIDE = 1000


def suggested_topics(topics: Iterable[tuple[Topic, Sequence[tuple[Record, Exchange]]]]) -> Iterator[Message]:
    """The lines of an entry for each topic, below a comment that names the exchanges it would be given to."""
    for topic, asked in topics:
        yield words(f"# {'; '.join(_named(asked))}")
        written = {
            "id": topic.id,
            "title": topic.title,
            "theme": topic.theme,
            "match": list(topic.match),
            **({"hints": list(topic.hints)} if topic.hints else {}),
        }
        yield from map(words, yaml.safe_dump([written], allow_unicode=True, sort_keys=False, width=_WIDE).splitlines())
        yield NOTHING


def _named(asked: Iterable[tuple[Record, Exchange]]) -> Iterator[str]:
    """`navo-ministers-mei-2025: vraag-1, vraag-2`."""
    for consultation, group in groupby(asked, key=lambda pair: pair[0].consultation.id):
        yield f"{consultation}: {', '.join(exchange.id for _, exchange in group)}"
