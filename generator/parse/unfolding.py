"""Unfolding: where paragraphs begin in text that some converter left without line breaks.

Only fixed phrases tell: labels with what they label, headings, signatures, the lines of the printed title.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.unbroken import (
    counted,
    headings_within,
    labels_within,
    line_edges,
    next_speaker,
    sentence_ends,
)
from generator.model.text import Span
from generator.parse.series import Candidate, counting

# A shorter paragraph is one; a longer one is a document on one line when it holds so many labels or headings.
SHORTEST_FOLDED = 1500
FEWEST_SIGNS = 3


def beginnings(text: str) -> tuple[int, ...]:
    """The offsets within a paragraph at which others begin; empty unless it is a document on one line."""
    if len(text) < SHORTEST_FOLDED:
        return ()
    labels, headings = labels_within(text), headings_within(text)
    if len(labels) + len(headings) >= FEWEST_SIGNS:
        found = {edge for span in (*labels, *headings) for edge in (span.start, span.end)}
        return tuple(sorted(found | set(line_edges(text)) | set(_turns(text, labels, headings))))
    return tuple(_counted(text))


def _turns(text: str, labels: Sequence[Span], headings: Sequence[Span]) -> Iterator[int]:
    """Where askers speak again behind each answer, in texts that label no questions."""
    if any(text[label.start : label.end].lstrip().startswith("Vra") for label in labels):
        return
    edges = sorted({*(span.start for span in (*labels, *headings)), len(text)})
    for label in labels:
        turn = next_speaker(text, label.end, edges[bisect_right(edges, label.start)])
        if turn is not None:
            yield turn


def _counted(text: str) -> Iterator[int]:
    """Bare numbers that count up through sentences, each before one that asks, and where it stops asking."""
    found = list(counted(text))
    edges = [*(start for start, _ in found), len(text)]
    asked = [_asked(text[start:end]) for start, end in pairwise(edges)]
    series = counting([Candidate(n, n, sure=bool(end)) for (_, n), end in zip(found, asked, strict=True)])
    for position in sorted(series):
        yield edges[position]
        yield edges[position] + asked[position]


def _asked(text: str) -> int:
    """How far a text asks: to the end of the last of its first sentences that do."""
    end, start = 0, 0
    for edge in [*sentence_ends(text), len(text)]:
        asks = "?" in text[start:edge]
        if end and not asks:
            break
        end, start = (edge if asks else end), edge
    return end
