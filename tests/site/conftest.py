"""What tests of whole builds share: one build of the project's own content."""

from pathlib import Path

import pytest

from tests.site.projects import copy_project, mkdocs


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with its site built, without an address; read it, do not write in it."""
    folder = copy_project(tmp_path_factory.mktemp("built") / "project")
    done = mkdocs(folder, SITE_URL="")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project to break or change, with a last good site in place of a built one."""
    folder = copy_project(tmp_path / "project")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("last good", encoding="utf-8")
    return folder
