"""What MkDocs says during a build, shown as the program shows its own messages."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from generator.messages.language import shown
from generator.messages.message import Message, say, words
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


_SETTING = re.compile(
    r"Config value '(?P<key>[^']*)': (?:Plugin '[^']*' option '(?P<option>[^']*)': )?(?P<reason>.*)", re.DOTALL
)
"""How MkDocs says what is wrong with a setting, or with one of a plugin."""
_REASONS: Sequence[tuple[re.Pattern[str], Callable[..., Message]]] = (
    (re.compile("Unrecognised configuration name"), lambda: say("there is no such setting")),
    (re.compile("Required configuration not provided"), lambda: say("it is missing")),
    (re.compile("Expected a key-value mapping"), lambda: say("it must be keys with a value each")),
    (re.compile("Expected a string"), lambda: say("it must be a text, in quotes")),
    (
        re.compile(r"Expected one of: \((?P<known>.*)\) but received: (?P<found>.*)", re.DOTALL),
        lambda known, found: say("it is {found}, and must be one of {known}", found=found, known=known),
    ),
    (
        re.compile(r"Expected type: <class '(?P<wanted>\w+)'> but received: <class '(?P<found>\w+)'>"),
        lambda wanted, found: say(
            "it is of the kind {found}, and must be of the kind {wanted}", found=found, wanted=wanted
        ),
    ),
    (
        re.compile(r"The path '(?P<path>[^']*)' isn't an existing (?:file|directory)"),
        lambda path: say("{path} is not there", path=path),
    ),
)
"""The reasons that an editor may cause, in the words of MkDocs, and in ours."""


def _of_setting(key: str, reason: str) -> Message:
    """What is wrong with a setting of mkdocs.yml; a reason that is not known here is said in the words of MkDocs."""
    found = ((pattern.search(reason), sentence) for pattern, sentence in _REASONS)
    known = next((sentence(**match.groupdict()) for match, sentence in found if match), words(reason))
    return say("the setting ‘{key}’ of mkdocs.yml is wrong: {reason}", key=key, reason=known)


class _Visible(logging.Formatter):
    """What is said, with every character of a name visible."""

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        of_setting = _SETTING.fullmatch(text)
        if of_setting:
            text = _of_setting(of_setting["option"] or of_setting["key"], of_setting["reason"])
        level = _LEVELS.get(record.levelname, record.levelname)
        if of_setting or record.name.startswith(_OURS):
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
