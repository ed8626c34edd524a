"""Cases before a court and parts of acts in English, laws in French: `Salduz v. Turkey`, `loi Sapin II`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.counts import has, is_dutch
from generator.grammar.words.sets import word_set
from generator.model.text import Span

# Countries as English writes them and Dutch does not; others prove nothing: `Jansen v. Nederland`.
_COUNTRIES = word_set(
    """
    Albania Algeria Argentina Armenia Australia Austria Azerbaijan Belgium Bulgaria Croatia Cyprus Denmark Estonia
    Finland France Georgia Germany Greece Hungary Iceland Ireland Italy Latvia Lithuania Luxembourg Moldova Morocco
    Norway Poland Romania Russia Serbia Slovakia Slovenia Spain Sweden Switzerland Turkey Türkiye Ukraine
    """
)
# Last words of bodies that stand before a court: `Brown v. Board of Education`.
_BODIES = (
    "Administration|Agency|Association|Authority|Board|Commission|Company|Corporation|Corp|Council|Department|Education"
    "|Inc|Ltd|Limited|Organi[sz]ation|Service|States|Trust|Union|University"
)
_NAME = r"[^\W\d_][\w’'‐-]*|(?:[A-Z]\.){1,4}"
_CAPITAL = rf"(?=[^\W\d_a-zß-ÿ])(?:(?:[A-Z]\.)+|{_NAME})"
_NO_PARTY = r"(?!(?:Zie|In|Vgl|Cf|Arrest|Zaak|Uitspraak|Het|Ook|EHRM|HvJ|HvJEU|Hof|HR)(?!\w))"
_PARTY = rf"{_CAPITAL}(?:\s+(?:and\s+|of\s+)?{_CAPITAL}){{0,5}}"
_OTHERS = r"\s+and\s+(?:[Oo]thers|[Aa]nother)"
_CASE = expression(
    rf"(?<![\w.]){_NO_PARTY}{_PARTY}(?P<others>{_OTHERS})?\s+vs?\.?\s+"
    rf"(?:(?P<the>[Tt]he\s+){_PARTY}|(?P<country>{'|'.join(sorted(_COUNTRIES))})(?:\s+and\s+{_PARTY})?"
    rf"|{_PARTY}(?(others)|(?!))|(?:{_CAPITAL}(?:\s+of)?\s+){{1,6}}(?:{_BODIES}))(?!\w)"
)
_FRENCH_MONTHS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
# A law of France after whom, or what, it is called: `loi Sapin II`, `loi El Khomri`, `loi Climat et Résilience`.
_LAW = expression(
    rf"(?<![\w-])[Ll]oi(?:\s(?:organique|constitutionnelle|ordinaire))?\s+(?:n°\s?\d[\d-]*|\d{{1,4}}-\d{{1,4}}"
    rf"|du\s\d{{1,2}}(?:er)?\s{_FRENCH_MONTHS}\s(?:19|20)\d\d"
    rf"|{_CAPITAL}(?:[-\s](?:et\s)?{_CAPITAL}){{0,2}}(?:\s[IVX]+)?)(?!\w)"
)
# `Délibération n° 2023-200 du 29 juin 2023`
_FRENCH_ACT = expression(
    r"(?<![\w-])(?:Arrêté|Avis|Circulaire|Décision|Décret|Délibération|Ordonnance|Règlement)"
    rf"\sn°\s?\d(?:[\d/.-]*\d)?(?:\s[A-Z]{{1,4}})?(?:\sdu\s\d{{1,2}}(?:er)?\s{_FRENCH_MONTHS}\s(?:19|20)\d\d)?(?!\w)"
)
_FRENCH_BODIES = ("Institut", "Agence", "Banque", "Fondation", "Ministère", "Observatoire", "Conseil", "Fédération")
_FRENCH_BODY = expression(
    rf"(?<![\w-])(?:{'|'.join(_FRENCH_BODIES)})(?:\s{_CAPITAL}){{0,2}}\s(?:(?:de\sla|du|des|pour\sl[ae]?s?)\s|de\s|(?:de\s)?l[’'])(?:{_CAPITAL})(?:[\s-]{_CAPITAL}){{0,2}}(?!\w)"
)
# `Ministère des Armées-projecten`
_DUTCH_END = expression(r"[-‐‑][a-z]+$")
# A part of an act of the United States, which Dutch calls `artikel`: `Section 899`.
_SECTION = expression(r"(?<![\w-])Section\s\d+[A-Z]?(?:\([a-z\d]{1,3}\))*(?!\w)")
_OTHER_PARTY = expression(rf"\sv\.\s{_PARTY}(?!\w)")
_VERSUS = expression(r"\svs?\.?\s")
# Between the kind of an act of France and its number.
OF_FRENCH_ACT = " n°"
# One of these words is in whatever else is found here.
TELLING = frozenset({*_FRENCH_BODIES, "Loi", "loi", "Section", "v", "vs"})


def cases_in(text: str) -> Iterator[Span]:
    """The names of cases that a country, an article or `and Others` shows to be in English."""
    if _VERSUS.search(text):
        for match in _CASE.finditer(text):
            yield Span(*match.span())


def with_party(text: str, span: Span) -> Span:
    """A party in English with the other one of its case: `Whole Woman's Health v. Hellerstedt`."""
    after = _OTHER_PARTY.match(text, span.end)
    return Span(span.start, after.end()) if after and text[span.start].isupper() else span


def french_laws_in(text: str) -> Iterator[Span]:
    """The names of laws of France, called after somebody or something, and its acts by their numbers."""
    if OF_FRENCH_ACT in text:
        for match in _FRENCH_ACT.finditer(text):
            yield Span(*match.span())
    if "oi " in text:
        for match in _LAW.finditer(text):
            yield Span(*match.span())


def french_bodies_in(text: str) -> Iterator[Span]:
    """The names of French bodies that names alone follow: `Institut Pasteur de Dakar`, `Agence de l'Eau Rhin-Meuse`."""
    for match in _FRENCH_BODY.finditer(text):
        end = _DUTCH_END.search(match[0])
        yield Span(match.start(), match.start() + (end.start() if end else _length_in_french(match[0])))


def _length_in_french(written: str) -> int:
    """How many letters of a name stand before a Dutch word behind it: `Ministère des Armées Nederland`."""
    rest, _, last = written.rpartition(" ")
    is_behind_name = rest.rpartition(" ")[2][:1].isupper()
    is_dutch_word = is_dutch(last.casefold()) and not has(last.casefold(), "fr")
    return len(rest) if is_behind_name and is_dutch_word else len(written)


def sections_in(text: str) -> Iterator[Span]:
    """The parts of acts in English that a number names."""
    if "Section " in text:
        for match in _SECTION.finditer(text):
            yield Span(*match.span())
