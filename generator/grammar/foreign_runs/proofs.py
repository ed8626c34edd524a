"""What words together prove, or do not prove, of the language that they are in."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence, Lexicon
from generator.grammar.lexicons.words import HYPHEN, TextWord
from generator.grammar.words.counts import per_million, times_as_frequent
from generator.grammar.words.sets import word_set

# Places as French spells them, which Dutch names differently or leaves as they are.
_FRENCH_PLACES = word_set(
    """
    Belgique Bordeaux Bretagne Bruxelles Calais Charleroi Dijon Dunkerque Flandre France Genève Grenoble Lausanne Liège
    Lille Luxembourg Lyon Marseille Metz Mons Montpellier Montréal Namur Nancy Nantes Nice Paris Québec Reims Rennes
    Rouen Strasbourg Toulouse Versailles Wallonie
    """
)
# Words of both languages that are no nouns in Dutch.
_DUTCH_AFTER_LOAN = word_set(
    """
    begin best blind direct evident exact fit flat gratis half hard harder indirect later live mild offline online open
    over overlap plus start stop stops urgent vast vest want warm was went wild win
    """
)
_MODIFIER = expression(r"[a-z]{2,}(?:ed|al|ic|ive|ous|able|ible|ful)")
_PAIR = 2
_FAR_MORE = 10
_RAREST = 0.01
_CLEARLY = 1


def is_loan_and_dutch(words: Sequence[TextWord]) -> bool:
    """Whether words are a loan and one that is Dutch behind it: `de security-lanes open houden`."""
    return len(words) == _PAIR and words[-1].text in _DUTCH_AFTER_LOAN and not words[0].is_capital


def links_in_french(words: Sequence[TextWord]) -> bool:
    """Whether `de la` stands before a small word, as in no name: `Code de la route`."""
    written = [word.text for word in words]
    links = (at for at in range(1, len(written) - _PAIR) if written[at : at + _PAIR] == ["de", "la"])
    return any(written[at + _PAIR].islower() for at in links)


def is_title_of_loans(words: Sequence[TextWord], lexicon: Lexicon) -> bool:
    """Whether words are loans in capitals, which Dutch does not write so: `Impact Assessment`."""
    return all(word.is_capital and not word.is_first and word.small in lexicon.loans for word in words)


def ends_as_modifier(word: TextWord) -> bool:
    """Whether a word that only English has ends as adjectives do, so that a noun follows: `armed conflict`."""
    return word.evidence is Evidence.PROOF and _MODIFIER.fullmatch(word.text) is not None


def is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a small compound of English whose last part only this language has: `red-tagging`."""
    parts = HYPHEN.split(word)
    is_small = "".join(parts).islower()
    is_known = lexicon.lists(parts[-1]) and all(map(lexicon.has, parts))
    return len(parts) > 1 and is_small and is_known and lexicon.language == "en"


def is_french_behind_de(word: TextWord) -> bool:
    """Whether a word behind `de` is French: a place, or a small one that Dutch lacks: `devoir de vigilance`."""
    is_rather = times_as_frequent(word.small, "fr", "nl") >= _FAR_MORE
    is_small = word.text.islower() and word.evidence is Evidence.BOTH and is_rather
    return word.text in _FRENCH_PLACES or is_small


def is_rather_of_another(words: Sequence[TextWord], language: str) -> bool:
    """Whether words are far more frequent in another of the languages: `parquet national`."""
    own = _frequency(words, language)
    return any(_frequency(words, each) > own + _CLEARLY for each in LEXICONS if each != language)


def _frequency(words: Sequence[TextWord], language: str) -> float:
    """How frequent words are in a language: the sum of the logarithms."""
    return sum(log(per_million(word.small, language) + _RAREST) for word in words)
