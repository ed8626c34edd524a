"""The reason why a file cannot be read, for its owner."""

from __future__ import annotations


class DamageError(Exception):
    """Raised when a file cannot be read: `message` says why, `advice` what to do; the reader reports both."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
