"""Tries documents, goes on after a mistake, and keeps each document that shows one."""

from __future__ import annotations

import resource
import signal
import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from tests.fuzz.guided import findings
from tests.fuzz.guided.form import Form

MEMORY = 2 * 2**30
# A step that Python does not interrupt, such as a search by an expression, ends with the process.
_PATIENCE = 4
# With coverage counted, a document of a hundred thousand bytes takes ten times as long as one of ten thousand.
BYTES_A_SECOND = 2_000
_OWN = ("generator/", "tests/fuzz/")
CURRENT = "current"
FINDINGS = "findings"


class TooLongError(BaseException):
    """Raised in a document that takes too long; no `except Exception` on the way catches it."""


class Trial:
    """Tries documents one after the other; each may take `seconds` of processor time, and more the longer it is.

    The document that is being tried lies in the file `current` of the folder: of one that kills the process it is all
    that is left.
    """

    def __init__(self, folder: Path, seconds: float, way: Callable[[Form], object]) -> None:
        self._folder = folder
        self._seconds = seconds
        self._way = way
        signal.signal(signal.SIGPROF, self._stop)
        signal.signal(signal.SIGVTALRM, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    def __call__(self, data: bytes) -> None:
        """Try one document."""
        (self._folder / CURRENT).write_bytes(data)
        try:
            self._within(self._seconds + len(data) / BYTES_A_SECOND)
            self._way(Form.of(data))
        except (Exception, TooLongError) as error:
            self._within(0)
            findings.keep(self._folder / FINDINGS, where(error), str(error)[:500], data)
        finally:
            self._within(0)

    def _within(self, seconds: float) -> None:
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds * _PATIENCE)

    def _stop(self, _: int, __: FrameType | None) -> None:
        raise TooLongError(f"more than {self._seconds:g} s of processor time ")


def where(error: BaseException) -> str:
    """What was raised, and the innermost place of ours: the same mistake found again gives the same words."""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if _short(frame.filename)]
    if isinstance(error, AssertionError) and own:
        # The first words say which promise is broken; the rest is of the document.
        return f"{own[-1].name}: {str(error).partition(':')[0].partition(' on ')[0]}"
    place = f" in {_short(own[-1].filename)}:{own[-1].lineno} {own[-1].name}" if own else ""
    return f"{type(error).__name__}{place}"


def _short(file: str) -> str:
    """The path of a file of ours within the project; empty for another."""
    at = max(file.rfind(part) for part in _OWN)
    return file[at:] if at >= 0 else ""
