"""Make something once for all test processes that run at the same time."""

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 300  # seconds
POLL = 0.1


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """The folder, filled by `make` in whichever process came first; the others wait for it.

    Raises `RuntimeError` where the making failed, in every process.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    claim, unfinished, failed = (
        folder.with_name(f"{folder.name}.{state}") for state in ("claim", "unfinished", "failed")
    )
    try:
        claim.touch(exist_ok=False)
    except FileExistsError:
        return wait_for(folder, failed)
    unfinished.mkdir()
    try:
        make(unfinished)
    except Exception as error:
        failed.write_text(str(error), encoding="utf-8")
        raise
    return unfinished.rename(folder)


def wait_for(folder: Path, failed: Path) -> Path:
    """The folder as soon as another process has finished it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if folder.exists():
            return folder
        if failed.exists():
            raise RuntimeError(
                f"another test process could not make {folder.name}: {failed.read_text(encoding='utf-8')}"
            )
        time.sleep(POLL)
    raise RuntimeError(f"{folder.name} was not finished in {PATIENCE} seconds")


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


def build_site(folder: Path, site_url: str = "") -> None:
    """Build the site of the project's own content into a folder, as `mkdocs build --strict` does for anybody."""
    run("mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder), SITE_URL=site_url)


def unzip(archive: Path, folder: Path) -> None:
    """Unpack a bundle as a reader would."""
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
