"""The error for a file that cannot be read."""

from __future__ import annotations

from generator.messages.message import Message


class DamageError(Exception):
    """Raised when a file cannot be read: `message` is the reason, `advice` the solution; the reader reports both."""

    def __init__(self, message: Message, advice: Message) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
