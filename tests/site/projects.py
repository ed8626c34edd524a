"""Copies of the project's own content, built as a person builds them: by starting a program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONSULTATION = "overleggen/navo-ministers-mei-2025"
# What readers gave is kept here; git knows nothing of it.
READINGS = ".cache"


def copy_project(folder: Path) -> Path:
    """Copy content, theme and configuration; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    lines = [line for line in config.splitlines() if not line.startswith("watch:")]
    (folder / "mkdocs.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def copy_small_project(folder: Path, kept: str = CONSULTATION.rpartition("/")[2]) -> Path:
    """The same with one consultation, by its id: enough where it is the build that is tried, and not the content."""
    copy_project(folder)
    for consultation in (folder / "content" / "consultations").iterdir():
        if consultation.name != kept:
            shutil.rmtree(consultation)
    return folder


def left_in(folder: Path) -> list[str]:
    """What lies in a project after a build, the kept readings left out."""
    return sorted(path.name for path in folder.iterdir() if path.name != READINGS)


def source_of(folder: Path) -> Path:
    """The source of the consultation of May 2025 in a project."""
    return next((folder / "content" / "consultations" / CONSULTATION.rpartition("/")[2]).glob("source.*"))


def run(folder: Path, *module: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start a module of this Python in a folder, and wait for its end."""
    return subprocess.run(
        [sys.executable, "-m", *module],
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def mkdocs(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`mkdocs build --strict` in a folder."""
    return run(folder, "mkdocs", "build", "--strict", **{"NO_MKDOCS_2_WARNING": "1", **environment})
