"""`python -m generator` builds, bundles and writes, and says how it went."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.pipeline import load
from generator.problems import Problems
from generator.verify.reproducible import reproducible_problems
from tests.builds import unzip
from tests.site.projects import CONSULTATION, ROOT, copy_project, copy_small_project, run

pytestmark = pytest.mark.slow

BUNDLE = "overleg-op-schrift-offline"
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


def _words(folder: Path) -> int:
    """How many words the documents of a project hold."""
    records = load(folder / "content", Problems()).records
    return sum(len(record.consultation.source.text.split()) for record in records)


def test_one_command_makes_the_site_and_the_bundle_and_sums_up(tmp_path: Path, built: Path) -> None:
    folder = copy_project(tmp_path / "project")
    done = run(folder, "generator", "site", SITE_URL="")
    assert done.returncode == 0, done.stderr
    lines = [line.split()[:2] for line in done.stdout.splitlines()]
    records = load(folder / "content", Problems()).records
    assert ["Consultations", str(len(records))] in lines
    assert ["Exchanges", str(sum(1 for record in records for _ in record.consultation.exchanges))] in lines
    assert ["Words", f"{_words(folder):,}"] in lines
    assert ["Errors", "0"] in lines
    assert "Checking the promises" in done.stderr
    problems = Problems()
    reproducible_problems(built / "site", folder / "site", problems)
    assert list(map(str, problems)) == []


def _with_site(folder: Path, built: Path) -> Path:
    shutil.copytree(built / "site", folder / "site")
    return folder


def test_two_bundles_of_one_site_made_in_two_folders_are_the_same(built: Path, tmp_path: Path) -> None:
    folders = [_with_site(copy_project(tmp_path / name), built) for name in ("een", "twee")]
    for folder, zone in zip(folders, ("America/Adak", "Asia/Tokyo"), strict=True):
        done = run(folder, "generator", "offline", TZ=zone)
        assert done.returncode == 0, done.stderr
    first, second = ((folder / "dist" / f"{BUNDLE}.zip").read_bytes() for folder in folders)
    assert first == second


def test_the_bundle_unpacks_to_one_folder_with_an_index_and_a_readme(built: Path, tmp_path: Path) -> None:
    folder = _with_site(copy_project(tmp_path / "project"), built)
    assert run(folder, "generator", "offline").returncode == 0
    unzip(folder / "dist" / f"{BUNDLE}.zip", tmp_path / "unzipped")
    assert [path.name for path in (tmp_path / "unzipped").iterdir()] == [BUNDLE]
    top = tmp_path / "unzipped" / BUNDLE
    assert {"index.html", "LEESMIJ.txt", "SHA256SUMS"} <= {path.name for path in top.iterdir()}
    assert not list(top.rglob("*.map"))
    assert not (top / "404.html").exists()
    size = sum(path.stat().st_size for path in top.rglob("*") if path.is_file())
    assert size < 1_000_000 + 200 * _words(built)


def test_the_written_tree_is_built_by_mkdocs_and_by_zensical(tmp_path: Path) -> None:
    project, tree = copy_small_project(tmp_path / "project"), tmp_path / "tree"
    written = run(project, "generator", "write", str(tree))
    assert written.returncode == 0, written.stderr
    page = Path("site", CONSULTATION, "volledige-tekst", "index.html")
    done = run(tree, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    assert 'id="vraag-21"' in (tree / page).read_text(encoding="utf-8")
    again = run(project, "generator", "write", str(tree))
    assert again.returncode == 0, again.stderr
    assert not (tree / page).exists()
    _build_with_zensical(tree)
    assert 'id="vraag-21"' in (tree / page).read_text(encoding="utf-8")


def _build_with_zensical(tree: Path) -> None:
    program = ROOT / ".venv-zensical" / SCRIPTS / "zensical"
    assert program.exists() or program.with_suffix(".exe").exists(), "run `python tools/environment.py zensical`"
    done = subprocess.run(
        [program, "build", "--strict"], cwd=tree, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_tree_is_not_written_over_files_of_others(tmp_path: Path) -> None:
    project = copy_small_project(tmp_path / "project")
    done = run(project, "generator", "write", str(project / "content"))
    assert done.returncode == 2
    assert "was not written by" in done.stderr
