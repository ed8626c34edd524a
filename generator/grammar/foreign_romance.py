"""Phrases in Spanish, Italian or Portuguese: long stretches, told from lexicons with counts alone.

These languages are rare in Dutch documents, and no list of ours weighs their words: a phrase has three words that only
its language has, with nothing between them but its other words, its links, and names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from generator.grammar.foreign_counts import has, is_dutch, is_only_of
from generator.grammar.foreign_words import TextWord
from generator.grammar.word_sets import word_set
from generator.model.text import Span

_LINKS: Mapping[str, frozenset[str]] = {
    "es": word_set("a al con contra de del e el en entre la las los no para por que se sin sobre su sus un una y"),
    "it": word_set(
        """
        a ai al alla alle che con contro da dal dalla degli dei del della delle dello di e ed gli i il in la le lo nel
        nella non per su sul sulla tra un una
        """
    ),
    "pt": word_set(
        "a ao aos as com contra da das de do dos e em na nas no nos o os para pela pelo por que sem sobre um uma"
    ),
}
_FEWEST = 3
# Of the words of a phrase, so many times as many as those that are surely of it.
_MOST = 2
_SHORTEST = 3
_ALL_LINKS = frozenset().union(*_LINKS.values())
# What these languages write and Dutch hardly does: without it no text is looked at.
_SIGNS = re.compile(
    r"[áéíóúñçãõ]|(?<!\w)(?:del|della|dei|degli|delle|di|dos|das|los|las|il|gli)\s|ción(?!\w)|zione(?!\w)"
)


def romance_phrases(text: str, words: Sequence[TextWord]) -> Iterator[tuple[Span, str]]:
    """The phrases of a text in one of these languages, each with its language; those of two may overlap."""
    if not _SIGNS.search(text):
        return
    for stretch in _stretches(text, words):
        for language in _LINKS:
            if span := _phrase(stretch, language):
                yield span, language


def _stretches(text: str, words: Sequence[TextWord]) -> Iterator[Sequence[TextWord]]:
    """Words with nothing but space between them, and none that Dutch alone has."""
    first = 0
    for at, word in enumerate(words):
        is_apart = at > first and not text[words[at - 1].end : word.start].isspace()
        is_dutch_and = word.text == "en" and at + 1 < len(words) and not is_own(words[at + 1].small, "es")
        is_strange = bool(word.text) and (word.is_capital or word.text in _ALL_LINKS or not is_dutch(word.small))
        is_strange = is_strange and not is_dutch_and
        if is_apart or not is_strange:
            yield words[first:at]
            first = at if is_strange else at + 1
    yield words[first:]


def _phrase(words: Sequence[TextWord], language: str) -> Span | None:
    """From the first word of the language to the last, if most words are of it and enough of it alone."""
    ends = [at for at, word in enumerate(words) if _is_of(word.small, language)]
    within = words[ends[0] : ends[-1] + 1] if ends else ()
    links = sum(word.text in _LINKS[language] for word in within)
    own = sum(is_own(word.small, language) for word in within)
    if own < _FEWEST or not links or len(within) >= _MOST * (own + links):
        return None
    first, last = ends[0], ends[-1]
    # A lexicon lacks some forms, and Dutch dictionaries hold a few names: `… vivos modificados`, `Ley orgánica …`.
    while last + 1 < len(words) and words[last + 1].text.islower() and words[last + 1].text not in _ALL_LINKS:
        last += 1
    if first and words[first - 1].is_capital and has(words[first - 1].small, language):
        first -= 1
    return Span(words[first].start, words[last].end)


def _is_of(small: str, language: str) -> bool:
    """Whether a word may begin or end a phrase: Dutch does not have it."""
    return is_own(small, language) or (len(small) >= _SHORTEST and has(small, language) and not is_dutch(small))


@lru_cache(maxsize=16384)
def is_own(small: str, language: str) -> bool:
    """Whether only the language has a word in small letters, and neither Dutch, nor English, nor French."""
    forms = {small, small.removesuffix("s")} if language != "it" else {small}
    return any(is_only_of(form, language, ("en", "fr")) for form in forms)
