"""The text of a source as a reader found it: held once, never changed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from generator.model.hidden_content import HiddenContent
from generator.model.interval_index import IntervalIndex, Stretches
from generator.problems import Place

COVERED = "covered"
MAKER = "maker"
"""The key of the fact that names who made the file, from its properties: not text of the document, never published."""


@dataclass(frozen=True)
class SourceFile:
    """A file on disk; `name` is the path shown to people (posix, relative).

    `recognised` holds what stands beside it if it is a scan: the words that a program recognised (`Recognition`).
    """

    name: str
    data: bytes
    recognised: bytes | None = None

    @property
    def suffix(self) -> str:
        """The file name extension in lower case, with its dot; empty when there is none."""
        stem, dot, ending = self.name.rpartition("/")[2].rpartition(".")
        return f"{dot}{ending.lower()}" if stem else ""


_set = object.__setattr__


@dataclass(frozen=True, order=True, init=False)
class Span:
    """A half-open range of character offsets."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:  # written out: a document makes thousands, and this takes less
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}–{end}")
        _set(self, "start", start)
        _set(self, "end", end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return max(self.start, other.start) < min(self.end, other.end)


class MarkKind(StrEnum):
    """The properties that a format can give to a stretch of text."""

    BOLD = "bold"
    ITALIC = "italic"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    GENERATED = "generated"  # words the format makes, such as an automatic list number
    HEADING = "heading"  # value: the level, 1 to 6
    LIST_ITEM = "list-item"  # a paragraph of a list; value: the depth, from 1
    ITEM_CONTINUED = "item-continued"  # a further paragraph of the list item before it; value: the depth of that item
    TABLE = "table"  # from the first cell to the last; rows and cells lie inside
    ROW = "row"
    CELL = "cell"  # value: its column, from 1; of an empty one that a cell of the row above covers: `COVERED`
    HEADER_CELL = "header-cell"
    CAPTION = "caption"  # names the table right after it
    LABEL = "label"  # in a table of questions: the label of a question or answer; value: its row, as for a question
    ANSWER_LABEL = "answer-label"  # in a table of answers only: the number of the question; value: its row
    QUESTION = "question"  # in a table of questions: the question; value: its row, and the row of a shared answer
    ANSWER = "answer"  # in a table of questions: the answer of a row; value: its row
    COLUMN = "column"  # in a table of questions: a cell of another column (a page, an annex); value: its row
    LAYOUT_CELL = "layout-cell"  # a cell of a table that only sets text apart
    NOTE_MARK = "note-mark"  # the sign in the text; value: the note's key
    NOTE = "note"  # the body of a note, its own sign included; value: the note's key
    FURNITURE = "furniture"  # headers, footers and numbers of pages
    REPEATED = "repeated"  # a repetition of text that the file holds for its layout
    DELETED = "deleted"  # taken out by a tracked change
    HIDDEN = "hidden"  # the format hides it from print
    PUT_BACK = "put-back"  # a lowered figure that the file has on a line of its own; value: the number of that line
    RECOGNISED = "recognised"  # a program read these words in a picture; value: the program, empty where it is unknown
    UNSURE = "unsure"  # a recognised word of which that program was unsure; value: see `UnsureWord`
    REREAD = "reread"  # words that an editor read in the picture, instead of those recognised; value: see `Reread`
    LINK = "link"  # value: the id or address the format gives


@dataclass(frozen=True)
class Mark:
    """A property of the text in `span` (offsets into `SourceText.text`); `MarkKind` says what `value` holds."""

    kind: MarkKind
    span: Span
    value: str = ""


@dataclass(frozen=True)
class Line:
    """One line of the source: `number` from 1, `span` without its line end, `page` from 1 or None.

    `indent` is the distance from the left edge of the text and `size` that of its letters, both in points; 0 where the
    format does not say.
    """

    number: int
    span: Span
    page: int | None = None
    indent: float = 0.0
    size: float = 0.0


@dataclass(frozen=True)
class _MarksOfKind:
    """Marks sorted by start (an outer one first), with their starts and an index of their ends."""

    in_order: tuple[Mark, ...]
    starts: tuple[int, ...]
    ends: IntervalIndex

    @staticmethod
    def of(marks: list[Mark]) -> _MarksOfKind:
        in_order = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
        ends = IntervalIndex([mark.span.end for mark in in_order])
        return _MarksOfKind(tuple(in_order), tuple(mark.span.start for mark in in_order), ends)

    def over(self, span: Span) -> Iterator[Mark]:
        """Those that share a character with `span`, or that are empty and lie in it."""
        for position in self.ends.reaching(span.start, bisect_left(self.starts, span.end)):
            mark = self.in_order[position]
            if mark.span.overlaps(span) or (not mark.span and mark.span.start >= span.start):
                yield mark


@dataclass(frozen=True)
class SourceText:
    """The text of a source, line ends as single line feeds, with its lines, pages and marks over offsets.

    `has_paragraphs` shows that the format itself knows its paragraphs: then blank lines separate them, and text between
    two blank lines is never divided. `facts` are facts that the format gives outside its text (`dossier`, `number`, …).
    `hidden_content` is the reason not to publish the file as it is; None when the file is known to hold nothing
    beyond its text.
    """

    name: str
    text: str
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    has_paragraphs: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    hidden_content: HiddenContent | None = HiddenContent.UNKNOWN

    @cached_property
    def _starts(self) -> list[int]:
        return [line.span.start for line in self.lines]

    def line_at(self, offset: int) -> Line:
        """The line that holds the character at `offset`."""
        return self.lines[max(0, bisect_right(self._starts, offset) - 1)]

    @cached_property
    def _begun(self) -> frozenset[int]:
        return frozenset(self._starts)

    def begins_line(self, offset: int) -> bool:
        """Whether a line begins at `offset`."""
        return offset in self._begun

    def place(self, offset: int) -> Place:
        """The place of the character at `offset`, for people."""
        line = self.line_at(offset)
        return Place(self.name, line.number, offset - line.span.start + 1, line.page)

    def marked(self, kind: MarkKind, span: Span) -> Iterator[Mark]:
        """The marks of a kind that share a character with `span`, or that are empty and lie in it, in order."""
        marks = self._marks.get(kind)
        return marks.over(span) if marks else iter(())

    def touch(self, kinds: frozenset[MarkKind], start: int, end: int) -> bool:
        """Whether a mark of one of these kinds shares a character with a stretch of the text, or ends where it begins.

        It takes one search, whatever the number of kinds, so that most lines need no others.
        """
        stretches = self._stretches.get(kinds)
        if stretches is None:
            marks = (mark for kind in kinds if kind in self._marks for mark in self._marks[kind].in_order)
            stretches = self._stretches[kinds] = Stretches((mark.span.start, mark.span.end) for mark in marks)
        return stretches.touch(start, end)

    @cached_property
    def _stretches(self) -> dict[frozenset[MarkKind], Stretches]:
        return {}

    @cached_property
    def _marks(self) -> dict[MarkKind, _MarksOfKind]:
        found: dict[MarkKind, list[Mark]] = {}
        for mark in self.marks:
            found.setdefault(mark.kind, []).append(mark)
        return {kind: _MarksOfKind.of(marks) for kind, marks in found.items()}

    def trimmed(self, span: Span) -> Span:
        """A span without the space around its words; where it has no words, an empty span at its end."""
        text = self.slice(span)
        words = text.strip()
        start = span.start + len(text) - len(text.lstrip())
        return Span(start, start + len(words))

    def slice(self, span: Span) -> str:
        """The raw characters of a span, line ends included."""
        return self.text[span.start : span.end]
