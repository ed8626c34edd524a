"""What a document says of acts that decides how its abbreviations are read.

An act that it names in full is what a contested abbreviation stands for, and `(hierna: Wgv)` behind a name makes an
abbreviation that means this act in this document, or no act of the list if the name is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.grammar.characters.expressions import expression
from generator.grammar.references.acts import act_at, act_names, acts_in
from generator.grammar.references.parts.writing import GAP, plain
from generator.grammar.words.sets import word_set
from generator.model.reference import NamedActs

_QUOTES = "[\"'«»‘’“”„]?+"
_SHORT = r"[A-Z][A-Za-z0-9-]{0,10}[A-Za-z0-9](?:\s(?:19|20)[0-9]{2})?"
_INTRODUCED = expression(
    rf"{GAP}\({GAP}(?:(?:hierna|verder)(?:{GAP}te{GAP}noemen)?(?:{GAP}ook)?{GAP}[:,]?{GAP})?+(?:(?:de|het){GAP})?+"
    rf"{_QUOTES}(?P<short>{_SHORT}){_QUOTES}{GAP}\)"
)
# The beginning of the name of an act: `Wet`, `Uitvoeringsbesluit`, `Algemene wet`; not in the middle of a longer name.
_OPENING = expression(
    r"(?:(?<![\w-])(?:(?i:de|het|een|der|en|of|in|van|uit|volgens)\s{1,12}|[(,:;.]\s{0,12})|^)"
    r"(?P<name>(?:Algemene\s(?:wet|verordening)|[A-Z](?:[^\W\d_]|-){0,40}?(?:wet|besluit|regeling|verordening|richtlijn)"
    r"|Wet|Wetboek|Besluit|Regeling|Reglement)(?!\w))"
)
# `(hierna: de Wet)` may be said of several acts in one document.
_ANY_ACT = word_set("Wet Rijkswet Wetboek Besluit Regeling Verordening Richtlijn Reglement")
_LONGEST = 200
_ENDS = expression(r"[.;:?!)](?:\s|$)")


def named_acts(texts: Iterable[str]) -> NamedActs:
    """What the texts of one document say of acts."""
    full: set[str] = set()
    meanings: dict[str, str] = {}
    for text in map(plain, texts):
        full.update(act.id for found in acts_in(text) if found.name.is_full for act in found.name.acts)
        for short, meaning in _introduced(text):
            meanings[short] = meaning if meanings.get(short, meaning) == meaning else ""
    kept = {short: meaning for short, meaning in meanings.items() if meaning or full.isdisjoint(_own(short))}
    return NamedActs(frozenset(full), tuple(sorted(kept.items(), key=lambda pair: (-len(pair[0]), pair))))


def _introduced(text: str) -> Iterator[tuple[str, str]]:
    """The abbreviations introduced, each with the id of its act; empty for an act that the list does not have."""
    for bracket in _INTRODUCED.finditer(text):
        if bracket["short"] in _ANY_ACT:
            continue
        names = [opening.start("name") for opening in _openings(text, bracket.start())]
        read = [found for start in names if (found := act_at(text, start)) and found.span.end == bracket.start()]
        ids = {act.id for found in read[:1] for act in found.name.acts if act.book is None}
        if len(ids) == 1:
            yield bracket["short"], ids.pop()
        elif names and not ids and _own(bracket["short"]):
            yield bracket["short"], ""


def _openings(text: str, end: int) -> Iterator[re.Match[str]]:
    start = max(0, end - _LONGEST)
    start = max((sign.end() for sign in _ENDS.finditer(text, start, end)), default=start)
    return _OPENING.finditer(text, start, end)


def _own(short: str) -> frozenset[str]:
    """The acts that the list has for an abbreviation."""
    return _acts_of_abbreviations().get(short, frozenset())


@cache
def _acts_of_abbreviations() -> dict[str, frozenset[str]]:
    return {written: frozenset(act.id for act in name.acts) for written, name in act_names() if name.letters}
