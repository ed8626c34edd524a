"""Puts lowered figures back that a program wrote on a line of their own: `CO -opslag … ⏎ 2` reads `CO2-opslag`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from generator.grammar.characters.formulas import lost_figures
from generator.model.text import Line, Mark, MarkKind, SourceText, Span

# The program that wrote the figure below its line may have been followed by one that broke the line anew.
_MOST_LINES = 3
_LONGEST = 12


@dataclass(frozen=True)
class _Move:
    """A line of the source that holds only figures, and one of these with the place where it belongs."""

    line: Line
    figure: Span
    gap: Span


def with_lowered_figures(source: SourceText) -> SourceText:
    """The source with each such figure at its place, under a mark whose value is the line on which the file has it."""
    moves = tuple(_moves(source))
    return _moved(source, moves) if moves else source


def _moves(source: SourceText) -> Iterator[_Move]:
    """The moves, in order; no two share a line above."""
    above: list[Line] = []
    for line in source.lines:
        text = source.slice(line.span)
        if not text.strip():
            above = []
        elif above and (found := _figures(source, above, line)):
            yield from found
            above = []
        else:
            above = [*above[1 - _MOST_LINES :], line]


def _figures(source: SourceText, above: Sequence[Line], line: Line) -> list[_Move]:
    text = source.slice(line.span)
    if len(text) > _LONGEST or any(source.marked(MarkKind.TABLE, line.span)):
        return []
    start, at = above[0].span.start, line.span.start
    found: list[_Move] = []
    for lost in lost_figures(source.text[start : above[-1].span.end], text):
        at = source.text.index(lost.figure, at)
        gap = Span(start + lost.gap.start, start + lost.gap.end)
        found.append(_Move(line, Span(at, at + len(lost.figure)), gap))
        at += len(lost.figure)
    return found


def _moved(source: SourceText, moves: Sequence[_Move]) -> SourceText:
    texts, gone = [""] * (len(source.text) + 1), bytearray(len(source.text))
    for move in moves:
        texts[move.gap.start] = source.slice(move.figure)
        for span in (move.gap, Span(move.line.span.start - 1, move.line.span.end)):
            gone[span.start : span.end] = bytes([1]) * len(span)
    shown = [put + ("" if left_out else own) for put, own, left_out in zip(texts, source.text, gone, strict=False)]
    # `offsets[i]` is the new offset of what stood at `i`, or of what follows it.
    offsets = [0, *accumulate(map(len, shown))]
    emptied = {move.line.number for move in moves}
    lines = tuple(replace(line, span=_at(offsets, line.span)) for line in source.lines if line.number not in emptied)
    marks = (replace(mark, span=_at(offsets, mark.span)) for mark in source.marks if not _is_within(mark, moves))
    put = (_mark(move, offsets) for move in moves)
    return replace(source, text="".join(shown), lines=lines, marks=(*marks, *put))


def _at(offsets: Sequence[int], span: Span) -> Span:
    return Span(offsets[span.start], offsets[span.end])


def _mark(move: _Move, offsets: Sequence[int]) -> Mark:
    start = offsets[move.gap.start]
    return Mark(MarkKind.PUT_BACK, Span(start, start + len(move.figure)), str(move.line.number))


def _is_within(mark: Mark, moves: Sequence[_Move]) -> bool:
    """Whether a mark lies on a line of figures and nowhere else: how a figure was printed."""
    return any(move.line.span.start <= mark.span.start and mark.span.end <= move.line.span.end for move in moves)
