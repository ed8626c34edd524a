"""Edges of pages in text with known pages: lines that recur on page after page, and page counters.

A program that converts pages to text writes the margin among the lines of the text, or after them on the same line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.grammar.characters.expressions import expression
from generator.grammar.labels.labels import is_label
from generator.grammar.layout.running_heads import counted_page, is_of_letterhead
from generator.grammar.sentences.borders import ends_sentence
from generator.model.text import Line, SourceText, Span

_SEGMENT = expression(r"\S+(?:[ ]{1,2}\S+)*")
_DIGITS = expression(r"\d+")
# A margin may begin at this share of the length of the longest lines.
_MARGIN_SHARE = 0.55
_LONG_SHARE = 0.95
# The greatest distance of a page counter from the edge of its page, in lines.
_EDGE = 3
FEWEST_PAGES = 2
LONGEST = 80


@dataclass(frozen=True)
class _Unit:
    """A line, or the words in the margin after it."""

    span: Span
    text: str
    page: int
    in_margin: bool

    @property
    def shape(self) -> str:
        """Its words; for a page counter without the numbers."""
        return _DIGITS.sub("#", self.text) if counted_page(self.text) is not None else self.text


def repeated_at_edges(source: SourceText) -> list[Span]:
    """The text that the pages of a source repeat beside the body text; nothing when pages are unknown."""
    units = list(_units(source))
    pages = {unit.page for unit in units}
    if len(pages) < FEWEST_PAGES:
        return []
    held = Counter(shape for _, shape in {(unit.page, unit.shape) for unit in units})
    common = {shape for shape, times in held.items() if times >= max(FEWEST_PAGES, len(pages) / 2)}
    return [unit.span for unit in (*_runs(units, common), *_counters(units))]


def _units(source: SourceText) -> Iterator[_Unit]:
    lines = [line for line in source.lines if line.page is not None and source.slice(line.span).strip()]
    lengths = sorted(len(line.span) for line in lines)
    margin = _MARGIN_SHARE * lengths[int(_LONG_SHARE * (len(lengths) - 1))] if lengths else 0
    for line in lines:
        text = source.slice(line.span)
        found = list(_SEGMENT.finditer(text))
        last = found[-1]
        in_margin = last.start() >= margin and (len(found) > 1 or last.start() > 0)
        start = last.start() if in_margin else found[0].start()
        if not in_margin or len(found) == 1:
            yield _unit(line, text, Span(start, last.end()), in_margin=in_margin)
        else:
            yield _unit(line, text, Span(found[0].start(), found[-2].end()), in_margin=False)
            yield _unit(line, text, Span(start, last.end()), in_margin=True)


def _unit(line: Line, text: str, words: Span, *, in_margin: bool) -> _Unit:
    """The unit for some words of a line, given their offsets in the line."""
    span = Span(line.span.start + words.start, line.span.start + words.end)
    return _Unit(span, " ".join(text[words.start : words.end].split()), line.page or 0, in_margin)


def _runs(units: Sequence[_Unit], common: set[str]) -> Iterator[_Unit]:
    """Groups of at least two units that recur on other pages, or single lines known from letterheads."""
    for in_margin in (False, True):
        column = [unit for unit in units if unit.in_margin is in_margin]
        for (_, is_common), group in groupby(column, key=lambda unit: (unit.page, _may_repeat(unit, common))):
            run = list(group)
            if is_common and (in_margin or len(run) > 1) and _is_of_edge(run, in_margin=in_margin):
                yield from run


def _may_repeat(unit: _Unit, common: set[str]) -> bool:
    if unit.shape not in common or len(unit.text) > LONGEST or is_label(unit.text):
        return False
    return not ends_sentence(unit.text) and any(map(str.isalpha, unit.text))


def _is_of_edge(run: Sequence[_Unit], *, in_margin: bool) -> bool:
    known = any(is_of_letterhead(unit.text) or counted_page(unit.text) is not None for unit in run)
    return known or (in_margin and len(run) > 1)


def _counters(units: Sequence[_Unit]) -> Iterator[_Unit]:
    """The page counters at the edges of pages: at least two, each one more than on the page before."""
    found: list[tuple[_Unit, int]] = []
    for _, group in groupby(units, key=lambda unit: unit.page):
        page = list(group)
        edges = page if len(page) <= 2 * _EDGE else [*page[:_EDGE], *page[-_EDGE:]]
        found += [(unit, number) for unit in edges if (number := counted_page(unit.text)) is not None]
    counted = [unit for unit, number in found if any(_follows(unit, number, *other) for other in found)]
    yield from counted


def _follows(unit: _Unit, number: int, other: _Unit, other_number: int) -> bool:
    return unit.page != other.page and other_number - number == other.page - unit.page
