"""Keeps the JSON Schemas of a project where the files of its editors look for them: in `.cache/schemas/`.

They follow from the lists and documents of the project, so they are written anew whenever these are read.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.knowledge.project_schemas import project_schemas
from generator.knowledge.schemas import compact_text
from generator.model.consultation import FrontMatter
from generator.model.knowledge import Knowledge

FOLDER = "schemas"
FROM_CONTENT = f"../.cache/{FOLDER}"
"""The folder as files in `content/` name it."""

_log = logging.getLogger(__name__)


def modeline(name: str, folders_below_content: int = 2) -> str:
    """The first line of a file of editors, by which their programs find its schema; that of a consultation, else."""
    return f"# yaml-language-server: $schema={'../' * folders_below_content}{FROM_CONTENT}/{name}.schema.json"


def write_schemas(cache: Path, knowledge: Knowledge, fronts: Mapping[str, FrontMatter]) -> tuple[Path, ...]:
    """Write what changed of the schemas of a project, of which `fronts` are the facts by id; the paths of all.

    A program that reads one meanwhile sees the old one or the new one. What a stopped one left goes. Raises OSError.
    """
    folder = cache / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    made = {folder / name: compact_text(schema).encode() for name, schema in project_schemas(knowledge, fronts).items()}
    for path, data in made.items():
        if not path.is_file() or path.read_bytes() != data:
            unfinished = path.with_suffix(f".{os.getpid()}")
            try:
                unfinished.write_bytes(data)
                unfinished.replace(path)
            finally:
                unfinished.unlink(missing_ok=True)
    for path in folder.iterdir():
        if path not in made:
            path.unlink(missing_ok=True)
    return tuple(made)


def refresh_schemas(cache: Path, knowledge: Knowledge, facts: Iterable[tuple[str, FrontMatter]]) -> None:
    """The same in passing: no build waits for schemas that cannot be written."""
    try:
        write_schemas(cache, knowledge, dict(facts))
    except OSError as refused:
        _log.debug("the schemas for editors stay as they were: %s", refused)
