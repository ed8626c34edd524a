"""Stops looking into a file as soon as it is known to hold more than its pages."""

from __future__ import annotations

from generator.model.hidden_content import HiddenContent


class MoreThanPagesError(Exception):
    """Raised where a file holds something beyond its pages; `hidden_content` shows what kind of thing."""

    def __init__(self, hidden_content: HiddenContent) -> None:
        super().__init__(hidden_content.value)
        self.hidden_content = hidden_content
