"""A quotation, or a title between quotation marks, that is of one language as a whole: also words no list has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.dutch_words import SMALL_WORDS
from generator.grammar.foreign_runs import Run, TextWord
from generator.grammar.lexicons import Evidence, Lexicon

_QUOTED = re.compile(
    r"«([^«»]{8,600})»|[“„]([^“”„]{8,600})”|\"([^\"]{8,600})\"|(?<!\w)[‘']((?:[^‘’'\n]|[’'](?=\w)){8,600})[’'](?!\w)"
)
_FEWEST_PROOFS = 2
_FEWEST_WORDS = 3
# Of the words of a quotation, how many the language has, at the least.
_SHARE = 0.6
_WORDS_PER_SLIP = 10


def quotations(text: str, words: Sequence[TextWord], lexicon: Lexicon) -> Iterator[Run]:
    """The quotations that are of a language as a whole, each as one run."""
    first = 0
    for match in _QUOTED.finditer(text):
        start, end = match.span(match.lastindex or 0)
        while first < len(words) and words[first].start < start:
            first += 1
        last = first
        while last < len(words) and words[last].end <= end:
            last += 1
        if last > first:
            run = Run(text, words, lexicon, first, last - 1)
            if _is_whole(run, lexicon):
                yield run
        first = last


def _is_whole(run: Run, lexicon: Lexicon) -> bool:
    """Whether most of its words are of the language, and hardly one is plainly Dutch."""
    own = run.words[run.first : run.last + 1]
    if len(own) < _FEWEST_WORDS or run.proofs < _FEWEST_PROOFS:
        return False
    strange = [word for word in own if word.evidence is Evidence.NONE and word.text]
    # A slip may be Dutch: `«possible war crimes bij parties to the conflict»`.
    if sum(word.small in SMALL_WORDS for word in strange) > len(own) // _WORDS_PER_SLIP:
        return False
    return len(strange) <= (1 - _SHARE) * len(own)
