"""Time as a ratio: what work costs beside a yardstick of the same run, so that no result depends on the machine."""

from __future__ import annotations

import gc
import re
import time

# What the yardstick costs, in seconds of processor time, on the machine of which the limits in tests speak.
_YARDSTICK = 0.05
_WORD = re.compile(r"([a-z]+)-(\d+)")


class Watch:
    """Counts the processor time of this process from when it was made, in seconds of a machine of a fixed pace."""

    def __init__(self) -> None:
        # What other tests left in this process is no part of the work: collecting garbage must not walk over it.
        gc.freeze()
        self._slowness = slowness()
        self._began = time.process_time()

    def seconds(self) -> float:
        """Seconds so far; a slow machine, before or after the work, makes each of its seconds count for less."""
        spent = time.process_time() - self._began
        return spent / max(self._slowness, slowness())


def slowness() -> float:
    """How many times as long as on that machine a fixed piece of work takes here and now; never less than 1."""
    began = time.process_time()
    counted: dict[str, int] = {}
    for number in range(40_000):
        found = _WORD.fullmatch(f"vraag-{number % 977}")
        if found is not None:
            counted[found[2]] = counted.get(found[2], 0) + 1
    return max(1.0, (time.process_time() - began) / _YARDSTICK)
