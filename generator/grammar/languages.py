"""Finds phrases in English, French or German in Dutch text: conservative, so that what it says is true.

A phrase is a run of words of one language with no Dutch word between them. One word proves nothing: names, and loan
words of Dutch dictionaries, stand everywhere. Two words that only that language has do, or one beside words of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.grammar.foreign_runs import SPACE, Run, TextWord
from generator.grammar.lexicons import LEXICONS, Evidence, Lexicon
from generator.model.text import Span

_WORD = re.compile(r"[^\W_]+(?:[-‐‑'’][^\W_]+)*")
# Before a last part with `and`.
_COMMA = re.compile(r",\s+|\s+[-–]\s+")
_AND = frozenset({"and", "et", "und"})
# Between two parts of a quotation or of a title with a subtitle.
_PAUSE = re.compile(r"[.,;:?!]['’”\"]?\s+|\s+[–—-]\s+")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+"
    r"|\b[\w-]{1,99}(?:\.[\w-]{1,99}){0,9}\.(?:nl|com|org|eu|net|int|gov|edu|de|be|fr|uk|info|pdf|html?)\b\S*",
    re.IGNORECASE,
)
_SENTENCE_STARTS = re.compile(r"(?:^|[.?!:•]['’”»\")]*\s+|\n)['‘“„«(\"]*$")
_REACH = 12
# The farthest two proofs of one phrase stand apart, in words.
_FARTHEST = 6
_FEWEST_WORDS_OF_QUOTATION = 3


@dataclass(frozen=True)
class ForeignPhrase:
    """Words that are not Dutch, as a span of the text, and the language that they are in."""

    span: Span
    language: str


def foreign_phrases(text: str) -> Iterator[ForeignPhrase]:
    """The phrases of a text that are not Dutch, in order; no two overlap."""
    words = _words(text)
    runs = [run for lexicon in LEXICONS.values() for run in _in_language(text, words, lexicon)]
    kept: list[Run] = []
    # Of two languages the one that more words prove.
    for run in sorted(runs, key=lambda run: -run.proofs):
        if not any(run.span.overlaps(other.span) for other in kept):
            kept.append(run)
    for run in sorted(kept, key=lambda run: run.span):
        yield ForeignPhrase(run.span, run.lexicon.language)


def _words(text: str) -> list[TextWord]:
    """The words of a text; those of an address are of no language."""
    addresses = [match.span() for match in _ADDRESS.finditer(text)]
    found: list[TextWord] = []
    for match in _WORD.finditer(text):
        is_first = bool(_SENTENCE_STARTS.search(text, max(0, match.start() - _REACH), match.start()))
        while addresses and addresses[0][1] <= match.start():
            del addresses[0]
        is_address = bool(addresses) and addresses[0][0] <= match.start()
        word = "" if is_address else match[0]
        found.append(TextWord(word, *match.span(), is_first=is_first, evidence=Evidence.NONE))
    return found


def _in_language(text: str, words: Sequence[TextWord], lexicon: Lexicon) -> Iterator[Run]:
    seen = [replace(word, evidence=lexicon.evidence(word.text, is_first=word.is_first)) for word in words]
    runs = [Run(text, seen, lexicon, first, last).widened() for first, last in _cores(text, seen)]
    return (run for run in _joined(run for run in runs if run.is_foreign) if not run.is_known)


def _cores(text: str, words: Sequence[TextWord]) -> Iterator[tuple[int, int]]:
    """From a first proof to a last one, with nothing between them that is not of the language."""
    first: int | None = None
    last = 0
    for at, word in enumerate(words):
        breaks = word.evidence is Evidence.NONE or (at > 0 and not _are_beside(text, words, at))
        if first is not None and (breaks or at - last > _FARTHEST):
            yield first, last
            first = None
        if word.evidence is Evidence.PROOF:
            first, last = at if first is None else first, at
    if first is not None:
        yield first, last


def _are_beside(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether a word belongs to the same phrase as the word before it."""
    between = text[words[at - 1].end : words[at].start]
    is_list = words[at - 1].is_capital and words[at].is_capital and _COMMA.fullmatch(between)
    return bool(SPACE.fullmatch(between) or (is_list and _has_and(text, words, at)))


def _has_and(text: str, words: Sequence[TextWord], at: int) -> bool:
    """Whether `and` follows before the phrase ends: `Science, Technology and Innovation`."""
    for later in range(at, min(at + _FARTHEST, len(words))):
        if words[later].text in _AND:
            return True
        if words[later].evidence is Evidence.NONE:
            return False
        if later > at and not SPACE.fullmatch(text[words[later - 1].end : words[later].start]):
            return False
    return False


def _joined(runs: Iterator[Run]) -> list[Run]:
    """Runs, where sentences of one quotation, or a title and its subtitle, are one."""
    made: list[Run] = []
    for run in runs:
        before = made[-1] if made else None
        if before and run.first <= before.last:
            continue
        if before and run.first == before.last + 1 and _is_one(before, run):
            made[-1] = replace(before, last=run.last)
        else:
            made.append(run)
    return made


def _is_one(before: Run, after: Run) -> bool:
    is_pause = _PAUSE.fullmatch(before.text[before.span.end : after.span.start])
    is_long = min(len(before), len(after)) >= _FEWEST_WORDS_OF_QUOTATION
    return bool(is_pause) and is_long and (before.has_plain_links or after.has_plain_links)
