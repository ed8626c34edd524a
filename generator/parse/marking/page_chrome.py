"""The page around a text: what a web page sets above and below it, in a file that was saved or copied from one.

A format may tell it by its elements; where it does not, the words do, and those of lines beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.grammar.sentences import ends_sentence
from generator.grammar.web_chrome import is_chrome, may_be_chrome
from generator.model.text import Mark, MarkKind, SourceText, Span

# A line that breaks off in mid-sentence is filled.
SHORTEST_FULL_LINE = 40
_HELD = (MarkKind.FURNITURE, MarkKind.NOTE, MarkKind.TABLE)


def with_page_chrome(source: SourceText) -> SourceText:
    """The source with links, menus and notices of a web page marked as furniture, as far as nothing else holds them."""
    lines = [source.trimmed(line.span) for line in source.lines if source.slice(line.span).strip()]
    free = [line for line in lines if not any(any(source.marked(kind, line)) for kind in _HELD)]
    found = tuple(Mark(MarkKind.FURNITURE, line) for line in _chrome(source, free))
    return replace(source, marks=(*source.marks, *found)) if found else source


def _chrome(source: SourceText, lines: Sequence[Span]) -> Iterator[Span]:
    """The lines that are surely of the page, and those beside them that may be."""
    told = [(line, "" if _goes_on(source, line) else " ".join(source.slice(line).split())) for line in lines]
    for of_page, group in groupby(told, key=lambda one: is_chrome(one[1]) or may_be_chrome(one[1])):
        run = list(group)
        if of_page and any(is_chrome(text) for _, text in run):
            yield from (line for line, _ in run)


def _goes_on(source: SourceText, line: Span) -> bool:
    """Whether a line stands right below one that ends in mid-sentence: it may go on with that."""
    above = source.text[: source.line_at(line.start).span.start].removesuffix("\n").rpartition("\n")[2].strip()
    return len(above) >= SHORTEST_FULL_LINE and not ends_sentence(above) and not is_chrome(above)
