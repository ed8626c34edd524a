"""What lexicons with counts say of a word that no list of ours has: of one language alone, of Dutch too, or a name."""

from __future__ import annotations

from generator.grammar.word_counts import FEWEST, count, times_as_frequent

_SHORTEST = 4
# So many times as frequent as in Dutch, a word of both is one of the language wherever another word proves it.
_FAR_MORE = 10
# What makes further words of a word, as nobody does of a name: `framework` and `frameworks`, `John` and no `Johning`.
_ENDINGS = {
    "en": ("ed", "ing", "ly", "ness", "able", "ment", "ful", "less"),
    "fr": ("s", "e", "es", "nt"),
    "de": ("en", "er", "es", "em", "s"),
}
_SHORTEST_PLURAL = 6


def is_of_one(small: str, language: str) -> bool:
    """Whether a word in small letters is of a language, and Dutch does not have it."""
    return len(small) >= _SHORTEST and bool(count(small, language)) and not count(small, "nl")


def is_of_both(small: str, language: str) -> bool:
    """Whether both have a word, and it is rare in Dutch or far more frequent in the language."""
    if len(small) < _SHORTEST or not count(small, language) or not (in_dutch := count(small, "nl")):
        return False
    return in_dutch == FEWEST or times_as_frequent(small, language) >= _FAR_MORE


def is_dutch(small: str) -> bool:
    """Whether Dutch has a word."""
    return bool(count(small, "nl"))


def is_no_name(small: str, language: str) -> bool:
    """Whether other words are made of it, or it is made of one, as it is with no name."""
    return any(_makes(small, ending, language) for ending in _ENDINGS[language]) or (
        language == "en" and len(small) >= _SHORTEST_PLURAL and _has_plural(small)
    )


def _makes(small: str, ending: str, language: str) -> bool:
    if count(small + ending, language) or (small.endswith("e") and count(small[:-1] + ending, language)):
        return True
    bare = small.removesuffix(ending)
    return bare != small and bool(count(bare, language) or count(bare + "e", language))


def _has_plural(small: str) -> bool:
    others = (small + "s", small[:-1]) if small.endswith("s") else (small + "s",)
    return any(count(each, "en") > FEWEST for each in others)
