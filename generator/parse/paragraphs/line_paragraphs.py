"""Wrapped text in a format with paragraphs: each line is a paragraph, or each page is one.

An editor pastes a wrapped text into an office program, and each of its lines becomes a paragraph; a program turns a
printed page into one paragraph with breaks in it. In both cases the lines show where paragraphs begin, not the format.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.grammar.labels.labels import is_label
from generator.model.text import Line, SourceText, Span
from generator.parse.paragraphs.wrapping import LONGEST_WRAPPED_LINE, is_broken
from generator.parse.paragraphs.written_lines import written_lines

# Fewer lines prove nothing.
FEWEST = 12
# In wrapped text at least this share of the lines end in mid-sentence.
BROKEN_SHARE = 0.3
# In wrapped text nearly all characters are in lines of the usual width.
SHORT_SHARE = 0.9
# This many labels within paragraphs show that these are not real paragraphs.
FEWEST_LABELS = 2


def with_lines(source: SourceText) -> SourceText:
    """The source without `has_paragraphs` if the paragraphs of its format are lines or pages; else unchanged."""
    paragraphs = list(_paragraphs(source))
    if _are_lines([" ".join(map(source.slice, map(_span, paragraph))) for paragraph in paragraphs]):
        return replace(source, has_paragraphs=False, lines=tuple(map(_together, paragraphs)))
    if source.has_paragraphs and _are_pages([[source.slice(line.span) for line in found] for found in paragraphs]):
        return replace(source, has_paragraphs=False)
    return source


def _paragraphs(source: SourceText) -> Iterator[list[Line]]:
    """The lines of each paragraph, separated by blank lines."""
    held: list[Line] = []
    for line, words in zip(source.lines, written_lines(source), strict=True):
        if words:
            held.append(line)
        elif held:
            yield held
            held = []
    if held:
        yield held


def _span(line: Line) -> Span:
    return line.span


def _together(lines: Sequence[Line]) -> Line:
    """The lines of a paragraph joined to one."""
    return replace(lines[0], span=Span(lines[0].span.start, lines[-1].span.end))


def _are_lines(paragraphs: Sequence[str]) -> bool:
    """Whether paragraphs are the lines of a wrapped text: they end in mid-sentence too often."""
    texts = [" ".join(paragraph.split()) for paragraph in paragraphs]
    short = sum(len(text) for text in texts if len(text) <= LONGEST_WRAPPED_LINE)
    return short >= SHORT_SHARE * sum(map(len, texts)) and _is_wrapped(list(pairwise(texts)))


def _are_pages(paragraphs: Sequence[Sequence[str]]) -> bool:
    """Whether paragraphs are pages: labels stand within them, and their lines end in mid-sentence."""
    labels = sum(is_label(line.strip()) for paragraph in paragraphs for line in paragraph[1:-1])
    pairs = [pair for paragraph in paragraphs for pair in pairwise(line.strip() for line in paragraph)]
    return labels >= FEWEST_LABELS and _is_wrapped(pairs)


def _is_wrapped(pairs: Sequence[tuple[str, str]]) -> bool:
    broken = sum(is_broken(before, after) for before, after in pairs)
    return len(pairs) >= FEWEST and broken >= BROKEN_SHARE * len(pairs)
