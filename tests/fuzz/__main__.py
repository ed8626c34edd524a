"""Fuzz readers and parser.

    python -m tests.fuzz 5000

Tells every file that raised something or that was too much, with the job that makes it again; 1 when there was one.
"""

from __future__ import annotations

import sys
from collections import Counter
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.campaign import DIED, run
from tests.fuzz.jobs import hostile, mutations
from tests.fuzz.worker import RAISED

EVERY = 250


def main(count: int) -> int:
    """Run every hostile file and so many mutations."""
    outcomes: Counter[tuple[str, str]] = Counter()
    slowest: dict[str, float] = {}
    with TemporaryDirectory() as folder:
        for number, (job, outcome) in enumerate(run(chain(hostile(), mutations(count)), Path(folder)), 1):
            outcomes[job.suffix, outcome.what] += 1
            slowest[job.suffix] = max(slowest.get(job.suffix, 0), outcome.seconds)
            if outcome.what in (RAISED, DIED):
                sys.stdout.write(f"{outcome.what}: {job}: {outcome.detail}\n")
            if number % EVERY == 0:
                sys.stderr.write(f"{number}\n")
    for (suffix, what), times in sorted(outcomes.items()):
        sys.stdout.write(f"{suffix} {what}: {times} (slowest {slowest[suffix]:.1f} s)\n")
    return int(any(what in (RAISED, DIED) for _, what in outcomes))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
