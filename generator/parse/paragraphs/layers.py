"""Layers: the lines of the text of a document, and the lines beside it, across which a paragraph continues.

Beside the text are furniture of pages, notes, and deleted, hidden or repeated lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered_for
from generator.model.block import BlockKind, Repair, RepairKind
from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.parse.paragraphs.quote_signs import is_quote_sign
from generator.parse.paragraphs.written_lines import written_lines

_WORDS = expression(r"\S(?:.*\S)?", re.DOTALL)
# The first kind of mark that holds a line decides; but unseen text in a footer is not shown as a footer, because
# readers see footers in the ledger.
_ASIDES = {
    MarkKind.FURNITURE: BlockKind.FURNITURE,
    MarkKind.NOTE: BlockKind.NOTE,
    MarkKind.REPEATED: BlockKind.REPEATED,
    MarkKind.DELETED: BlockKind.DELETED,
    MarkKind.HIDDEN: BlockKind.HIDDEN,
}
# Words with these marks are left out within a line of the text.
_INLINE = {
    MarkKind.REPEATED: (RepairKind.REPEATED, "the file holds these words twice"),
    MarkKind.DELETED: (RepairKind.DELETED, "taken out by a tracked change"),
    MarkKind.HIDDEN: (RepairKind.HIDDEN, "hidden from print"),
}
_LEAVING_OUT = frozenset({MarkKind.NOTE_MARK, MarkKind.SUPERSCRIPT, *_INLINE})
_UNSEEN = (MarkKind.DELETED, MarkKind.HIDDEN)
# The kinds of aside that may cover only part of a line.
_EDGES = tuple(kind for kind in _ASIDES if kind not in _INLINE)
# A raised number calls a note after a word of three letters, a number of two digits, or the end of a sentence; not
# after the base of a power or the symbol of a unit.
_RAISED_SIGN = expression(r"\d{1,3}")
_SIGNED = expression(r"(?:[^\W\d_]{3}|(?<!\d)(?!10$)\d{2}|\d{3}|[.,;:?!)\]”’\"»])$")
_REACH = 8
# Marks that keep text apart outside tables of data.
_APART = (
    MarkKind.LABEL,
    MarkKind.ANSWER_LABEL,
    MarkKind.QUESTION,
    MarkKind.ANSWER,
    MarkKind.COLUMN,
    MarkKind.LAYOUT_CELL,
)
_PARTING = frozenset({*_ASIDES, *_APART})
_CLOSING = (".", ",", ";", ":", "?", "!", ")")


class TextLine(NamedTuple):
    """A line or part of a line in one layer: the span of its words (None for a blank line).

    `beside` is its kind when it is not text, `note` the key of its note, `cell` the mark of its cell unless that is a
    cell of a table of data.
    """

    words: Span | None
    page: int | None
    beside: BlockKind | None = None
    note: str = ""
    cell: Mark | None = None


@dataclass(frozen=True)
class Layers:
    """The lines of the text, and the lines of each note and of everything else beside the text.

    `over_furniture` holds the offsets of lines of the text that come right after furniture of a page.
    """

    text: tuple[TextLine, ...]
    beside: tuple[tuple[TextLine, ...], ...]
    over_furniture: frozenset[int]


def layers(source: SourceText) -> Layers:
    """The layers of a source."""
    whole = _whole_lines(source.text, source.lines, written_lines(source))
    pairs = zip(source.lines, whole, strict=True)
    if any(mark.kind in _PARTING for mark in source.marks):
        lines = [part for line, parts in pairs for part in _parted(source, line, parts)]
    else:
        lines = [part for parts in whole for part in parts]
    text = tuple(line for line in lines if line.beside is None)
    return Layers(text, tuple(_runs(lines)), frozenset(_after_furniture(source, lines)))


def inline_repairs(source: SourceText, span: Span) -> Iterator[Repair]:
    """The repairs for words left out of a span of text or of a note: signs of notes, unprinted or repeated words."""
    if not source.touch(_LEAVING_OUT, span.start, span.end):
        return
    yield from _signs(source, span)
    for kind, (repair, reason) in _INLINE.items():
        for mark in source.marked(kind, span):
            if mark.span:
                yield Repair(repair, _within(mark.span, span), reason)


def may_leave_out(source: SourceText, lines: Sequence[Span]) -> bool:
    """Whether `inline_repairs` may find any for these lines, which are in order: a fast test for most of them."""
    return source.touch(_LEAVING_OUT, lines[0].start, lines[-1].end)


def left_out_as(source: SourceText, words: Span) -> BlockKind | None:
    """The kind of block for a paragraph of which all spans are left out: that of the first span.

    None if that is the sign of a note: a paragraph of signs only stays a paragraph.
    """
    first = Span(words.start, words.start + 1)
    return next((_ASIDES[kind] for kind in _INLINE if any(source.marked(kind, first))), None)


def _signs(source: SourceText, span: Span) -> Iterator[Repair]:
    """The signs of notes, and the commas between two of them: `zijn^1, 2`."""
    signs = [mark for mark in source.marked(MarkKind.NOTE_MARK, span) if mark.span]
    own = {mark.value for mark in source.marked(MarkKind.NOTE, span)} if signs else ()
    signs = [mark for mark in signs if mark.value not in own]
    marks = [mark for mark in signs if _first_holding(source, _INLINE, mark.span) is None]
    for mark in marks:
        sign = _with_space(source, _within(mark.span, span), span)
        yield Repair(RepairKind.NOTE_MARK, sign, "the sign of a note", mark.value)
    for before, after in pairwise(marks):
        if source.text[before.span.end : after.span.start].strip() == ",":
            comma = source.text.index(",", before.span.end)
            yield Repair(RepairKind.NOTE_MARK, Span(comma, comma + 1), "between two signs of notes")
    for raised in _raised(source, span):
        yield Repair(RepairKind.NOTE_MARK, raised, "a raised number")


def _with_space(source: SourceText, sign: Span, span: Span) -> Span:
    """The span of a sign, with the space before it if a comma or full stop follows: `zijn [2], en`."""
    before = source.text[max(span.start, sign.start - 1) : sign.start]
    after = source.text[sign.end : min(sign.end + 1, span.end)]
    return Span(sign.start - 1, sign.end) if before == " " and after in _CLOSING else sign


def _raised(source: SourceText, span: Span) -> Iterator[Span]:
    """Raised numbers without a note that are not part of the word before: `nr. 2345¹`, not `m²`."""
    for mark in source.marked(MarkKind.SUPERSCRIPT, span):
        before = source.text[max(span.start, mark.span.start - _REACH) : mark.span.start]
        is_sign = _RAISED_SIGN.fullmatch(source.slice(mark.span)) and _SIGNED.search(before)
        if is_sign and not any(source.marked(MarkKind.NOTE_MARK, mark.span)) and _is_text(source, mark.span):
            yield mark.span


def _is_text(source: SourceText, span: Span) -> bool:
    """Whether a span is neither part of a note nor left out."""
    return not any(source.marked(MarkKind.NOTE, span)) and _first_holding(source, _INLINE, span) is None


@remembered_for
def _whole_lines(text: str, lines: tuple[Line, ...], written: tuple[str, ...]) -> tuple[tuple[TextLine, ...], ...]:
    """Each line as it reads without marks: its words, and a blank line before or instead of them."""
    return tuple([_whole(text, line, words) for line, words in zip(lines, written, strict=True)])


def _whole(text: str, line: Line, written: str) -> tuple[TextLine, ...]:
    if not written:
        return (TextLine(None, line.page),)
    start = text.find(written, line.span.start)
    words = TextLine(Span(start, start + len(written)), line.page)
    # Where nothing is quoted behind the sign, a paragraph ends.
    return (TextLine(None, line.page), words) if is_quote_sign(written) else (words,)


def _parted(source: SourceText, line: Line, whole: tuple[TextLine, ...]) -> Iterable[TextLine]:
    """The parts of a line, each in one layer; `whole` is what it is without marks."""
    words = whole[-1].words
    if words is None or not source.touch(_PARTING, words.start, words.end):
        return whole
    cuts = {words.start, words.end}
    for kind in (*_ASIDES, *_APART):
        for mark in source.marked(kind, words):
            cuts |= {offset for offset in (mark.span.start, mark.span.end) if words.start < offset < words.end}
    return _stretches(source, line, words, sorted(cuts))


def _stretches(source: SourceText, line: Line, words: Span, cuts: Sequence[int]) -> Iterator[TextLine]:
    pieces = [Span(start, end) for start, end in pairwise(cuts)]
    if is_quote_sign(source.slice(words)):
        yield TextLine(None, line.page)  # nothing is quoted there: a paragraph ends
    whole = _first_holding(source, _INLINE, words)
    for place, group in groupby(pieces, key=lambda piece: (*_beside(source, piece, whole), _cell(source, piece))):
        stretch = list(group)
        if found := _WORDS.search(source.text, stretch[0].start, stretch[-1].end):
            yield TextLine(Span(*found.span()), line.page, *place)


def _cell(source: SourceText, piece: Span) -> Mark | None:
    """The mark of the innermost cell that holds a span; layout tables may hold others."""
    found = (mark for kind in reversed(_APART) for mark in source.marked(kind, piece) if _holds(mark, piece))
    return max(found, key=lambda mark: (mark.span.start, -mark.span.end), default=None)


def _beside(source: SourceText, piece: Span, whole: Mark | None) -> tuple[BlockKind | None, str]:
    """The layer of a part of a line. Deleted, hidden or repeated text is a layer only if the whole line is."""
    mark = _first_holding(source, _EDGES, piece) or whole
    if mark is None:
        return None, ""
    if mark.kind is MarkKind.FURNITURE:
        mark = _first_holding(source, _UNSEEN, piece) or mark
    return _ASIDES[mark.kind], mark.value if mark.kind is MarkKind.NOTE else ""


def _first_holding(source: SourceText, kinds: Iterable[MarkKind], span: Span) -> Mark | None:
    """The mark, of the first kind that has one, that holds a whole span."""
    return next((mark for kind in kinds for mark in source.marked(kind, span) if _holds(mark, span)), None)


def _holds(mark: Mark, span: Span) -> bool:
    return mark.span.start <= span.start and span.end <= mark.span.end


def _runs(lines: Sequence[TextLine]) -> Iterator[tuple[TextLine, ...]]:
    """The lines beside the text: those of one note grouped, the others grouped while consecutive."""
    notes: dict[str, list[TextLine]] = {}
    blank = TextLine(None, None)
    for (kind, note), group in groupby(lines, key=lambda line: (line.beside, line.note)):
        if kind is BlockKind.NOTE:
            notes.setdefault(note, []).extend((blank, *group))
        elif kind:
            yield tuple(group)
    yield from (tuple(held) for held in notes.values())


def _after_furniture(source: SourceText, lines: Sequence[TextLine]) -> Iterator[int]:
    """The offsets at which the text begins after the edge of a page; quotation signs do not count as an edge."""
    passed = False
    for line in lines:
        if line.beside is BlockKind.FURNITURE:
            passed = passed or not (line.words and is_quote_sign(source.slice(line.words)))
        elif line.words and line.beside is None:
            if passed:
                yield line.words.start
            passed = False


def _within(span: Span, outer: Span) -> Span:
    return Span(max(span.start, outer.start), min(span.end, outer.end))
