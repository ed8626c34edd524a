"""Sentences of answers that stand elsewhere as well: how alike they are, and where the other one stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.model.text import Span


class Degree(StrEnum):
    """How alike two sentences are."""

    SAME = "same"  # word for word, whatever the signs and capitals
    NEARLY = "nearly"  # what differs says nothing else
    ALIKE = "alike"  # what differs may say something else: a number, a name, a denial, another word on the subject


@dataclass(frozen=True)
class SameWords:
    """The other sentence: how alike it is, its block, and its span in the joined text of that."""

    degree: Degree
    block: int
    span: Span
