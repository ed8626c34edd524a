"""Phrases in Papiamento, an official language of the Caribbean parts of the Kingdom: `Mi buki di lesa`.

No lexicon has it. A phrase has two words that are of a list of ours, or have an ending that no other language has, and
that no lexicon has, or one and a link; beside them stand words of the list that other languages have, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.counts import has, is_dutch
from generator.grammar.lexicons.words import TextWord
from generator.grammar.words.counts import LANGUAGES
from generator.grammar.words.sets import listed_words, word_set
from generator.model.text import Span

_LINKS = word_set("di e i ku na nan pa den riba ta tin un su mi bo nos no por entre kon komo te")
ENDINGS = ("shon", "shonnan", "sidat", "mentu", "ashonal")
_ENDING = expression(rf"\w{{3,}}(?:{'|'.join(ENDINGS)})")
_FEWEST = 2
_BETWEEN = expression(r"\s+|,\s+")


def papiamento_phrases(text: str, words: Sequence[TextWord]) -> Iterator[Span]:
    """The phrases of a text in this language, in order."""
    first = 0
    for at in range(len(words) + 1):
        is_in = at < len(words) and (words[at].small in _LINKS or _is_listed(words[at].small))
        is_beside = at == first or (at < len(words) and _BETWEEN.fullmatch(text[words[at - 1].end : words[at].start]))
        if is_in and is_beside:
            continue
        if span := _phrase(words[first:at]):
            yield span
        first = at if is_in else at + 1


def _phrase(words: Sequence[TextWord]) -> Span | None:
    """The words from the first that Dutch lacks, or has a capital, to the last that Dutch lacks."""
    if len(words) < _FEWEST:
        return None
    own = sum(is_papiamento(word.small) for word in words)
    listed = sum(_is_listed(word.small) for word in words)
    is_linked = bool(words) and words[0].is_capital and any(word.small in _LINKS for word in words[1:])
    if own < _FEWEST and not (own and is_linked and listed >= _FEWEST):
        return None
    ends = [word for word in words if _is_listed(word.small) and not is_dutch(word.small)]
    starts = [word for word in words if word.is_capital or word is ends[0]]
    return Span(starts[0].start, ends[-1].end)


@lru_cache(maxsize=16384)
def _is_listed(small: str) -> bool:
    is_ended = small.endswith(ENDINGS) and _ENDING.fullmatch(small) is not None
    return is_ended or small in listed_words("papiamento")


@lru_cache(maxsize=16384)
def is_papiamento(small: str) -> bool:
    """Whether a word in small letters is of this language, and no lexicon has it."""
    return _is_listed(small) and not any(has(small, language) for language in LANGUAGES)
