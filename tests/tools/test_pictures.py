"""Pictures of the site are taken by one command; those of the README are few and small, and it shows them all."""

import os
import re
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tools import docs_pages, pictures

ROOT = Path(__file__).resolve().parents[2]
MOST = 150_000  # bytes for one picture in the repository


def test_every_kind_of_page_is_looked_at_on_phone_and_desk_light_and_dark_and_on_paper() -> None:
    names = {picture.name for picture in pictures.pictures()}
    assert len(names) == len(pictures.pictures())
    kinds = (
        *("home", "consultation", "full-text", "faction", "theme", "topic"),
        *("glossary", "glossary-letter", "search", "not-found"),
    )
    screens = {f"{kind}-{window}-{look}" for kind in kinds for window in pictures.WINDOWS for look in ("light", "dark")}
    assert names == screens | {"consultation-paper", "full-text-paper"}


def test_without_a_site_the_command_says_what_to_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pictures.main([], tmp_path) == 1
    assert "make site" in capsys.readouterr().err


def test_an_option_that_it_does_not_know_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pictures.main(["--all"], tmp_path) == 2
    assert "usage" in capsys.readouterr().err


def test_a_sheet_becomes_a_picture_that_holds_every_point() -> None:
    made = pictures.png([b"\x00\x7f\xff", b"\x10\x20\x30"])
    assert made[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", made[16:24]) == (3, 2)
    length = struct.unpack(">I", made[33:37])[0]
    assert zlib.decompress(made[41 : 41 + length]) == b"\x00\x00\x7f\xff\x00\x10\x20\x30"


def test_the_readme_shows_its_pictures_with_a_text_and_holds_no_other() -> None:
    shown = dict(re.findall(r"!\[([^\]]*)\]\((docs/pictures/[^)]+)\)", (ROOT / "README.md").read_text("utf-8")))
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs" / "pictures").iterdir()}
    assert set(shown.values()) == files
    assert all(len(text) > 20 for text in shown)
    assert {Path(file).stem for file in files} <= {
        f"{picture.name}{'' if picture.window else f'-{sheet}'}"
        for picture in pictures.FOR_README
        for sheet in range(1, picture.sheets + 1)
    }


def test_pictures_in_the_repository_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "docs" / "pictures").iterdir()}
    assert [name for name, size in sizes.items() if size > MOST] == []


def test_the_site_about_the_program_shows_each_picture_that_was_taken_with_its_text(tmp_path: Path) -> None:
    names = [picture.name for picture in pictures.FOR_DOCS]
    assert len(set(names)) == len(names)
    taken = {name: tmp_path / f"{name}.png" for name in names[1:]}
    page = docs_pages.shown(taken)
    assert f"(site-{names[0]}.png)" not in page
    assert re.findall(r"!\[(.+)\]\(site-(.+)\.png\)", page) == [
        (text, picture.name) for picture, text in pictures.FOR_DOCS.items() if picture.name in taken
    ]
    headings = re.findall(r"^## (.+)$", page, re.MULTILINE)
    assert len(set(headings)) == len(taken)


@pytest.mark.slow
def test_pictures_that_were_taken_have_a_page_in_the_menu(tmp_path: Path) -> None:
    project = tmp_path / "project"
    ignored = shutil.ignore_patterns(".git", ".venv*", "node_modules", "build", "site", "dist", ".cache", ".*_cache")
    shutil.copytree(ROOT, project, symlinks=True, ignore=ignored)
    (project / "build/docs-pictures").mkdir(parents=True)
    (project / "build/docs-pictures/home.png").write_bytes(pictures.png([b"\x00\xff"]))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", "docs.yml"]
    environment = {**os.environ, "PYTHONPATH": str(project), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, "")
    page = (project / "build/docs/explanation/pictures/index.html").read_text(encoding="utf-8")
    assert 'src="../site-home.png"' in page
    assert (project / "build/docs/explanation/site-home.png").is_file()
    assert 'href="../../explanation/pictures/"' in (project / "build/docs/how-to/add/index.html").read_text(
        encoding="utf-8"
    )
