"""A cluster of Dask on this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.publish.projects import ROOT

SECONDS = 90


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """The address of a scheduler with two workers, which keep their things in a folder."""
    told = folder / "scheduler.json"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", "")))}
    scheduler = ["scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    worker = ["worker", "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard", "--local-directory", str(folder)]
    with ExitStack() as started:
        for words in (scheduler, worker, worker):
            command = [sys.executable, "-m", f"distributed.cli.dask_{words[0]}", "--scheduler-file", str(told)]
            process = subprocess.Popen([*command, *words[1:]], env=environment, cwd=folder, stderr=subprocess.DEVNULL)
            started.callback(process.wait)
            started.callback(process.terminate)
            end = time.monotonic() + SECONDS
            while not told.exists() and time.monotonic() < end:
                time.sleep(0.1)
        yield json.loads(told.read_text(encoding="utf-8"))["address"]
