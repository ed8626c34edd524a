"""Somebody begins a site of their own as README.md says, with each installer that it names, where only Python is.

The package is not fetched but built here; all that it stands on is fetched, as anybody's would be.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
from pathlib import Path

import pytest

from tests.documents.commands import ROOT, blocks, said
from tests.documents.typing import Shell, as_on_windows
from tools.environment import FOLDERS, python_of

pytestmark = [pytest.mark.slow, pytest.mark.nightly]

INSTALLERS = python_of(ROOT / FOLDERS["installers"]).parent
GUIDE = "generator/publish/starting/files/README.md"
UNSEEN = next((ROOT / "evaluation/corpus/ah-tk-20232024-1786").glob("source*.pdf"))
SUB_PATH = "https://www.example.org/archief/vragen/"
AS_README = "pipx run overleg-generator"
# What takes its place, as the sentence below the block says, and what makes that there.
WAYS = {
    "pipx": (AS_README, ""),
    "uvx": ("uvx overleg-generator", ""),
    "pip": ("overleg-generator", "pip install overleg-generator"),
}


def shell_of(way: str, wheel: Path, folder: Path) -> Shell:
    """A shell in an empty folder with the installer alone, which finds the wheel beside all that is published."""
    (empty := folder / "leeg").mkdir()
    programs = folder / "programs"
    programs.mkdir()
    environment = {
        "PIP_FIND_LINKS": f"{wheel.parent} /opt/wheels",
        "UV_FIND_LINKS": str(wheel.parent),
        "UV_CACHE_DIR": str(folder / "uv"),
        "PIPX_HOME": str(folder / "pipx"),
        "PIPX_DEFAULT_BACKEND": "pip",
    }
    if way != "pip":
        for name in ("pipx",) if way == "pipx" else ("uv", "uvx"):
            (programs / name).symlink_to(INSTALLERS / name)
        return Shell(empty, environment, programs)
    shell = Shell(folder, environment)
    assert shell.type(f"{sys.executable} -m venv env").returncode == 0
    return Shell(empty, environment, folder / "env/bin")


class Timed:
    """Types lines that must end well, and prints how long each took: the table that a release is told by."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def type(self, line: str) -> str:
        """Type a line; all that it printed."""
        began = time.monotonic()
        done = self.shell.type(line)
        print(f"{time.monotonic() - began:6.1f} s  {line}")  # noqa: T201 (shown with `pytest -s`)
        assert done.returncode == 0, (line, done.stdout[-2000:], done.stderr[-3000:])
        return done.stdout + done.stderr


@pytest.mark.usefixtures("preview")
@pytest.mark.parametrize("way", list(WAYS))
def test_a_site_is_begun_built_shown_added_to_and_published_below_a_path(way: str, wheel: Path, tmp_path: Path) -> None:
    program, install = WAYS[way]
    shell = shell_of(way, wheel, tmp_path)
    typing = Timed(shell)
    if install:
        assert any(each.text == install for each in said("README.md"))
        typing.type(install)
    (block,) = (each for each in blocks("README.md", "sh") if each[0].program == "pipx")
    for each in block:
        line = each.text.replace(AS_README, program)
        if line.endswith(" serve"):
            with shell.serving(line) as page:
                assert "Vragen aan ministers" in page
            continue
        printed = typing.type(line)
        if " new " in line:
            # What it says to type next is what this reader can type.
            assert f"then:    {program} serve" in printed
    added = typing.type(f'{program} add "{UNSEEN}" --id toegevoegd')
    assert f"{program} check toegevoegd" in added
    typing.type(f"SITE_URL={SUB_PATH} {program} site")
    page = (shell.folder / "site/overleggen/toegevoegd/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{SUB_PATH}overleggen/toegevoegd/">' in page


@pytest.mark.usefixtures("preview")
def test_the_guide_of_a_project_is_typed_line_by_line(wheel: Path, tmp_path: Path) -> None:
    shell = shell_of("pipx", wheel, tmp_path)
    typing = Timed(shell)
    for line in (f"{AS_README} new mijn-site", "cd mijn-site"):
        typing.type(line)
    guide = (shell.folder / "README.md").read_text(encoding="utf-8")
    assert re.search(r"^# .+\n", guide)
    for block in blocks(GUIDE, "sh"):
        for each in block:
            typing.type(each.text)
    for line in dict.fromkeys(each.text for each in said(GUIDE) if each.text.startswith((".venv/bin", "SITE_URL"))):
        if line.endswith(" serve"):
            with shell.serving(line) as page:
                assert "Vragen aan ministers" in page
        else:
            shutil.copy(UNSEEN, shell.folder / "DOCUMENT.pdf")
            typing.type(line)
    windows = [[as_on_windows(each.text) for each in block] for block in blocks(GUIDE, "powershell")]
    for lines in windows:
        typing.type("\n".join(lines))
