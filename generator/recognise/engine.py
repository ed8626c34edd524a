"""What an engine is: a program or library that reads a painted page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from generator.messages.message import Message
from generator.model.recognition import RecognisedLine
from generator.recognise.painted import Painting


class RecognitionFailedError(Exception):
    """Raised where an engine does not read a page; its argument says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)


class Engine(Protocol):
    """Reads painted pages."""

    @property
    def name(self) -> str:
        """The program with its version and language, for people: `Tesseract 5.5.0 (nld)`."""

    def read(self, painting: Painting) -> Sequence[RecognisedLine]:
        """The lines of an upright page; all lengths are dots of the painting. Raises `RecognitionFailedError`."""
