"""Running heads: what stands at the edges of printed pages, in text that was copied from them.

Formats with pages mark it themselves; in plain text only the fixed line of official papers tells it:
`Tweede Kamer, vergaderjaar 2019–2020, 31 293, nr. 500`, with the number of the page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.model.text import Mark, MarkKind, SourceText, Span

_HEAD = re.compile(
    r"(?:[’']s-Gravenhage (?:19|20)\d\d\s+)?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[–-]\s?\d{4},\s"
    r"(?:\d{2} \d{3}[^.?!]{0,40}, (?:nr\. ?\d+|[A-Z]{1,3})|Aanhangsel)(?:\s+\d{1,3})?"
)
# Once on the first page, among them; together they are a page's own, whatever else it holds.
_OWN_NAME = re.compile(r"kst-[\dA-Za-z-]+|ah-tk-\d+-\d+")
_ISSN = re.compile(r"ISSN \d{4}\s?-\s?\d{3}[\dX]")
_PLACE = re.compile(r"[’']s-Gravenhage (?:19|20)\d\d")
_PAGE = re.compile(r"\d{1,3}")
_CHAMBERS = {"1": "Eerste Kamer der Staten-Generaal", "2": "Tweede Kamer der Staten-Generaal"}
# One line like that may be quoted; a document repeats it on each page.
FEWEST = 2


def with_running_heads(source: SourceText) -> SourceText:
    """The source with what stands at the edges of its pages marked as furniture.

    The number of the chamber always, for it stands in large on the first page; running heads, imprint and page numbers
    where nothing marks any.
    """
    filled = [line.span for line in source.lines if source.slice(line.span).strip()]
    texts = [source.slice(span).strip() for span in filled]
    known = list(source.marked(MarkKind.FURNITURE, Span(0, len(source.text))))
    found = {*_emblems(texts), *(() if known else _running(texts))}
    new = [n for n in sorted(found) if not any(mark.span.start <= filled[n].start < mark.span.end for mark in known)]
    return replace(source, marks=(*source.marks, *(_mark(source, filled[n]) for n in new))) if new else source


def _running(texts: Sequence[str]) -> set[int]:
    """The lines that are running heads, imprint or numbers of pages; none where too little tells them."""
    heads = [n for n, text in enumerate(texts) if _HEAD.fullmatch(text)]
    imprint = [n for n, text in enumerate(texts) if any(part.fullmatch(text) for part in (_OWN_NAME, _ISSN, _PLACE))]
    printed = any(_OWN_NAME.fullmatch(texts[n]) and _ISSN.fullmatch(texts[m]) for n, m in pairwise(imprint))
    if len(heads) < (1 if printed else FEWEST):
        return set()
    return {*heads, *imprint, *_pages(texts, heads)}


def _pages(texts: Sequence[str], heads: Sequence[int]) -> list[int]:
    """The lines right after the heads, or right before them, if they are numbers that count up with the pages."""
    for step in (1, -1):
        beside = [head + step for head in heads if 0 <= head + step < len(texts)]
        numbers = [int(texts[n]) for n in beside if _PAGE.fullmatch(texts[n])]
        if len(numbers) == len(heads) and all(after == before + 1 for before, after in pairwise(numbers)):
            return beside
    return []


def _emblems(texts: Sequence[str]) -> list[int]:
    """The number of the chamber, which stands beside its name at the head of the first page."""
    beside = ((n, {*texts[max(0, n - 1) : n + 2]}) for n, text in enumerate(texts) if text in _CHAMBERS)
    return [n for n, near in beside if _CHAMBERS[texts[n]] in near]


def _mark(source: SourceText, line: Span) -> Mark:
    text = source.slice(line)
    start = line.start + len(text) - len(text.lstrip())
    return Mark(MarkKind.FURNITURE, Span(start, start + len(text.strip())))
