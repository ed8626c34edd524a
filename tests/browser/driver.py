"""A program of Node.js that answers each line of JSON with another: it is started once for many tests."""

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any

from tools.programs import NODE


class Driver:
    """A running program; `close` it. It may take `patience` seconds over one answer."""

    def __init__(self, program: Path, *arguments: str, patience: int) -> None:
        node = NODE.find()
        assert node, "no Node.js: run `python tools/programs.py`"
        self.program, self.patience = program, patience
        self._process = subprocess.Popen(
            [node, str(program), *arguments],
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

    def ask(self, question: object) -> dict[str, Any]:
        """The answer to a question."""
        assert self._process.stdin
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer = self._answers.get(timeout=self.patience)
        assert answer, f"{self.program.name} ended with {self._process.wait(self.patience)}"
        told: dict[str, Any] = json.loads(answer)
        return told

    def close(self) -> None:
        """End the program and what it started."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(self.patience)
