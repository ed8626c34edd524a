"""Unfolding: where paragraphs begin in text that some converter left without line breaks.

Only fixed phrases tell: labels with what they label, headings, signatures, the lines of the printed title.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.run_together import asked, counted, headings, is_of_question, labels, title_lines, turn
from generator.model.text import Span
from generator.parse.labels.series import Candidate, counting

# A shorter paragraph is one; a longer one is a document on one line when it holds so many labels or headings.
SHORTEST_FOLDED = 1500
FEWEST_SIGNS = 3


def beginnings(text: str) -> tuple[int, ...]:
    """The offsets within a paragraph at which others begin; empty unless it is a document on one line."""
    if len(text) < SHORTEST_FOLDED:
        return ()
    labelled, headed = list(labels(text)), list(headings(text))
    if len(labelled) + len(headed) >= FEWEST_SIGNS:
        found = {edge for span in (*labelled, *headed) for edge in (span.start, span.end)}
        return tuple(sorted(found | set(title_lines(text)) | set(_turns(text, labelled, headed))))
    return tuple(_counted(text))


def _turns(text: str, labelled: Sequence[Span], headed: Sequence[Span]) -> Iterator[int]:
    """Where askers speak again behind each answer, in texts that label no questions."""
    if any(is_of_question(text[label.start : label.end]) for label in labelled):
        return
    edges = sorted({*(span.start for span in (*labelled, *headed)), len(text)})
    for label in labelled:
        found = turn(text, label.end, edges[bisect_right(edges, label.start)])
        if found:
            yield found


def _counted(text: str) -> Iterator[int]:
    """Bare numbers that count up through sentences, each before one that asks, and where it stops asking."""
    found = counted(text)
    edges = [*(offset for offset, _ in found), len(text)]
    ends = [asked(text[start:end]) for start, end in pairwise(edges)]
    series = counting([Candidate(n, n, sure=bool(end)) for (_, n), end in zip(found, ends, strict=True)])
    for position in sorted(series):
        yield edges[position]
        yield edges[position] + ends[position]
