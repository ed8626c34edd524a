"""Chunks: the lines of a source that stand together. The first cut, by layout alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model.text import MarkKind, SourceText, Span
from generator.parse.layers import Layers, TextLine, layers

_WORDS = re.compile(r"\S(?:.*\S)?", re.DOTALL)
_BULLET = re.compile(r"(?:[-–—•▪◦*]|[a-z]\)|\d{1,2}\))\s")
_SENTENCE_END = re.compile(r"[.?!:;][”’\"')»\]]*\d{0,2}$")
# A full stop after these ends no sentence, for something always follows: `nr. 500`, `dhr. Jansen`.
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:nrs?|artt?|blz|dhr|mevr|mw|drs?|mr|ir|prof|resp|bijv|ca|c\.q|d\.d|o\.a|m\.b\.t|t\.a\.v)\.$",
    re.IGNORECASE,
)
# As much of the end of a text as its last mark can need.
_TAIL = 40
_NEW_START = re.compile(r"[“‘\"'«(\[]*[A-ZÀ-ÞİŠŽ0-9•–-]")

_TITLE = re.compile(r"[A-ZÀ-ÞİŠŽ0-9](?:.*[^,;(-])?", re.DOTALL)
# A line that is filled less than this, and ends no sentence, is a title.
LONGEST_TITLE_SHARE = 0.75
# A line of running text is hardly ever longer than this when an editor or a typesetter wrapped it.
LONGEST_WRAPPED_LINE = 160
# In a wrapped text most of the characters stand in lines that are short enough; a title may be longer.
WRAPPED_SHARE = 0.5
# Blank lines that a page break leaves in text copied from a PDF: more than between any two paragraphs.
PAGE_GAP = 5
# A document separates its paragraphs by blank lines when at least this share of its lines is blank.
BLANK_SHARE = 0.1


@dataclass(frozen=True)
class Chunk:
    """Consecutive lines (spans without surrounding space), and the blank lines before them.

    `page_break` tells that a page ends between this chunk and the one before. `table` is the stretch of the table that
    these lines are.
    """

    lines: tuple[Span, ...]
    gap: int = 0
    page_break: bool = False
    table: Span | None = None

    @property
    def span(self) -> Span:
        """From the first to the last character."""
        return Span(self.lines[0].start, self.lines[-1].end)


@dataclass(frozen=True)
class LineTests:
    """What single lines announce.

    A label stands alone in every layout. Where no blank lines separate paragraphs, an announcement stands alone and an
    opening begins a paragraph that goes on.
    """

    label: Callable[[str], bool]
    announcement: Callable[[str], bool]
    opening: Callable[[str], bool]


def chunks(source: SourceText, tests: LineTests, parted: Layers | None = None) -> tuple[Chunk, ...]:
    """Cut the text of a source at blank lines, at list items, and at lines that stand alone.

    Where blank lines do not separate paragraphs, a line that has room for the next line's first word ends one. Where
    the format knows its paragraphs, nothing is cut but at blank lines. A table is one chunk. `parted` are the layers of
    the source, if they are known.
    """
    found = parted or layers(source)
    starts = _paragraph_test(source, found.text, tests)
    runs = _runs(source, found.text, found.over_furniture)
    return tuple(part for run in runs for part in _parts(source, run, starts))


def chunks_beside(source: SourceText, lines: Sequence[TextLine]) -> tuple[Chunk, ...]:
    """Cut lines that stand beside the text at blank lines and where a page ends."""
    return tuple(_runs(source, lines, frozenset()))


def _paragraph_test(source: SourceText, lines: Sequence[TextLine], tests: LineTests) -> Callable[[str, str], bool]:
    """Whether a new paragraph begins at the second of two consecutive lines, in the layout of this source."""
    if source.has_paragraphs:
        return lambda before, after: False
    lengths = sorted(len(line.words) for line in lines if line.words)
    wrapped = [length for length in lengths if length <= LONGEST_WRAPPED_LINE]
    if sum(wrapped) < WRAPPED_SHARE * sum(lengths):
        return lambda before, after: True
    if len(lines) - len(lengths) >= BLANK_SHARE * len(lines):
        return lambda before, after: tests.label(before) or tests.label(after) or _is_next_item(before, after)
    # The column at which the text is wrapped: that of the longest lines, a few outliers left out.
    width = wrapped[int(0.9 * (len(wrapped) - 1))] if wrapped else 0

    def starts(before: str, after: str) -> bool:
        if tests.announcement(before) or tests.announcement(after) or tests.opening(after):
            return True
        if _is_next_item(before, after):
            return True
        needed = len(before) + 1 + len(after.split(maxsplit=1)[0])
        if needed > width or not _NEW_START.match(after):
            return False
        is_title = needed <= LONGEST_TITLE_SHARE * width and _TITLE.fullmatch(before) is not None
        return ends_sentence(before) or is_title

    return starts


def _runs(source: SourceText, lines: Sequence[TextLine], over_furniture: frozenset[int]) -> Iterator[Chunk]:
    """Lines without a blank line or the end of a page between them; a format's own paragraph runs on over pages."""
    held: list[Span] = []
    opened = Chunk(())
    gap, page = 0, lines[0].page if lines else None
    for line in lines:
        if line.words is None:
            gap += 1
            continue
        turned = line.page != page or line.words.start in over_furniture
        run = Chunk((), gap, turned, _table(source, line.words))
        if held and not _goes_on(source, opened, run):
            yield replace(opened, lines=tuple(held))
            held.clear()
        opened = opened if held else run
        held.append(line.words)
        gap, page = 0, line.page
    if held:
        yield replace(opened, lines=tuple(held))


def _goes_on(source: SourceText, run: Chunk, line: Chunk) -> bool:
    """Whether a run of lines goes on with this one."""
    if run.table or line.table:
        return run.table == line.table
    return not line.gap and (source.has_paragraphs or not line.page_break)


def _table(source: SourceText, words: Span) -> Span | None:
    """The outermost table that holds these words."""
    return next((mark.span for mark in source.marked(MarkKind.TABLE, words)), None)


def _parts(source: SourceText, run: Chunk, starts: Callable[[str, str], bool]) -> Iterator[Chunk]:
    """Cut one run of lines into chunks; only the first keeps the gap before the run."""
    lines = run.lines
    if run.table or len(lines) == 1:
        yield run
        return
    cuts = [
        n
        for n in range(1, len(lines))
        if starts(source.slice(lines[n - 1]), source.slice(lines[n])) or _is_marked_apart(source, *lines[n - 1 : n + 1])
    ]
    for first, last in pairwise([0, *cuts, len(lines)]):
        yield replace(run, lines=lines[first:last]) if first == 0 else Chunk(lines[first:last])


def _is_marked_apart(source: SourceText, before: Span, after: Span) -> bool:
    """Whether the format begins a list item or a heading at the second of two lines, or ends a heading before it."""
    if source.has_paragraphs:
        return False
    begins = (
        mark.span.start >= before.end
        for kind in (MarkKind.LIST_ITEM, MarkKind.HEADING)
        for mark in source.marked(kind, after)
    )
    return any(begins) or any(mark.span.end <= after.start for mark in source.marked(MarkKind.HEADING, before))


def over_page(chunk: Chunk) -> bool:
    """Whether a page ends before a chunk, as far as the source tells."""
    return chunk.page_break or chunk.gap >= PAGE_GAP


def is_list_item(text: str) -> bool:
    """Whether a text begins with the sign of a list item."""
    return _BULLET.match(text) is not None


def _is_next_item(before: str, after: str) -> bool:
    """Whether a list item begins at the second of two lines: `(bladzijde⏎10) maakt` is none."""
    return is_list_item(after) and before.count("(") <= before.count(")")


def ends_sentence(text: str) -> bool:
    """Whether a text ends as sentences and their announcements do (a note mark may follow)."""
    tail = text[-_TAIL:]
    return _SENTENCE_END.search(tail) is not None and _ABBREVIATION.search(tail) is None
