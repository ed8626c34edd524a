"""What tests of builds share: a small project to break."""

from pathlib import Path

import pytest

from tests.site.projects import copy_small_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small copy of the project to break or change, with a last good site in place of a built one."""
    folder = copy_small_project(tmp_path / "project")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("last good", encoding="utf-8")
    return folder
