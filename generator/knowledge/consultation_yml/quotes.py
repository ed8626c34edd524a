"""Finds the exact words that an editor points at in the text of a consultation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nlargest
from itertools import islice

from generator.model.block import OFF_PAGE, Block
from generator.model.consultation import Consultation
from generator.model.legible import legible
from generator.model.text import Span

_ALIKE = 0.6
_CANDIDATES = 8


@dataclass(frozen=True)
class Passage:
    """A span of the joined text of one block, and the words in it."""

    block: int
    span: Span
    text: str


def occurrences(consultation: Consultation, quote: str) -> Iterator[Passage]:
    """Every place of the words of `quote`, in document order; never across blocks or inside a word.

    White space is folded as in the joined text, invisible characters are ignored on both sides; case counts.
    """
    wanted = folded(quote)
    if not wanted:
        return
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    pattern = re.compile(f"{before}{re.escape(wanted)}{after}")
    for block in _text_blocks(consultation):
        for found in pattern.finditer(consultation.legible(block.index)):
            span = consultation.joined(block.index).span_of(Span(*found.span()))
            yield Passage(block.index, span, found.group())


def locate_quote(consultation: Consultation, quote: str, occurrence: int) -> tuple[int, Span] | None:
    """The block index and the span in its joined text of the n-th place of `quote` (from 1); None if there is none."""
    passage = next(islice(occurrences(consultation, quote), occurrence - 1, None), None)
    return (passage.block, passage.span) if passage else None


def nearest_passage(consultation: Consultation, quote: str) -> Passage | None:
    """The words of the document that are most similar to `quote`; None when none are similar.

    Windows as long as the quote are ranked by the letter triples they share with it; only the best are compared.
    """
    wanted = folded(quote)
    best = nlargest(_CANDIDATES, _windows(consultation, wanted), key=lambda ranked: ranked[0])
    compared = [(SequenceMatcher(None, passage.text, wanted, autojunk=False).ratio(), passage) for _, passage in best]
    ratio, passage = max(compared, key=lambda pair: pair[0], default=(0.0, None))
    return passage if ratio >= _ALIKE else None


def folded(text: str) -> str:
    """The words of a text with one space between them and without invisible characters."""
    return " ".join(legible(text).split())


def _text_blocks(consultation: Consultation) -> Iterator[Block]:
    return (block for block in consultation.blocks if block.kind not in OFF_PAGE)


def _windows(consultation: Consultation, wanted: str) -> Iterator[tuple[int, Passage]]:
    """Every run of as many words as the quote has, with the number of letter triples they share."""
    triples = Counter(_triples(wanted))
    length = wanted.count(" ") + 1
    for block in _text_blocks(consultation):
        text = consultation.legible(block.index)
        shared = _Shared(triples)
        words = list(re.finditer(r"\S+", text))
        for last, word in enumerate(words):
            shared.add(word.group())
            if last >= length:
                shared.remove(words[last - length].group())
            if last == len(words) - 1 or last >= length - 1:
                span = Span(words[max(0, last - length + 1)].start(), word.end())
                place = consultation.joined(block.index).span_of(span)
                yield shared.count, Passage(block.index, place, text[span.start : span.end])


class _Shared:
    """Counts the letter triples that a moving window has in common with the quote."""

    def __init__(self, wanted: Counter[str]) -> None:
        self._wanted = wanted
        self._held: Counter[str] = Counter()
        self.count = 0

    def add(self, word: str) -> None:
        for triple in _triples(word):
            self.count += self._held[triple] < self._wanted[triple]
            self._held[triple] += 1

    def remove(self, word: str) -> None:
        for triple in _triples(word):
            self._held[triple] -= 1
            self.count -= self._held[triple] < self._wanted[triple]


def _triples(text: str) -> list[str]:
    """The letter triples of each word, with its edges, whatever the case."""
    padded = [f" {word} " for word in text.casefold().split()]
    return [word[start : start + 3] for word in padded for start in range(len(word) - 2)]
