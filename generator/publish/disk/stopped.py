"""What stops a build, in a sentence: an error of ours, of MkDocs, or in its settings."""

from __future__ import annotations

import logging
from pathlib import Path

import yaml
from mkdocs.exceptions import Abort, ConfigurationError, MkDocsException

from generator.knowledge.yaml.messages import complaint_about
from generator.messages.language import shown
from generator.messages.message import Message, said_by, say
from generator.problems import Code, Place, Problem, printable

_log = logging.getLogger(__name__)
SETTINGS = "mkdocs.yml"


class StoppedError(Abort):
    """A build cannot go on; `mkdocs` shows the message, in the language of who reads it."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.said = message

    def format_message(self) -> str:
        """The message as MkDocs prints it."""
        return shown(self.said)


def why_stopped(error: MkDocsException) -> Message:
    """What stopped a build. MkDocs says itself, before it stops, what is wrong with a setting."""
    if said := said_by(error):
        return said
    _log.debug("MkDocs stopped", exc_info=error)
    cause = error.__cause__ or error.__context__
    if isinstance(error, ConfigurationError) and isinstance(cause, yaml.MarkedYAMLError):
        return _not_yaml(cause).line
    if isinstance(error, ConfigurationError | Abort):
        return say("MkDocs stopped; what is wrong, perhaps in {file}, stands above", file=SETTINGS)
    return say("MkDocs stopped ({kind}); `generator --debug` shows what it says", kind=type(error).__name__)


def _not_yaml(error: yaml.MarkedYAMLError) -> Problem:
    complaint = complaint_about(error)
    mark = complaint.mark
    place = Place(SETTINGS, mark.line + 1, mark.column + 1) if mark else Place(SETTINGS)
    return Problem(Code.YAML_SYNTAX, place, complaint.message, complaint.advice)


def need_settings(root: Path) -> None:
    """Refuse a folder without settings before MkDocs does. Raises StoppedError."""
    if not (root / SETTINGS).is_file():
        folder = printable(root.as_posix())
        raise StoppedError(
            say("there is no {file} in {folder}; name the folder of a project", file=SETTINGS, folder=folder)
        )
