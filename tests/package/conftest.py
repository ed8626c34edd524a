"""The package, built once for all test processes."""

from functools import partial
from pathlib import Path

import pytest

from tests.builds import once
from tests.package.building import build, copy_sources


@pytest.fixture(scope="session")
def sources(shared: Path) -> Path:
    """What a package is built from; do not write in it, but for what building leaves."""
    return once(shared / "package-sources", copy_sources)


@pytest.fixture(scope="session")
def wheel(shared: Path, sources: Path) -> Path:
    """The wheel; do not write in its folder."""
    return next(once(shared / "package-wheel", partial(build, "wheel", sources)).glob("*.whl"))
