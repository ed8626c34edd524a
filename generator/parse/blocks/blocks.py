"""Makes the block of a paragraph, table or note: its spans of the source, and the repairs to read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from generator.grammar.characters.list_items import has_sign
from generator.grammar.characters.spaced_hyphens import spaced_hyphens
from generator.grammar.sentences.borders import is_list_item
from generator.messages.message import say
from generator.model.block import OFF_PAGE, Block, BlockKind, Repair, RepairKind
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.blocks.hyphens import Hyphens
from generator.parse.blocks.tables import cell_lines, rows
from generator.parse.corrections import NONE, Corrections
from generator.parse.paragraphs.layers import inline_repairs, may_leave_out
from generator.parse.paragraphs.text_paragraphs import TextParagraph, over_page
from generator.problems import Code, Problems

_TAKEN_OUT = frozenset({RepairKind.DELETED, RepairKind.HIDDEN})


class BlockMaker:
    """Makes the blocks of one source; reports hyphens that nothing decides."""

    def __init__(
        self, source: SourceText, problems: Problems, corrections: Corrections = NONE, line_ends: Sequence[str] = ()
    ) -> None:
        """`line_ends` are words broken at a line end, in the spelling given by an editor."""
        self._source = source
        self._problems = problems
        self._corrections = corrections
        self._hyphens = Hyphens(source, line_ends)

    def block(self, index: int, kind: BlockKind, parts: Sequence[TextParagraph], note: str = "") -> Block:
        """The block made of these paragraphs together."""
        fragments = tuple(fragment for part in parts for fragment in fragments_of(self._source, part))
        if kind in OFF_PAGE:
            return Block(index, kind, fragments)
        repairs = tuple(sorted(self._repairs(parts), key=lambda repair: repair.span))
        self._doubt_joined_words(fragments, repairs)
        self._doubt_spaced_hyphens(fragments, repairs)
        if kind is BlockKind.TABLE and parts[0].table:
            return Block(index, kind, fragments, repairs, cells=rows(self._source, parts[0].table))
        if kind is BlockKind.LIST_ITEM:
            depth = item_depth(self._source, parts[0]) or 1
            return Block(index, kind, fragments, repairs, depth=depth, is_bulleted=self._is_bulleted(parts[0]))
        if kind is BlockKind.PARAGRAPH and (depth := continued_depth(self._source, parts[0])):
            return Block(index, kind, fragments, repairs, depth=depth, continues=True)
        return Block(index, kind, fragments, repairs, note)

    def _doubt_joined_words(self, fragments: Sequence[Span], repairs: Sequence[Repair]) -> None:
        """Report where two words became one because the space between them was deleted or hidden with other words."""
        for gone in _together(repair.span for repair in repairs if repair.kind in _TAKEN_OUT):
            inside = next((held for held in fragments if held.start < gone.start and gone.end < held.end), None)
            words = self._source.slice(gone)
            if inside is None or words.split() in ([], [words]):
                continue
            before = self._source.text[inside.start : gone.start].rpartition(" ")[2].split()
            after = self._source.text[gone.end : inside.end].split(maxsplit=1)
            touch = self._source.text[gone.start - 1] + self._source.text[gone.end]
            if touch.isalpha():
                read = before[-1] + after[0]
                message = say(
                    "“{word}” reads as one word, for the space in it was taken out or hidden with other words",
                    word=read,
                )
                place = self._source.place(gone.start)
                self._problems.report(Code.JOINED_WORDS, place, message, say("compare with the document"), read)

    def _doubt_spaced_hyphens(self, fragments: Sequence[Span], repairs: Sequence[Repair]) -> None:
        """Report words with a space behind their hyphen: broken by a line end that another program wrote anew."""
        for fragment in fragments:
            for found in spaced_hyphens(self._source.slice(fragment)):
                word = Span(fragment.start + found.start, fragment.start + found.end)
                if not any(repair.span.overlaps(word) for repair in repairs):
                    read = self._source.slice(word)
                    message = say(
                        "“{word}” has a space behind its hyphen and may be one word; kept as printed", word=read
                    )
                    place = self._source.place(word.start)
                    self._problems.report(Code.LINE_HYPHEN, place, message, say("compare with the document"), read)

    def _repairs(self, parts: Sequence[TextParagraph]) -> Iterator[Repair]:
        lines = tuple(line for part in parts for line in part.lines)
        for together in self._running(parts[0], lines):
            yield from self._hyphens.repairs(together, self._problems)
        yield from _joins(parts, self._corrections)
        yield from inline_repairs_of(self._source, lines)

    def _running(self, first: TextParagraph, lines: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
        """The groups of lines in which words may continue over line ends."""
        if first.table:
            yield from cell_lines(rows(self._source, first.table), lines)
        else:
            yield lines

    def _is_bulleted(self, item: TextParagraph) -> bool:
        """Whether the bullet of an item is drawn, so that its text does not begin with a list sign."""
        text = self._source.slice(item.lines[0])
        return not (is_list_item(text) or has_sign(text))


def _together(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, with those that touch or overlap merged."""
    held: Span | None = None
    for span in spans:
        if held and span.start <= held.end:
            held = Span(held.start, max(held.end, span.end))
        else:
            if held:
                yield held
            held = span
    if held:
        yield held


def fragments_of(source: SourceText, paragraph: TextParagraph) -> Iterator[Span]:
    """The spans of the lines of a paragraph; lines with only space between them are merged."""
    start = paragraph.lines[0].start
    for before, after in pairwise(paragraph.lines):
        if source.text[before.end : after.start].strip():
            yield Span(start, before.end)
            start = after.start
    yield Span(start, paragraph.lines[-1].end)


def inline_repairs_of(source: SourceText, lines: Sequence[Span]) -> Iterator[Repair]:
    """The repairs for text left out within these lines, each once."""
    if not may_leave_out(source, lines):
        return
    found = (repair for line in lines for repair in inline_repairs(source, line))
    yield from dict.fromkeys(found)


def item_depth(source: SourceText, paragraph: TextParagraph) -> int:
    """The depth of a list item according to the format, from 1; 0 when it marks no list."""
    return _depth(source, MarkKind.LIST_ITEM, paragraph)


def continued_depth(source: SourceText, paragraph: TextParagraph) -> int:
    """The depth of the list item to which a further paragraph belongs; 0 when the format marks none."""
    return _depth(source, MarkKind.ITEM_CONTINUED, paragraph)


def _depth(source: SourceText, kind: MarkKind, paragraph: TextParagraph) -> int:
    marks = source.marked(kind, paragraph.lines[0])
    depths = [int(mark.value) if mark.value.isdecimal() else 1 for mark in marks]
    return max(1, *depths) if depths else 0


def _joins(parts: Sequence[TextParagraph], corrections: Corrections) -> Iterator[Repair]:
    for before, after in pairwise(parts):
        where = "a page break" if over_page(after) else "a blank line"
        span = Span(before.span.end, after.span.start)
        by_editor = corrections.continue_in(after.lines)
        reason = "the editor joined them" if by_editor else f"the sentence runs on over {where}"
        yield Repair(RepairKind.PARAGRAPH_JOINED, span, reason)
