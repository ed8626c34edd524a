"""What the tests of rendering share: the real content, understood and rendered once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.library import Library, Page, Record
from generator.pipeline import build, load
from generator.problems import Problems

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="session")
def real() -> Library:
    """The content of this project."""
    problems = Problems()
    library = load(CONTENT, problems)
    assert problems.errors == ()
    return library


@pytest.fixture(scope="session")
def may(real: Library) -> Record:
    """The consultation of May 2025."""
    (record,) = (r for r in real.records if r.consultation.id == "navo-ministers-mei-2025")
    return record


@pytest.fixture(scope="session")
def real_pages(real: Library) -> dict[str, Page]:
    """The pages of the real content by site path."""
    return {page.path: page for page in build(real).pages}
