"""Builds a whole small site on a disk that becomes full; prints what is wrong afterwards, one line each.

unshare --mount --map-root-user python -m tests.publish.disk.full_disk FOLDER PARTS

There is room for none of as many equal parts of what a build needs, for one, and so on to all but one.

The disk is one of memory (tmpfs) that this program mounts at FOLDER, so it must run in a namespace of its own. A build
meets the end of the disk wherever it writes: in what it keeps, in the site, the search index, the bundle, in a
temporary file; within a file as well, where Python calls no hook.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.publish.disk.machine import REFUSED
from tests.publish.disk.small_projects import ALL, NOTHING, SOME, SmallProjects, built

_PLENTY = 1 << 30


def _resize(folder: Path, size: int, *options: str) -> None:
    words = ["mount", "-t", "tmpfs", "-o", ",".join((f"size={size}", *options)), "tmpfs", str(folder)]
    subprocess.run(words, check=True)


def _used(folder: Path) -> int:
    found = os.statvfs(folder)
    return (found.f_blocks - found.f_bfree) * found.f_frsize


def _needed(projects: SmallProjects, folder: Path, kept: str) -> int:
    """The most bytes that a build needs beside what is there: at its end the old site and the new one stand there."""
    root = projects.prepared(kept)
    before, old = _used(folder), sum(path.stat().st_size for path in (root / "site").rglob("*"))
    ended = built(root)
    assert ended.code == 0, ended.output
    return _used(folder) - before + old


def wrong(folder: Path, parts: int) -> Iterator[str]:
    """What is wrong after a build for which there was too little room, and after the next; then how many were tried."""
    _resize(folder, _PLENTY)
    tempfile.tempdir = str(folder)
    projects = SmallProjects(folder)
    tried = full = 0
    for kept in (NOTHING, SOME, ALL):
        needed = _needed(projects, folder, kept)
        for part in range(parts):
            root = projects.prepared(kept)
            room = needed * part // parts
            _resize(folder, _used(folder) + room, "remount")
            ended = built(root)
            _resize(folder, _PLENTY, "remount")
            tried += 1
            full += "the disk is full" in ended.output
            found = [*projects.faults(root, ended, (0, REFUSED)), *projects.faults_of_next(root)]
            yield from (f"room for {room} bytes, {kept} kept: {each}" for each in found)
    yield f"{tried} builds, {full} of them without room"


if __name__ == "__main__":
    printed = 0
    for line in wrong(Path(sys.argv[1]), int(sys.argv[2])):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        printed += 1
    # The last line is the count of builds.
    sys.exit(1 if printed > 1 else 0)
