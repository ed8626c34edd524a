"""Nouns of German that are made of others, as no lexicon can hold them all: `Staatskanzlei`, `Musikschulen`."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.counts import has, is_dutch
from generator.grammar.words.counts import FEWEST, count

_SHORTEST = 8
_SHORTEST_START = 3
_SHORTEST_END = 3
# What joins the parts of a compound.
_JOINTS = ("", "s", "es", "n", "en", "er", "e")
# Short words that German alone ends compounds with; other short ones may be the end of any word.
_SHORT_ENDS = frozenset({"amt", "bau", "rat", "weg", "not", "tag", "wohl"})
_SHORTEST_PLAIN_END = 5
_PAIR = 2
_MOST_PARTS = 3
_SHORTEST_PART = 4
_SHORTEST_OF_PAIR = 6
# Adjectives of countries and the like, which begin names: `Deutscher`, `Bayerisches`.
_ADJECTIVE = expression(r"\w+(?:sche[rsnm]?)")
# What names of places, buildings and persons end with.
_OF_NAMES = expression(
    r".*(?:a[cu]h?|allee|bach|bauer|baum|berg|berger|brück|brücken|burg|burger|dorf|feld|felde[nr]?|fels|furt|gau|gebäude|gebirge|haus|hausen|"
    r"häuser|halle|heim|heimer|hof|hofer|horn|insel|kirchen?|kopf|land|lander|macher|mann|meier|meister|möller|mühle[nr]?|müller|reich|"
    r"schneider|schmidt|see|stadt|stein|steiner|tal|thal|wald|werder|zimmer)"
)


@lru_cache(maxsize=16384)
def is_german_compound(word: str) -> bool:
    """Whether a word in a capital is made of two that German has, the last one of German alone, and names nobody."""
    small = word.lower()
    if len(small) < _SHORTEST or not (word[0].isupper() and word[1:].islower() and word.isalpha()):
        return False
    if is_dutch(small) or any(has(small, language) for language in ("en", "fr")) or _OF_NAMES.fullmatch(small):
        return False
    if _ADJECTIVE.fullmatch(small):
        return False  # `Deutscher`
    return any(_are_parts(small[:at], small[at:]) for at in range(_SHORTEST_START, len(small) - _SHORTEST_END + 1))


@lru_cache(maxsize=16384)
def is_german_pair(word: str) -> bool:
    """Whether a noun is two or more with hyphens, each or the last of German alone: `Wasserstoff-Kernnetz`."""
    parts = re.split("[-‐‑]", word)
    if len(parts) < _PAIR or not all(len(part) >= _SHORTEST_PART and part.istitle() for part in parts):
        return False
    if _is_german_noun(parts[-1]):
        return True
    are_long = all(len(part) >= _SHORTEST_OF_PAIR for part in parts)
    return are_long and all(is_german_compound(part) or may_be_german(part) for part in parts)


def _is_german_noun(part: str) -> bool:
    """Whether a long part in a capital is of German alone, and ends no name: `Post-Shipment-Kontrollen`."""
    small = part.lower()
    is_plain = len(small) >= _SHORTEST and _OF_NAMES.fullmatch(small) is None
    return is_plain and (_is_german_alone(small) or is_german_compound(part))


@lru_cache(maxsize=16384)
def may_be_german(word: str) -> bool:
    """Whether a word in a capital, which no other language has, can be taken apart into two that German has.

    That proves less than `is_german_compound`: it decides what a word beside German ones is.
    """
    small = word.lower()
    if len(small) < _SHORTEST or not (word[0].isupper() and word[1:].islower() and word.isalpha()):
        return False
    if any(has(small, language) for language in ("nl", "en", "fr")) or _OF_NAMES.fullmatch(small):
        return False
    places = range(_SHORTEST_START, len(small) - _SHORTEST_END + 1)
    return any(has(small[at:], "de") and any(map(_is_start, _bare(small[:at]))) for at in places)


@lru_cache(maxsize=16384)
def is_of_german_parts(word: str) -> bool:
    """Whether a word in a capital that Dutch lacks is of German parts, two or three: `Klimageld`, `Strompreisbremse`.

    That proves it only where the text says that it speaks of something German.
    """
    small = word.lower()
    if len(small) < _SHORTEST or not (word[0].isupper() and word[1:].islower() and word.isalpha()):
        return False
    if any(has(small, language) for language in ("nl", "en", "fr")) or _OF_NAMES.fullmatch(small):
        return False
    return _has_parts(small, _MOST_PARTS)


def _has_parts(small: str, most: int) -> bool:
    for at in range(_SHORTEST_PART, len(small) - _SHORTEST_PART + 1):
        start, end = small[:at], small[at:]
        if any(has(part, "de") and len(part) >= _SHORTEST_PART for part in _bare(start)) and (
            has(end, "de") or (most > _PAIR and _has_parts(end, most - 1))
        ):
            return True
    return False


def _bare(start: str) -> set[str]:
    """What the first part of a compound may be without what joins it."""
    return {start.removesuffix(joint) for joint in _JOINTS if start.endswith(joint)}


def _are_parts(start: str, end: str) -> bool:
    if not has(end, "de") or not any(map(_is_start, bare := _bare(start))):
        return False
    if _is_german_alone(end):
        return len(end) >= _SHORTEST_PLAIN_END or end in _SHORT_ENDS
    # `Wohnbauinitiative`: what German shares with others ends it, behind what it shares with none.
    is_rare = count(end, "nl") <= FEWEST and len(end) >= _SHORTEST_PLAIN_END
    return is_rare and any(len(part) >= _SHORTEST_PLAIN_END and _is_german_alone(part) for part in bare)


def _is_start(part: str) -> bool:
    return len(part) >= _SHORTEST_START and (has(part, "de") or has(part + "e", "de"))


def _is_german_alone(part: str) -> bool:
    return has(part, "de") and not any(has(part, language) for language in ("nl", "en", "fr"))
