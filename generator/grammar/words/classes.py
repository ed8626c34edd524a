"""Classes of Dutch words by lists: those that name nothing, that stand before a noun, or that link two nouns."""

from __future__ import annotations

from generator.grammar.words.sets import listed_words, word_set

DETERMINERS = word_set(
    """
    de het een 't deze die dit dat alle al elk elke ieder iedere geen enkele enige sommige zulke dergelijke andere beide
    hun haar zijn onze ons uw welk welke hoeveel zo'n één veel weinig minder meer
    """
)
"""Words before a noun, which say which or how many are meant."""

NO_LINK = frozenset({"sinds", "na", "tijdens", "vanaf", "wegens", "vanwege", "vanuit"})
"""Prepositions that say when or why something happens: they seldom link a noun to the noun before it."""
PREPOSITIONS = word_set(
    """
    van voor in op tegen tot bij over aan met naar uit om door per zonder onder tussen tijdens na sinds langs rond boven
    binnen buiten via vanaf vanuit wegens vanwege omtrent inzake jegens rondom naast achter
    """
)
"""Prepositions that may link a noun to the noun before it."""

AND = frozenset({"en", "of"})
"""Words that join two nouns into a list."""
ASKING = frozenset({"welk", "welke", "hoeveel"})
"""Words that ask which or how many are meant, so that they begin a further question behind `en`."""
POINTING = word_set(
    """
    deze die dit dat zulke dergelijke hun haar zijn diens dezelfde hetzelfde volgende bedoelde genoemde andere
    zo'n uw
    """
)
"""Words before a noun that point to what was said before."""
RELATIVE = frozenset({"die", "dat", "dit"})
"""Words that begin a clause about the noun before them."""
MEASURES = word_set(
    """
    deel delen helft derde kwart tiende aandeel rest meerderheid merendeel minderheid westen oosten noorden zuiden
    midden reeks paar stuk begin einde
    """
)
"""Nouns that say how much or where of what follows: `een derde van de woningen`."""
SHORT_ADJECTIVES = word_set(
    """
    laag hoog groot klein kort lang goed slecht snel hoger lager groter kleiner beter gelijk vrij open vol leeg juist
    eigen ander langer korter ruimer strenger sneller breder scherper sterker zwaarder lichter duurder goedkoper
    veiliger extra actief onafhankelijk verplicht tijdelijk permanent digitaal
    """
)
"""Words that describe a noun behind `een` or a preposition, and are adverbs elsewhere: `met een laag inkomen`."""
NUMBERED = word_set("artikel artikelen lid fase hoofdstuk bijlage categorie jaar jaren programma nr")
"""Nouns that a number may follow: `artikel 6`."""


def names_nothing(word: str) -> bool:
    """Whether a word in small letters is no noun, and describes none: a pronoun, a preposition, an adverb."""
    return word in listed_words("words-that-name-nothing")


def is_frequent_verb(word: str) -> bool:
    """Whether a word in small letters is the form of a frequent verb; some are nouns behind an article: `de staat`."""
    return word in listed_words("frequent-verbs")
