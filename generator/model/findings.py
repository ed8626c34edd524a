"""What was found in a consultation while it was understood, and takes long to find again: it is kept with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.model.text import Span

AskedPlaces = tuple[tuple[int, Span], ...]
"""In order: a block, and words in its joined text that ask something."""


class NumberedSentence(NamedTuple):
    """A sentence of an exchange (its id) that is worth comparing.

    `number` is one of 64 bits that, but for chance, only the same words have. `start` and `end` count in the joined
    text of the block.
    """

    exchange: str
    number: int
    block: int
    start: int
    end: int


@dataclass
class Findings:
    """What questions ask, by their ids, as far as it was found; and all sentences, None where none was looked for.

    The sentences are plain tuples, with the fields of a `NumberedSentence`: there are many.
    """

    asked: dict[str, AskedPlaces] = field(default_factory=dict)
    sentences: Sequence[tuple[str, int, int, int, int]] | None = None
