"""Stops looking into a file as soon as it is known to hold more than its pages."""

from __future__ import annotations

from generator.model.beyond import Beyond


class MoreThanPagesError(Exception):
    """Raised where a file holds something beyond its pages; `beyond` shows what kind of thing."""

    def __init__(self, beyond: Beyond) -> None:
        super().__init__(beyond.value)
        self.beyond = beyond
