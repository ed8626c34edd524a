"""Runs a module of Python as on a day more than a year from now: `python -m tests.site.later MODULE WORDS ...`."""

from __future__ import annotations

import os
import runpy
import sys
import time

DAYS = 400
_SECONDS = DAYS * 86_400


def _begin() -> None:
    now = time.time
    time.time = lambda: now() + _SECONDS  # `date.today` asks it, too
    os.environ["SOURCE_DATE_EPOCH"] = str(int(time.time()))  # which MkDocs takes for the time of its build


if __name__ == "__main__":
    _begin()
    sys.argv[:] = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
