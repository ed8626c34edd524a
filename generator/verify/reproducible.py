"""Witness of promise 6: two builds of the same content are the same, byte for byte."""

from __future__ import annotations

from pathlib import Path

from generator.messages.message import say
from generator.problems import Code, Place, Problems


def reproducible_problems(first: Path, second: Path, problems: Problems) -> int:
    """Compare two built folders and report each file that differs or is missing; returns how many were compared."""
    in_first, in_second = _files(first), _files(second)
    for file in sorted(in_first ^ in_second):
        lacking = second if file in in_first else first
        problems.report(Code.NOT_REPRODUCIBLE, Place(file), say("is not in {folder}", folder=lacking))
    shared = sorted(in_first & in_second)
    for file in shared:
        _compare(file, (first / file).read_bytes(), (second / file).read_bytes(), problems)
    return len(shared)


def _compare(file: str, first: bytes, second: bytes, problems: Problems) -> None:
    if first == second:
        return
    shortest = min(len(first), len(second))
    offset = next((i for i in range(shortest) if first[i] != second[i]), shortest)
    line = first.count(b"\n", 0, offset) + 1
    column = offset - first.rfind(b"\n", 0, offset)
    problems.report(
        Code.NOT_REPRODUCIBLE,
        Place(file, line, column),
        say(
            "differs from byte {offset}: {first} against {second}",
            offset=offset,
            first=repr(first[offset : offset + 20]),
            second=repr(second[offset : offset + 20]),
        ),
    )


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
