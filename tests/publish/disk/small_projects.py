"""Small projects that a copy of this process builds, and what is wrong with one after a build that was stopped."""

from __future__ import annotations

import os
import select
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator import cli
from generator.pipeline import build, load
from generator.problems import Problems
from generator.publish.disk.belongings import LIST
from tests.contents import KNOWLEDGE, document, write
from tests.publish.disk.faults import Act, watched
from tests.publish.disk.sites import OTHERS, fill
from tests.publish.projects import make_project

CLEAN = (".cache", "content", "dist", "mkdocs.yml", "overleg-offline.zip", "site")
"""What lies in a project and its `dist/` after a build."""
NOTHING, SOME, ALL = "nothing", "some", "all"
"""Of which consultations an earlier build kept what it made."""
_OLD = ("mei",)
_NEW = ("mei", "juni", "juli", "augustus", "september")  # so many that workers do the new ones
_WORKERS = "2"
_SOON = 0.5  # seconds in which workers must have ended
Files = dict[str, bytes]


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


class Ended(NamedTuple):
    """What a build ended with, -9 where it was killed; what it printed, and whether all its workers ended with it."""

    code: int
    output: str
    is_alone: bool = True


def built(root: Path, act: Act | None = None, *, in_copies: bool = False) -> Ended:
    """Build in a copy of this process; `act` is called at each step that it takes, or that its copies take."""
    output = root.parent / "output.txt"
    alive, held = os.pipe()  # whoever is still at work holds its end
    child = os.fork()
    if not child:
        os.close(alive)
        os.chdir(root)
        handle = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, 1)
        os.dup2(handle, 2)
        _run_and_leave(act, in_copies=in_copies)
    os.close(held)
    status = os.waitpid(child, 0)[1]
    is_alone = bool(select.select([alive], [], [], _SOON)[0])
    os.close(alive)
    return Ended(os.waitstatus_to_exitcode(status), output.read_text(encoding="utf-8"), is_alone)


def _run_and_leave(act: Act | None, *, in_copies: bool) -> None:
    code, words = 99, ["site", "--workers", _WORKERS]
    try:
        if act is None:
            cli.main(words)
        else:
            with watched(act, in_copies=in_copies):
                cli.main(words)
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else 98
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


class SmallProjects:
    """A project in `folder` before and after some consultations were added, both built; and copies in each state."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        _make_ready(small_project(folder / "ready", "zomer"))
        self.before, self.after = small_project(folder / "before", *_OLD), small_project(folder / "after", *_NEW)
        for root in (self.before, self.after):
            ended = built(root)
            assert ended.code == 0, ended.output
            fill(root / "site", OTHERS)
        self._sites = files_of(self.before / "site"), files_of(self.after / "site")
        self._bundles = files_of(self.before / "dist"), files_of(self.after / "dist")

    def prepared(self, kept: str) -> Path:
        """The content of after beside the site of before, with what is kept."""
        root = self._folder / "tried"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.after, root, ignore=shutil.ignore_patterns("site", "dist", ".cache"))
        for made in ("site", "dist"):
            shutil.copytree(self.before / made, root / made, symlinks=True)
        if kept != NOTHING:
            shutil.copytree((self.before if kept == SOME else self.after) / ".cache", root / ".cache")
        return root

    def faults(self, root: Path, ended: Ended, codes: tuple[int, ...], *, is_new: bool = False) -> Iterator[str]:
        """What is wrong after a build that was to end with one of some codes; with `is_new` the site must be new."""
        if ended.code not in codes or "Traceback" in ended.output:
            yield f"ended with {ended.code}: {ended.output}"
        if not ended.is_alone:
            yield "workers went on"
        if files_of(root / "site") not in self._sites[is_new:]:
            yield f"neither old nor new: {sorted(files_of(root / 'site'))}"
        bundles = {name: data for name, data in files_of(root / "dist").items() if not name.startswith(".")}
        if bundles not in self._bundles:
            yield f"a bundle neither old nor new: {sorted(bundles)}"

    def faults_of_next(self, root: Path) -> Iterator[str]:
        """What is wrong after the next build."""
        ended = built(root)
        made = files_of(root / "site"), files_of(root / "dist")
        if ended.code or left(root) != CLEAN or made != (self._sites[1], self._bundles[1]):
            yield f"the next build ended with {ended.code}, left {left(root)}: {ended.output}"


def _make_ready(root: Path) -> None:
    """Read the lists and compile the expressions that every build uses, so that the copies of this process have them.

    With documents of another project: what a build keeps of a document it must still write itself.
    """
    build(load(root / "content", Problems()), Problems())


def left(root: Path) -> tuple[str, ...]:
    """What lies in a project and its `dist/`."""
    return tuple(sorted(path.name for folder in (root, root / "dist") for path in folder.iterdir()))
