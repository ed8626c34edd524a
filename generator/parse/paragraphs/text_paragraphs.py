"""Text paragraphs: groups of lines of a source; the first division, by layout alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.sentences.borders import ends_sentence, starts_new
from generator.model.table_cell import TableCell
from generator.model.text import Line, Mark, MarkKind, SourceText, Span
from generator.parse.paragraphs.layers import Layers, TextLine, layers
from generator.parse.paragraphs.wrapping import Layout, LineTests, Starts, layout_of, stands_over, stands_over_askers

# The number of blank lines that a page break leaves in text from a PDF: more than between paragraphs.
PAGE_GAP = 5
_APART = frozenset({MarkKind.LIST_ITEM, MarkKind.HEADING})
_NOTE_MARK = frozenset({MarkKind.NOTE_MARK})
_MARKED = _NOTE_MARK | _APART
# What stands before a line: blank lines, whether a page ends; and the table and the cell that hold it.
_Before = tuple[int, bool, Span | None, Mark | None]


class TextParagraph(NamedTuple):
    """Consecutive lines (spans without surrounding space), and the blank lines before them.

    `page_break`: a page ends between this paragraph and the one before. `table` is the span of the table when these
    lines are one, `cell` the mark of the cell that holds them.
    """

    lines: tuple[Span, ...]
    gap: int = 0
    page_break: bool = False
    table: Span | None = None
    cell: Mark | None = None

    @property
    def table_cell(self) -> TableCell | None:
        """The cell of a table of questions that holds these lines, if any."""
        return TableCell.of(self.cell) if self.cell else None

    @property
    def span(self) -> Span:
        """From the first to the last character."""
        return Span(self.lines[0].start, self.lines[-1].end)


def text_paragraphs(
    source: SourceText, tests: LineTests, parted: Layers | None = None, layout: Layout | None = None
) -> tuple[TextParagraph, ...]:
    """The text of a source, cut at blank lines, at list items, and at lines that stand alone.

    If blank lines do not separate paragraphs, a line with room for the first word of the next line ends one. If the
    format knows its paragraphs, only blank lines cut. A table is one paragraph. `parted` and `layout` are the layers of
    the source and the layout of its text, if already known.
    """
    found = parted or layers(source)
    seen = layout or layout_of(source, found.text, tests)
    known = _known_cuts(source.text, source.lines, tests)
    runs = _runs(source, found.text, found.over_furniture)
    return tuple(part for run in runs for part in _parts(source, run, seen, known))


def paragraphs_beside(source: SourceText, lines: Sequence[TextLine]) -> tuple[TextParagraph, ...]:
    """The lines beside the text, cut at blank lines and at page ends."""
    return tuple(_runs(source, lines, frozenset()))


def _runs(source: SourceText, lines: Sequence[TextLine], over_furniture: frozenset[int]) -> Iterator[TextParagraph]:
    """Runs of lines without a blank line or page end between them; a paragraph of the format continues over pages."""
    held: list[Span] = []
    has_tables = any(mark.kind is MarkKind.TABLE for mark in source.marks)
    opened: _Before = (0, False, None, None)
    gap, page = 0, lines[0].page if lines else None
    for line in lines:
        if line.words is None:
            gap += 1
            continue
        turned = line.page != page or line.words.start in over_furniture
        here = (gap, turned, _table(source, line.words) if has_tables else None, line.cell)
        if held and not _goes_on(source, opened, here):
            yield TextParagraph(tuple(held), *opened)
            held.clear()
        opened = opened if held else here
        held.append(line.words)
        gap, page = 0, line.page
    if held:
        yield TextParagraph(tuple(held), *opened)


def _goes_on(source: SourceText, run: _Before, line: _Before) -> bool:
    """Whether a run of lines continues with this line."""
    (_, _, table_before, cell_before), (gap, turned, table, cell) = run, line
    if table_before or table:
        return table_before == table
    if cell_before is not cell:
        return False
    return not gap and (source.has_paragraphs or not turned)


def _table(source: SourceText, words: Span) -> Span | None:
    """The outermost table that holds these words."""
    return next((mark.span for mark in source.marked(MarkKind.TABLE, words)), None)


_Cuts = dict[tuple[tuple[str, int, int], tuple[Span, ...]], tuple[int, ...]]


@remembered_for
def _known_cuts(_text: str, _lines: tuple[Line, ...], _tests: LineTests) -> _Cuts:
    """Where runs of lines are cut, by the edges of a layout: a text is cut before and after its notes are marked."""
    return {}


def _parts(source: SourceText, run: TextParagraph, layout: Layout, known: _Cuts) -> Iterator[TextParagraph]:
    """The paragraphs of one run of lines; only the first keeps the gap before the run."""
    lines = run.lines
    if run.table or run.table_cell or len(lines) == 1:
        yield run
        return
    if source.touch(_MARKED, lines[0].start, lines[-1].end):
        cuts = _cuts(source, lines, layout.starts, is_marked=True)
    elif not (cuts := known.get((layout.edges, lines), ())):
        cuts = known[layout.edges, lines] = _cuts(source, lines, layout.starts, is_marked=False)
    if len(cuts) == 1:
        yield run
        return
    for first, last in pairwise([*cuts, len(lines)]):
        yield run._replace(lines=lines[first:last]) if first == 0 else TextParagraph(lines[first:last])


def _cuts(source: SourceText, lines: Sequence[Span], starts: Starts, *, is_marked: bool) -> tuple[int, ...]:
    """The positions of the lines at which a paragraph begins, the first one too.

    `is_marked` shows that the format marks something in these lines that may decide.
    """
    cuts = [0]
    texts = [source.slice(line) for line in lines]
    for n in range(1, len(lines)):
        before, after = texts[n - 1 : n + 1]
        if _only_calls(source, lines[n]) if is_marked else not after.strip(" ,"):
            continue
        begins = starts(texts[cuts[-1]], before, after) or (n == 1 and stands_over_askers(before, after))
        begins = begins or (is_marked and _is_marked_apart(source, lines[n - 1], lines[n]))
        if begins or _is_indented(source, lines[n - 1], lines[n]):
            cuts += [n - 1] if n - 1 > cuts[-1] and _heads(source, lines[n - 2 : n + 1]) else []
            cuts.append(n)
    return tuple(cuts)


def _only_calls(source: SourceText, line: Span) -> bool:
    """Whether a line holds only signs of notes, which belong to the sentence before it."""
    words = source.slice(line)
    if source.touch(_NOTE_MARK, line.start, line.end):
        for mark in source.marked(MarkKind.NOTE_MARK, line):
            words = words.replace(source.slice(mark.span), "", 1)
    return not words.strip(" ,")


def _heads(source: SourceText, lines: Sequence[Span]) -> bool:
    """Whether the second of three lines is a heading: after a sentence, above a label, and itself no sentence."""
    before, line, label = map(source.slice, lines)
    return not source.has_paragraphs and stands_over(before, line, label)


def _is_marked_apart(source: SourceText, before: Span, after: Span) -> bool:
    """Whether the format begins a list item or a heading at the second of two lines, or ends a heading at the first."""
    if source.has_paragraphs or not source.touch(_APART, before.start, after.end):
        return False
    begins = (
        mark.span.start >= before.end
        for kind in (MarkKind.LIST_ITEM, MarkKind.HEADING)
        for mark in source.marked(kind, after)
    )
    return any(begins) or any(mark.span.end <= after.start for mark in source.marked(MarkKind.HEADING, before))


def _is_indented(source: SourceText, before: Span, after: Span) -> bool:
    """Whether a line is indented and begins a sentence, and so a paragraph, as in old typescripts."""
    if source.has_paragraphs or source.begins_line(after.start) or _spaces(source, after) <= _spaces(source, before):
        return False
    return ends_sentence(source.slice(before)) and starts_new(source.slice(after))


def _spaces(source: SourceText, words: Span) -> int:
    return words.start - source.line_at(words.start).span.start


def over_page(paragraph: TextParagraph) -> bool:
    """Whether a page ends before a paragraph, as far as the source shows."""
    return paragraph.page_break or paragraph.gap >= PAGE_GAP
