"""The examples of the guide to problems, as files to put into a folder of content."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from generator.model.recognition import FILE as RECOGNISED
from tests.contents import mei

GUIDE = Path(__file__).parents[1] / "docs" / "problems.md"
SECTION = re.compile(r"^### `(?P<code>[A-Z-]+)`\n(?P<text>.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
_FENCE = re.compile(r"^```\w+ (?P<file>\S+)(?: (?P<encoding>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """A file of an example: what it holds, as bytes, and what was recognised in it, if it is a scan."""

    file: str
    data: bytes
    recognised: bytes | None = None


def sections() -> dict[str, tuple[Example, ...]]:
    """The files of each code's section, the example first and then the solution."""
    text = GUIDE.read_text(encoding="utf-8")
    return {section["code"]: tuple(_examples(section["text"])) for section in SECTION.finditer(text)}


def _examples(text: str) -> list[Example]:
    examples: list[Example] = []
    for found in _FENCE.finditer(text):
        example = Example(found["file"], found["text"].encode(found["encoding"] or "utf-8"))
        before = examples[-1] if examples else None
        if example.file == RECOGNISED and before and before.file == "source.pdf" and before.recognised is None:
            examples[-1] = replace(before, recognised=example.data)
        else:
            examples.append(example)
    return examples


SECTIONS = sections()


def put(content: Path, *examples: Example) -> None:
    """Write these files into a folder of content, each in its place; a document takes the place of the one before."""
    for example in examples:
        path = content / example.file if (content / example.file).exists() else mei(content, example.file)
        if path.stem == "source":
            for other in path.parent.glob("source.*"):
                other.unlink()
        path.write_bytes(example.data)
        if example.recognised is not None:
            path.with_name(RECOGNISED).write_bytes(example.recognised)
