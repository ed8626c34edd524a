"""The parts of a paragraph that is being written: its lines, and the marks of its runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.model.text import Line, Mark, MarkKind, Span

# A property of a run: a kind of mark and its value.
Property = tuple[MarkKind, str]
# Deleted or hidden text includes the space at its edges: `onder[ ]zoek` reads as one word.
LEFT_OUT = frozenset({MarkKind.DELETED, MarkKind.HIDDEN})


@dataclass(frozen=True)
class Piece:
    """A run as it was written; `size` in points, 0 when unknown."""

    text: str
    properties: tuple[Property, ...]
    size: float
    page: int | None


class LineSetter:
    """Gathers the properties of one line."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._sizes: Counter[float] = Counter()
        self._page: int | None = None

    def add(self, text: str, piece: Piece) -> None:
        """Add a stretch of a piece to this line."""
        if words := len(text.strip()):
            self._page = piece.page if not self._sizes else self._page
            self._sizes[piece.size] += words

    def line(self, number: int, end: int, indent: float) -> Line:
        """The line, which ends at this offset; its page is that of its first words, its size that of most letters."""
        size = max(self._sizes, key=lambda each: self._sizes[each], default=0.0)
        return Line(number, Span(self._start, end), self._page, round(indent, 2), size)


class RunMarks:
    """The marks of the runs of one paragraph; marks with the same property and only space between them are joined."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []
        self._last: dict[Property, int] = {}
        self._words_end = 0

    def add(self, text: str, offset: int, properties: Iterable[Property]) -> None:
        """Add the marks of a text with these properties at this offset."""
        words, whole = text.strip(), Span(offset, offset + len(text))
        start = offset + len(text) - len(text.lstrip())
        span = Span(start, start + len(words))
        for key in properties:
            if key[0] in LEFT_OUT and whole:
                self._mark(key, whole, touches=whole.start)
            elif key[0] not in LEFT_OUT and words:
                self._mark(key, span, touches=self._words_end)
        self._words_end = span.end if words else self._words_end

    def _mark(self, key: Property, span: Span, *, touches: int) -> None:
        known = self._last.get(key)
        if known is not None and self.marks[known].span.end == touches:
            self.marks[known] = Mark(key[0], Span(self.marks[known].span.start, span.end), key[1])
        else:
            self._last[key] = len(self.marks)
            self.marks.append(Mark(key[0], span, key[1]))


def without_lone_space(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a paragraph without deleted or hidden space whose neighbours are neither deleted nor hidden."""
    kept: list[Piece] = []
    for position, piece in enumerate(pieces):
        around = (*kept[-1:], *pieces[position + 1 : position + 2])
        is_alone = not any(_is_left_out(other) for other in around)
        if not (_is_left_out(piece) and not piece.text.strip() and "\n" not in piece.text and is_alone):
            kept.append(piece)
    return kept


def _is_left_out(piece: Piece) -> bool:
    return any(kind in LEFT_OUT for kind, _ in piece.properties)


def trimmed(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a paragraph without the space around its words."""
    first = next(n for n, piece in enumerate(pieces) if piece.text.strip())
    last = next(n for n in range(len(pieces) - 1, -1, -1) if pieces[n].text.strip())
    kept = pieces[first : last + 1]
    kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return kept
