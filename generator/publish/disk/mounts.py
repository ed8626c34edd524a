"""Whether other disks are mounted on a folder or below it: what stands there cannot move, and must not be emptied."""

from __future__ import annotations

import os
import re
from pathlib import Path

_TABLE = Path("/proc/self/mountinfo")  # proc(5); Linux only
_POINT = 4  # its fifth field
_ESCAPED = re.compile(rb"\\([0-7]{3})")


def holds_mounts(folder: Path) -> bool:
    """Whether something is mounted on a folder (an absolute path without links) or below it."""
    try:
        lines = _TABLE.read_bytes().splitlines()
    except OSError:
        return _is_on_other_disks(folder)
    points = (_ESCAPED.sub(lambda found: bytes([int(found[1], 8)]), line.split(b" ")[_POINT]) for line in lines)
    return any(Path(os.fsdecode(point)).is_relative_to(folder) for point in points)


def _is_on_other_disks(folder: Path) -> bool:
    """The same without a table: by the numbers of the disks, which are the same where a folder is mounted twice."""
    beside = folder.parent.stat().st_dev
    return any(os.lstat(root).st_dev != beside for root, _, _ in os.walk(folder))
