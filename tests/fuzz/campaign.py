"""Runs jobs through workers: a worker that dies is the outcome of the job it died on, and replaced."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from tests.fuzz.jobs import PROJECT, Job
from tests.fuzz.worker import Outcome

DIED = "died"


class Worker:
    """One process that runs `command`; use as a context so that it ends."""

    def __init__(self, *command: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *(command or ("-m", "tests.fuzz.worker"))],
            cwd=PROJECT,
            # What coverage adds is no time that a file takes.
            env={name: value for name, value in os.environ.items() if not name.startswith("COV")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(BrokenPipeError):
                    pipe.close()

    def outcome(self, path: Path) -> Outcome | None:
        """What became of a file; None when the process died of it."""
        assert self._process.stdin
        assert self._process.stdout
        try:
            self._process.stdin.write(f"{path}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return None
        line = self._process.stdout.readline()
        return Outcome(**json.loads(line)) if line else None


def run(jobs: Iterable[Job], folder: Path) -> Iterator[tuple[Job, Outcome]]:
    """The outcome of each job, in order; files are made in `folder`, and gone afterwards."""
    waiting = iter(jobs)
    job = next(waiting, None)
    while job is not None:
        with Worker() as worker:
            while job is not None:
                path = folder / f"fuzz{job.suffix}"
                path.write_bytes(job.data())
                outcome = worker.outcome(path)
                path.unlink()
                yield job, outcome or Outcome(DIED, "out of time, or killed by the system", 0)
                job = next(waiting, None)
                if outcome is None:
                    break
