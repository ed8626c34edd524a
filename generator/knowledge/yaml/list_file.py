"""Reads a file of `content/` that holds a list of entries."""

from __future__ import annotations

from pathlib import Path

from generator.knowledge.yaml.file import read_yaml
from generator.knowledge.yaml.places import Places
from generator.knowledge.yaml.validation import E, Entries, Lists, Validator
from generator.problems import Problems

_NO_LISTS: Lists = {}


def load_entries(model: type[E], path: Path, name: str, problems: Problems, lists: Lists = _NO_LISTS) -> Entries[E]:
    """The valid entries of the file; a file that cannot be read gives none and is not complete."""
    file = read_yaml(path, name, problems)
    if file is None:
        return Entries((), Places(name), complete=False)
    return Validator(file.places, problems, lists).entries(model, file.data)
