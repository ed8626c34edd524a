"""What is wrong, as the terminal and the page of a preview say it: file, line, column, code, message."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from mkdocs.exceptions import MkDocsException

from generator.failure import internal_error
from generator.messages.message import Message, say, words
from generator.problems import printable
from generator.publish.disk.machine import refusal
from generator.publish.disk.stopped import why_stopped
from generator.publish.preview.texts import NotMadeError

_log = logging.getLogger(__name__)
_QUOTED = re.compile("'([^']+)'")
_TEMPLATES = {".html", ".jinja", ".txt", ".xml"}


def mistakes_of(error: Exception, root: Path) -> Sequence[Message]:
    """The lines that say what stopped the preview; paths below the folder `root` are given from there."""
    if isinstance(error, NotMadeError):
        return [problem.line for problem in error.problems]
    if isinstance(error, TemplateError):
        return [_of_template(error, root)]
    if isinstance(error, MkDocsException):
        return [why_stopped(error)]
    if isinstance(error, OSError):
        return [refusal(error)]
    return [internal_error(error, "mkdocs.yml", say("making a page")).line]


def _of_template(error: TemplateError, root: Path) -> Message:
    """What is wrong in a template, with the words that Jinja names: what it says of them is for `--debug`."""
    _log.debug("a template cannot be filled", exc_info=error)
    place, named = _template(error, root), words(printable(", ".join(_QUOTED.findall(error.message or "")) or "?"))
    if isinstance(error, TemplateNotFound):
        return say(
            "{place}: [TEMPLATE] there is no template {name}", place=place, name=printable(str(error.name or "?"))
        )
    if isinstance(error, TemplateSyntaxError):
        return say("{place}: [TEMPLATE] this is not written as Jinja asks, at: {words}", place=place, words=named)
    if isinstance(error, UndefinedError):
        return say("{place}: [TEMPLATE] there is no value with this name: {words}", place=place, words=named)
    return say("{place}: [TEMPLATE] this cannot be filled ({kind})", place=place, kind=type(error).__name__)


def _template(error: TemplateError, root: Path) -> Message:
    """The template and the line in it that an error is about: `overrides/base.html:12:1`."""
    if isinstance(error, TemplateSyntaxError):
        return _at(error.filename or error.name, root, error.lineno)
    steps = [step for step in extract_tb(error.__traceback__) if Path(step.filename).suffix in _TEMPLATES]
    return _at(steps[-1].filename, root, steps[-1].lineno or 1) if steps else say("a template")


def _at(file: str | None, root: Path, line: int) -> Message:
    if file is None:
        return say("a template, line {line}", line=line)
    path = Path(file)
    named = printable((path.relative_to(root) if path.is_relative_to(root) else path).as_posix())
    return words(f"{named}:{line}:1")
