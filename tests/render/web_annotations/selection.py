"""What selectors select in a text: the least that any reader of annotations does, in plain sight."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

Words = Mapping[str, Any]


def items_of(data: str) -> list[dict[str, Any]]:
    """The annotations of a published file."""
    found: list[dict[str, Any]] = json.loads(data)["first"]["items"]
    return found


def words_of(item: Mapping[str, Any]) -> list[Words]:
    """The words that an annotation is about, without what else it is about."""
    targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
    return [target for target in targets if not isinstance(target, str)]


def by_quote(text: str, words: Words) -> list[tuple[int, int]]:
    """Every place where the quoted words stand between the quoted context."""
    quote = words["selector"][0]
    whole, before, length = (
        quote["prefix"] + quote["exact"] + quote["suffix"],
        len(quote["prefix"]),
        len(quote["exact"]),
    )
    return [(at + before, at + before + length) for at in _places(text, whole)]


def by_position(words: Words) -> tuple[int, int]:
    """The place that the positions name."""
    place = words["selector"][1]
    return place["start"], place["end"]


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
