"""Build as `generator site` does, and note what some parts of the work cost: `python -m bench.counted_build FILE`.

FILE gets a line for each call of a part, in whatever process: its name, and the seconds of processor time.
"""

from __future__ import annotations

import os
import runpy
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import ParamSpec, TypeVar

from generator import render
from generator.publish.mkdocs import kept_content

_P = ParamSpec("_P")
_T = TypeVar("_T")

DATA, AKOMA_NTOSO, CITATIONS = "data", "akoma-ntoso", "citations"
PARTS = (DATA, AKOMA_NTOSO, CITATIONS)


def counted(name: str, work: Callable[_P, _T], file: Path) -> Callable[_P, _T]:
    """The same work, which also notes its cost."""

    def done(*arguments: _P.args, **named: _P.kwargs) -> _T:
        begun = time.process_time()
        result = work(*arguments, **named)
        line = f"{name} {time.process_time() - begun:.6f}\n".encode()
        # One write of a few bytes at the end of a file is whole, also where several processes write.
        handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, line)
        os.close(handle)
        return result

    return done


def _at_once(work: Callable[_P, Iterable[_T]]) -> Callable[_P, Iterator[_T]]:
    """Work that would be done while its results are taken, done when it is called."""
    return lambda *arguments, **named: iter(list(work(*arguments, **named)))


def seconds_of(file: Path) -> dict[str, float]:
    """The seconds of each part that a build noted."""
    found = dict.fromkeys(PARTS, 0.0)
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
        name, seconds = line.split()
        found[name] += float(seconds)
    return found


def main(file: Path) -> None:
    """Build the project of this folder."""
    for module, name, part in (
        (kept_content, "write_data", DATA),
        (render, "akoma_ntoso_attachment", AKOMA_NTOSO),
    ):
        setattr(module, name, counted(part, getattr(module, name), file))
    render.citation_attachments = counted(CITATIONS, _at_once(render.citation_attachments), file)  # type: ignore[attr-defined]
    sys.argv = ["generator", "site"]
    runpy.run_module("generator", run_name="__main__")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
