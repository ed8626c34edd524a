"""Firefox for tests: started once by each test process, a fresh profile for each run of steps."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from tests.browser.driver import Driver
from tools.programs import FIREFOX

DRIVER = Path(__file__).with_name("firefox.mjs")
PATIENCE = 120  # seconds for one run of steps

Step = dict[str, Any]


class DriveFirefox(Protocol):
    """Performs the steps described in firefox.mjs and returns its report; fails the test when a step fails."""

    def __call__(self, steps: Sequence[Step]) -> dict[str, Any]: ...


class Firefox:
    """A running Firefox with its own preferences; `close` it."""

    def __init__(self, **preferences: object) -> None:
        executable = FIREFOX.find()
        assert executable, "no Firefox: run `python tools/programs.py`"
        self._driver = Driver(DRIVER, executable, json.dumps(preferences), patience=PATIENCE)

    def drive(self, steps: Sequence[Step]) -> dict[str, Any]:
        """Perform the steps of one run; its report."""
        report = self._driver.ask(list(steps))
        assert report["failure"] is None, report
        return report

    def close(self) -> None:
        """End Firefox and its driver."""
        self._driver.close()
