"""Compares what is said of 120 pairs of sentences with what a person says of them.

    python -m evaluation.same_words.score

`key.json` holds 96 pairs of documents that are not kept apart (those that share most of their words, references to
other answers among them) and 24 made up to mislead: other numbers, names, denials, formulas, enumerations. A person
calls a pair the `same`, `nearly` the same, `alike` (one sentence with a difference that counts) or `not` worth a link.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.grammar.same_words.comparison import degree
from generator.grammar.same_words.sentences import sentence

_KEY = Path(__file__).parent / "key.json"
_SAME = frozenset({"same", "nearly"})
_NOT = "not"


class Judged(NamedTuple):
    """Two sentences, what a person says of them, and what the program says."""

    one: str
    other: str
    wanted: str
    found: str


class Score(NamedTuple):
    """How many pairs were found rightly, how many were found, and how many were wanted."""

    right: int
    found: int
    wanted: int

    def __str__(self) -> str:
        return (
            f"precision {self.right / max(1, self.found):.3f}, recall {self.right / max(1, self.wanted):.3f} "
            f"({self.right} right of {self.found} found, {self.wanted} wanted)"
        )


def judged() -> list[Judged]:
    """All pairs of the key."""
    held = json.loads(_KEY.read_text(encoding="utf-8"))
    return [Judged(each["one"], each["other"], each["is"], _found(each["one"], each["other"])) for each in held]


def _found(one: str, other: str) -> str:
    here, there = sentence(one), sentence(other)
    return (degree(here, there) or _NOT) if here and there else _NOT


def linked(pairs: list[Judged]) -> Score:
    """Of pairs that have a link, whatever is said of it."""
    both = sum(_NOT not in {pair.found, pair.wanted} for pair in pairs)
    return Score(both, sum(pair.found != _NOT for pair in pairs), sum(pair.wanted != _NOT for pair in pairs))


def called_same(pairs: list[Judged]) -> Score:
    """Of pairs that are called the same or nearly the same."""
    both = sum(pair.found in _SAME and pair.wanted in _SAME for pair in pairs)
    return Score(both, sum(pair.found in _SAME for pair in pairs), sum(pair.wanted in _SAME for pair in pairs))


def _report(pairs: list[Judged]) -> Iterator[str]:
    yield f"{len(pairs)} pairs"
    yield f"linked: {linked(pairs)}"
    yield f"called the same or nearly so: {called_same(pairs)}"
    for pair in pairs:
        if pair.found != pair.wanted:
            yield f"\n{pair.found}, should be {pair.wanted}:\n  {pair.one}\n  {pair.other}"


if __name__ == "__main__":
    sys.stdout.write("\n".join(_report(judged())) + "\n")
