"""Why a file cannot be read, for the people who have it."""

from __future__ import annotations


class DamageError(Exception):
    """The file cannot be read: `message` tells why and `advice` what to do; the reader reports both."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
