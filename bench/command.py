"""The command of every measurement: prints its tables, and keeps them where that is asked."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


def run(arguments: Sequence[str], name: str, what: str, report: Callable[[list[Path]], str], files: str = "") -> int:
    """Report as the arguments of `python -m bench.{name}` ask, and return its exit code.

    `what` is measured, as `--help` tells it; `files` tells of the files that may be named, where any may.
    """
    parser = argparse.ArgumentParser(prog=f"python -m bench.{name}", description=f"Measure how fast {what}.")
    parser.set_defaults(files=[])
    if files:
        parser.add_argument("files", nargs="*", type=Path, help=files)
    parser.add_argument("--output", type=Path, help="where to keep the tables")
    options = parser.parse_args(arguments)
    text = report(options.files)
    sys.stdout.write(text)
    if options.output:
        options.output.write_text(text, encoding="utf-8", newline="\n")
    return 0
