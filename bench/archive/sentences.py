"""Sentences that no two consultations share: each is of the parts of several real ones."""

from __future__ import annotations

import random
from collections.abc import Sequence

_PAIRS = ("()", "“”", "«»", "‘’")
_PARTS = 4
_TRIED = 16


def sentences(lent: Sequence[str], count: int, dice: random.Random) -> list[str]:
    """So many sentences, or as many as are lent.

    Real consultations have next to no sentence in common: none of 48 that were compared. Made-up ones of whole real
    sentences would have so with half of the archive, and each would be made again with each that is added.
    """
    return [_one(lent, dice) for _ in range(min(count, len(lent)))]


def _one(lent: Sequence[str], dice: random.Random) -> str:
    """A sentence that is like no other; where that never comes out, a real one."""
    tried = (mixed(parts(dice.choices(lent, k=_PARTS))) for _ in range(_TRIED))
    return next(filter(None, tried), dice.choice(lent))


def parts(several: Sequence[str]) -> list[list[str]]:
    """Of each of several sentences the words in its turn: of the first the beginning, of the last the end."""
    words = [each.split() for each in several]
    count = len(words)
    return [each[len(each) * at // count : len(each) * (at + 1) // count] for at, each in enumerate(words)]


def mixed(words: Sequence[list[str]]) -> str:
    """A sentence of these parts; empty where one is most of it, or where brackets lack: it may be like others then."""
    made = " ".join(word for part in words for word in part)
    return made if 2 * max(map(len, words)) <= sum(map(len, words)) and is_paired(made) else ""


def is_paired(text: str) -> bool:
    """Whether brackets and quotation marks open as often as they close."""
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in _PAIRS)
