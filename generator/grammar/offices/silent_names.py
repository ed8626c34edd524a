"""Names whose own words say nothing on what a text is about.

`Partij voor de Dieren` asks about animals as little as another party, and a minister is not asked about every field of
the ministry: offices, ministries, committees, parties, debates, and what is quoted as a source.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.alphabet import CAPITAL
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.offices.committees import committee_spans
from generator.grammar.offices.policy_fields import NAME
from generator.grammar.offices.written import OFFICE_WORDS, OFFICES
from generator.grammar.words.openings import Opening
from generator.model.text import Span

_THE = r"(?:(?:de|het)\s)?"
_MINISTRY = rf"\b(?i:ministeries?|departement(?:en)?)\s(?:van|voor)\s{_THE}"
_PARTY = rf"\b(?i:partij)\s(?:voor|van)\s{_THE}{CAPITAL}\w+"
_DEBATE = (
    r"\b(?:(?:(?i:commissie|twee-?minuten|plenaire?\s|dertigleden|hoofdlijnen|spoed|begrotings|interpellatie)-?)?[Dd]ebat"
    r"|[Aa]lgemeen\s[Oo]verleg|(?i:nota-?|wetgevings|commissie|rondetafel)-?(?i:overleg|gesprek)|V?AO|WGO|NO|CD|SO"
    r"|(?i:begrotings)behandeling)\s(?:(?:over|inzake|van)\s(?:de\s|het\s)?)?"
    rf"(?:[«“\"'‘][^»”\"'’]{{1,80}}[»”\"'’]|{NAME})"
)
# Who says something is not what it is about: `volgens Omroep Gelderland`.
_WRITTEN_BY = (
    r"(?:brie(?:f|ven)|advies|rapport|onderzoek|bericht|oproep|manifest|petitie|pleidooi|opinie|uitzending)\svan"
)
_SOURCE = rf"\b(?:(?i:volgens|aldus)|(?i:{_WRITTEN_BY}))\s{_THE}{NAME}"
_MEDIUM = rf"\b(?:Omroep|Dagblad|Radio|RTV|RTL|Weekblad|Tijdschrift)\s(?:(?:van|voor)\s{_THE})?{NAME}"
# Bodies that advise, count or carry out on any subject.
_CHAMBER = r"\b(?:Algemene\s|de\s)Rekenkamer\b"
_BODY = (
    r"\b(?:Rijksdienst\svoor\sOndernemend\sNederland|Afdeling\sadvisering"
    r"(?:\svan\sde\sRaad\svan\sState)?|Centraal\sBureau\svoor\sde\sStatistiek|(?:Centraal|Sociaal\sen\sCultureel)\sPlanbureau"
    r"|Planbureau\svoor\sde\sLeefomgeving|Wetenschappelijke\sRaad\svoor\shet\sRegeringsbeleid)\b"
)
_OF_ANY_SUBJECT = expression(rf"{_CHAMBER}|{_BODY}")
_AUDITORS = Needing(expression(_CHAMBER), ["rekenkamer"])
_OF_MINISTRY = expression(rf"{_MINISTRY}(?P<fields>{NAME})")
_FIRST_WORDS = (
    "ministerie ministeries departement departementen partij debat twee* plenair* dertigleden* hoofdlijnen* spoed*"
    " begrotings* interpellatie* algemeen nota* wetgevings* commissie* rondetafel* vao ao wgo no cd so volgens aldus"
    " brief brieven advies rapport onderzoek bericht oproep manifest petitie pleidooi opinie uitzending omroep dagblad"
    " radio rtv rtl weekblad tijdschrift rijksdienst afdeling centraal sociaal planbureau wetenschappelijke"
)
_SILENT = Opening(
    expression("|".join((f"{_MINISTRY}{NAME}", _PARTY, _DEBATE, _SOURCE, _MEDIUM, _BODY, OFFICES))),
    (*_FIRST_WORDS.split(), *OFFICE_WORDS),
)


def silent_spans(text: str) -> Iterator[Span]:
    """The spans of such names (offsets), in no particular order; they may overlap."""
    yield from (Span(*match.span()) for match in _SILENT.finditer(text))
    yield from (Span(*match.span()) for match in _AUDITORS.finditer(text))
    yield from committee_spans(text)


def is_name(words: str) -> bool:
    """Whether words are a name of several words: `Inspectie Leefomgeving en Transport`, not `hoger beroep`."""
    parts = words.split()
    return len(parts) > 1 and sum(word[:1].isupper() for word in parts) > 1


def ministries_in(text: str) -> list[str]:
    """The fields of each ministry that a text names: `Volksgezondheid, Welzijn en Sport`."""
    return [match["fields"] for match in _OF_MINISTRY.finditer(text)]


def without_bodies(text: str) -> str:
    """A text without the names of bodies that have to do with any subject: `Algemene Rekenkamer`."""
    return _OF_ANY_SUBJECT.sub(" ", text)
