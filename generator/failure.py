"""The report of a failure of the program itself: no traceback, but enough to find the place in the code."""

from __future__ import annotations

import logging
from pathlib import Path
from traceback import extract_tb

from generator.messages.message import NOTHING, Message, joined, say, words
from generator.problems import Code, Place, Problem

_log = logging.getLogger(__name__)
_HERE = Path(__file__).parent
_REPORT = say("the fault is in the program: report it, with this file")


def internal_error(error: Exception, file: str, doing: Message, advice: Message = NOTHING) -> Problem:
    """The problem to report when the program failed; `doing` says what it was doing with the file.

    It names the type of the error and the line of the program. The message of the error is left out, because it may
    quote words that the site withholds; `--debug` shows it.
    """
    _log.debug("%s failed while %s", file, doing, exc_info=error)
    if isinstance(error.__cause__, StopIteration):  # Python hides it where a generator raises it
        error = error.__cause__
    message = say(
        "the program failed while {doing} ({error} at {line})",
        doing=doing,
        error=type(error).__name__,
        line=_place(error),
    )
    return Problem(Code.INTERNAL_ERROR, Place(file), message, joined((_REPORT, advice)))


def _place(error: Exception) -> Message:
    """The innermost line of this program in the traceback: `parse/roles/pieces.py:12`."""
    for frame in reversed(extract_tb(error.__traceback__)):
        if Path(frame.filename).is_relative_to(_HERE):
            return words(f"{Path(frame.filename).relative_to(_HERE).as_posix()}:{frame.lineno}")
    return say("a library")
