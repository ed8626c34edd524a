"""Somebody installs the package in an empty folder: a site of their own, with what the program made here would make."""

import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest

from tests.package.building import Installed
from tests.site.projects import ROOT, run

pytestmark = pytest.mark.slow

UNSEEN = ROOT / "evaluation" / "corpus" / "ah-tk-20232024-1786"
SUB_PATH = "https://www.example.org/archief/vragen/"


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(wheel, tmp_path_factory.mktemp("installed") / "env")


@pytest.fixture(scope="module")
def project(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that the installed program made, and its site, without an address; only add to copies of it."""
    folder = tmp_path_factory.mktemp("leeg")
    made = installed.run(folder, "new", "mijn-site")
    assert made.returncode == 0, made.stderr
    done = installed.run(folder / "mijn-site", "site")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "mijn-site"


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_of_this_repository_is_used(installed: Installed) -> None:
    found = installed.python(Path("/"), "-c", "import generator; print(generator.__file__)").stdout
    assert Path(found.strip()).is_relative_to(installed.packages)


def test_the_site_is_the_one_that_the_repository_makes_of_the_same_content(project: Path, tmp_path: Path) -> None:
    for name in ("content", "mkdocs.yml"):
        _copy(project / name, tmp_path / name)
    theme = f'theme:\n  custom_dir: "{ROOT / "overrides"}"\n'
    settings = (tmp_path / "mkdocs.yml").read_text(encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(settings.replace("theme:\n", theme), encoding="utf-8")
    done = run(tmp_path, "generator", "site", SITE_URL="", PYTHONPATH=str(ROOT))
    assert done.returncode == 0, done.stdout + done.stderr
    ours, theirs = files_in(tmp_path / "site"), files_in(project / "site")
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert files_in(tmp_path / "dist") == files_in(project / "dist")


def test_mkdocs_alone_makes_the_same_pages(installed: Installed, project: Path, tmp_path: Path) -> None:
    for name in ("content", "mkdocs.yml"):
        _copy(project / name, tmp_path / name)
    done = installed.python(tmp_path, "-m", "mkdocs", "build", "--strict", "--quiet")
    assert done.returncode == 0, done.stderr
    assert files_in(tmp_path / "site") == files_in(project / "site")


def test_an_unseen_document_is_added_and_the_site_stands_below_a_path(
    installed: Installed, project: Path, tmp_path: Path
) -> None:
    document = next(UNSEEN.glob("source*.pdf"))
    _copy(project, tmp_path / "site")
    added = installed.run(tmp_path / "site", "add", str(document), "--id", "toegevoegd")
    assert added.returncode == 0, added.stderr
    assert (tmp_path / "site/content/consultations/toegevoegd/source.pdf").read_bytes() == document.read_bytes()
    done = installed.run(tmp_path / "site", "site", SITE_URL=SUB_PATH)
    assert done.returncode == 0, done.stdout + done.stderr
    page = (tmp_path / "site/site/overleggen/toegevoegd/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{SUB_PATH}overleggen/toegevoegd/">' in page


def test_a_preview_shows_the_project(installed: Installed, project: Path, tmp_path: Path) -> None:
    _copy(project, tmp_path / "site")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [str(installed.program), "serve", "--address", address]
    with subprocess.Popen(
        command, cwd=tmp_path / "site", env=installed.environment, stderr=subprocess.DEVNULL
    ) as serving:
        try:
            assert "Vragen en antwoorden" in _page(f"http://{address}/")
        finally:
            serving.terminate()


def _copy(source: Path, target: Path) -> None:
    shutil.copytree(source, target) if source.is_dir() else shutil.copyfile(source, target)


def _page(address: str) -> str:
    """A page, as soon as it is there. Raises OSError where it does not come."""
    for _ in range(240):
        try:
            with urllib.request.urlopen(address) as answer:  # noqa: S310 (an address of this machine)
                text: str = answer.read().decode()
                return text
        except OSError:
            time.sleep(0.25)
    raise TimeoutError(address)
