"""The error that ends the check of a file as soon as it is known to hold more than its pages."""

from __future__ import annotations

from generator.model.hidden_content import HiddenContent


class MoreThanPagesError(Exception):
    """Raised if a file holds something beyond its pages; `hidden_content` is the kind of it."""

    def __init__(self, hidden_content: HiddenContent) -> None:
        super().__init__(hidden_content.value)
        self.hidden_content = hidden_content
