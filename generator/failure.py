"""What is told where the program itself fails: no traceback, but enough to find the place."""

from __future__ import annotations

import logging
from pathlib import Path
from traceback import extract_tb

from generator.problems import Code, Place, Problem

_log = logging.getLogger(__name__)
_HERE = Path(__file__).parent
_REPORT = "the fault is in the program: report it, with this file"


def internal_error(error: Exception, file: str, doing: str, advice: str = "") -> Problem:
    """The problem to report where something failed while `doing` something with a file.

    It names the kind of error and the line of the program. The words of the error are left out: they may be words of
    the document that the site withholds; whoever asks for them (`--debug`) is shown all.
    """
    _log.debug("%s failed while %s", file, doing, exc_info=error)
    if isinstance(error.__cause__, StopIteration):  # Python hides it where a generator raises it
        error = error.__cause__
    message = f"the program failed while {doing} ({type(error).__name__} at {_place(error)})"
    return Problem(Code.INTERNAL_ERROR, Place(file), message, "; ".join(filter(None, (_REPORT, advice))))


def _place(error: Exception) -> str:
    """The last line of this program that was at work: `parse/roles/pieces.py:12`."""
    for frame in reversed(extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(_HERE):
            return f"{Path(frame.filename).relative_to(_HERE).as_posix()}:{frame.lineno}"
    return "a library"
