"""The text searched for notes: the lines of each page, and the paragraphs, without text beside the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.layout.running_heads import is_of_imprint, may_begin_head
from generator.grammar.notes.exponents import REACH, Exponent, exponent
from generator.grammar.notes.sign_forms import SignForm
from generator.grammar.notes.signs import opening
from generator.grammar.notes.sources import is_rule
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.notes.note_lists import CandidateParagraph, Feet, parts_within
from generator.parse.notes.page_notes import FootLine
from generator.parse.paragraphs.lines import line_tests
from generator.parse.paragraphs.text_paragraphs import text_paragraphs

_ASIDE = (MarkKind.FURNITURE, MarkKind.NOTE, MarkKind.NOTE_MARK, MarkKind.DELETED, MarkKind.HIDDEN, MarkKind.REPEATED)
_FURNITURE = frozenset({MarkKind.FURNITURE})
# The share of the characters of a page that counts as its edge, at either end.
EDGE_SHARE = 0.2
# The number of lines at either end of a page that always count as its edge.
EDGE_LINES = 3


@remembered_for
def blanked(source: SourceText) -> str:
    """The text with a space for each character beside it: edges of pages, known notes, text that is not printed."""
    pieces, done = [], 0
    for mark in _asides(source):
        if mark.span.end > done:
            start = max(done, mark.span.start)
            pieces += [source.text[done:start], re.sub(r"\S", " ", source.text[start : mark.span.end])]
            done = mark.span.end
    return "".join([*pieces, source.text[done:]])


def raised_numbers(source: SourceText) -> list[tuple[int, Span]]:
    """The numbers that the format raises above the line, each with its place: signs, if there are notes.

    Signs that the format marks as those of its own notes are left out, and exponents (`m²`, `10³`).
    """
    raised = [mark.span for mark in source.marks if mark.kind is MarkKind.SUPERSCRIPT and not _is_of_note(source, mark)]
    found = [
        (int(number), span, _exponent(source, span)) for span in raised if (number := source.slice(span)).isdecimal()
    ]
    sure = {number for number, _, kind in found if kind is Exponent.NO}
    return [
        (number, span)
        for number, span, kind in found
        if kind is Exponent.NO or (kind is Exponent.MAYBE and number not in sure)
    ]


def _exponent(source: SourceText, span: Span) -> Exponent:
    return exponent(source.text[max(0, span.start - REACH) : span.start], source.slice(span))


def may_have_pages(source: SourceText) -> bool:
    """Whether `numbered_lines` may give more than one page, or furniture stands beside the only one."""
    return any(line.page for line in source.lines) or any(mark.kind in _ASIDE for mark in source.marks)


def numbered_lines(source: SourceText) -> Iterator[tuple[int, FootLine]]:
    """The lines of the text, each with the number of its page; without known pages, furniture separates them."""
    text = blanked(source)
    has_pages = any(line.page is not None for line in source.lines) and not _has_other_pages(source)
    has_tables = any(mark.kind is MarkKind.TABLE for mark in source.marks)
    page, is_apart, passed = 0, False, False
    for line in source.lines:
        words = text[line.span.start : line.span.end].strip()
        if words:
            page += passed
            start = text.index(words, line.span.start)
            span = Span(start, start + len(words))
            in_table = has_tables and any(source.marked(MarkKind.TABLE, span))
            yield (line.page or 0) if has_pages else page, FootLine(span, words, is_apart, in_table)
            is_apart = passed = False
        else:
            is_apart = True
            passed = passed or bool(source.slice(line.span).strip())


def candidate_paragraphs(source: SourceText) -> Iterator[CandidateParagraph]:
    """The paragraphs of the text, including those in cells of tables of questions."""
    for paragraph in text_paragraphs(source, line_tests(source)):
        if paragraph.table:
            continue
        lines = tuple(_cut_lines(source, paragraph.lines))
        texts = tuple(_single_spaced(source.slice(line)) for line in lines)
        yield CandidateParagraph(lines, texts)


def _single_spaced(words: str) -> str:
    is_so = words.isprintable() and "  " not in words and words == words.strip()
    return words if is_so else " ".join(words.split())


def feet(source: SourceText) -> Feet:
    """Where the text stands right under a rule that is no part of it, and right above the edge or end of a page."""
    if len({line.page for line in source.lines}) <= 1 and not any(m.kind is MarkKind.FURNITURE for m in source.marks):
        return Feet()
    trimmed = ((source.trimmed(line.span), line.page) for line in source.lines)
    lines = [(span, page, _is_edge(source, span)) for span, page in trimmed if len(span)]
    pairs = list(pairwise(lines))
    below = (after for (rule, _, is_edge), (after, _, _) in pairs if is_edge and is_rule(source.slice(rule)))
    above = (
        before
        for (before, page, _), (after, next_page, is_edge) in pairs
        if page != next_page or (is_edge and not is_rule(source.slice(after)))
    )
    return Feet(frozenset(span.start for span in below), frozenset(span.end for span in above))


def _is_edge(source: SourceText, span: Span) -> bool:
    return source.touch(_FURNITURE, span.start, span.end) and any(
        mark.span.start <= span.start < span.end <= mark.span.end for mark in source.marked(MarkKind.FURNITURE, span)
    )


def _is_of_note(source: SourceText, mark: Mark) -> bool:
    return any(any(source.marked(kind, mark.span)) for kind in (MarkKind.NOTE, MarkKind.NOTE_MARK))


def _asides(source: SourceText) -> list[Mark]:
    return sorted((mark for mark in source.marks if mark.kind in _ASIDE), key=lambda mark: mark.span)


def _has_other_pages(source: SourceText) -> bool:
    """Whether running heads are in the middle of the pages of the format, and so belong to another printing."""
    pages: dict[int | None, list[Span]] = {}
    for line in source.lines:
        if source.slice(line.span).strip():
            pages.setdefault(line.page, []).append(line.span)
    words = ((line, source.slice(line.span).strip()) for line in source.lines)
    heads = [line for line, text in words if may_begin_head(text) and not is_of_imprint(text)]
    within = 0
    for line in heads:
        page = pages[line.page]
        place = page.index(line.span)
        share = (line.span.start - page[0].start) / (page[-1].end - page[0].start)
        is_marked = any(source.marked(MarkKind.FURNITURE, line.span))
        is_inside = EDGE_LINES <= place < len(page) - EDGE_LINES and EDGE_SHARE < share < 1 - EDGE_SHARE
        within += is_marked and is_inside
    return within >= max(1, len(heads) / 4)


def _cut_lines(source: SourceText, lines: Sequence[Span]) -> Iterator[Span]:
    """The lines of a paragraph; in a list of notes in square brackets, cut where a further note begins."""
    may_be = source.text.find("[", lines[0].start, lines[-1].end) >= 0
    is_boxed = may_be and any((f := opening(source.slice(line))) and f.form is SignForm.BOXED for line in lines)
    for line in lines:
        text = source.slice(line)
        if not is_boxed:
            yield line
            continue
        cuts = [0, *(place for place in parts_within(text) if place), len(text)]
        for start, end in pairwise(cuts):
            yield Span(line.start + start, line.start + start + len(text[start:end].rstrip()))
