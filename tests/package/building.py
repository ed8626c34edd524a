"""Builds the package as an installer does, and installs it where nothing of this repository is."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from tools.package import ROOT

_LEFT_OUT = ("tests/", "evaluation/", "bench/", "docs/")
_OF_TESTS = {"PYTHONPATH", "SITE_URL"}
_BUILD = "from setuptools import build_meta; import sys; build_meta.{what}(sys.argv[1])"


def copy_sources(folder: Path) -> None:
    """Make a clean copy of what a package is built from, and of the content that no package holds."""
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    for name in filter(None, names.split("\0")):
        source, target = ROOT / name, folder / name
        if not name.startswith(_LEFT_OUT) and source.is_file() and not source.is_symlink():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())


def build(what: str, sources: Path, target: Path) -> None:
    """Make a `wheel` or an `sdist` of the sources in a folder."""
    target.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", _BUILD.format(what=f"build_{what}"), str(target)]
    environment = {name: value for name, value in os.environ.items() if name not in _OF_TESTS}
    subprocess.run(command, cwd=sources, env=environment, check=True, capture_output=True)


class Installed:
    """An environment of its own with the package; what the package stands on is that of the tests."""

    def __init__(self, wheel: Path, folder: Path) -> None:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
        programs = folder / ("Scripts" if os.name == "nt" else "bin")
        python = programs / "python"
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
        subprocess.run([*pip, "--disable-pip-version-check", str(wheel)], check=True)
        where = "import sysconfig; print(sysconfig.get_path('purelib'))"
        packages = subprocess.run([str(python), "-c", where], check=True, capture_output=True, text=True).stdout.strip()
        # Only a folder that Python itself knows has its .pth files followed, so that no editable install is seen.
        Path(packages, "shared.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
        self.packages = Path(packages)
        self.program = programs / "overleg-generator"
        self.environment = {name: value for name, value in os.environ.items() if name not in _OF_TESTS}

    def run(self, folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the installed program in a folder, and wait for its end."""
        return self._run(folder, [str(self.program), *words], environment)

    def python(self, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
        """Run the Python of the environment in a folder, and wait for its end."""
        return self._run(folder, [str(self.program.with_name("python")), *words], {})

    def _run(self, folder: Path, command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=folder,
            env={**self.environment, "PYTHONIOENCODING": "utf-8", **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
