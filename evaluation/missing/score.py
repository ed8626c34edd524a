"""Compares what the archive says that it lacks with what a person says, of each document as an archive of its own.

    python -m evaluation.missing.score

`key.json` names the documents that a person misses beside each: other documents with questions or answers that it
names, and what its questions are about; and whether the answers to its questions are missing. It was made from the
texts, after the rules and before they were held against it. What is only mentioned (letters, motions, reports) and the
notices that an answer comes later are not wanted. Some of the corpus are openings of documents that break off.
`second_reader.json` is the same of twelve of these documents by another, who had seen neither that key of them nor what
the program says.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.model.library import Library
from generator.pipeline import understand_file
from generator.problems import Problems
from generator.render import archive_of
from generator.render.summaries.missing import MissingGroup

_HERE = Path(__file__).parent
_CONTENT = _HERE.parent.parent / "content"
_FOLDERS = (_HERE.parent / "corpus", _CONTENT / "consultations")
_ANSWERS = "answers"
_OF_DOCUMENTS = (MissingGroup.CONSULTATIONS, MissingGroup.DISCUSSED)


KEYS = ("key.json", "second_reader.json")


class Judged(NamedTuple):
    """What a person misses beside a document, and what the program says is missing."""

    document: str
    wanted: frozenset[str]
    found: frozenset[str]


def judged(only: frozenset[str] = frozenset(), key: str = KEYS[0]) -> Iterator[Judged]:
    """Each document of a key, or `only` some, in order."""
    for name, wanted in wanted_in(key).items():
        if not only or name in only:
            yield Judged(name, wanted, frozenset(_found(_file_of(name))))


def wanted_in(key: str) -> dict[str, frozenset[str]]:
    """What a key wants of each of its documents."""
    read = json.loads((_HERE / key).read_text(encoding="utf-8"))
    return {
        name: frozenset((*missed["documents"], *([_ANSWERS] if missed["answers"] else [])))
        for name, missed in read.items()
    }


def score(of: list[Judged]) -> tuple[int, int, int]:
    """How many were found rightly, how many were found, and how many were wanted."""
    right = sum(len(each.wanted & each.found) for each in of)
    return right, sum(len(each.found) for each in of), sum(len(each.wanted) for each in of)


def _file_of(name: str) -> Path:
    found = (file for folder in _FOLDERS for file in sorted((folder / name).glob("source.*")))
    return next(found)


def _found(file: Path) -> Iterator[str]:
    record, knowledge = understand_file(file, _CONTENT, Problems())
    archive = archive_of(Library((record,) if record else (), knowledge))
    for each in archive.missing.items:
        if each.group in _OF_DOCUMENTS:
            yield each.document
        elif each.group is MissingGroup.ANSWERS:
            yield _ANSWERS


def _main() -> None:
    for key in KEYS:
        _report(key)


def _report(key: str) -> None:
    found = list(judged(key=key))
    right, given, wanted = score(found)
    sys.stdout.write(f"{key}: {right} right of {given} found, {wanted} wanted\n")
    for each in found:
        for name in sorted(each.found - each.wanted):
            sys.stdout.write(f"  not wanted: {name} of {each.document}\n")
        for name in sorted(each.wanted - each.found):
            sys.stdout.write(f"  not found: {name} of {each.document}\n")


if __name__ == "__main__":
    _main()
