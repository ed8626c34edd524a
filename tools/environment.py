"""Make the environments of the project, from locked dependencies with hashes; needs nothing but Python itself.

    python tools/environment.py site       what builds the site                 .venv
    python tools/environment.py dev        the same, and what checks and tests  .venv
    python tools/environment.py zensical   a second site generator, for a test  .venv-zensical
    python tools/environment.py readers    what reads our data, for a test      .venv-readers
    python tools/environment.py hosts      a store to publish to, for a test    .venv-hosts
    python tools/environment.py installers pipx and uv, for a test              .venv-installers
    python tools/environment.py ocr        what reads scans, for a test         .venv-ocr
    python tools/environment.py fuzz       what leads the fuzzing by coverage   .venv-fuzz
    python tools/environment.py release    what makes and reviews releases      .venv-release
    python tools/environment.py lock       what writes the locks                .venv-lock

An environment that already fits its lock is left alone.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {
    "site": ".venv",
    "dev": ".venv",
    "zensical": ".venv-zensical",
    "readers": ".venv-readers",
    "hosts": ".venv-hosts",
    "installers": ".venv-installers",
    "ocr": ".venv-ocr",
    "fuzz": ".venv-fuzz",
    "release": ".venv-release",
    "lock": ".venv-lock",
}
HOLDS_PROJECT = ("site", "dev")
CONTAINS = {"site": ("site", "dev")}  # whoever has the second has the first
STAMP = "fits-lock"


class EnvironmentFailedError(Exception):
    """An environment could not be made; the message says why and what to do."""


def advice_on_python(version: tuple[int, ...], found: list[str]) -> str:
    """The message for somebody whose Python is too old; empty when it is new enough.

    `found` names newer Pythons on the machine.
    """
    if version >= OLDEST_PYTHON:
        return ""
    wanted = ".".join(map(str, OLDEST_PYTHON))
    have = ".".join(map(str, version[:3]))
    todo = (
        f"This machine has {found[0]}: try `make PYTHON={found[0]} …`." if found else f"Install Python {wanted} first."
    )
    return f"Python {wanted} or newer is needed, and this is Python {have}. {todo}"


def newer_pythons() -> list[str]:
    """The commands of this machine that are new enough, by their usual names."""
    names = [f"python3.{minor}" for minor in range(OLDEST_PYTHON[1], OLDEST_PYTHON[1] + 9)]
    return [name for name in names if shutil.which(name)]


def python_of(folder: Path) -> Path:
    """The interpreter of an environment, existing or not."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(name: str, root: Path = ROOT) -> str:
    """What an environment follows from: its lock, the Python, and how the project wants to be installed."""
    parts = [repr((name, sys.version_info[:2])).encode(), lock_of(name, root).read_bytes()]
    if name in HOLDS_PROJECT:
        parts.append((root / "pyproject.toml").read_bytes())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def lock_of(name: str, root: Path = ROOT) -> Path:
    """The file of locked dependencies of an environment."""
    return root / "requirements" / f"{name}.txt"


def fits(name: str, root: Path = ROOT) -> bool:
    """Whether the environment stands and was made from today's lock, or from one that holds more."""
    folder = root / FOLDERS[name]
    stamp = folder / STAMP
    if not python_of(folder).exists() or not stamp.exists():
        return False
    made_from = stamp.read_text(encoding="utf-8")
    return any(made_from == fingerprint(each, root) for each in CONTAINS.get(name, (name,)))


def is_of_this_python(folder: Path) -> bool:
    """Whether an environment was made by the Python version that runs now."""
    facts = folder / "pyvenv.cfg"
    version = ".".join(map(str, sys.version_info[:2]))
    return facts.exists() and f"version = {version}." in facts.read_text(encoding="utf-8")


def steps(name: str, root: Path = ROOT) -> list[tuple[str, list[str]]]:
    """What makes an environment: for each step what to say and what to run."""
    folder = root / FOLDERS[name]
    # Python compiles what it imports; pip would compile all of it first, which takes longer than to install it.
    pip = [str(python_of(folder)), "-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check"]
    lock = lock_of(name, root)
    todo = []
    if not python_of(folder).exists() or not is_of_this_python(folder):
        todo.append((f"Making {folder.name}", [sys.executable, "-m", "venv", "--clear", str(folder)]))
    # A lock names all there is to install. Left to resolve, pip takes the newest of what another package asks for with
    # an extra (`coverage[toml]`), and then refuses it for not being the locked one.
    locked = [*pip, "--require-hashes", "--no-deps", "-r", str(lock)]
    todo.append((f"Installing {lock.parent.name}/{lock.name}", locked))
    if name in HOLDS_PROJECT:
        # Without isolation the build uses the locked setuptools instead of fetching one that nobody locked.
        project = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(root)]
        todo.append(("Installing the generator itself", project))
    return todo


def make(name: str, root: Path = ROOT) -> None:
    """Make or bring up to date one environment; says what it does.

    Raises `EnvironmentFailedError` when a step fails.
    """
    if fits(name, root):
        return
    stamp = root / FOLDERS[name] / STAMP
    stamp.unlink(missing_ok=True)
    for saying, command in steps(name, root):
        print(f"{saying} …", flush=True)
        if subprocess.run(command, check=False).returncode:
            raise EnvironmentFailedError(explain(name, command))
    stamp.write_text(fingerprint(name, root), encoding="utf-8")


def explain(name: str, command: list[str]) -> str:
    """Why a step may have failed and what to do."""
    if "venv" in command:
        return "Python could not make an environment. On Debian and Ubuntu: apt-get install python3-venv"
    return f"The environment `{name}` is not complete; the messages above say why. Run the same command to go on."


def main(arguments: list[str]) -> int:
    """Make the environments named on the command line (default: site); the exit code."""
    advice = advice_on_python(sys.version_info[:3], newer_pythons())
    names = arguments or ["site"]
    unknown = [name for name in names if name not in FOLDERS]
    if advice or unknown:
        print(advice or f"No environment is called {unknown[0]}: choose from {', '.join(FOLDERS)}.", file=sys.stderr)
        return 2
    try:
        for name in names:
            make(name)
    except EnvironmentFailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
