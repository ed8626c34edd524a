"""What MkDocs says during a build, shown as the program shows its own messages."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from generator.messages.language import shown
from generator.messages.message import Message, say
from generator.problems import printable

_OURS = ("mkdocs.preview", "mkdocs.plugins.generator.")
"""The loggers below that of MkDocs to which this program speaks, in the language of who reads it."""
_LEVELS = {
    "DEBUG": say("DEBUG"),
    "INFO": say("INFO"),
    "WARNING": say("WARNING"),
    "ERROR": say("ERROR"),
    "CRITICAL": say("ERROR"),
}


class _Visible(logging.Formatter):
    """What is said, with every character of a name visible."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        level = _LEVELS.get(record.levelname, record.levelname)
        if record.name.startswith(_OURS):
            line = say("{level}: {text}", level=level, text=text)
        else:
            line = say("{level}: {text_of_mkdocs}", level=level, text_of_mkdocs=text)
        return "\n".join(map(printable, shown(line).split("\n")))


def teller(logger: logging.Logger | logging.LoggerAdapter[logging.Logger]) -> Callable[[Message], None]:
    """What says messages through a logger, in the language of who reads them."""
    return lambda message: logger.info("%s", "\n".join(map(printable, shown(message).split("\n"))))


@contextmanager
def hearing_mkdocs(level: int = logging.WARNING) -> Iterator[None]:
    """Show what MkDocs says from `level` up, on stderr."""
    logger = logging.getLogger("mkdocs")
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(level)
    handler.setFormatter(_Visible("%(message)s"))
    before = logger.level
    logger.setLevel(level)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
