"""Readers: one a format, from bytes to a source text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.model.text import SourceFile, SourceText
from generator.problems import Code, Place, Problems
from generator.read.plaintext import read_plain_text

Reader = Callable[[SourceFile, Problems], SourceText | None]

READERS: Mapping[str, Reader] = {
    ".txt": read_plain_text,
}


def read(file: SourceFile, problems: Problems) -> SourceText | None:
    """Read a file by its ending; None, with the reason reported, when it cannot be read."""
    reader = READERS.get(file.suffix)
    if reader is None:
        known = ", ".join(sorted(READERS))
        problems.report(
            Code.UNKNOWN_FORMAT,
            Place(file.name),
            f"no reader for files ending in “{file.suffix}”",
            f"save the document as one of: {known}",
        )
        return None
    return reader(file, problems)
