"""Shortening: the first words of a long clause, cut where a part of it ends: `wie de brug betaalt …`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.sentences.clause_verbs import has_its_verbs, has_verb
from generator.grammar.sentences.drafting_noise import NOISE, without_noise_at_end
from generator.grammar.words.classes import PREPOSITIONS, names_nothing
from generator.grammar.words.forms import may_describe as describes

LONGEST_SHOWN = 150
"""Of the words of a question that are shown as its title, in characters."""
_FURTHER = r"en\s+(?:hoe|wat|welke?|waarom|wanneer|of|zo|is|zijn|heeft|hebben)"
_TELLS_MORE = (
    r"(?:omdat|doordat|zodat|opdat|nadat|voordat|totdat|zodra|zolang|terwijl|hoewel|tenzij|mits|aangezien|zoals|waaronder"
    rf"|dan\s+wel|(?:en\s+)?in\s+het\s+bijzonder|{_FURTHER})"
)
_OPENS_CLAUSE = (
    rf"(?:{_TELLS_MORE}|indien|wanneer|als|waar\w*|gezien|gelet|bijvoorbeeld|mede|namelijk|maar|hoe|wat|welke?|waarom)"
)
_OPENS_INFINITIVE = r"om(?=\s(?:[^\s,.;:?!]+\s){0,12}te\s)"
# Where a clause ends, and where a phrase does.
_CLAUSE_ENDS = expression(
    rf"[;:–—](?=\s)|,(?=\s(?:{_OPENS_CLAUSE}|die|dat|{_OPENS_INFINITIVE})\s)|\s(?=(?:{_OPENS_CLAUSE}|dat)\s)"
)
_PHRASE_ENDS = expression(rf"(?<!\sen)(?<!\sof)\s(?=(?:die|{'|'.join(sorted(PREPOSITIONS - {'van', 'te'}))})\s)")
# Where all is said: what follows only explains it, is added to it, or is drafting noise.
_ALL_IS_SAID = expression(
    rf";(?=\s)|\s[–—](?=\s)|,(?=\s(?:{_OPENS_CLAUSE}|die|dat|nu|en|met\s+name|alsmede|evenals|{_OPENS_INFINITIVE}"
    rf"|{'|'.join(sorted(PREPOSITIONS))})\s)"
    rf"|\s(?={_TELLS_MORE}\s)|{NOISE}"
)
# A noun before these mostly needs what follows: `het debat over`, `het beschrijven van`.
_NEEDED = frozenset({"van", "te", "over", "naar", "tot", "op", "aan", "inzake", "omtrent"})
_ADDED = expression(rf"(?<!\sen)(?<!\sof)\s(?=(?:{'|'.join(sorted(PREPOSITIONS - _NEEDED))})\s)")
_NEXT_CLAUSE = expression(rf"[,;:–—]|\s(?:{_OPENS_CLAUSE}|die|dat)\s")
# Of the characters that may be shown, at least this share is: up to where all is said, and where a phrase ends.
_SAID, _PHRASE = 0.28, 0.5
# From the best place to cut down to the least, each with the share of the characters that must be left.
_MUCH, _LEAST = 0.75, 0.6
_PLACES = ((_MUCH, _CLAUSE_ENDS), (_MUCH, _PHRASE_ENDS), (_LEAST, _CLAUSE_ENDS), (_LEAST, _PHRASE_ENDS))
_ONE_BEHIND = expression(r",\s\S+$")
_MARKS = "?.!;, "
_FEWEST = 3


def shortened(words: str, longest: int) -> str:
    """The first words, at most so many characters: all that a clause says, else up to where a phrase ends late enough.

    Small words at the end, which only begin something, are left out.
    """
    if len(words) <= longest:
        return words
    if said := said_first(words, longest):
        return said
    if (cut := next(_cuts(words, longest), None)) is not None:
        return _closed(_complete(cut, may_describe=False))
    comma = words.rfind(", ", int(_LEAST * longest), longest)
    return _closed(_complete(words[:comma] if comma > 0 else words[:longest].rpartition(" ")[0], may_describe=True))


def said_first(words: str, longest: int) -> str:
    """The first words that say all of a clause with its verbs, in at most so many characters; empty where none do."""
    return first_clause(words, longest) or _up_to_phrase(words, longest)


def first_clause(words: str, longest: int) -> str:
    """The first words up to where all is said, at most so many characters; empty where that is said nowhere in them."""
    ends = _ends(_ALL_IS_SAID, words, _SAID * longest, longest)
    return next(filter(None, (_if_all(words[:end]) for end in ends)), "")


def _up_to_phrase(words: str, longest: int) -> str:
    return next(filter(None, _with_phrases(words, longest)), "")


def _with_phrases(words: str, longest: int) -> Iterator[str]:
    """The words up to each end of a phrase behind which no verb of the clause follows, the longest first."""
    for end in _ends(_ADDED, words, _PHRASE * longest, longest):
        following = _NEXT_CLAUSE.search(words, end + 1)
        if not has_verb(words[end : following.start() if following else len(words)]):
            yield _if_all(words[:end])


def _ends(place: re.Pattern[str], words: str, fewest: float, longest: int) -> list[int]:
    return [found.start() for found in place.finditer(words) if fewest <= found.start() <= longest][::-1]


def _if_all(words: str) -> str:
    """The words, without marks at the end; empty where a bracket is open or a verb is missing."""
    said = without_noise_at_end(words.rstrip(",;:–—- "))
    is_closed = said.count("(") == said.count(")")
    small = said.rpartition(" ")[2].casefold()
    return said if is_closed and small not in PREPOSITIONS | {"en", "of"} and has_its_verbs(said) else ""


def _cuts(words: str, longest: int) -> Iterator[str]:
    """The words up to the last place of each kind that leaves enough, the best kind first."""
    for share, place in _PLACES:
        ends = _ends(place, words, share * longest, longest)
        yield from (words[:end] for end in ends[:1])


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
