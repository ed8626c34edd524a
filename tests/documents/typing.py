"""Types what documents say, as it stands there, in a shell that finds the program under its own names."""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.documents.commands import ROOT

_OF_TESTS = {"PYTHONPATH", "SITE_URL", "PUBLISHER", "CONTACT", "ACCESSIBILITY_STATEMENT", "VIRTUAL_ENV"}
PREVIEW = ("127.0.0.1", 8000)
"""Where a preview is shown that is told nothing else."""


class Shell:
    """A shell that types commands in a folder; `cd` leads it on."""

    def __init__(
        self, folder: Path, environment: Mapping[str, str] | None = None, programs: Path | None = None
    ) -> None:
        kept = {name: value for name, value in os.environ.items() if name not in _OF_TESTS}
        self.folder = folder
        self.environment = {**kept, "PYTHONIOENCODING": "utf-8", **(environment or {})}
        if programs:
            self.environment["PATH"] = f"{programs}{os.pathsep}{self.environment['PATH']}"

    def type(self, line: str) -> subprocess.CompletedProcess[str]:
        """Type a line and wait for its end; its exit code and all that it printed."""
        if line.startswith("cd "):
            self.folder /= line[3:].strip()
        return subprocess.run(
            ["bash", "-c", "true" if line.startswith("cd ") else line],  # noqa: S607 (the bash of the machine)
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            stdin=subprocess.DEVNULL,
        )

    @contextmanager
    def serving(self, line: str) -> Iterator[str]:
        """Type a line that serves a preview; the preview's home page, as soon as it is there.

        Raises `RuntimeError` where the program ends first or the page does not come.
        """
        command = ["bash", "-c", f"exec {line}"]
        with subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=subprocess.DEVNULL) as program:
            try:
                yield _home_page(program)
            finally:
                program.terminate()


def _home_page(program: subprocess.Popen[bytes]) -> str:
    host, port = PREVIEW
    for _ in range(1200):
        if program.poll() is not None:
            raise RuntimeError(f"the preview ended with {program.returncode}")
        try:
            with urllib.request.urlopen(f"http://{host}:{port}/") as answer:
                page: str = answer.read().decode()
                return page
        except OSError:
            time.sleep(0.25)
    raise RuntimeError("the preview shows nothing")


def is_free(address: tuple[str, int] = PREVIEW) -> bool:
    """Whether nobody else serves there."""
    with socket.socket() as tried:
        return tried.connect_ex(address) != 0


def as_on_windows(line: str) -> str:
    """A line of PowerShell as a shell here has it: folders with a slash, programs of an environment in `bin`."""
    if found := re.fullmatch(r"\$env:(\w+) = (\"[^\"]*\")", line):
        return f"export {found[1]}={found[2]}"
    words = line.replace("\\Scripts\\", "\\bin\\").replace("\\", "/")
    return re.sub(r"^py ", "python3 ", words)


def programs_in(folder: Path) -> Path:
    """A folder with `generator` and `overleg-generator`, which run the code that is tested here."""
    folder.mkdir(parents=True)
    for name in ("generator", "overleg-generator"):
        program = folder / name
        # The code of this folder comes first, whichever project is worked in.
        program.write_text(
            f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {shlex.quote(sys.executable)} -m generator "$@"\n',
            encoding="utf-8",
        )
        program.chmod(0o755)
    return folder
