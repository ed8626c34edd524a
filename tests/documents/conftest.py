"""What those who type share: the package of this project, and the one place where a preview is shown."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from tests.documents.typing import is_free
from tests.package.conftest import sources, wheel

__all__ = ["preview", "sources", "wheel"]


@pytest.fixture(scope="module")
def preview() -> Iterator[None]:
    """The place of a preview, for one test process at a time."""
    with FileLock(Path(tempfile.gettempdir(), "overleg-preview.lock")):
        assert is_free(), "somebody else serves at 127.0.0.1:8000, where the documents say that the preview is"
        yield
