"""“Did you mean”: finds the known name most similar to an unknown one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from generator.messages.message import NOTHING, Message, say

_ALIKE = 0.6


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name most similar to `word`, ignoring case; None when none is similar."""
    by_folded = {name.casefold(): name for name in known}
    wanted = word.casefold()
    close = get_close_matches(wanted, by_folded, n=1, cutoff=_ALIKE)
    holding = [folded for folded in by_folded if wanted and wanted in folded]
    if not close and len(holding) == 1:
        close = holding
    return by_folded[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> Message:
    """Advice with the nearest known name, or with all names when they are few; else empty."""
    names = tuple(known)
    found = nearest(word, names)
    if found:
        return say("did you mean ‘{found}’?", found=found)
    few = 12
    return say("known here: {names}", names=", ".join(names)) if 0 < len(names) <= few else NOTHING
