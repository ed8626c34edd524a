"""Names that only one entry may claim: a second claim is reported and names the first."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

from generator.messages.message import Message, say
from generator.problems import Code, Place, Problems


@dataclass
class Claims:
    """The claims of one file to one kind of name (`term`, `topic id`, …)."""

    what: Message
    problems: Problems
    _first: dict[Hashable, Place] = field(default_factory=dict)

    def claim(self, key: Hashable, text: str, place: Place) -> None:
        """Note that the entry at `place` claims `text`; claims with equal keys are the same claim."""
        first = self._first.setdefault(key, place)
        if first != place:
            message = say(
                "the {kind} ‘{text}’ is taken; it stands first at {first}", kind=self.what, text=text, first=first
            )
            self.problems.report(Code.DUPLICATE_ID, place, message, quote=text)
