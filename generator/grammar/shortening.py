"""Shortening: the first words of a long clause, cut where a part of it ends: `wie de brug betaalt …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.word_classes import PREPOSITIONS, names_nothing
from generator.grammar.word_forms import may_describe as describes

LONGEST_SHOWN = 132
"""Of the words of a question that are shown as its title, in characters."""
_OPENS_CLAUSE = (
    r"(?:omdat|doordat|zodat|opdat|nadat|voordat|totdat|zodra|zolang|terwijl|hoewel|tenzij|mits|indien|wanneer|als|waar\w*|zoals"
    r"|aangezien|gezien|gelet|bijvoorbeeld|waaronder|mede|namelijk|en\s+(?:hoe|wat|welke?|waarom|wanneer|of|zo)|maar|dan\s+wel"
    r"|hoe|wat|welke?|waarom)"
)
_OPENS_INFINITIVE = r"om(?=\s(?:[^\s,.;:?!]+\s){0,12}te\s)"
# Where a clause ends, and where a phrase does.
_CLAUSE_ENDS = re.compile(
    rf"[;:–—](?=\s)|,(?=\s(?:{_OPENS_CLAUSE}|die|dat|{_OPENS_INFINITIVE})\s)|\s(?=(?:{_OPENS_CLAUSE}|dat)\s)"
)
_PHRASE_ENDS = re.compile(rf"(?<!\sen)(?<!\sof)\s(?=(?:die|{'|'.join(sorted(PREPOSITIONS - {'van', 'te'}))})\s)")
# From the best place to cut down to the least, each with the share of the characters that must be left.
_MUCH, _LEAST = 0.75, 0.6
_PLACES = ((_MUCH, _CLAUSE_ENDS), (_MUCH, _PHRASE_ENDS), (_LEAST, _CLAUSE_ENDS), (_LEAST, _PHRASE_ENDS))
_ONE_BEHIND = re.compile(r",\s\S+$")
_MARKS = "?.!;, "
_FEWEST = 3


def shortened(words: str, longest: int) -> str:
    """The first words, at most so many characters: up to the end of a clause or a phrase, if one ends late enough.

    Small words at the end, which only begin something, are left out.
    """
    if len(words) <= longest:
        return words
    if (cut := next(_cuts(words, longest), None)) is not None:
        return _closed(_complete(cut, may_describe=False))
    comma = words.rfind(", ", int(_LEAST * longest), longest)
    return _closed(_complete(words[:comma] if comma > 0 else words[:longest].rpartition(" ")[0], may_describe=True))


def _cuts(words: str, longest: int) -> Iterator[str]:
    """The words up to the last place of each kind that leaves enough, the best kind first."""
    for share, place in _PLACES:
        ends = [found.start() for found in place.finditer(words) if share * longest <= found.start() <= longest]
        yield from (words[:end] for end in ends[-1:])


def _complete(words: str, *, may_describe: bool) -> str:
    """Words without small ones at their end, nor any that describes a noun that was cut off."""
    kept = words.split()
    while len(kept) > _FEWEST and _only_begins(kept[-1].casefold().strip(_MARKS), may_describe=may_describe):
        kept.pop()
    return " ".join(kept)


def _only_begins(word: str, *, may_describe: bool) -> bool:
    return names_nothing(word) or (may_describe and describes(word))


def _closed(words: str) -> str:
    """Words without a bracket that is not closed, and without a single word behind a comma."""
    whole = words[: words.rindex("(")] if words.count("(") > words.count(")") else words
    return _ONE_BEHIND.sub("", whole).rstrip(",;:–—- ")
