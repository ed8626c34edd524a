"""The words of a source as a reader found them: held once, never changed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from generator.problems import Place


@dataclass(frozen=True)
class SourceFile:
    """A file as it lies on disk; `name` is how people are told about it (posix, relative)."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """The ending in lower case, with its dot; empty when there is none."""
        stem, dot, ending = self.name.rpartition("/")[2].rpartition(".")
        return f"{dot}{ending.lower()}" if stem else ""


@dataclass(frozen=True, order=True)
class Span:
    """A half-open range of character offsets."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}–{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class MarkKind(StrEnum):
    """What a format knows about a stretch of text besides its characters."""

    BOLD = "bold"
    ITALIC = "italic"
    SUPERSCRIPT = "superscript"
    GENERATED = "generated"  # words the format makes, such as an automatic list number


@dataclass(frozen=True)
class Mark:
    """A property of the text in `span` (offsets into `SourceText.text`)."""

    kind: MarkKind
    span: Span


@dataclass(frozen=True)
class Line:
    """One line of the source: `number` from 1, `span` without its line end, `page` from 1 or None."""

    number: int
    span: Span
    page: int | None = None


@dataclass(frozen=True)
class SourceText:
    """The text of a source, line ends as single line feeds, with its lines, pages and marks over offsets."""

    name: str
    text: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [line.span.start for line in self.lines]

    def line_at(self, offset: int) -> Line:
        """The line that holds the character at `offset`."""
        return self.lines[max(0, bisect_right(self._starts, offset) - 1)]

    def place(self, offset: int) -> Place:
        """Where the character at `offset` stands, for people."""
        line = self.line_at(offset)
        return Place(self.name, line.number, offset - line.span.start + 1, line.page)

    def slice(self, span: Span) -> str:
        """The raw characters of a span, line ends included."""
        return self.text[span.start : span.end]
