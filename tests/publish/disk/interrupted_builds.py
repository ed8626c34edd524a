"""Builds a whole small site and stops that at its steps; prints what is wrong afterwards, one line each.

python -m tests.publish.disk.interrupted_builds FOLDER few|many    some of the steps, each stopped in one way
python -m tests.publish.disk.interrupted_builds FOLDER 1/2         in all ways the first step of every two, of all steps

`make faults` tries all of them in as many processes as the machine has processors, `make test` a few, the night many.
The site is built with nothing kept, with some of the consultations kept, and with all; steps of the first process and
of its workers are stopped.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.publish.disk.belongings import LIST
from generator.publish.disk.machine import REFUSED
from tests.publish.disk.faults import Act, filling, killing, killing_each, refusing
from tests.publish.disk.small_projects import ALL, CLEAN, NOTHING, SOME, SmallProjects, built, left

# Steps that are tried in any case: around the lock, the list, the exchange, what others have, the bundle.
_DELICATE = re.compile(
    rf"site-lock|/{re.escape(LIST)}|site-building \S*/site$|CNAME|\.git/HEAD|offline-writing|offline\.zip"
)
_MADE_UP = re.compile(r"tmp\w+|search-\w+\.new|\d+(?= |$)")  # what is different in each build
_FEW, _MANY = 2, 48
_SOME_DELICATE = 9
_PROGRESS = 20
_KILLED, _BROKEN = -9, 3


class Share(NamedTuple):
    """The part of all steps that one process tries: step `number`, counted from 1, and each `of`th after it."""

    number: int
    of: int


class Way(NamedTuple):
    """How a step is stopped, with what the build may end, and whether the site must then be the new one."""

    act: Callable[[int], Act]
    codes: tuple[int, ...]
    is_new: bool = False


class State(NamedTuple):
    """What is kept of an earlier build, whether the steps are those of workers, and how they are stopped."""

    kept: str
    in_copies: bool
    ways: tuple[Way, ...]


_FULL = (Way(refusing, (0, REFUSED)), Way(filling, (0, REFUSED)))
_HERE = (Way(killing, (_KILLED,)), *_FULL)
_IN_COPIES = (Way(killing, (0,), is_new=True), Way(killing_each, (_BROKEN,)), *_FULL)
_STATES = (
    State(NOTHING, False, _HERE),
    State(SOME, False, _HERE),
    State(ALL, False, _HERE),
    State(NOTHING, True, _IN_COPIES),
)


def _steps(root: Path, *, in_copies: bool) -> list[str]:
    listed = root.parent / "steps.txt"
    handle = os.open(listed, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)

    def note(_: int, step: str) -> None:
        os.write(handle, f"{step}\n".encode())

    ended = built(root, note, in_copies=in_copies)
    os.close(handle)
    assert ended.code == 0, ended.output
    return listed.read_text(encoding="utf-8").splitlines()


def _chosen(steps: list[str], spread: int | None) -> list[int]:
    """The numbers of the steps to try: all that are not the same as an earlier one, or about `spread` of these."""
    first = {_MADE_UP.sub("*", step): number for number, step in reversed(list(enumerate(steps, 1)))}
    numbers = sorted(first.values())
    if spread is None:
        return numbers
    named = ((number, steps[number - 1]) for number in numbers)
    delicate = [number for number, step in named if _DELICATE.search(step) and "pagefind" not in step]
    stride = max(1, len(numbers) // spread)
    return sorted({*delicate[:: 1 if spread > _FEW else _SOME_DELICATE], *numbers[::stride]})


def wrong(folder: Path, spread: int | None, share: Share | None = None) -> Iterator[str]:
    """What is wrong after a stop at one of the chosen steps, and after the build that follows it; then how many.

    With a `spread` about so many steps of each state are tried, each in one way.
    """
    projects = SmallProjects(folder)
    count = total = 0
    for state in _STATES:
        steps = _steps(projects.prepared(state.kept), in_copies=state.in_copies)
        chosen = _chosen(steps, spread)
        total += len(steps)
        for tried, number in enumerate(chosen[share.number - 1 :: share.of] if share else chosen):
            count += 1
            if share and tried % _PROGRESS == 0:
                sys.stderr.write(f"{state.kept} kept: {tried} of {len(chosen) // share.of} steps\n")
            for way in state.ways if share else state.ways[tried % len(state.ways) :][:1]:
                where = f"{way.act.__name__} at {number} ({steps[number - 1]}), {state.kept} kept"
                found = _faults(projects, state, way, number)
                yield from (f"{where}{', in workers' * state.in_copies}: {each}" for each in found)
    yield f"{count} of {total} steps"


def _faults(projects: SmallProjects, state: State, way: Way, number: int) -> Iterator[str]:
    root = projects.prepared(state.kept)
    ended = built(root, way.act(number), in_copies=state.in_copies)
    yield from projects.faults(root, ended, way.codes, is_new=way.is_new)
    if ended.code or left(root) != CLEAN:
        yield from projects.faults_of_next(root)


if __name__ == "__main__":
    asked = sys.argv[2]
    its_share = Share(*map(int, asked.split("/"))) if "/" in asked else None
    printed = 0
    for line in wrong(Path(sys.argv[1]), {"few": _FEW, "many": _MANY}.get(asked), its_share):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        printed += 1
    # The last line is the count of steps.
    sys.exit(1 if its_share and printed > 1 else 0)
