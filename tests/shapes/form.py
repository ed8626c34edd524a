"""What a rearranged document is, and what must come out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Named(Enum):
    """How the words of a question show who asks it."""

    OWN = "own"  # `De leden van de VVD-fractie vragen`
    POINTING = "pointing"  # `Deze leden vragen`: those who had the word
    SILENT = "silent"  # only a question


@dataclass(frozen=True)
class Asked:
    """A question that must come out: one printed label, perhaps over several paragraphs.

    `numbers` are those it must bear, empty where the form leaves them open; `factions` those it may bear, of which one
    must be found: `()` stands for nobody.
    """

    numbers: tuple[str, ...]
    paragraphs: tuple[str, ...]
    factions: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Answered:
    """An answer that must come out; `quoted` are the words of the question that the document repeats above it."""

    numbers: tuple[str, ...]
    text: str
    quoted: str = ""


@dataclass(frozen=True)
class Wanted:
    """An exchange that must come out; `states` are those that are right."""

    questions: tuple[Asked, ...]
    answers: tuple[Answered, ...]
    states: tuple[str, ...]


@dataclass(frozen=True)
class Form:
    """A document as its paragraphs, and what a person reads in it.

    `doubts` are the labels of doubts that must be reported. `running` gives for a faction all its answers where the
    form does not show which question each answers.
    """

    name: str
    paragraphs: tuple[str, ...]
    wanted: tuple[Wanted, ...]
    facts: Mapping[str, str | None]
    doubts: tuple[str, ...] = ()
    running: Mapping[str, str] = field(default_factory=dict)
