"""What the tests of this folder share: a collector, and a file written for one test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.problems import Problems

Write = Callable[[str], Path]


@pytest.fixture
def problems() -> Problems:
    return Problems()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a text to a file of its own and returns the path."""

    def to_file(text: str) -> Path:
        path = tmp_path / "written.yml"
        path.write_text(text, encoding="utf-8")
        return path

    return to_file
