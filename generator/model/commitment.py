"""Commitments (toezeggingen): what the government promises the Chamber that it will receive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CommitmentState(StrEnum):
    """Who says that it is a commitment, and whether it was kept."""

    RECOGNISED = "recognised"  # by rule, confirmed by nobody
    CONFIRMED = "confirmed"  # by an editor
    FULFILLED = "fulfilled"  # an editor named the document


@dataclass(frozen=True)
class CommitmentFacts:
    """What an annotation says of a commitment besides its words and its day.

    `addressee` and `term` are as written, empty where the sentence has none. `document` is the id or the address of
    the document that fulfils it.
    """

    addressee: str = ""
    term: str = ""
    state: CommitmentState = CommitmentState.RECOGNISED
    document: str = ""


@dataclass(frozen=True)
class Commitment:
    """A commitment of an exchange: its sentence as it reads, the block it stands in, its last day and its facts."""

    sentence: str
    block: int
    due: date | None
    facts: CommitmentFacts
