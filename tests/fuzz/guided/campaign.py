"""Leads the processes that try documents: starts another when one dies, and counts."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.guided import findings
from tests.fuzz.guided.trial import CURRENT, FINDINGS

PROJECT = Path(__file__).parents[3]
EVERY = 60
# The extra time in which a process may end by itself: it finishes the documents it was given first.
GRACE = 120
# What libFuzzer writes now and then: `#741 NEW cov: 11282 ft: 11300 corp: 271/210Kb …`.
_PULSE = re.compile(r"^#(\d+)\s.*?cov: (\d+) ft: \d+ corp: (\d+)", re.MULTILINE)
# A process that ends before it has tried anything would be started for ever.
_MOST_STILLBORN = 3


@dataclass(frozen=True)
class Counts:
    """How far it is: documents tried, places reached, documents in the corpus."""

    executions: int = 0
    places: int = 0
    corpus: int = 0

    @classmethod
    def of(cls, log: str) -> Counts:
        """The counts in the log of one process."""
        pulses = [tuple(map(int, found.groups())) for found in _PULSE.finditer(log)]
        return cls(pulses[-1][0], max(places for _, places, _ in pulses), pulses[-1][2]) if pulses else cls()


class Campaign:
    """A run of processes over one folder, one after the other."""

    def __init__(self, folder: Path, say: Callable[[str], object]) -> None:
        self._folder = folder
        self._say = say
        self._last = time.monotonic()
        self._before = Counts()
        self._now = Counts()

    def run(self, seconds: float, command: Callable[[int], list[str]]) -> None:
        """Run the command of Python, with the seconds that are left as its argument, until none are left."""
        end = time.monotonic() + seconds
        stillborn = 0
        while (left := int(end - time.monotonic())) > 0:
            code = self._process(command(left), end)
            if code == 0:
                return
            stillborn = 0 if self._now.executions else stillborn + 1
            if stillborn == _MOST_STILLBORN:
                raise RuntimeError(f"the process ends at once, with {code}; see {self._folder / 'log'}")
            died = (self._folder / CURRENT).read_bytes() if (self._folder / CURRENT).exists() else b""
            findings.keep(self._folder / FINDINGS, f"died with {code}", "the process ended on this document", died)

    @property
    def summary(self) -> str:
        """Where it stands, in a line."""
        tried = self._before.executions + self._now.executions
        places = max(self._before.places, self._now.places)
        found = len(list(findings.kept(self._folder / FINDINGS)))
        return (
            f"{tried:,} documents tried, {places:,} places reached, {self._now.corpus} in the corpus, {found} findings"
        )

    def _process(self, command: list[str], end: float) -> int:
        """One process to its end; what it returned, negative the signal that ended it, 0 when it was out of time."""
        self._before = Counts(
            self._before.executions + self._now.executions, max(self._before.places, self._now.places)
        )
        log = self._folder / "log"
        with log.open("wb") as into:
            process = subprocess.Popen([sys.executable, *command], cwd=PROJECT, stdout=into, stderr=into)
        while process.poll() is None:
            time.sleep(0.2)
            if time.monotonic() - self._last > EVERY:
                self._count(log)
                self._last = time.monotonic()
                self._say(self.summary)
            if time.monotonic() > end + GRACE:
                process.kill()
                process.wait()
                process.returncode = 0
        self._count(log)
        return process.returncode

    def _count(self, log: Path) -> None:
        self._now = Counts.of(log.read_text(encoding="utf-8", errors="replace"))
