"""Unfolding: finds where paragraphs begin in text that a converter left without line breaks.

Only fixed phrases show it: labels, headings, signatures, the lines of the printed title.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.labels.run_together import asked, counted, headings, is_of_question, labels, title_lines, turn
from generator.model.text import Span
from generator.parse.labels.series import Candidate, counting

# A shorter paragraph is never cut; a longer one is a document on one line if it holds this many labels or headings.
SHORTEST_FOLDED = 1500
FEWEST_SIGNS = 3


def beginnings(text: str) -> tuple[int, ...]:
    """The offsets at which paragraphs begin within a document on one line; empty for any other paragraph."""
    if len(text) < SHORTEST_FOLDED:
        return ()
    labelled, headed = list(labels(text)), list(headings(text))
    if len(labelled) + len(headed) >= FEWEST_SIGNS:
        found = {edge for span in (*labelled, *headed) for edge in (span.start, span.end)}
        return tuple(sorted(found | set(title_lines(text)) | set(_turns(text, labelled, headed))))
    return tuple(_counted(text))


def _turns(text: str, labelled: Sequence[Span], headed: Sequence[Span]) -> Iterator[int]:
    """The offsets where askers are speaking again after each answer, in texts without labels of questions."""
    if any(is_of_question(text[label.start : label.end]) for label in labelled):
        return
    edges = sorted({*(span.start for span in (*labelled, *headed)), len(text)})
    for label in labelled:
        found = turn(text, label.end, edges[bisect_right(edges, label.start)])
        if found:
            yield found


def _counted(text: str) -> Iterator[int]:
    """The offsets of bare numbers that count up, each before a question, and of the end of each question."""
    found = counted(text)
    edges = [*(offset for offset, _ in found), len(text)]
    ends = [asked(text[start:end]) for start, end in pairwise(edges)]
    series = counting([Candidate(n, n, sure=bool(end)) for (_, n), end in zip(found, ends, strict=True)])
    for position in sorted(series):
        yield edges[position]
        yield edges[position] + ends[position]
