"""Loads content through a store, and counts what was understood again."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator.messages.message import words
from generator.model.library import Library
from generator.pipeline import load as load_plainly
from generator.problems import Problem, Problems
from generator.publish.outcome.progress import Progress
from generator.publish.units.crew import Crew
from generator.publish.units.loading import Remembered, load

ALONE = Crew(1)


@dataclass
class Outcome:
    """What a load gave: the library, its problems, and the lines that told what was made again."""

    library: Library
    problems: tuple[Problem, ...]
    said: list[str] = field(default_factory=list)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Outcome) and (self.library, self.problems) == (other.library, other.problems)

    __hash__ = None  # type: ignore[assignment]

    @property
    def told(self) -> str:
        """The last line, without its subject."""
        return self.said[-1].partition(": ")[2]


def cold(content: Path) -> Outcome:
    """Everything understood in this process, with nothing kept."""
    problems = Problems()
    return Outcome(load_plainly(content, problems), tuple(problems))


def kept(content: Path, crew: Crew = ALONE, remembered: Remembered | None = None) -> Outcome:
    """Everything through the store beside the folder of content."""
    problems, said = Problems(), list[str]()
    progress = Progress(words("Consultations"), said.append, tells_end=True)
    library = load(content, problems, None, content.parent / ".cache", progress, crew=crew, remembered=remembered)
    return Outcome(library, tuple(problems), said)


def units(content: Path) -> list[Path]:
    """The files of the store."""
    return sorted((content.parent / ".cache" / "units").rglob("*.unit"))


def age(path: Path, days: float) -> None:
    """Make a file as old as so many days."""
    then = path.stat().st_mtime - days * 86_400
    os.utime(path, (then, then))


def forbid(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every understanding fail from now on."""

    def fail(folder: Path, *_: object) -> None:
        raise AssertionError(folder)

    monkeypatch.setattr("generator.publish.units.work.understand_folder", fail)


def forbid_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process understand nothing itself, but for what it does as a worker."""

    def fail(folder: Path, *_: object) -> None:
        raise AssertionError(folder)

    monkeypatch.setattr("generator.publish.units.understanding.understand_and_keep", fail)
