"""The project's own content, built once for all test processes: by our command, by MkDocs elsewhere, below a path."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.builds import once
from tests.site.projects import copy_project, copy_small_project, run

SUB_PATH = "/archief/overleg/"
SUB_PATH_URL = f"https://www.example.org{SUB_PATH}"
BUNDLE = "overleg-op-schrift-offline"
MKDOCS = ("mkdocs", "build", "--strict")
ELSEWHERE = {
    "SITE_URL": "",
    "TZ": "Pacific/Kiritimati",
    "LANG": "C",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "1",
    "SOURCE_DATE_EPOCH": "1",
}


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A folder that all test processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if hasattr(request.config, "workerinput") else base


@pytest.fixture(scope="session")
def built(shared: Path) -> Path:
    """A copy of the project in which one command made site and bundle, without an address; do not write in it."""
    return once(shared / "built", partial(_build, ("generator", "site"), {"SITE_URL": ""}, copy_project))


@pytest.fixture(scope="session")
def built_elsewhere(shared: Path) -> Path:
    """The same project as MkDocs alone builds it, in a folder with spaces, another language and time; do not write."""
    return once(shared / "een andere map" / "met diepte", partial(_build, MKDOCS, ELSEWHERE, copy_project))


@pytest.fixture(scope="session")
def built_below_path(shared: Path) -> Path:
    """A project of one consultation, built for an address with a path, which its page for what is not there knows."""
    return once(shared / "built-below-path", partial(_build, MKDOCS, {"SITE_URL": SUB_PATH_URL}, copy_small_project))


@pytest.fixture(scope="session")
def built_site(built: Path) -> Path:
    """The built site without an address of its own; read it, do not write in it."""
    return built / "site"


@pytest.fixture(scope="session")
def built_bundle(built: Path) -> Path:
    """The offline bundle of the built site, as the archive that readers download."""
    return built / "dist" / f"{BUNDLE}.zip"


@pytest.fixture(scope="session")
def built_sub_path_site(built_below_path: Path) -> Path:
    """The site built for an address with a path; read it, do not write in it."""
    return built_below_path / "site"


def printed_in(built: Path) -> str:
    """What the build of a project printed as its result."""
    return _beside(built, "printed").read_text(encoding="utf-8")


def said_in(built: Path) -> str:
    """What the build of a project wrote to standard error: progress, warnings."""
    return _beside(built, "messages").read_text(encoding="utf-8")


def _build(command: tuple[str, ...], environment: dict[str, str], copy: Callable[[Path], Path], folder: Path) -> None:
    copy(folder)
    done = run(folder, *command, NO_MKDOCS_2_WARNING="1", **environment)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    project = folder.with_name(folder.stem)
    _beside(project, "printed").write_text(done.stdout, encoding="utf-8")
    _beside(project, "messages").write_text(done.stderr, encoding="utf-8")


def _beside(project: Path, what: str) -> Path:
    return project.with_name(f"{project.name}.{what}.txt")
