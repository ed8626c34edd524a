"""Holds the lock of a build until its input ends.

python -m tests.publish.disk.holder FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from generator.publish.disk.build_lock import BuildLock


def _say(words: str) -> None:
    sys.stderr.write(words)


if __name__ == "__main__":
    with BuildLock(Path(sys.argv[1]), _say):
        sys.stdout.write("held\n")
        sys.stdout.flush()
        sys.stdin.read()
