"""A document as pages show it, in plain text, and where the words of each block stand in that text.

This is the only place that turns a span of a block into a span of the plain text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from generator.model.block import OFF_PAGE, Block, BlockKind, Repair
from generator.model.consultation import Consultation
from generator.model.text import Span
from generator.render.marks.inline import insertions
from generator.render.writing import left_out
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class _Placed:
    """A block in the plain text: where it begins, and what is inserted in it.

    `positions` (ascending) are offsets into the block's joined text, each before the character that the insertion
    precedes; `inserted` are the texts put in there.
    """

    start: int
    positions: tuple[int, ...]
    inserted: tuple[str, ...]

    @cached_property
    def _shifts(self) -> Sequence[int]:
        """How many characters the first n insertions take, for each n from 0."""
        return list(accumulate(map(len, self.inserted), initial=0))

    def span(self, span: Span) -> Span:
        """The same words in the plain text: with what is inserted between them, without what stands at their edges."""
        before, within = bisect_right(self.positions, span.start), bisect_left(self.positions, span.end)
        start = self.start + span.start + self._shifts[before]
        return Span(start, max(start, self.start + span.end + self._shifts[within]))


@dataclass(frozen=True)
class PlainText:
    """The plain text of a document; all offsets count its Unicode code points."""

    text: str
    _places: Mapping[int, _Placed]

    def span(self, block: int, span: Span) -> Span | None:
        """The span of this text for a span of a block's joined text; None for a block that pages do not show."""
        placed = self._places.get(block)
        return placed.span(span) if placed else None


def plain_text(consultation: Consultation) -> PlainText:
    """The words that pages show, a line for each paragraph, notes after the text; for withheld words their reason."""
    shown = [block for block in consultation.blocks if block.kind not in OFF_PAGE]
    pieces: list[str] = []
    places: dict[int, _Placed] = {}
    start = 0
    for block in sorted(shown, key=lambda block: block.kind is BlockKind.NOTE):
        placed = _placed(consultation, block, start)
        text = f"{_with_insertions(consultation.text(block.index), placed)}\n\n"
        pieces.append(text)
        places[block.index] = placed
        start += len(text)
    return PlainText("".join(pieces), places)


def _placed(consultation: Consultation, block: Block, start: int) -> _Placed:
    found = insertions(consultation, block, lambda _, sign: Markdown(sign), _reason)
    return _Placed(start, tuple(each.position for each in found), tuple(str(each.markdown) for each in found))


def _with_insertions(text: str, placed: _Placed) -> str:
    pieces, done = [], 0
    for position, inserted in zip(placed.positions, placed.inserted, strict=True):
        pieces += [text[done:position], inserted]
        done = position
    return "".join([*pieces, text[done:]])


def _reason(repair: Repair) -> Markdown:
    return Markdown(f"[weggelaten: {left_out.WITHHELD.get(repair.reason, repair.reason)}]")
