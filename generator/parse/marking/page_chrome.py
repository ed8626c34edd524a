"""Page chrome: the parts of a web page above and below the text, in a file saved or copied from one.

A format may mark it by its elements; otherwise its words show it, and the words of the lines beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.grammar.layout.web_chrome import is_chrome, may_be_chrome, may_hold_chrome
from generator.grammar.sentences.borders import ends_sentence
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.paragraphs.written_lines import written_lines

# A line that breaks off in mid-sentence is filled.
SHORTEST_FULL_LINE = 40
_HELD = (MarkKind.FURNITURE, MarkKind.NOTE, MarkKind.TABLE)


def with_page_chrome(source: SourceText) -> SourceText:
    """The source, with links, menus and notices of a web page marked as furniture unless another mark holds them."""
    written = written_lines(source)
    if not any(is_chrome(" ".join(words.split())) for words in filter(may_hold_chrome, written)):
        return source
    lines = [source.trimmed(line.span) for line, words in zip(source.lines, written, strict=True) if words]
    free = [line for line in lines if not any(any(source.marked(kind, line)) for kind in _HELD)]
    found = tuple(Mark(MarkKind.FURNITURE, line) for line in _chrome(source, free))
    return replace(source, marks=(*source.marks, *found)) if found else source


def _chrome(source: SourceText, lines: Sequence[Span]) -> Iterator[Span]:
    """The lines that certainly belong to the page, and the possible ones beside them."""
    texts = [(line, "" if _goes_on(source, line) else " ".join(source.slice(line).split())) for line in lines]
    for of_page, group in groupby(texts, key=lambda pair: is_chrome(pair[1]) or may_be_chrome(pair[1])):
        run = list(group)
        if of_page and any(is_chrome(text) for _, text in run):
            yield from (line for line, _ in run)


def _goes_on(source: SourceText, line: Span) -> bool:
    """Whether a line may continue a sentence from the line right above it."""
    end = source.line_at(line.start).span.start
    end -= source.text.startswith("\n", end - 1) if end else 0
    above = source.text[source.text.rfind("\n", 0, end) + 1 : end].strip()
    return len(above) >= SHORTEST_FULL_LINE and not ends_sentence(above) and not is_chrome(above)
