"""Publishes a site and stops that at every step; prints what is wrong afterwards, one line each, and then the steps.

python -m tests.publish.disk.interrupted FOLDER exchange|in-place|refused|other-disk          a third of the steps
python -m tests.publish.disk.interrupted FOLDER exchange|in-place|refused|other-disk every    every step
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from generator.publish.disk import folder_exchange as exchanging
from generator.publish.disk import staging
from generator.publish.disk.belongings import INCOMING
from tests.publish.disk.faults import killed, refusing, steps_of, watched
from tests.publish.disk.sites import NEW, OLD, OTHERS, Tree, publish, published, tree_of

Check = Callable[[Tree], str]
LATEST: Tree = {"index.html": "latest assets/a.latest.css", "assets/a.latest.css": "latest"}


def _whole(found: Tree) -> str:
    """What is wrong with a site that changed in one step: empty where it is the old or the new one."""
    lacking = {name: text for name, text in OTHERS.items() if found.get(name) != text}
    if lacking:
        return f"others lost {sorted(lacking)}"
    return "" if found in ({**OLD, **OTHERS}, {**NEW, **OTHERS}) else f"neither old nor new: {sorted(found)}"


def _usable(found: Tree) -> str:
    """What is wrong with a site that changes file by file: empty where each page is whole and has what it asks for."""
    lacking = {name: text for name, text in OTHERS.items() if found.get(name) != text}
    if lacking:
        return f"others lost {sorted(lacking)}"
    for name, text in found.items():
        if name not in OTHERS and text not in (OLD.get(name), NEW.get(name)):
            return f"{name} is neither old nor new: {text!r}"
        asset = text.partition(" ")[2]
        if name.endswith(".html") and asset not in found:
            return f"{name} asks for {asset}, which is not there"
    return "" if "index.html" in found and "overleggen/mei/index.html" in found else "a page is missing"


def _refuse_exchange(code: int) -> None:
    def refuse(one: Path, other: Path) -> None:
        sys.audit("os.rename", str(one), str(other), -1, -1)
        raise OSError(code, os.strerror(code))

    staging.exchange = refuse  # type: ignore[attr-defined]


def _on_other_disk() -> None:
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target.name == INCOMING and path.name.endswith("-building"):
            sys.audit("os.rename", str(path), str(target), -1, -1)
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return rename(path, target)

    Path.rename = refuse  # type: ignore[assignment,method-assign]
    _refuse_exchange(errno.EBUSY)


def _prepared(way: str) -> Check:
    if way == "exchange":
        assert exchanging.can_exchange()
        return _whole
    if way == "in-place":
        staging.can_exchange = lambda: False  # type: ignore[attr-defined]
    elif way == "refused":
        _refuse_exchange(errno.EINVAL)
    else:
        _on_other_disk()
    return _usable


def _after(folder: Path, check: Check) -> Iterator[str]:
    """What is wrong after a stop, and after the next build."""
    if found := check(tree_of(folder / "site")):
        yield found
    publish(folder / "site", LATEST)
    if (left := tree_of(folder / "site")) != {**LATEST, **OTHERS}:
        yield f"the next build made {sorted(left)}"
    if (names := sorted(path.name for path in folder.iterdir())) != ["site"]:
        yield f"the next build left {names}"


def wrong(folder: Path, check: Check, stride: int) -> Iterator[str]:
    """Each thing that is wrong after a stop at every `stride`-th step of publishing; at the end the number of steps."""

    def work() -> None:
        publish(folder / "site", NEW)

    published(folder)
    steps = steps_of(work)
    for at, step in list(enumerate(steps, 1))[::stride]:
        for torn in (False, True) if step.startswith("open") else (False,):
            published(folder)
            try:
                with watched(refusing(at, torn=torn)):
                    work()
            except BaseException as error:
                if "disk is full" not in str(error) and getattr(error, "errno", 0) != errno.ENOSPC:
                    yield f"{step} refused: {error!r}"
            yield from (f"{step} refused: {found}" for found in _after(folder, check))
            published(folder)
            if not killed(work, at, torn=torn):
                yield f"{step}: not killed"
            yield from (f"{step} killed: {found}" for found in _after(folder, check))
    yield from _at_every_instant(folder, check, work)
    yield f"{len(steps)} steps"


def _at_every_instant(folder: Path, check: Check, work: Callable[[], None]) -> Iterator[str]:
    site = published(folder)
    seen: list[str] = []
    with watched(lambda _, step: seen.append(f"before {step}: {found}") if (found := check(tree_of(site))) else None):
        work()
    yield from seen


if __name__ == "__main__":
    for line in wrong(Path(sys.argv[1]), _prepared(sys.argv[2]), 1 if sys.argv[3:] == ["every"] else 3):
        sys.stdout.write(f"{line}\n")
