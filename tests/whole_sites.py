"""The site of the project's own content, built once for all test processes: at the root of a host, and below a path."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.builds import once
from tests.site.projects import copy_project, mkdocs

SUB_PATH = "/archief/overleg/"
SUB_PATH_URL = f"https://www.example.org{SUB_PATH}"
SAID = "said.txt"


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A folder that all test processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if hasattr(request.config, "workerinput") else base


@pytest.fixture(scope="session")
def built(shared: Path) -> Path:
    """A copy of the project with its site built, without an address, and what the build said; do not write in it."""
    return once(shared / "built", partial(_build, site_url=""))


@pytest.fixture(scope="session")
def built_below_path(shared: Path) -> Path:
    """The same, built for an address with a path, which its page for what is not there has to know."""
    return once(shared / "built-below-path", partial(_build, site_url=SUB_PATH_URL))


@pytest.fixture(scope="session")
def built_site(built: Path) -> Path:
    """The built site without an address of its own; read it, do not write in it."""
    return built / "site"


@pytest.fixture(scope="session")
def built_sub_path_site(built_below_path: Path) -> Path:
    """The site built for an address with a path; read it, do not write in it."""
    return built_below_path / "site"


def _build(folder: Path, *, site_url: str) -> None:
    copy_project(folder)
    done = mkdocs(folder, SITE_URL=site_url)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    folder.with_name(f"{folder.stem}.{SAID}").write_text(done.stderr, encoding="utf-8")
