"""Finds what documents say to type: the lines of blocks for a shell, and commands between backticks."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "evaluation/README.md",
    "generator/publish/starting/files/README.md",
    "schemas/README.md",
    *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "hosting").rglob("*.md")),
    *sorted(
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "docs").rglob("*.md")
        if "decisions" not in path.parts  # what was decided when: nothing that anybody is told to type
    ),
)
"""All documents that tell somebody to type something, by their paths in the project."""
SHELLS = ("sh", "powershell")
_PROGRAMS = (
    *("generator", "overleg-generator", "make", "pip", "pipx", "uvx", "py", "python", "python3", "pre-commit"),
    *("npm", "npx", "git", "gh", "sha256sum", "rsync", "aws", "docker", "bagit.py"),
)
BLOCK = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+(?:\n[^`\n]+)?)`")
_SETTING = re.compile(r"\w+=(?:\"[^\"]*\"|\S*)\s+")


@dataclass(frozen=True)
class Command:
    """What a document says to type: where it stands, and the words without a comment behind them."""

    document: str
    line: int
    text: str
    shell: str = ""
    """The language of its block; empty for words between backticks in a sentence."""

    @property
    def program(self) -> str:
        """The program that it starts, without the folder where that lies."""
        return program_of(self.text)

    def __str__(self) -> str:
        return f"{self.document}:{self.line}: {self.text}"


def program_of(text: str) -> str:
    """The program that a line starts, without settings before it and folders; empty where it is none that we know."""
    rest = text
    while found := _SETTING.match(rest):
        rest = rest[found.end() :]
    first = re.split(r"[\\/]", rest.split()[0])[-1] if rest.split() else ""
    return first if first in _PROGRAMS else ""


def blocks(document: str, *shells: str) -> list[list[Command]]:
    """The blocks for these shells, each as its commands in order; comments are left out."""
    text = (ROOT / document).read_text(encoding="utf-8")
    found = []
    for block in BLOCK.finditer(text):
        if block[1] in shells:
            first = text.count("\n", 0, block.start()) + 2
            lines = ((first + number, line.split("  #")[0].strip()) for number, line in enumerate(block[2].split("\n")))
            found.append([Command(document, at, line, block[1]) for at, line in lines if line and line[0] != "#"])
    return found


def said(document: str) -> Iterator[Command]:
    """The commands between backticks in the sentences and tables of a document."""
    text = (ROOT / document).read_text(encoding="utf-8")
    prose = BLOCK.sub(lambda block: "\n" * block[0].count("\n"), text)
    for span in _SPAN.finditer(prose):
        words = " ".join(span[1].split())
        if program_of(words) and " " in words:
            yield Command(document, prose.count("\n", 0, span.start()) + 1, words.replace("\\|", "|"))


def words_of(text: str) -> list[str]:
    """The words of a command, without settings before it and the marks of what may be left out."""
    plain = re.sub(r"[\[\]]|\.\.\.", " ", text) if not re.search(r"\w\[\w+\]", text) else text
    words = shlex.split(plain.replace("\\", "/").replace(" && ", " ; "))
    while words and re.fullmatch(r"\w+=.*", words[0]):
        words = words[1:]
    return words[: words.index(";")] if ";" in words else words


def all_commands() -> list[Command]:
    """Every command of every document."""
    of_blocks = [each for document in DOCUMENTS for block in blocks(document, *SHELLS) for each in block]
    return [*of_blocks, *(each for document in DOCUMENTS for each in said(document))]
