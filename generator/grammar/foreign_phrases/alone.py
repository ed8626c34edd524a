"""Phrases that no run of words proves: a German noun behind a Dutch article, a title behind letters or a country."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.compounds import is_german_compound, is_german_pair, is_of_german_parts, may_be_german
from generator.grammar.lexicons.lexicons import Evidence, evidence_of
from generator.grammar.lexicons.words import TextWord
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_ARTICLES = word_set("de het een dit dat deze die zo’n zo'n diens haar hun zijn")
# Small words of Dutch that names of persons do not stand behind: `zogeheten`, and adjectives.
_BEFORE_NOUNS = expression(r"zogeheten|geheten|als|zoals|geen|via|term|begrip|woord|beginsel|[a-z]{4,}e")
# Behind these a noun of German need prove no more than that it may be one: `het Duitse Klimageld`.
OF_GERMANS = ("Duitse", "Oostenrijkse")
# Bodies and countries whose short form English titles begin with, where Dutch joins it by a hyphen.
LETTERS = word_set("EU FAO IMF ILO NATO OECD OSCE UK UN US WHO WTO")
_COUNTRIES = (("United", "States"), ("United", "Kingdom"))
_FEWEST = 2
# So long a compound of three parts that Dutch lacks is no name.
_LONG_COMPOUND, _LONGEST_COMPOUND = 18, 60


def nouns_alone(text: str, words: Sequence[TextWord]) -> Iterator[TextWord]:
    """The nouns of German that Dutch lacks and no name is like, behind a word of Dutch: `de Staatskanzlei`."""
    for before, word in pairwise(words):
        is_in_brackets = text[word.start - 1 : word.start] == "(" and text[word.end : word.end + 1] == ")"
        is_beside = text[before.end : word.start].isspace() or is_in_brackets
        is_behind = before.text.casefold() in _ARTICLES or (before.is_capital and before.text.endswith("se"))
        is_behind = is_behind or is_in_brackets or bool(_BEFORE_NOUNS.fullmatch(before.text))
        is_noun = is_noun_alone(word.text)
        is_said = before.text in OF_GERMANS and (is_of_german_parts(word.text) or may_be_german(word.text))
        if is_beside and is_behind and (is_noun or is_said):
            yield word


def is_noun_alone(word: str) -> bool:
    """Whether a word is a noun of German that Dutch lacks and no name is like."""
    is_long = _LONG_COMPOUND <= len(word) <= _LONGEST_COMPOUND and is_of_german_parts(word)
    return is_german_compound(word) or is_german_pair(word) or is_long


def titles_of_letters(text: str, words: Sequence[TextWord]) -> Iterator[tuple[Span, str]]:
    """Titles of words that Dutch has, too, behind what shows that they are English: `EU Talent Pool`."""
    for at, (word, after) in enumerate(pairwise(words)):
        # A country, of a list, says nothing itself.
        is_country = not word.text and (text[word.start : word.end], text[after.start : after.end]) in _COUNTRIES
        if not is_country and word.text not in LETTERS:
            continue
        start = at + _FEWEST if is_country else at + 1
        last = start
        while last < len(words) and _is_of_title(text, words, last):
            last += 1
        if last - start >= (1 if is_country else _FEWEST):
            yield Span(word.start, words[last - 1].end), "en"


def _is_of_title(text: str, words: Sequence[TextWord], at: int) -> bool:
    word = words[at]
    is_english = evidence_of(word.text, "en", is_first=False) in (Evidence.BOTH, Evidence.PROOF)
    return word.is_capital and is_english and text[words[at - 1].end : word.start].isspace()
