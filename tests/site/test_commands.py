"""`python -m generator` builds, bundles and writes, and says how it went."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive import archive
from tests.builds import unzip
from tests.publish.disk.small_projects import small_project
from tests.site.projects import CONSULTATION, ROOT, copy_project, copy_small_project, run
from tests.whole_sites import BUNDLE, printed_in, said_in

pytestmark = pytest.mark.slow

SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


def _words() -> int:
    """How many words the documents of the archive hold."""
    return sum(len(record.consultation.source.text.split()) for record in archive().records)


def test_one_command_makes_the_site_and_the_bundle_and_sums_up(built: Path) -> None:
    lines = [line.split()[:2] for line in printed_in(built).splitlines()]
    records = archive().records
    assert ["Consultations", str(len(records))] in lines
    assert ["Exchanges", str(sum(1 for record in records for _ in record.consultation.exchanges))] in lines
    assert ["Words", f"{_words():,}"] in lines
    assert ["Errors", "0"] in lines
    assert "Checking the promises" in said_in(built)


def test_a_bundle_made_in_another_folder_and_time_zone_is_the_same(built: Path, tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "twee")
    shutil.copytree(built / "site", folder / "site")
    done = run(folder, "generator", "offline", TZ="America/Adak")
    assert done.returncode == 0, done.stderr
    first, second = ((project / "dist" / f"{BUNDLE}.zip").read_bytes() for project in (built, folder))
    assert first == second


def test_the_bundle_unpacks_to_one_folder_with_an_index_and_a_readme(built: Path, tmp_path: Path) -> None:
    unzip(built / "dist" / f"{BUNDLE}.zip", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [BUNDLE]
    top = tmp_path / BUNDLE
    assert {"index.html", "LEESMIJ.txt", "SHA256SUMS"} <= {path.name for path in top.iterdir()}
    assert not list(top.rglob("*.map"))
    assert not (top / "404.html").exists()
    size = sum(path.stat().st_size for path in top.rglob("*") if path.is_file())
    # Every question stands in the full text, with its faction, its topics and its themes, its first words beside those
    # of other factions, and in the data: as JSON, as plain text, as Akoma Ntoso and, with all that we add, as Web
    # Annotations. Citations take a thirteenth of that: each question, answer and exchange on a page, and in five forms
    # for the window. Measured: 553 bytes a word.
    assert size < 1_000_000 + 570 * _words()


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
    project = small_project(tmp_path / "project", "mei")
    done = run(project, "generator", "write", str(project / "content"))
    assert done.returncode == 2
    assert "was not written by" in done.stderr
