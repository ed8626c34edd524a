"""One thing that a person should look at: what, where, and the decisions that settle it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.messages.message import Message
from generator.model.readings import UnsureWord
from generator.problems import Place, printable

Decision = Mapping[str, Any]
"""Keys of `consultation.yml` with their values, as plain data."""

BLANK = "…"
"""What an editor has to fill in."""
_NEW_ADDRESS = " De vraag krijgt dan een ander adres. Dat kan alleen zolang de adressen niet vastliggen."
MEANT_NUMBER = f"Of geef het nummer dat bedoeld is.{_NEW_ADDRESS}"
"""What a number to paste does."""
MEANT_NUMBER_OF_SLIP = f"Of geef het nummer dat bedoeld is, als dit nummer een vergissing is.{_NEW_ADDRESS}"
"""The same where the printed number may be right."""


@dataclass(frozen=True)
class WorkPlace:
    """Where something stands: its place in the file, its words, and the exchange it belongs to (empty for none).

    `word` is what is known of a word that was recognised in a picture, if it is about one.
    """

    place: Place
    quote: str = ""
    exchange: str = ""
    word: UnsureWord | None = None


@dataclass(frozen=True)
class OtherWay:
    """Another way to settle an item: what it does, in plain Dutch, and what it puts into a file.

    `file` is empty for `consultation.yml`. Where the decision holds `BLANK`, an editor has to fill that in. A way that
    is no decision, such as saving the document anew, has none.
    """

    does: str
    decision: Decision | Sequence[Decision] = ()
    file: str = ""


@dataclass(frozen=True)
class WorkItem:
    """One thing to look at, with all places of the same cause.

    `code` is that of the doubt, empty where it is none. `lines` say it, one for each place, as `generator check` prints
    them; `what` says it in plain Dutch. `decision` confirms what the page shows now, ready to paste;
    `others` decide otherwise.
    """

    code: str
    what: str
    lines: tuple[Message, ...]
    places: tuple[WorkPlace, ...]
    decision: Decision
    others: tuple[OtherWay, ...] = ()

    @property
    def name(self) -> str:
        """What the item is called on one line: its code and the words it is about, those of the first place."""
        quote = " ".join(self.places[0].quote.split()) if self.places else ""
        return printable(" ".join(filter(None, (self.code, f"“{quote}”" if quote else ""))))
