"""Make something once for all test processes that run at the same time."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """The folder, filled by `make` in whichever process came first; the others wait for it.

    Raises `RuntimeError` where the making failed, in every process.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished, failed = (folder.with_name(f"{folder.name}.{state}") for state in ("unfinished", "failed"))
    with FileLock(folder.with_name(f"{folder.name}.lock")):
        if failed.exists():
            raise RuntimeError(f"{folder.name} could not be made: {failed.read_text(encoding='utf-8')}")
        if folder.exists():
            return folder
        unfinished.mkdir()
        try:
            make(unfinished)
        except Exception as error:
            failed.write_text(str(error), encoding="utf-8")
            raise
        return unfinished.rename(folder)


def run(*arguments: str, **environment: str) -> None:
    """Run a module of this Python in the project; raises `RuntimeError` with all it printed when it fails."""
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")


def unzip(archive: Path, folder: Path) -> None:
    """Unpack a bundle as a reader would."""
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
