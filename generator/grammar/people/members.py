"""Members of parliament as documents name them: `de leden Mutluer, Lahlah (GroenLinks-PvdA) en Kostić (PvdD)`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.alphabet import (
    APOSTROPHE,
    APOSTROPHES,
    CAPITAL,
    HYPHEN,
    LETTER,
    LOOSE_SIGNS,
    SMALL,
    UPPER,
    with_accents,
)
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered_all
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.factions.word import FRACTIE
from generator.grammar.people.names import FIRST_NAME, INITIALS, PARTICLE, PARTICLES, TITLE, WORD
from generator.grammar.people.same_person import GLUED
from generator.model.text import Span

# After a first name come only few particles and a surname: `Peter de Groot`, not `Omtzigt van de CDA-fractie`.
_OFFICE = r"(?:Minister|Staats|Partij|Kamer|Commissie|Fractie|Groep|Voorzitter|Raad)"
_SPACE = "[ \u00a0]"
_DOUBLE = rf"(?:{HYPHEN}{WORD}|{HYPHEN}{_SPACE}?(?:{PARTICLE}{_SPACE}){{1,3}}{WORD}){{0,2}}"
_LATER = (
    rf"(?:(?i:(?:van|von|in){_SPACE})?(?i:de|den|der|ten|ter|te|van|von|el|al|le|la|d{APOSTROPHE}|{APOSTROPHE}[ts]){_SPACE})?"
    rf"(?:{GLUED})?(?!{_OFFICE})(?:{CAPITAL}{APOSTROPHE}?{SMALL}|IJ)(?:{APOSTROPHE}?{LETTER})*(?!\w|{HYPHEN}{FRACTIE}){_DOUBLE}"
)
_SURNAME = rf"(?:{PARTICLES}|(?:vander|vanden|vande){_SPACE})(?:{GLUED}|d{APOSTROPHE})?{WORD}{_DOUBLE}"
NAME = rf"(?:{INITIALS}{_SPACE}?)?{_SURNAME}(?:{_SPACE}{_LATER}){{0,2}}(?: ?´)?"
# `het lid`, `de Kamerleden`, `mevrouw`, `het SP-Kamerlid`: words that announce the name of a member.
_PARTY_BEFORE = (
    rf"(?:(?P<before>[{UPPER}\d][\w{APOSTROPHES}/]{{0,24}}(?:{HYPHEN}[{UPPER}\d][\w/]{{0,24}}){{0,3}}){HYPHEN}\s?)"
)
_LEAD_PATTERN = expression(
    rf"(?<![\w{APOSTROPHES}])(?:(?i:het|de|dit|deze|uw)\s+)?"
    rf"(?:(?P<member>{_PARTY_BEFORE}?(?:(?:Eerste|Tweede)\s)?(?:[Kk]amer)?(?:[Ll]id|[Ll]eden)|[Ss]enator(?:en)?)"
    rf"|(?:[Hh]eer|[Hh]eren|[Mm]evrouw|[Dd]ames?|[Dd]hr\.|[Mm]w\.|[Mm]evr\.))(?::\s*(?:[-–•*]\s*)?|\s+)(?:{TITLE}\s){{0,3}}"
)
_FIRST_LETTERS = "[Ll](?:id|ed)|[Kk]am|[Ss]en|[Hh]e|[Mm](?:ev|w)|[Dd](?:am|hr)|Eer|Twe"
# The letters with which it may begin: an article, the name of a party, or the words themselves.
_NEAR_LEAD = expression(
    rf"[{UPPER}\dhdulksm](?<![\w{APOSTROPHES}].)(?:(?<=[HhDdUu])(?=\w{{1,3}}\s+(?:[{UPPER}\d]|{_FIRST_LETTERS}))"
    rf"|(?<=[{UPPER}hdlksm])(?<=(?=(?:{_FIRST_LETTERS})).)|(?<=[{UPPER}\d])(?=[\w{APOSTROPHES}/]{{0,24}}{HYPHEN}))"
)
_LEAD = Needing(
    _LEAD_PATTERN,
    ("lid", "leden", "senator", "heer", "heren", "mevrouw", "dame", "dhr.", "mw.", "mevr."),
    Tried(_LEAD_PATTERN, _NEAR_LEAD, (0,)),
)
_SHARED = r"(?:(?:beiden?|allen|alle\s+\w+)\s+)?"
_BRACKETS = rf"\s*,?\s*[(\[]\s*{_SHARED}(?P<party>[^()\[\]]{{1,60}}?)\s*[)\]]"
_OF_FACTION = (
    rf"\s+van\s+(?:de\s+)?(?:(?P<fractie>[^\s,()]{{1,30}}){HYPHEN}{FRACTIE}"
    rf"|{FRACTIE}\s+van\s+(?:de\s+)?(?P<of>[{UPPER}\d][^\s,()]{{0,30}}))"
)
_ONE = expression(rf"(?P<name>{NAME})(?:\s+c\.s\.)?(?:{_BRACKETS}|{_OF_FACTION})?(?:\s+c\.s\.)?")
_BETWEEN = expression(
    r"(?:\s*+[,;])?+[^\S\n]*+\n\s*+[-–•*]\s+|\s*[,;]\s*(?:en\s+)?|\s+(?:en|alsmede|evenals|&)\s+|(?<=[)\]])\s*en\s*|\s*/\s*"
)
# A name that begins with a particle in small letters counts when it is glued to its surname or brackets follow: `van de
# VVD-fractie` names no member.
_BEGINS = expression(rf"[{UPPER}{APOSTROPHES}]|[dD]{APOSTROPHE}|{GLUED}|vande[nr]?{_SPACE}")
_ACCENT = expression(r"\s?´$")
_NAME_AT_END = expression(rf"(?<![\w{APOSTROPHES}])(?:{NAME})(?:\s+c\.s\.)?\s*,?\s*$")
_MAY_BE_NAME_AT_END = expression(rf"(?:[{UPPER}]\S*|[{LOOSE_SIGNS}]\x20\S*|c\.s\.|´)\s*,?\s*$")
_BRACKETED = expression(rf"[(\[]\s*{_SHARED}(?P<party>[^()\[\]]{{1,40}}?)\s*[)\]]")
_BETWEEN_PARTIES = expression(r"\s*,\s*(?:en\s+)?|\s+en\s+|\s*/\s*|\s+resp(?:ectievelijk|\.)\s+")
_RESPECTIVELY = expression(r"resp(?:ectievelijk|\.)\s+")
# A present or former office holder is not the member with the same name.
_OFFICES_BEFORE = expression(
    r"(?i)\b(?:minister|staatssecretaris|burgemeester|wethouder|gedeputeerde|commissaris|eurocommissaris"
    r"|europarlementariër|bewindspersoon|oud-\w+|voormalig\w*\s+\w+)\s+$"
)
# The greatest length of a name before brackets, in characters.
_LONGEST_NAME = 70
# `Vragen van het lid Sneller (D66)`, `Kamervragen van de leden …`: words before the members who ask.
_QUESTIONS_OF = expression(
    r"\b(?:[Kk]amer)?[Vv]ra(?:ag|gen)\s+(?:van|gesteld\s+door|door)\s+"
    r"|\b(?:[Kk]amer)?[Vv]ragen,?\s+(?:die|welke)\s+(?:door\s+)?(?=(?:het\s+(?:[Kk]amer)?lid|de\s+(?:[Kk]amer)?leden)\s)"
    r"|\bdoor\s+(?=(?:het\s+(?:[Kk]amer)?lid|de\s+(?:[Kk]amer)?leden)\s[^.?!]{0,200}\b(?:gestelde|ingediende)\s+(?:\w+\s+)?(?:[Kk]amer)?vragen)"
)
# In the answers to a debate each question stands below the name of its asker: `Hoop, H de GroenLinks-PvdA`.
_LISTED = expression(
    rf"(?P<name>{FIRST_NAME}(?:[- ]{WORD})?), ?(?:[A-Z]\.? ?){{1,5}}(?: ?(?P<particle>{PARTICLE}(?: {PARTICLE})?))?"
    r" (?P<party>\(?[A-Z][\w-]{1,30}\)?)(?=$| Vraag\b)"
)


@dataclass(frozen=True)
class NamedMember:
    """A member as named in a text: `span` of the name, and `party`, the words for the faction (empty if none).

    The name is as written, but separate accents are put on their letters.
    """

    name: str
    span: Span
    party: Span | None = None


@dataclass(frozen=True)
class MemberList:
    """Members that are named together; `start` is the offset of the words that announce them.

    `are_members` shows that these words call them members (`het lid`) and are not only `de heer`.
    """

    start: int
    members: tuple[NamedMember, ...]
    are_members: bool = True


def member_lists(text: str, *, bare: bool = False) -> Iterator[MemberList]:
    """The members after each `het lid` or `de heer`; with `bare` also names that begin the text."""
    found = _led_lists(text)
    if bare and not (found and found[0].start == 0) and (named := tuple(_listed(text, 0))) and named[0].party:
        yield MemberList(0, named)
    yield from found


@remembered_all
def _led_lists(text: str) -> Iterator[MemberList]:
    end = 0
    for lead in _LEAD.finditer(text):
        if lead.start() < end:
            continue
        found = tuple(_listed(text, lead.end()))
        if found and not found[0].party and lead["before"]:
            found = (NamedMember(found[0].name, found[0].span, Span(*lead.span("before"))), *found[1:])
        if found:
            end = found[-1].span.end
            yield MemberList(lead.start(), found, lead["member"] is not None)


def _listed(text: str, position: int) -> Iterator[NamedMember]:
    while one := _ONE.match(text, position):
        party = next((Span(*one.span(group)) for group in ("party", "fractie", "of") if one[group]), None)
        if not _BEGINS.match(text, position) and one["party"] is None:
            return
        yield NamedMember(composed(one["name"]), Span(*one.span("name")), party)
        between = _BETWEEN.match(text, one.end())
        if between is None:
            return
        lead = _LEAD_PATTERN.match(text, between.end())
        position = lead.end() if lead else between.end()


def parties(text: str, party: Span) -> tuple[Span, ...]:
    """The parties of several members in one pair of brackets: `(respectievelijk SP en VVD)`, `(VVD/D66)`."""
    start = party.start
    if said := _RESPECTIVELY.match(text, start, party.end):
        start = said.end()
    found = []
    for between in _BETWEEN_PARTIES.finditer(text, start, party.end):
        found.append(Span(start, between.start()))
        start = between.end()
    return (*found, Span(start, party.end))


def bracketed(text: str) -> Iterator[NamedMember]:
    """Every name with words in brackets after it, except names of ministers; the words before it do not matter."""
    for brackets in _BRACKETED.finditer(text):
        start = max(0, brackets.start() - _LONGEST_NAME)
        may_be = _MAY_BE_NAME_AT_END.search(text, start, brackets.start())
        found = _NAME_AT_END.search(text, start, brackets.start()) if may_be else None
        if found and not _OFFICES_BEFORE.search(text, start, found.start()):
            name = found.group().strip(" ,").removesuffix(" c.s.")
            yield NamedMember(
                composed(name), Span(found.start(), found.start() + len(name)), Span(*brackets.span("party"))
            )


def questions_of(text: str) -> Iterator[int]:
    """The offsets after `Vragen van`, where the members who asked may be named."""
    return (found.end() for found in _QUESTIONS_OF.finditer(text))


def in_brackets(text: str) -> Iterator[Span]:
    """The words in brackets, one by one where they are a list: `Vraag 1 (VVD, D66)`."""
    for brackets in _BRACKETED.finditer(text):
        yield from parties(text, Span(*brackets.span("party")))


def listed(text: str) -> NamedMember | None:
    """The member in a line of a list with surname, initials and faction."""
    found = _LISTED.match(text) if _may_be_listed(text) else None
    if found is None:
        return None
    particle = found["particle"]
    name = f"{particle[0].upper()}{particle[1:]} {found['name']}" if particle else found["name"]
    return NamedMember(name, Span(*found.span("name")), Span(*found.span("party")))


def _may_be_listed(text: str) -> bool:
    """Whether a text begins with a capital and one or two words before a comma: a fast test for most texts."""
    if not text[:1].isupper():
        return False
    surname, comma, _ = text.partition(",")
    return bool(comma) and (surname.count(" ") < 2 or not surname.isascii())  # noqa: PLR2004


def asker_line(text: str) -> int:
    """The offset of the end of such a line at the start of a text; 0 when there is none."""
    found = _LISTED.match(text) if _may_be_listed(text) else None
    return found.end() if found else 0


def composed(name: str) -> str:
    """A name with its accents on its letters: `Kostic ´`, as PDFs print it, is `Kostić`, `Kos¸ar` is `Koşar`."""
    return unicodedata.normalize("NFC", _ACCENT.sub("\u0301", with_accents(name)))
