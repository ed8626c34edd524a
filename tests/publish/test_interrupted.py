"""Publishing is stopped at each of its steps: by a full disk, and by a kill. What then stands there is a site."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - only the speed depends on it


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk where a thousand small sites are soon made and removed."""
    base = _IN_MEMORY if _IN_MEMORY.is_dir() else tmp_path
    with tempfile.TemporaryDirectory(dir=base) as made:
        yield Path(made) / "project"


@pytest.mark.parametrize(
    ("way", "least"),
    [
        ("exchange", 90),  # old or new, at every instant
        ("in-place", 65),  # no such call on this system
        ("refused", 100),  # nor on this file system
        ("other-disk", 140),  # a mount point
    ],
)
def test_wherever_publishing_stops_there_is_a_site_and_nothing_of_others_is_lost(
    folder: Path, way: str, least: int
) -> None:
    command = [sys.executable, "-m", "tests.publish.interrupted", str(folder), way]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    *wrong, counted = ran.stdout.splitlines()
    assert wrong == []
    assert int(counted.partition(" ")[0]) >= least
