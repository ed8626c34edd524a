"""Noun phrases: a noun with the words that describe it: `de oude bewaakte stallingen`, `het project «Thuis»`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.titles.title_words import Word
from generator.grammar.words.classes import AND, DETERMINERS, NUMBERED, PREPOSITIONS, RELATIVE, SHORT_ADJECTIVES
from generator.grammar.words.forms import may_be_participle, takes_noun
from generator.grammar.words.kinds import Kind

_NOUNS = (Kind.NOUN, Kind.NAME, Kind.QUOTED)
_NO_PHRASE = (Kind.NOTHING, Kind.VERB)
# Behind `het` a verb may be the predicate of a clause.
_BEFORE_ANY_NOUN = frozenset({"de", "een", "deze"})
# The subject of a clause stands behind these: `of huurders`.
_BEFORE_SUBJECT = frozenset({"dat", "of", "waarom", "als", "wanneer", "omdat", "bereid", "om"})
# Behind `dat` such a word is mostly a verb: `die aansluit`, `dat doorstroomt`.
_ENDS_AS_VERB = expression(r".+[^h]t")
# A noun without an article that no other sign shows.
_PLURAL_OF_PERSONS = expression(r".{3,}(?:ers|aars|eurs|iers|isten|enten|anten|ingen|heden)")
# `Wet open overheid`: the name goes on in small letters.
_LAWS = frozenset({"wet", "besluit", "regeling", "rijkswet"})
# What a word that describes says, as a share of a noun.
_DESCRIBED = 0.3
# A word that says more is a noun, whatever stands before it.
_SURE = 1.0
_SHORTEST_BARE, _MOST_DESCRIBING = 4, 6
_YEAR = 4


@dataclass(frozen=True)
class NounPhrase:
    """The positions of its first and last word and of its noun, in a list of words; articles are no part of it."""

    first: int
    last: int
    head: int
    is_empty: bool = False  # a person, an amount or a year: it says nothing of its own


@dataclass(frozen=True)
class _Before:
    """What stands before a phrase: its article or the like (`said`), a preposition or `en`, or any sign of a noun."""

    said: str
    is_linked: bool
    is_open: bool


def noun_phrase_at(words: Sequence[Word], start: int, *, is_linked: bool) -> NounPhrase | None:
    """The noun phrase that begins at a word, articles before it included; None if none does.

    `is_linked`: a preposition or `en` stands before, so that a noun without an article may follow.
    """
    is_relative = words[start].small in RELATIVE and not is_linked
    position, said = (start, "") if is_relative else _past_determiners(words, start)
    is_open = is_linked or bool(said) or start == 0 or words[start - 1].small in _BEFORE_SUBJECT
    before = _Before(said, is_linked, is_open)
    if position >= len(words) or (words[position].is_apart and position > start):
        return None
    if _is_of_others(words, position):
        position += 1
    first = position
    while position < len(words) and (position == first or not words[position].is_apart):
        before_noun = _before_noun(words, position, is_open=is_open)
        if not before_noun:
            is_head = _is_head(words[position], before, is_first=position == first)
            return _with_name(words, first, position) if is_head else _without_head(words, first, position)
        position += before_noun
    return _without_head(words, first, position)


def begins_no_phrase(word: Word) -> bool:
    """Whether no noun phrase begins at a word, whatever stands around it."""
    return word.kind in _NO_PHRASE and not _opens_phrase(word.small)


@remembered
def _opens_phrase(small: str) -> bool:
    """Whether a noun phrase may begin at a word that is a verb, or names and describes nothing."""
    return small in DETERMINERS or small in SHORT_ADJECTIVES or small[0].isdigit() or may_be_participle(small)


def _before_noun(words: Sequence[Word], position: int, *, is_open: bool) -> int:
    """How many words from one on describe a noun further on: `midden- en`, `primair en`, `nieuwe`, `vijf`."""
    word = words[position]
    if word.kind is Kind.HALF or _shares_noun(words, position):
        return 2
    return int(word.kind is Kind.NUMBER or (_describes(word, is_open=is_open) and _is_noun_next(words, position)))


def _past_determiners(words: Sequence[Word], start: int) -> tuple[int, str]:
    position, said = start, ""
    while (
        position < len(words)
        and words[position].small in DETERMINERS
        and (position == start or not words[position].is_apart)
    ):
        said = words[position].small
        position += 1
    return position, said


def _describes(word: Word, *, is_open: bool) -> bool:
    """Whether a word may describe a noun; participles and short words do so behind an article or a preposition."""
    if word.kind is Kind.DESCRIBES:
        return True
    is_participle = word.kind is Kind.VERB and may_be_participle(word.small)
    return is_open and (is_participle or word.small in SHORT_ADJECTIVES)


def _is_of_others(words: Sequence[Word], position: int) -> bool:
    """Whether a number belongs to the words before it: `in 2010 verkochte terreinen`, `in vraag 2 bedoelde scholen`."""
    if not words[position].small.isdigit() or not _is_noun_next(words, position):
        return False
    before = words[position - 1] if position else None
    is_numbered = before is not None and before.kind in (Kind.NOUN, Kind.VERB) and not words[position].is_apart
    return len(words[position].small) == _YEAR or is_numbered


def _shares_noun(words: Sequence[Word], position: int) -> bool:
    """Whether a word describes the noun behind the next such word, too: `primair en voortgezet onderwijs`."""
    if position + 2 >= len(words) or words[position + 1].small not in AND or words[position + 1].is_apart:
        return False
    other = words[position + 2]
    both = all(word.kind is Kind.DESCRIBES or may_be_participle(word.small) for word in (words[position], other))
    return both and not other.is_apart and _is_noun_next(words, position + 2)


def _is_noun_next(words: Sequence[Word], position: int) -> bool:
    """Whether a noun comes right after a word, or words that describe it and then a noun."""
    for after in words[position + 1 : position + 1 + _MOST_DESCRIBING]:
        if after.is_apart:
            return False
        if after.small in SHORT_ADJECTIVES:
            continue
        if after.kind is not Kind.DESCRIBES:
            return after.kind in (*_NOUNS, Kind.NUMBER, Kind.HALF, Kind.PERSON)
        if len(after.small) > _SHORTEST_BARE:  # it may be a noun itself: `gewonde`
            return True
    return False


def _is_head(word: Word, before: _Before, *, is_first: bool) -> bool:
    """Whether a word is the noun of a phrase."""
    if word.kind is Kind.NOUN and is_first and not before.said:
        return _is_bare_noun(word, before)
    if word.kind is Kind.VERB:
        is_any = before.said in _BEFORE_ANY_NOUN or (before.said == "het" and word.small.endswith("en"))
        return is_first and is_any
    return word.kind in (*_NOUNS, Kind.PERSON) or (word.kind is Kind.DESCRIBES and (before.is_open or not is_first))


def _is_bare_noun(word: Word, before: _Before) -> bool:
    """Whether a word is a noun where no article shows it."""
    if before.is_linked:
        return True
    if _ENDS_AS_VERB.fullmatch(word.small):
        return False
    return before.is_open or word.weight > _SURE or _PLURAL_OF_PERSONS.fullmatch(word.small) is not None


def _with_name(words: Sequence[Word], first: int, head: int) -> NounPhrase:
    """A noun phrase with the names and the title right behind its noun: `gemeente Leusden`, `onderzoek «Thuis»`."""
    last = head
    while last + 1 < len(words) and _is_name_behind(words[last + 1], words[last], words[head]):
        last += 1
    is_law = words[last].small in _LAWS and words[last].kind is Kind.NAME
    takes_more = is_law or (takes_noun(words[last].small) and not _may_be_verb_next(words, last))
    if takes_more and _is_noun_next(words, last):
        last += 1
        while _describes(words[last], is_open=True) and _is_noun_next(words, last):
            last += 1
    is_person = words[head].kind is Kind.PERSON
    while is_person and last + 1 < len(words) and words[last + 1].kind is Kind.PERSON and not words[last + 1].is_apart:
        last += 1
    return NounPhrase(first, last, head, is_empty=is_person)


def _may_be_verb_next(words: Sequence[Word], position: int) -> bool:
    """Whether the word behind one ends as a verb does, so that it is no part of it: `het college | beziet`."""
    return position + 1 < len(words) and _ENDS_AS_VERB.fullmatch(words[position + 1].small) is not None


def _is_name_behind(word: Word, before: Word, head: Word) -> bool:
    """Whether a word belongs to the noun before it: a name, a title, a number, or the noun behind `aantal`."""
    if word.kind is Kind.QUOTED:
        return not word.sign.strip()
    if word.is_apart:
        return False
    if word.kind is Kind.NOUN and not _ENDS_AS_VERB.fullmatch(word.small):
        is_part = before.kind is Kind.NAME and word.small[0].isdigit()  # `Natura 2000-gebieden`
        return is_part or takes_noun(before.small) or takes_noun(head.small)
    return word.kind is Kind.NAME or _numbers(word, before)


def _numbers(word: Word, before: Word) -> bool:
    """Whether a number is part of a name or title: `artikel 6`, `Regeling 2020`."""
    if word.kind is not Kind.NUMBER or before.kind is Kind.PERSON:
        return False
    return before.small in NUMBERED or (word.small.isdigit() and len(word.small) == _YEAR)


def _without_head(words: Sequence[Word], first: int, end: int) -> NounPhrase | None:
    if end <= first or end > len(words):
        return None
    is_amount = all(word.kind is Kind.NUMBER for word in words[first:end])
    return NounPhrase(first, end - 1, end - 1, is_empty=True) if is_amount else None


def weights_of(words: Sequence[Word], phrase: NounPhrase) -> Iterator[tuple[Word, float]]:
    """The words of a phrase that say something, each with what it says; one that describes says less than a noun."""
    for word in words[phrase.first : phrase.last + 1]:
        is_side = word.kind in (Kind.DESCRIBES, Kind.VERB) or phrase.is_empty
        weight = 0.0 if phrase.is_empty else _DESCRIBED * max(1.0, word.weight) if is_side else word.weight
        if weight and (word.weight or is_side):
            yield word, weight


def is_preposition(word: Word) -> bool:
    """Whether a word may link the noun after it to the noun before it."""
    return word.small in PREPOSITIONS
