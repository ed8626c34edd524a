"""What words together prove, or do not prove, of the language that they are in."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.lexicons.words import TextWord
from generator.grammar.words.sets import word_set

# Places as French spells them, which Dutch names differently or leaves as they are.
FRENCH_PLACES = word_set(
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
_PAIR = 2


def is_loan_and_dutch(words: Sequence[TextWord]) -> bool:
    """Whether words are a loan and one that is Dutch behind it: `de security-lanes open houden`."""
    return len(words) == _PAIR and words[-1].text in _DUTCH_AFTER_LOAN and not words[0].is_capital


def links_in_french(words: Sequence[TextWord]) -> bool:
    """Whether `de la` stands before a small word, as in no name: `Code de la route`."""
    written = [word.text for word in words]
    links = (at for at in range(1, len(written) - _PAIR) if written[at : at + _PAIR] == ["de", "la"])
    return any(written[at + _PAIR].islower() for at in links)
