"""Does what an editor does with an item of the work-list: pastes its YAML where it says, and looks again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.pipeline import load
from generator.problems import Problem, Problems
from generator.publish.outcome.work import doubts_of_each, work_of
from generator.render.worklist.item import WorkItem
from generator.render.worklist.kinds import WorkList
from generator.render.worklist.pasting import Chunk, Where, chunks


def look(content: Path) -> tuple[list[WorkList], tuple[Problem, ...]]:
    """The work in a folder of content, and its errors."""
    problems = Problems()
    library = load(content, problems)
    return work_of(library, content, doubts_of_each(problems), problems), problems.errors


def items(work: Sequence[WorkList]) -> list[WorkItem]:
    """All items in order."""
    return [item for each in work for item in each.items]


def names(work: Sequence[WorkList]) -> set[tuple[str, str]]:
    """What each item is about, however many places it has."""
    return {(each.record.consultation.id, item.name) for each in work for item in each.items}


def pasted(held: str, parts: Sequence[Chunk]) -> str:
    """A text with these chunks where they say."""
    lines = held.rstrip("\n").split("\n") if held.strip() else []
    for part in sorted(parts, key=lambda part: part.line or len(lines) + 1, reverse=True):
        if part.where is Where.AT_END:
            lines += part.lines
        else:
            lines[part.line - (part.where is Where.INSTEAD) : part.line] = part.lines
    return "\n".join(lines) + "\n"


def settle(content: Path, work: WorkList, wanted: Sequence[WorkItem]) -> None:
    """Paste what settles these items into the consultation.yml."""
    (content.parent / work.file).write_text(pasted(work.held, chunks(work.held, wanted)), encoding="utf-8")
