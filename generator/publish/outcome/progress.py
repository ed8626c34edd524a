"""Shows how far a long wait is, so that nobody thinks that the program hangs; a short one stays silent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from time import monotonic

SILENT, APART = 2.0, 1.0
"""Seconds before the first line, and at least between two."""


@contextmanager
def progress(what: str, echo: Callable[[str], None], silent: float = SILENT) -> Iterator[Callable[[int, int], None]]:
    """Gives a function to call with the number of the item that is begun, from 1, and the number of all items.

    After `silent` seconds `echo` gets a line, and later a line for some further numbers: `Reading content: 3 of 9`.
    """
    lock, reached, shown_at = Lock(), "", 0.0

    def show() -> None:
        nonlocal shown_at
        with lock:
            shown_at = monotonic()
            echo(f"{what}{reached}")

    def begin(number: int, total: int) -> None:
        nonlocal reached
        reached = f": {number} of {total}"
        if shown_at and monotonic() - shown_at >= APART:
            show()

    timer = Timer(silent, show)
    timer.daemon = True
    timer.start()
    try:
        yield begin
    finally:
        timer.cancel()
