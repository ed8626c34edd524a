"""Decides whether Dutch may write a hyphen between two parts of a compound in small letters.

Compounds are one word, but for a few cases (Woordenlijst Nederlandse Taal, Leidraad 6): vowels that would be read as
one (`defensie-uitgaven`), equal parts (`sociaal-medisch`), some first and last parts (`oud-minister`,
`directeur-generaal`), and names with what is called after them (`Berenschot-rapport`).
"""

from __future__ import annotations

# Vowels that would be read as one sound where two parts meet (`geïnformeerd` loses its dots where it is broken).
_READ_AS_ONE = "aa ae ai au ee ei eu ie ii ij oe oi oo ou ui uu"
_BEFORE = """
adjunct algemeen anti aspirant assistent bijna centrum christelijk civiel collega commercieel cultureel demo directeur
ecologisch economisch etnisch ex financieel fiscaal half historisch hoofd inspecteur interim juridisch kandidaat kosten
leerling liberaal links maatschappelijk mede medisch militair minister niet nieuw non noord oost oud pedagogisch
plaatsvervangend politiek pro procureur psychisch quasi rechts rood secretaris semi sociaal sub substituut technisch
theoretisch trans vice west wetenschappelijk wit woon zuid zwart
"""
_BEHIND = "generaal"
_AFTER_NAMES = """
akkoord amendement commissie debat fonds fractie fracties fraktie frakties groep kabinet kabinetten lijst methode model
motie moties norm plan rapport rapporten regeling regering richtlijn toets verdrag verordening wet
"""
# Parts of words that are no words, so that only a printer sets a hyphen between them and the rest.
_NO_FIRSTS = "ge be ver ont onge onbe onver onont overeen bijeen aaneen uiteen ineen tegemoet teweeg"
_NO_LASTS = """
heid heden lijk lijke lijks lijkheid ling lingen ning ningen king kingen ting tingen teit teiten tie ties tief tieve
zaam zame schappen schappelijk achtig achtige ren len gen ken sen zen vens rende lende nende gende kende tende
"""
# Before a participle or infinitive they are one word with it: `binnengelaten`.
_PARTICLES = "aan af bij binnen door in mee na om onder op over samen tegen terug toe uit vast voor weg"
_SHORTEST_PARTICIPLE = 5
_UNWRITTEN_FIRSTS, _UNWRITTEN_LASTS, _JOINED = (
    frozenset(words.split()) for words in (_NO_FIRSTS, _NO_LASTS, _PARTICLES)
)
_SEAMS, _FIRSTS, _LASTS, _NAMED = (frozenset(words.split()) for words in (_READ_AS_ONE, _BEFORE, _BEHIND, _AFTER_NAMES))


def may_be_hyphened(head: str, tail: str) -> bool:
    """Whether Dutch may write a hyphen between these parts; `tail` is in small letters."""
    first = head.rpartition("-")[2]
    seam = f"{first[-1:]}{tail[:1]}".lower()
    by_parts = first.lower() in _FIRSTS or tail in _LASTS
    return seam in _SEAMS or by_parts or (first[:1].isupper() and tail in _NAMED)


def is_broken_off(head: str, tail: str) -> bool:
    """Whether only a printer can have set the hyphen between these parts, because one of them is no word by itself.

    `onge-wijzigd`, `duidelijk-heid` and `binnen-gelaten` are; not `ge-informeerd`, which lost its dots.
    """
    if not (head.isalpha() and tail.isalpha() and tail.islower()) or may_be_hyphened(head, tail):
        return False
    first = head.lower()
    is_participle = first in _JOINED and tail.startswith("ge") and tail.endswith(("d", "t", "en"))
    return (
        first in _UNWRITTEN_FIRSTS or tail in _UNWRITTEN_LASTS or (is_participle and len(tail) >= _SHORTEST_PARTICIPLE)
    )
