"""Short forms that a text introduces: `Enhanced Forward Presence (EfP)`, `(hierna: EPSCO-Raad)`, `AVG (Algemene …)`.

The letters of a short form decide where they can (`initials.py`), else its words, else the phrase before it
(`defined_phrases.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.definitions_in_brackets import in_brackets
from generator.grammar.definitions_in_line import in_line
from generator.grammar.initials import WORD
from generator.grammar.short_forms import is_of_province, is_province
from generator.grammar.text_before import after_article, sentence_before
from generator.model.text import Span

# `AI` and `VK` are the first letters of too many things.
_SHORTEST_IMPLIED = 3


@dataclass(frozen=True)
class Definition:
    """A short form and the words it stands for, as spans of the text (offsets)."""

    short: Span
    long: Span


def definitions(text: str) -> Iterator[Definition]:
    """The short forms that a text introduces, in order, each with its long form in the same sentence."""
    found = [Definition(after_article(text, short), long) for short, long in (*in_brackets(text), *in_line(text))]
    taken, covered = [], bytearray(len(text))
    for each in found:
        place = slice(each.short.start, each.short.end)
        if not any(covered[place]) and not _is_province(text, each):
            covered[place] = b"\1" * len(each.short)
            taken.append(each)
    yield from sorted(taken, key=lambda each: each.short)


def _is_province(text: str, found: Definition) -> bool:
    short = text[found.short.start : found.short.end]
    return is_of_province(short) and is_province(text[found.long.start : found.long.end])


def spelled_out_before(text: str, short: Span) -> Span | None:
    """The words in capitals before a short form in its sentence that have its letters: `Joint Expeditionary Force`."""
    letters = text[short.start : short.end]
    if not letters.isupper() or not letters.isalpha() or len(letters) < _SHORTEST_IMPLIED:
        return None
    before = sentence_before(text, short.start)
    words = list(WORD.finditer(text, before.start, before.end))
    for last in range(len(words) - 1, len(letters) - 2, -1):
        part = words[last - len(letters) + 1 : last + 1]
        is_name = all(word[0][0] == letter for word, letter in zip(part, letters, strict=True))
        if is_name and not any(sign in text[part[0].start() : part[-1].end()] for sign in ",.;:()?!"):
            return Span(part[0].start(), part[-1].end())
    return None
