"""What is compared: the marks of the exchanges of one document, in the same terms for a key and for any program."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Signs that a document writes in many ways, and that mean the same.
_SAME = str.maketrans("‘’ʼ“”„«»‐‑–—", '\'\'\'"""""----')
_APART = 3

Pair = tuple[str, str]


@dataclass(frozen=True)
class Marks:
    """The marks of one exchange, each once: themes (best first), definitions (short, long), foreign (text, language).

    `also` are themes that are not wrong, `foreign_also` phrases of which a mark is neither wanted nor wrong; only a key
    has them.
    """

    themes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    definitions: tuple[Pair, ...] = ()
    foreign: tuple[Pair, ...] = ()
    foreign_also: tuple[Pair, ...] = ()


def is_apart(document: str) -> bool:
    """Whether a document is kept apart, so that no rule is tuned on it."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % _APART == 0


def load_marks(path: Path) -> Mapping[str, Marks]:
    """The marks in a JSON file by the id of their exchange: a key, or what a program found.

    The exchanges stand in a list `exchanges`, at the top or in each of `sections`.
    """
    held = json.loads(path.read_text(encoding="utf-8"))
    return {str(exchange["id"]): _marks(exchange) for exchange in _exchanges(held)}


def _exchanges(held: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from held.get("exchanges", ())
    for section in held.get("sections", ()):
        yield from section.get("exchanges", ())


def _marks(exchange: Mapping[str, Any]) -> Marks:
    return Marks(
        tuple(exchange.get("themes", ())),
        tuple(exchange.get("also", ())),
        _pairs(exchange.get("definitions", ()), lambda each: (plain(each["short"]), plain(each["long"]))),
        _pairs(exchange.get("foreign", ()), _phrase),
        _pairs(exchange.get("foreign_also", ()), _phrase),
    )


def _phrase(held: Mapping[str, str]) -> Pair:
    return plain(held["text"]), held["language"].partition("-")[0]


def _pairs(found: Iterable[Mapping[str, str]], pair: Callable[[Mapping[str, str]], Pair]) -> tuple[Pair, ...]:
    return tuple(dict.fromkeys(map(pair, found)))


def plain(text: str) -> str:
    """Words with single spaces, straight quotes and plain hyphens."""
    return " ".join(text.translate(_SAME).split())
