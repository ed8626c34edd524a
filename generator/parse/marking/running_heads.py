"""Running heads: lines at the edges of printed pages, in text copied from these pages.

Formats with pages mark them. In plain text they are recognised by the fixed line of official papers (`Tweede Kamer,
vergaderjaar 2019–2020, 31 293, nr. 500`, with a page number), or because all pages repeat them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.grammar.labels.labels import is_label
from generator.grammar.layout.imprints import announces_page, is_surely_imprint, may_be_order
from generator.grammar.layout.running_heads import (
    counts_all_pages,
    head,
    holds_imprint,
    holds_page,
    is_of_imprint,
    is_set_apart,
    may_begin_head,
    parts_messages,
)
from generator.grammar.notes.sources import is_rule
from generator.grammar.sentences.borders import ends_sentence, starts_small
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.marking.bare_pages import bare_pages
from generator.parse.marking.page_edges import repeated_at_edges
from generator.parse.paragraphs.written_lines import written_lines

_CHAMBERS = {"1": "Eerste Kamer der Staten-Generaal", "2": "Tweede Kamer der Staten-Generaal"}
# A single such line may be a quotation; a document repeats it on each page.
FEWEST = 2
LONGEST_PAGE_NUMBER = 3
SHORTEST_RULE = 5
LONGEST_HEAD = 80
# The most lines over which a program breaks a head.
MOST_LINES = 3
# Markdown may keep the sign of a broken line behind a number.
_BROKEN = "\\"


def with_running_heads(source: SourceText) -> SourceText:
    """The source, with the lines at the edges of its pages marked as furniture unless already marked."""
    lines = [(line.span, words) for line, words in zip(source.lines, written_lines(source), strict=True) if words]
    filled = [span for span, _ in lines]
    texts = [words for _, words in lines]
    is_known = any(mark.kind is MarkKind.FURNITURE for mark in source.marks)
    edges = [source.trimmed(filled[n]) for n in sorted({*_emblems(texts), *_running(texts), *_asides(texts)})]
    repeated = [] if is_known else repeated_at_edges(source)
    pages = [] if is_known else [source.trimmed(filled[n]) for n in bare_pages(source, filled, texts)]
    found = [span for span in sorted({*edges, *repeated, *pages}) if not _is_held(source, span)]
    return replace(source, marks=(*source.marks, *_marks(found))) if found else source


def _running(texts: Sequence[str]) -> set[int]:
    """The lines that are running heads, imprint or page numbers; none without enough evidence.

    A document has the same head on all pages: another line of that form names another paper.
    """
    heads = list(_heads(texts))
    common = Counter(found for _, found in heads).most_common(1)
    own = [lines for lines, found in heads if found == common[0][0]]
    imprint = [n for n, text in enumerate(texts) if is_of_imprint(text)]
    sure = _surely_imprint(texts, imprint)
    if len(own) >= FEWEST or any(sure or _is_printed(texts, lines) for lines in own):
        return {*(n for lines in own for n in lines), *imprint, *sure, *_pages(texts, own)}
    return sure


def _surely_imprint(texts: Sequence[str], imprint: Sequence[int]) -> set[int]:
    """The lines of the imprint recognised without a running head: by their form, or right beside such a line.

    A code between two lines of the imprint is part of it, whatever its form.
    """
    coded = [n for n in range(1, len(texts) - 1) if {n - 1, n + 1} <= {*imprint} and may_be_order(texts[n])]
    imprint = sorted({*imprint, *coded})
    sure = {n for n in imprint if is_surely_imprint(texts[n])}
    sure |= {n + 1 for n in sure if announces_page(texts[n]) and n + 1 < len(texts) and _is_page(texts[n + 1])}
    return sure | {line for pair in pairwise(imprint) if pair[1] == pair[0] + 1 for line in pair}


def _is_printed(texts: Sequence[str], lines: Sequence[int]) -> bool:
    """Whether a head that occurs once is no quotation: imprint on its line, page in the corner, in mid-sentence."""
    whole = " ".join(texts[n] for n in lines)
    if holds_imprint(whole) or is_set_apart(whole):
        return True
    before, after = texts[: lines[0]][-1:], texts[lines[-1] + 1 :][:1]
    return bool(before and after) and not ends_sentence(before[0]) and starts_small(after[0])


def _heads(texts: Sequence[str]) -> Iterator[tuple[range, str]]:
    """The running heads, each with all the lines over which a program broke it."""
    n = 0
    while n < len(texts):
        sizes = range(1, MOST_LINES + 1) if may_begin_head(texts[n]) else ()
        found = next(((size, words) for size in sizes if (words := head(" ".join(texts[n : n + size])))), None)
        if found:
            yield range(n, n + found[0]), found[1]
        n += found[0] if found else 1


def _pages(texts: Sequence[str], heads: Sequence[Sequence[int]]) -> list[int]:
    """The lines right after (or right before) the heads, if they are numbers that count up with the pages.

    If the heads themselves hold page numbers, numbers beside them are something else.
    """
    if any(holds_page(" ".join(texts[n] for n in head)) for head in heads):
        return []
    for edge, step in ((-1, 1), (0, -1)):
        beside = [place for head in heads if 0 <= (place := head[edge] + step) < len(texts)]
        numbers = [int(number) for n in beside if _is_page(number := texts[n].rstrip(_BROKEN))]
        if len(numbers) == len(heads) and all(after == before + 1 for before, after in pairwise(numbers)):
            return [*beside, *(_last_page(texts, numbers[-1]) if step < 0 else ())]
    return []


def _last_page(texts: Sequence[str], before: int) -> list[int]:
    """The last line, if it is the number of the last page, below which no head stands."""
    last = len(texts) - 1
    return [last] if _is_page(texts[last]) and int(texts[last]) == before + 1 else []


def _is_page(text: str) -> bool:
    return text.isdecimal() and len(text) <= LONGEST_PAGE_NUMBER


def _asides(texts: Sequence[str]) -> list[int]:
    """Lines that are never text: rules of dashes between pages and above notes, between messages, `Pagina 2 van 7`."""
    counters = [n for n, text in enumerate(texts) if counts_all_pages(text)]
    others = (n for n, text in enumerate(texts) if len(text) >= SHORTEST_RULE and is_rule(text))
    return [*counters, *_beside(texts, counters), *others, *(n for n, text in enumerate(texts) if parts_messages(text))]


def _beside(texts: Sequence[str], counters: Sequence[int]) -> Iterator[int]:
    """The lines that recur below, or above, several counters of pages: `Ministerie van Financiën`."""
    for step in (1, -1):
        near = [*counters]
        for _ in range(MOST_LINES):
            near = [n + step for n in near if 0 <= n + step < len(texts) and _may_be_head(texts[n + step])]
            common = Counter(texts[n] for n in near)
            near = [n for n in near if common[texts[n]] >= FEWEST]
            yield from near


def _may_be_head(text: str) -> bool:
    is_free = not (is_label(text) or ends_sentence(text) or starts_small(text))
    return is_free and len(text) <= LONGEST_HEAD and any(map(str.isalpha, text))


def _emblems(texts: Sequence[str]) -> list[int]:
    """The number of the chamber, printed beside its name at the head of the first page."""
    beside = ((n, {*texts[max(0, n - 1) : n + 2]}) for n, text in enumerate(texts) if text in _CHAMBERS)
    return [n for n, near in beside if _CHAMBERS[texts[n]] in near]


def _is_held(source: SourceText, span: Span) -> bool:
    marks = source.marked(MarkKind.FURNITURE, span)
    return any(mark.span.start <= span.start and span.end <= mark.span.end for mark in marks)


def _marks(found: Sequence[Span]) -> list[Mark]:
    """Marks for spans in order; text that two of them share is marked once."""
    marks: list[Mark] = []
    end = 0
    for span in found:
        if span.end > end:
            marks.append(Mark(MarkKind.FURNITURE, Span(max(span.start, end), span.end)))
            end = span.end
    return marks
