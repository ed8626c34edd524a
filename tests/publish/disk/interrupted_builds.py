"""Builds a whole small site and stops that at its steps; prints what is wrong afterwards, one line each.

python -m tests.publish.disk.interrupted_builds FOLDER        some of the steps, each stopped in one way: `make test`
python -m tests.publish.disk.interrupted_builds FOLDER 1/2    in both ways the first step of every two, of all steps

`make faults` tries all of them in as many processes as the machine has processors.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator import cli
from generator.pipeline import build, load
from generator.problems import Problems
from generator.publish.disk.belongings import LIST
from generator.publish.disk.machine import REFUSED
from tests.contents import KNOWLEDGE, document, write
from tests.publish.disk.faults import Act, killing, refusing, watched
from tests.publish.disk.sites import OTHERS, fill
from tests.publish.projects import make_project

# Steps that are tried in any case: around the lock, the list, the exchange, what others have, the bundle.
_DELICATE = re.compile(rf"site-lock|/{re.escape(LIST)}|os\.rename|CNAME|\.git/HEAD|offline-writing|offline\.zip")
_SPREAD = 4
_PROGRESS = 20
KILLED = -9
CLEAN = (".cache", "content", "dist", "mkdocs.yml", "overleg-offline.zip", "site")
Files = dict[str, bytes]


class Share(NamedTuple):
    """The part of all steps that one process tries: step `number`, counted from 1, and each `of`th after it."""

    number: int
    of: int


# How a step is stopped, and what the build may end with.
_WAYS: tuple[tuple[Callable[[int], Act], Callable[[int], bool]], ...] = (
    (killing, lambda code: code == KILLED),
    (refusing, lambda code: code in (0, REFUSED)),
)


def files_of(folder: Path) -> Files:
    """What each file of a site holds, but the list that its build keeps."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LIST
    }


def small_project(folder: Path, *consultations: str) -> Path:
    """Write a project with these consultations; returns its folder."""
    root = make_project(folder).parent
    write(
        root / "content" / "pages" / "over.md",
        "# Over\n\n[Start](index.md)\n\n## Van ons { #van-ons }\n\n## Wat we afleiden { #afgeleid }\n",
    )
    for name, text in KNOWLEDGE.items():
        write(root / "content" / name, text)
    for name in consultations:
        write(root / "content" / "consultations" / name / "source.md", document(name))
    return root


def _make_ready(root: Path) -> None:
    """Read the lists and compile the expressions that every build uses, so that the copies of this process have them.

    With documents of another project: what a build keeps of a document it must still write itself.
    """
    build(load(root / "content", Problems()), Problems())


def _build(root: Path, act: Act | None = None) -> tuple[int, str]:
    """Build in a copy of this process; returns what it ended with, -9 where it was killed, and what it printed."""
    output = root.parent / "output.txt"
    child = os.fork()
    if not child:
        os.chdir(root)
        handle = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, 1)
        os.dup2(handle, 2)
        _run_and_leave(act)
    status = os.waitpid(child, 0)[1]
    return os.waitstatus_to_exitcode(status), output.read_text(encoding="utf-8")


def _run_and_leave(act: Act | None) -> None:
    code = 99
    try:
        if act is None:
            cli.main(["site"])
        else:
            with watched(act):
                cli.main(["site"])
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 98
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _steps(root: Path) -> list[str]:
    listed = root.parent / "steps.txt"
    handle = os.open(listed, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)

    def note(_: int, step: str) -> None:
        os.write(handle, f"{step}\n".encode())

    code, output = _build(root, note)
    os.close(handle)
    assert code == 0, output
    return listed.read_text(encoding="utf-8").splitlines()


def _chosen(steps: list[str], share: Share | None) -> list[int]:
    if share:
        return list(range(share.number, len(steps) + 1, share.of))
    delicate = [number for number, step in enumerate(steps, 1) if _DELICATE.search(step) and "pagefind" not in step]
    return sorted({*delicate, *range(1, len(steps), max(1, len(steps) // _SPREAD))})


def wrong(folder: Path, share: Share | None = None) -> Iterator[str]:
    """What is wrong after a stop at one of the chosen steps, and after the build that follows it; then how many.

    Without a share, some of the steps are tried, each in one way.
    """
    _make_ready(small_project(folder / "ready", "zomer"))
    before, after = small_project(folder / "before", "mei"), small_project(folder / "after", "mei", "juni")
    for root in (before, after):
        code, output = _build(root)
        assert code == 0, output
        fill(root / "site", OTHERS)
    trees = (files_of(before / "site"), files_of(after / "site"))

    def prepare() -> Path:
        root = folder / "tried"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(after, root, ignore=shutil.ignore_patterns("site", "dist"))
        for made in ("site", "dist"):
            shutil.copytree(before / made, root / made, symlinks=True)
        return root

    steps = _steps(prepare())
    chosen = _chosen(steps, share)
    for tried, number in enumerate(chosen):
        if share and tried % _PROGRESS == 0:
            sys.stderr.write(f"{tried} of {len(chosen)} steps\n")
        for way, is_expected in _WAYS if share else _WAYS[tried % 2 :][:1]:
            root = prepare()
            for found in _faults(root, _build(root, way(number)), trees, is_expected):
                yield f"{way.__name__} at {number} ({steps[number - 1]}): {found}"
    yield f"{len(chosen)} of {len(steps)} steps"


def _faults(
    root: Path, ended: tuple[int, str], trees: tuple[Files, Files], is_expected: Callable[[int], bool]
) -> Iterator[str]:
    """What is wrong after a build that was stopped; `trees` are the old and the new site, with what others have."""
    code, output = ended
    if not is_expected(code) or "Traceback" in output:
        yield f"ended with {code}: {output}"
    if files_of(root / "site") not in trees:
        yield f"neither old nor new: {sorted(files_of(root / 'site'))}"
    if code < 0 or _left(root) != CLEAN:
        code, output = _build(root)
        if code or _left(root) != CLEAN or files_of(root / "site") != trees[1]:
            yield f"the next build ended with {code}, left {_left(root)}: {output}"


def _left(root: Path) -> tuple[str, ...]:
    return tuple(sorted(path.name for folder in (root, root / "dist") for path in folder.iterdir()))


if __name__ == "__main__":
    asked = Share(*map(int, sys.argv[2].split("/"))) if sys.argv[2:] else None
    printed = 0
    for line in wrong(Path(sys.argv[1]), asked):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        printed += 1
    # The last line is the count of steps.
    sys.exit(1 if asked and printed > 1 else 0)
