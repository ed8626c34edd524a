"""Puts the words that an editor read in the picture of a page in the place of those that a program recognised there.

The document is the picture: what was recognised is no official text, and is replaced only where an editor says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice

from generator.grammar.characters.remembered import remembered_for
from generator.knowledge.consultation_yml.recognised_quotes import places
from generator.model.consultation_yml import Reading
from generator.model.readings import Reread
from generator.model.text import Line, Mark, MarkKind, SourceText, Span


@dataclass(frozen=True)
class _Edit:
    """The words of an entry, by its number, and what takes their place; `gone` is all that goes for it.

    `emptied` is the line of which nothing is left. It goes too: a blank line would end the paragraph around a speck
    that was taken for a word.
    """

    entry: int
    span: Span
    gone: Span
    reads: str
    emptied: Line | None = None


@remembered_for
def reread(source: SourceText, readings: tuple[Reading, ...]) -> SourceText:
    """The source as if the words of the editor had been recognised, each under a mark that says by which entry.

    An entry whose words were not recognised, or that shares words with an earlier one in the text, changes nothing.
    """
    edits = tuple(_edits(source, readings))
    return _edited(source, edits) if edits else source


def _edits(source: SourceText, readings: Sequence[Reading]) -> Iterator[_Edit]:
    """The edits in the order of the text; no two share a character."""
    placed = ((number, _place(source, each)) for number, each in enumerate(readings))
    end = 0
    for span, number in sorted((span, number) for number, span in placed if span is not None):
        if span.start >= end:
            end = span.end
            yield _edit(source, number, span, " ".join(readings[number].reads.split()))


def _place(source: SourceText, reading: Reading) -> Span | None:
    return next(islice(places(source, reading.quote), reading.occurrence - 1, None), None)


def _edit(source: SourceText, entry: int, span: Span, reads: str) -> _Edit:
    if reads:
        return _Edit(entry, span, span, reads)
    line = source.line_at(span.start)
    start, end = line.span.start, line.span.end
    if not (source.text[start : span.start] + source.text[span.end : end]).strip():
        return _Edit(entry, span, Span(start, min(len(source.text), end + 1)), "", line)
    has_space = source.text[span.end : span.end + 1] == " "
    return _Edit(entry, span, Span(span.start, span.end + has_space), "")


def _edited(source: SourceText, edits: Sequence[_Edit]) -> SourceText:
    puts, gone = [""] * (len(source.text) + 1), bytearray(len(source.text))
    for edit in edits:
        puts[edit.span.start] = edit.reads
        gone[edit.gone.start : edit.gone.end] = bytes([1]) * len(edit.gone)
    shown = [put + ("" if left_out else own) for put, own, left_out in zip(puts, source.text, gone, strict=False)]
    # `offsets[i]` is the new offset of what stood at `i`, or of what follows it.
    offsets = [0, *accumulate(map(len, shown))]
    emptied = {edit.emptied.number for edit in edits if edit.emptied}
    lines = tuple(replace(line, span=_at(offsets, line.span)) for line in source.lines if line.number not in emptied)
    marks = (replace(mark, span=_at(offsets, mark.span)) for mark in source.marks if not _is_settled(mark, edits))
    own = (_mark(source, edit, offsets) for edit in edits)
    return replace(source, text="".join(shown), lines=lines, marks=(*marks, *own))


def _at(offsets: Sequence[int], span: Span) -> Span:
    return Span(offsets[span.start], offsets[span.end])


def _is_settled(mark: Mark, edits: Sequence[_Edit]) -> bool:
    """Whether a mark is about nothing any more: a doubt that the editor answered, or what a line was that went."""
    if mark.kind is MarkKind.UNSURE:
        return any(edit.span.overlaps(mark.span) for edit in edits)
    held = (edit.emptied.span for edit in edits if edit.emptied)
    return any(span.start <= mark.span.start and mark.span.end <= span.end for span in held)


def _mark(source: SourceText, edit: _Edit, offsets: Sequence[int]) -> Mark:
    start = offsets[edit.span.start]
    recognised = " ".join(source.slice(edit.span).split())
    return Mark(MarkKind.REREAD, Span(start, start + len(edit.reads)), Reread(edit.entry, recognised).value)
