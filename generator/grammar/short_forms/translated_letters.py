"""The letters that parts of Dutch names have in another language: `koolstof` gives `C`, `grens` gives `B`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.folding import plain_word
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import letters_of
from generator.grammar.words.sets import listed_lines

_ROWS = [row.split() for row in listed_lines("translated-letters")]
_LETTERS = {plain_word(stem): frozenset(letters) for stem, letters in _ROWS}
_STEM = expression("|".join(sorted(map(re.escape, _LETTERS), key=len, reverse=True)))
_SHORTEST_WITHIN = 4


@lru_cache(maxsize=4096)
def letters_of_parts(word: str) -> tuple[frozenset[str], ...]:
    """The letters that each part of a word may give, in small letters: its own first one, or its counterpart's."""
    found: list[frozenset[str]] = []
    for part in re.split(r"[^\w]+", plain_word(word)):
        at = 0
        if part and not _STEM.match(part):
            found.append(frozenset(part[0]))
        for stem in _STEM.finditer(part):
            if stem.start() == 0 or (stem.start() >= at and len(stem[0]) >= _SHORTEST_WITHIN):
                found.append(_LETTERS[stem[0]] | {stem[0][0]})
                at = stem.end()
    return tuple(found)


def first_letters(word: str) -> frozenset[str]:
    """The letters that the first part of a word may give; none where the word is signs alone."""
    return next(iter(letters_of_parts(word)), frozenset())


def matching(words: Sequence[str], short: str) -> int:
    """How many letters of a short form words give in any order, at most one for each part of a word."""
    parts = [part for word in words if word.casefold() not in LINKING for part in letters_of_parts(word)]
    taken: dict[int, int] = {}

    def place(letter: int, seen: set[int]) -> bool:
        for at, part in enumerate(parts):
            if at not in seen and letters[letter] in part:
                seen.add(at)
                if at not in taken or place(taken[at], seen):
                    taken[at] = letter
                    return True
        return False

    letters = [plain_word(letter) for letter in letters_of(short)]
    return sum(place(letter, set()) for letter in range(len(letters)))
