"""Chains: noun phrases that prepositions, `en` or the commas of a list link to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.titles.fixed_phrases import linking_phrase
from generator.grammar.titles.noun_phrases import NounPhrase, begins_no_phrase, is_preposition, noun_phrase_at
from generator.grammar.titles.title_words import Word
from generator.grammar.words.classes import AND, ASKING, NO_LINK
from generator.grammar.words.kinds import Kind

JOINED = "and"
"""The link of a part of a list."""
# A list has at most so many parts, and `te` stands at most so many words behind `om`.
_MOST_PARTS, _MOST_BETWEEN = 6, 15


@dataclass(frozen=True)
class Linked:
    """A noun phrase and what links it to that before it: nothing, a preposition, or `and` (also for a comma)."""

    phrase: NounPhrase
    link: str


def chains(text: str, words: Sequence[Word]) -> Iterator[list[Linked]]:
    """Every chain of a text, in order, none of which shares a word with another; `words` are those of the text."""
    position = 0
    while position < len(words):
        if begins_no_phrase(words[position]):
            position += 1
            continue
        is_linked = position > 0 and is_preposition(words[position - 1]) and not words[position].is_apart
        phrase = noun_phrase_at(words, position, is_linked=is_linked)
        if phrase is None:
            position += 1
            continue
        chain = [Linked(phrase, "")]
        while (after := _linked(text, words, chain)) is not None:
            chain.append(after)
        yield chain
        position = chain[-1].phrase.last + 1


def _linked(text: str, words: Sequence[Word], chain: Sequence[Linked]) -> Linked | None:
    """The noun phrase that a preposition, `en` or a comma of a list links to a chain."""
    after = chain[-1].phrase.last + 1
    if after >= len(words):
        return None
    word = words[after]
    if word.is_apart:
        return _in_list(words, after, is_in_list=any(each.link == JOINED for each in chain[-_MOST_PARTS:]))
    if (behind := linking_phrase(text, word.start, word.small)) > word.start:
        after = next((n for n in range(after, len(words)) if words[n].start >= behind), len(words))
        return _made(words, after, "van")
    if word.small in AND:
        return _joined(words, after + 1)
    is_place = word.small == "te" and after + 1 < len(words) and words[after + 1].kind is Kind.NAME
    is_after_date = chain[-1].phrase.is_empty and words[after - 1].kind is Kind.NUMBER
    is_link = is_preposition(word) and word.small not in NO_LINK and not begins_infinitive(words, after)
    if is_place or (is_link and not is_after_date):
        return _made(words, after + 1, word.small)
    return None


def _joined(words: Sequence[Word], start: int) -> Linked | None:
    """The noun phrase behind `en`, also with its own preposition: `in de stad en op het land`; no further question."""
    if start >= len(words) or words[start].small in ASKING:
        return None
    return _made(words, start + 1 if is_preposition(words[start]) else start, JOINED)


def _in_list(words: Sequence[Word], start: int, *, is_in_list: bool) -> Linked | None:
    """The noun phrase behind a comma of a list that ends with `en`: `haring, schol en wijting`."""
    if words[start].sign.strip() != ",":
        return None
    if words[start].small in AND:
        return _joined(words, start + 1) if is_in_list else None
    phrase = noun_phrase_at(words, start, is_linked=True)
    return Linked(phrase, JOINED) if phrase and _list_goes_on(words, phrase.last + 1) else None


def _list_goes_on(words: Sequence[Word], position: int) -> bool:
    """Whether `en`, or a further part of a list that ends so, follows."""
    for _ in range(_MOST_PARTS):
        if position >= len(words) or words[position].small in AND:
            return position < len(words)
        phrase = noun_phrase_at(words, position, is_linked=True) if words[position].sign.strip() == "," else None
        if phrase is None:
            return False
        position = phrase.last + 1
    return False


def _made(words: Sequence[Word], start: int, link: str) -> Linked | None:
    if start >= len(words) or (words[start].is_apart and words[start].kind is not Kind.QUOTED):
        return None
    phrase = noun_phrase_at(words, start, is_linked=True)
    return Linked(phrase, link) if phrase else None


def begins_infinitive(words: Sequence[Word], position: int) -> bool:
    """Whether `om` begins a clause with `te`: `om de wolf minder te beschermen`."""
    if words[position].small != "om":
        return False
    for word in words[position + 1 : position + _MOST_BETWEEN]:
        if word.sign.strip() or word.small == "te":
            return word.small == "te"
    return False
