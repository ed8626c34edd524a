"""Files made in a line and read by the real readers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Code, Problem, Problems
from generator.read import read

DOCUMENTS = Path(__file__).with_name("documents")


@dataclass(frozen=True)
class Reading:
    """What a reader gave of a file."""

    source: SourceText | None
    problems: tuple[Problem, ...]

    @property
    def text(self) -> str:
        """The text; the file could be read."""
        assert self.source is not None, [str(problem) for problem in self.problems]
        return self.source.text

    @property
    def codes(self) -> list[Code]:
        """The codes of what was reported."""
        return [problem.code for problem in self.problems]

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """What the format says outside its text."""
        assert self.source is not None
        return self.source.facts

    def marked(self, kind: MarkKind) -> list[str]:
        """The text under each mark of a kind."""
        return [text for text, _ in self.valued(kind)]

    def valued(self, kind: MarkKind) -> list[tuple[str, str]]:
        """The text under each mark of a kind, with the mark's value."""
        assert self.source is not None
        return [(self.source.slice(mark.span), mark.value) for mark in self.source.marks if mark.kind is kind]

    def words_without(self, *kinds: MarkKind) -> list[str]:
        """The words that stand under no mark of these kinds."""
        assert self.source is not None
        hidden = [mark.span for mark in self.source.marks if mark.kind in kinds]
        kept = list(self.source.text)
        for span in hidden:
            kept[span.start : span.end] = [""] * len(span)
        return "".join(kept).split()


def reading(name: str, content: str | bytes) -> Reading:
    """Read a file with this name and content."""
    problems = Problems()
    data = content.encode() if isinstance(content, str) else content
    source = read(SourceFile(name, data), problems)
    return Reading(source, tuple(problems))


def page(content: str | bytes) -> Reading:
    """Read a page."""
    return reading("page.html", content)


def publication(content: str | bytes) -> Reading:
    """Read an official publication."""
    return reading("stuk.xml", content)


def typed(content: str | bytes) -> Reading:
    """Read Markdown."""
    return reading("brief.md", content)


def document(name: str) -> Reading:
    """Read one of the stored documents."""
    return reading(name, (DOCUMENTS / name).read_bytes())
