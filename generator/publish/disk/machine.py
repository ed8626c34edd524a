"""Describes an error of the machine (a full disk, a limit, a missing right) in a sentence, with advice."""

from __future__ import annotations

import os

from generator.messages.message import Message, joined, listed, say, with_and, words
from generator.messages.refusals import refused
from generator.problems import printable
from generator.publish.disk.stopped import StoppedError

# 0 to 3 are taken: fine, problems in the content, wrong use, a broken promise of ours.
REFUSED = 4


class RefusedError(StoppedError):
    """The machine refused something that a build needs; `mkdocs` shows the message and ends with this code."""

    code = exit_code = REFUSED


def refusal(error: OSError) -> Message:
    """The error, its place and the advice, on one line."""
    what, advice = refused(error)
    places = [_place(place) for place in (error.filename, error.filename2) if place is not None]
    if places:
        what = say("{places}: {what}", places=listed(places, with_and), what=what)
    return joined((what, advice))


def _place(place: str | bytes | int) -> Message:
    return words(printable(str(place) if isinstance(place, int) else os.fsdecode(place)))
