"""Kinds of words, for finding noun phrases: what a word is as far as lists and its letters show."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.words.classes import is_frequent_verb, names_nothing
from generator.grammar.words.forms import is_compound_verb, is_noun_like_a_verb, is_participle, may_describe
from generator.grammar.words.nouns import is_name_part, is_verb, names_faction, needs_noun
from generator.grammar.words.sets import word_set

AMOUNT = r"(?:[€$£]\s?)?\d+(?:[.,/:]\d+)*(?:\s?%)?"
"""An amount, a year or another number in figures."""
_SPELLED = (
    r"twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w{3,5}tien|\w+tig|honderd|duizend|miljoen|miljard|procent|euro"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
)
_NUMBER = expression(rf"{AMOUNT}|{_SPELLED}")
# `Nederlandse`, `Europese`, and words that begin names: `Algemene`.
_OF_COUNTRY = expression(
    r"\w{3,}[^s]se|\w+ische|\w{2,}(?:pees|lands|aans|uits|rans|gels|ries|gees|nees|enst?s)|rijks|algemene|centrale|sociale|nationale|koninklijke|openbare|landelijke"
)
_PERSONS = word_set(
    """
    minister ministers staatssecretaris staatssecretarissen regering kabinet kamer ministerie ministeries bewindspersoon
    bewindspersonen bewindslieden leden lid kamerleden initiatiefnemer initiatiefnemers initiatiefneemster indieners
    indiener fractie fracties wetgever vraagsteller vragenstellers vragensteller eerste-kamerleden collega
    """
)
# The words of texts return.
_REMEMBERED = 32768
_QUOTES = frozenset("«“„‘'\"")


class Kind(Enum):
    """What a word is, as far as its letters and lists show."""

    NOTHING = auto()
    VERB = auto()
    NUMBER = auto()
    HALF = auto()  # `Kleding-` before `en uitrustingsbedrijf`
    DESCRIBES = auto()
    NOUN = auto()
    NAME = auto()
    QUOTED = auto()
    PERSON = auto()


def kind_of(written: str, before: str, *, begins_sentence: bool) -> Kind:
    """The kind of a word; `before` is the word right before it in small letters, empty where a sign stands there."""
    kind, may_be_verb = _by_itself(written, begins_sentence)
    return Kind.VERB if may_be_verb and is_verb(written.casefold(), before) else kind


@lru_cache(maxsize=_REMEMBERED)
def _by_itself(written: str, begins_sentence: bool) -> tuple[Kind, bool]:
    """The kind of a word behind nothing, and whether it may be a verb behind another word."""
    small = written.casefold()
    if written[0] in _QUOTES:
        return Kind.QUOTED, False
    if _NUMBER.fullmatch(small):
        return Kind.NUMBER, False
    if written.endswith("-"):
        return Kind.HALF, False
    if small in _PERSONS or names_faction(small):
        return Kind.PERSON, False
    has_capital = is_name_part(written, (), begins_sentence=begins_sentence) or written[1:] != small[1:]
    return (_kind_of_name(written, small), False) if has_capital else _kind_by_letters(small)


def _kind_of_name(written: str, small: str) -> Kind:
    """The kind of a word with capitals: `NVWA`, but `CO2-heffing` is a noun, and `Nederlandse` describes one."""
    if "-" in written and written.rpartition("-")[2].islower():
        return Kind.NOUN
    return Kind.DESCRIBES if _OF_COUNTRY.fullmatch(small) else Kind.NAME


def _kind_by_letters(small: str) -> tuple[Kind, bool]:
    if names_nothing(small):
        return Kind.NOTHING, False
    is_noun = is_noun_like_a_verb(small)
    if is_frequent_verb(small) or is_participle(small) or is_compound_verb(small):
        return Kind.VERB, False
    if not is_noun and (may_describe(small) or needs_noun(small)):
        return Kind.DESCRIBES, False
    return Kind.NOUN, not is_noun
