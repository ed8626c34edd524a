"""What a save costs until the browser shows it, in CPU and clock seconds, as a Markdown table.

    python -m bench.preview [--sizes 100] [--output bench/preview.md]

A preview (`generator serve`) of this repository's content, and of made-up archives of some sizes (see `bench/archive`),
runs while files are saved, one after the other. A client looks at a page, waits for the new version as the script of
each page does, and asks for the page again. Linux only: processor time is read in /proc.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import urlopen

from bench.archive.project import CONTENT, ROOT, make_project
from bench.archive.stock import stock_of
from bench.builds import build
from bench.preview_saves import SAVES, Save

_PATIENCE = 300.0
_REST, _IDLE, _QUIET = 2.0, 0.04, 3


@dataclass(frozen=True)
class Spent:
    """Seconds of processors, user and system, and of the clock."""

    cpu: float
    clock: float


@dataclass(frozen=True)
class Running:
    """A preview that runs, and where it is served."""

    process: int
    address: str
    proc: Path = Path("/proc")

    def text(self, place: str) -> str:
        """What is at a place now; empty where nothing is."""
        try:
            with urlopen(f"{self.address}{place}", timeout=_PATIENCE) as answer:  # noqa: S310 - our own server
                return str(answer.read().decode("utf-8"))
        except (HTTPError, URLError, ConnectionError):
            return ""

    def version(self, after: str = "") -> str:
        """The version that is shown, as soon as it is another."""
        return self.text(f"_preview/version?after={quote(after)}")

    def cpu(self) -> float:
        """What its process and those that it waited for have used so far."""
        fields = (self.proc / str(self.process) / "stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")

    def shown(self, save: Callable[[], None], place: str, words: str) -> Spent:
        """What it costs until a page holds some words after a save. Raises TimeoutError."""
        self.text(place)
        version, cpu, begun = self.version(), self.cpu(), time.monotonic()
        save()
        while time.monotonic() < begun + _PATIENCE:
            version = self.version(version)
            if words in self.text(place):
                return Spent(self.cpu() - cpu, time.monotonic() - begun)
        raise TimeoutError(f"{place} does not show {words}")

    def rest(self) -> None:
        """Wait until it does no more than to look for changes, for a while."""
        quiet = 0
        while quiet < _QUIET:
            before = self.cpu()
            time.sleep(_REST)
            quiet = quiet + 1 if self.cpu() - before <= _IDLE * _REST else 0


@contextmanager
def started(project: Path) -> Iterator[tuple[Running, Spent]]:
    """A preview of a project, and what it cost until its home page was there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_MKDOCS_2_WARNING": "1", "SITE_URL": ""}
    begun = time.monotonic()
    command = [sys.executable, "-m", "generator", "serve", "--address", address]
    with subprocess.Popen(  # noqa: S603 - the preview that is measured
        command, cwd=project, env=environment, stderr=subprocess.DEVNULL
    ) as process:
        running = Running(process.pid, f"http://{address}/")
        try:
            while not running.text("") and process.poll() is None:
                time.sleep(0.05)
            yield running, Spent(running.cpu(), time.monotonic() - begun)
        finally:
            process.kill()


def rows(name: str, project: Path) -> Iterator[str]:
    """The rows of a project, which is built first."""
    build(project)
    warm = build(project)
    yield _row(name, "a warm build", Spent(warm.cpu, warm.wall), warm.cpu)
    with started(project) as (running, start):
        yield _row(name, "start", start, warm.cpu)
        for save in SAVES:
            running.rest()
            yield _row(name, save.name, _spent(running, save, project), warm.cpu)


def _spent(running: Running, save: Save, project: Path) -> Spent:
    place, words, do = save.prepare(project, running.text)
    return running.shown(do, place, words)


def _row(name: str, what: str, spent: Spent, warm: float) -> str:
    return f"| {name} | {what} | {spent.cpu:.2f} | {spent.clock:.2f} | {100 * spent.cpu / warm:.0f}% |"


def report(sizes: Sequence[int]) -> str:
    """The table."""
    lines = [
        "# The live preview",
        "",
        "Seconds of CPU and of the clock from a save until the browser has the page that shows it, and CPU as a part",
        "of that of a warm build of the same archive in the same run (site, search index, checks and bundle, where",
        "nothing changed); made by `python -m bench.preview`. The machine may do other work, too: then the clock says",
        "more than the work takes.",
        "",
        "| consultations | saved | CPU | clock | of a warm build |",
        "|---|---|--:|--:|--:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        for size in (0, *sizes):
            project = Path(folder, str(size))
            if size:
                make_project(project, size, stock_of(CONTENT))
            else:
                _copy(project)
            count = len(list((project / "content" / "consultations").iterdir()))
            lines += rows(f"{count}, made up" if size else f"{count}, the content", project)
    return "\n".join((*lines, ""))


def _copy(project: Path) -> None:
    for name in ("content", "overrides"):
        shutil.copytree(ROOT / name, project / name)
    shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")


def main(arguments: Sequence[str]) -> int:
    """Print the table, and keep it where that is asked; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.preview", description="Measure what a save costs.")
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")], default=[100])
    parser.add_argument("--output", type=Path, help="where to keep the table")
    options = parser.parse_args(arguments)
    text = report(options.sizes)
    sys.stdout.write(text)
    if options.output:
        options.output.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
