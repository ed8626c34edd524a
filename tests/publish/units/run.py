"""A program that loads a folder of content through the store, with workers, and says what it found in one line of JSON.

    python -m tests.publish.units.run CONTENT WORKERS [WAY CONSULTATION]

WAY is what happens in a worker when it begins with the consultation: it `dies` each time, `dies-once`, `waits` for ten
minutes, or `stops` the whole program.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from hashlib import sha256
from pathlib import Path

from generator.model.knowledge import Knowledge
from generator.pipeline import Understood, understand_folder
from generator.publish.units import work
from generator.publish.units.crew import Crew
from tests.publish.units.projects import Outcome, kept

ENDED = 7


def digest(outcome: Outcome) -> str:
    """What tells two outcomes apart."""
    return sha256(repr((outcome.library, outcome.problems)).encode()).hexdigest()


def spoil(way: str, consultation: str, mark: Path) -> None:
    """Let something happen in workers that begin with the consultation."""
    main = os.getpid()

    def spoiled(folder: Path, knowledge: Knowledge, cache: Path | None = None) -> Understood:
        if folder.name == consultation and os.getpid() != main:
            if way == "waits":
                mark.touch()
                time.sleep(600)
            elif way == "stops":
                os.kill(main, signal.SIGKILL)
            elif way == "dies" or not mark.exists():
                mark.touch()
                os._exit(ENDED)
        return understand_folder(folder, knowledge, cache)

    setattr(work, understand_folder.__name__, spoiled)


def main(content: str, workers: str, way: str = "", consultation: str = "") -> None:
    """Load, and print."""
    # A shell that begins tests in the background has all that they start ignore who interrupts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    folder = Path(content)
    if way:
        spoil(way, consultation, folder.parent / "died")
    outcome = kept(folder, Crew(int(workers)))
    errors = [str(problem) for problem in outcome.problems if problem.code.is_promise]
    ids = [record.consultation.id for record in outcome.library.records]
    print(json.dumps({"digest": digest(outcome), "told": outcome.told, "errors": errors, "ids": ids}))  # noqa: T201 (its answer)


if __name__ == "__main__":
    main(*sys.argv[1:])
