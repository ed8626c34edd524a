"""Puts into the package what stands elsewhere in the repository: the theme, and what a new project begins with.

setuptools builds with this (`tool.setuptools.cmdclass` in pyproject.toml), so it needs nothing but the standard library
and setuptools. `generator/publish/disk/shipped.py` finds the files again.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = {
    "overrides": "_theme",
    "content/pages": "_content/pages",
    "content/factions.yml": "_content/factions.yml",
    "content/consultations/quantumveilige-encryptie-maart-2024": (
        "_content/consultations/quantumveilige-encryptie-maart-2024"
    ),
}
"""Files and folders of the repository, and their places in the package `generator`."""


def shipped_files(root: Path = ROOT) -> dict[str, Path]:
    """The files that go into the package `generator` from elsewhere, by their place in it."""
    found: dict[str, Path] = {}
    for source, place in sorted(SHIPPED.items()):
        top = root / source
        files = sorted(path for path in top.rglob("*") if path.is_file()) if top.is_dir() else [top]
        found |= {(Path(place) / path.relative_to(top)).as_posix(): path for path in files}
    return found


class BuildPackage(build_py):  # type: ignore[misc] # setuptools carries no types
    """Builds as setuptools does, and adds the shipped files; an editable install uses those of the repository."""

    def run(self) -> None:
        """Build. Raises OSError where a file cannot be copied."""
        super().run()
        if not self.editable_mode:
            for place, path in shipped_files().items():
                target = Path(self.build_lib, "generator", place)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
