"""What editors say of documents that the archive does not hold: why, and whether they are wanted at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import Field

from generator.model.entry import Day, Entry, Text
from generator.problems import Place


class NotHeldEntry(Entry):
    """A document that the archive does not hold, and why."""

    reference: Text = Field(
        description="The document, as a text refers to it or by its id: Kamerstuk 28 676, nr. 480 or kst-28676-480."
    )
    reason: Text = Field(description="Why it is not here, one or two plain sentences: Dit stuk is ingetrokken.")
    date: Day = Field(description="The day on which that was found: 2026-11-30.")
    wanted: bool = Field(True, description="no: it is left out on purpose and is not looked for.")


@dataclass(frozen=True)
class NotHeld:
    """The same, checked: the id of the document, and where the entry stands."""

    document: str
    reason: str
    date: date
    is_wanted: bool
    place: Place
