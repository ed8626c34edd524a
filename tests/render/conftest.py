"""What the tests of rendering share: the consultation of May 2025 and all that editors keep, rendered once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.library import Library, Page, Record
from generator.pipeline import build, understand_file
from generator.problems import Problems

CONTENT = Path(__file__).parents[2] / "content"
MAY = CONTENT / "consultations" / "navo-ministers-mei-2025" / "source.txt"


@pytest.fixture(scope="session")
def real() -> Library:
    """The content of this project, of its consultations only that of May 2025."""
    problems = Problems()
    record, knowledge = understand_file(MAY, CONTENT, problems)
    assert problems.errors == ()
    assert record
    return Library((record,), knowledge)


@pytest.fixture(scope="session")
def may(real: Library) -> Record:
    """The consultation of May 2025."""
    return real.records[0]


@pytest.fixture(scope="session")
def real_pages(real: Library) -> dict[str, Page]:
    """The pages of the real content by site path."""
    return {page.path: page for page in build(real, Problems()).pages}
