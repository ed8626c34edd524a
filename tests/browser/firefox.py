"""Firefox for tests: started once by each test process, a fresh profile for each run of steps."""

import json
import queue
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from tools.programs import FIREFOX, NODE

DRIVER = Path(__file__).with_name("firefox.mjs")
PATIENCE = 120  # seconds for one run of steps

Step = dict[str, Any]


class DriveFirefox(Protocol):
    """Performs the steps described in firefox.mjs and returns its report; fails the test when a step fails."""

    def __call__(self, steps: Sequence[Step]) -> dict[str, Any]: ...


class Firefox:
    """A running Firefox with its own preferences; `close` it."""

    def __init__(self, **preferences: object) -> None:
        node, executable = NODE.find(), FIREFOX.find()
        assert node, "no Node.js: run `python tools/programs.py`"
        assert executable, "no Firefox: run `python tools/programs.py`"
        self._process = subprocess.Popen(
            [node, str(DRIVER), executable, json.dumps(preferences)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._answers: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def drive(self, steps: Sequence[Step]) -> dict[str, Any]:
        """Perform the steps of one run; its report."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(list(steps)) + "\n")
        self._process.stdin.flush()
        answer = self._answers.get(timeout=PATIENCE)
        assert answer, f"the driver of Firefox ended with {self._process.wait(PATIENCE)}"
        report: dict[str, Any] = json.loads(answer)
        assert report["failure"] is None, report
        return report

    def close(self) -> None:
        """End Firefox and its driver."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(PATIENCE)
