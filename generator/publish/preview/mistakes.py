"""What is wrong, as the terminal and the page of a preview say it: file, line, column, code, message."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

from jinja2 import TemplateError, TemplateSyntaxError
from mkdocs.exceptions import MkDocsException

from generator.failure import internal_error
from generator.problems import printable
from generator.publish.disk.machine import refusal
from generator.publish.preview.texts import NotMadeError

_TEMPLATES = {".html", ".jinja", ".txt", ".xml"}


def mistakes_of(error: Exception, root: Path) -> Sequence[str]:
    """The lines that say what stopped the preview; paths below the folder `root` are given from there."""
    if isinstance(error, NotMadeError):
        return [str(problem) for problem in error.problems]
    if isinstance(error, TemplateError):
        return [f"{_template(error, root)}: [TEMPLATE] {printable(error.message or type(error).__name__)}"]
    if isinstance(error, MkDocsException):
        return [printable(line) for line in str(error).splitlines() if line] or [type(error).__name__]
    if isinstance(error, OSError):
        return [refusal(error)]
    return [str(internal_error(error, "mkdocs.yml", "making a page"))]


def _template(error: TemplateError, root: Path) -> str:
    """The template and the line in it that an error is about: `overrides/base.html:12:1`."""
    if isinstance(error, TemplateSyntaxError):
        return f"{_named(error.filename or error.name or 'a template', root)}:{error.lineno}:1"
    steps = [step for step in extract_tb(error.__traceback__) if Path(step.filename).suffix in _TEMPLATES]
    return f"{_named(steps[-1].filename, root)}:{steps[-1].lineno}:1" if steps else "a template"


def _named(file: str, root: Path) -> str:
    path = Path(file)
    return printable((path.relative_to(root) if path.is_relative_to(root) else path).as_posix())
