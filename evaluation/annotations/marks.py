"""What is compared: the marks of the exchanges of one document, in the same terms for a key and for any program."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Signs that a document writes in many ways, and that mean the same.
_SAME = str.maketrans("‘’ʼ“”„«»‐‑–—", '\'\'\'"""""----')
_APART = 3
# An article of an act that nobody could name: nothing to compare.
_UNKNOWN_ACT = "jci1.3:c:?"

Pair = tuple[str, str]


@dataclass(frozen=True)
class Commitment:
    """A sentence in which the government promises the chamber something, to whom and until when (empty: not stated)."""

    sentence: str
    addressee: str = ""
    term: str = ""


@dataclass(frozen=True)
class Marks:
    """The marks of one exchange, each once.

    Themes (best first), definitions (short, long), foreign (text, language), references (id, text), `within` (text and
    the id of a question that it leads to, a pair for each question), commitments. `also` are themes that are not wrong;
    what ends in `_also` is neither wanted nor wrong; only a key has these.
    """

    themes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    definitions: tuple[Pair, ...] = ()
    foreign: tuple[Pair, ...] = ()
    foreign_also: tuple[Pair, ...] = ()
    references: tuple[Pair, ...] = ()
    references_also: tuple[Pair, ...] = ()
    within: tuple[Pair, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    commitments_also: tuple[Commitment, ...] = ()


def is_apart(document: str) -> bool:
    """Whether a document is kept apart, so that no rule is tuned on it."""
    return int(hashlib.sha256(document.encode()).hexdigest(), 16) % _APART == 0


def load_marks(path: Path) -> Mapping[str, Marks]:
    """The marks in a JSON file by the id of their exchange: a key, or what a program found.

    The exchanges stand in a list `exchanges`, at the top or in each of `sections`. The references of a note, in a list
    `notes` at the top, belong to each exchange that calls it.
    """
    held = json.loads(path.read_text(encoding="utf-8"))
    in_notes = _references_of_notes(held)
    return {name: _marks(exchange, in_notes[name]) for exchange in _exchanges(held) for name in [str(exchange["id"])]}


def _exchanges(held: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from held.get("exchanges", ())
    for section in held.get("sections", ()):
        yield from section.get("exchanges", ())


def _references_of_notes(held: Mapping[str, Any]) -> Mapping[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for note in held.get("notes", ()):
        for exchange in note.get("exchanges", ()):
            found[str(exchange)].extend(note.get("references", ()))
    return found


def _marks(exchange: Mapping[str, Any], in_notes: Iterable[Mapping[str, Any]]) -> Marks:
    return Marks(
        tuple(exchange.get("themes", ())),
        tuple(exchange.get("also", ())),
        _pairs(exchange.get("definitions", ()), lambda each: (plain(each["short"]), plain(each["long"]))),
        _pairs(exchange.get("foreign", ()), _phrase),
        _pairs(exchange.get("foreign_also", ()), _phrase),
        _references([*exchange.get("references", ()), *in_notes]),
        _references(exchange.get("references_also", ())),
        tuple(dict.fromkeys(_within(exchange.get("internal_references", ())))),
        _commitments(exchange.get("commitments", ())),
        _commitments(exchange.get("commitments_also", ())),
    )


def _references(found: Iterable[Mapping[str, Any]]) -> tuple[Pair, ...]:
    """Each id once, with the words where it stands first."""
    held: dict[str, str] = {}
    for each in found:
        name = each.get("id") or ""
        if name and not name.startswith(_UNKNOWN_ACT):
            held.setdefault(name, plain(each.get("text") or ""))
    return tuple(held.items())


def _within(found: Iterable[Mapping[str, Any]]) -> Iterator[Pair]:
    for each in found:
        for target in each["targets"]:
            yield plain(each["text"]), target


def _commitments(found: Iterable[Mapping[str, str | None]]) -> tuple[Commitment, ...]:
    """Each sentence once."""
    held: dict[str, Commitment] = {}
    for each in found:
        sentence, addressee, term = (plain(each.get(part) or "") for part in ("sentence", "addressee", "term"))
        held.setdefault(sentence, Commitment(sentence, addressee, term))
    return tuple(held.values())


def _phrase(held: Mapping[str, str]) -> Pair:
    return plain(held["text"]).removesuffix("."), held["language"].partition("-")[0]


def _pairs(found: Iterable[Mapping[str, str]], pair: Callable[[Mapping[str, str]], Pair]) -> tuple[Pair, ...]:
    return tuple(dict.fromkeys(map(pair, found)))


def plain(text: str) -> str:
    """Words with single spaces, straight quotes and plain hyphens."""
    return " ".join(text.translate(_SAME).split())
