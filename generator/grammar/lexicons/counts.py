"""What lexicons with counts say of a word that no list of ours has: of one language alone, of Dutch too, or a name."""

from __future__ import annotations

from collections.abc import Mapping

from generator.grammar.words.counts import FEWEST, count, times_as_frequent

_SHORTEST = 4
_SHORTEST_WITH_CAPITAL = 5
_SHORTEST_FREQUENT = 3
_FREQUENT = 2000
# So many times as frequent as in Dutch, a word of both is one of the language wherever another word proves it.
_FAR_MORE = 10
_FAR_RARER = 0.05
_BY_FAR = 100
_MORE = 3
# What makes further words of a word, as nobody does of a name: `harvest` and `harvesting`, `John` and no `Johning`.
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("ed", "ing", "ly", "ness", "able", "ment", "ful", "less"),
    "de": ("e", "n", "en", "er", "es", "em"),
}
_SHORTEST_PLURAL = 6
_SHORTEST_NOUN = 6
# What makes a word of a word, and another of its language: `overfishing`, `relocaliser`.
_PREFIXES: Mapping[str, tuple[str, ...]] = {
    "en": (
        "un",
        "re",
        "non",
        "over",
        "under",
        "inter",
        "pre",
        "post",
        "anti",
        "multi",
        "dis",
        "mis",
        "counter",
        "micro",
    ),
    "fr": ("re", "ré", "dé", "pré", "sur", "inter", "anti"),
}
PREFIXES = tuple(dict.fromkeys(prefix for prefixes in _PREFIXES.values() for prefix in prefixes))
"""All of these, of whatever language."""
_SHORTEST_AFTER_PREFIX = 5


def is_of_one(small: str, language: str) -> bool:
    """Whether a word in small letters is of a language, and Dutch does not have it."""
    prefixes = _PREFIXES.get(language, ())
    if not count(small, language) and not small.startswith(prefixes):
        return False
    if is_dutch(small) or _is_rather_english(small, language):
        return False
    if len(small) < _SHORTEST:
        return len(small) == _SHORTEST_FREQUENT and count(small, language) >= _FREQUENT
    if count(small, language):
        return True
    for prefix in prefixes:
        bare = small.removeprefix(prefix)
        if _SHORTEST_AFTER_PREFIX <= len(bare) < len(small) and count(bare, language):
            return not is_dutch(bare)
    return False


def is_only_of(small: str, language: str, others: tuple[str, ...]) -> bool:
    """Whether a word is of a language, not of Dutch, and far rarer in others."""
    if len(small) < _SHORTEST or not count(small, language) or is_dutch(small):
        return False
    return all(times_as_frequent(small, language, other) >= _MORE for other in others)


def _is_rather_english(small: str, language: str) -> bool:
    """Whether a word of another language is as frequent in English: texts in French have `and`, too."""
    return language != "en" and times_as_frequent(small, language, "en") < _MORE


def is_of_both(small: str, language: str) -> bool:
    """Whether a language has a word, and so has English, or Dutch where it is rare or far less frequent."""
    if len(small) < _SHORTEST_FREQUENT or not count(small, language):
        return False
    if not (in_dutch := count(small, "nl")):
        return len(small) >= _SHORTEST and _is_rather_english(small, language)
    if len(small) < _SHORTEST:
        return times_as_frequent(small, language, "nl") >= _BY_FAR
    is_rare = in_dutch == FEWEST and count(small, language) > FEWEST
    return is_rare or times_as_frequent(small, language, "nl") >= _FAR_MORE


def has(small: str, language: str) -> bool:
    """Whether a language has a word."""
    return bool(count(small, language))


def is_far_more_dutch(small: str, language: str) -> bool:
    """Whether Dutch has a word, and a language has it so rarely that the Dutch one is meant: `wat`, `haar`."""
    return is_dutch(small) and times_as_frequent(small, language, "nl") < _FAR_RARER


def is_dutch(small: str) -> bool:
    """Whether Dutch has a word."""
    return has(small, "nl")


def may_be_name(small: str, language: str) -> bool:
    """Whether a word that texts write with a capital may be a name: no other word is made of it, nor it of another.

    Nouns of German have capitals too; there, as in French, a name is what the lexicon of English has as well.
    """
    if len(small) < _SHORTEST_WITH_CAPITAL or count(small, "nl") > FEWEST:
        return True
    if language == "de" and (len(small) < _SHORTEST_NOUN or count(small, "en")):
        return True
    if language == "fr":
        return has(small, "en")
    if any(_makes(small, ending, language) for ending in _ENDINGS[language]):
        return False
    return language != "en" or len(small) < _SHORTEST_PLURAL or not _has_plural(small)


def _makes(small: str, ending: str, language: str) -> bool:
    if count(small + ending, language) or (small.endswith("e") and count(small[:-1] + ending, language)):
        return True
    bare = small.removesuffix(ending)
    return bare != small and bool(count(bare, language) or count(bare + "e", language))


def _has_plural(small: str) -> bool:
    bare = small.removesuffix("s")
    others = (f"{small}s", bare) if bare != small else (f"{small}s", f"{small.removesuffix('y')}ies")
    return any(count(each, "en") > FEWEST for each in others)
