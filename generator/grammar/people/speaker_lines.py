"""Lines that name a speaker and nothing else: `Van Dijk (SP)`, `De heer Kuik (CDA):`, `VVD – Jansen`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.grammar.characters.alphabet import CAPITAL, HYPHEN, LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.people.members import NAME, NamedMember, composed, member_lists
from generator.model.text import Span

# A longer line is more than a name.
LONGEST_LINE = 120
_NUMBER = expression(r"(?:(?:\d{1,2}|[a-zA-Z]|[IVX]{1,5})[.)]\s+|[-–•*]\s+)?")
_ENDS = expression(r"\s*[)\]]?(?:\s+c\.s\.)?\s*:?\s*")
_PARTY = rf"[{UPPER}\d][^\n()\[\],:|–]{{0,40}}?"
_SEPARATOR = rf"(?:\s*[,|:]\s*|\s+(?:{HYPHEN}|–|—|/)\s+)"
# What stands between them, or a bracket.
_SEPARATES = expression(rf"[,|:(\[]|\s(?:{HYPHEN}|–|—|/)\s")
# A faction before or after the name of one member.
_BESIDE = (
    expression(rf"(?P<name>{NAME}){_SEPARATOR}(?P<party>{_PARTY})\s*:?\s*"),
    expression(rf"(?P<party>{_PARTY})(?:{_SEPARATOR}|\s*[(\[])(?P<name>{NAME})[)\]]?\s*:?\s*"),
)
# Headings over questions that are not names: `Algemeen (SP)`.
_NO_NAME = expression(
    r"(?:Vra(?:ag|gen)|Antwoord(?:en)?|Inbreng|Bijdrage|Algemeen|Inleiding|Onderwerp|Thema|Overige?s?|Diversen|Slot"
    r"|Opmerking(?:en)?|Reactie|Deel|Blok|Financiën|Tafel|Tabel|Bijlage)\b"
)

# `S.P.`, `C.D.A. en S.G.P.`: the last dot does not end a sentence.
_DOTTED = rf"(?:[{UPPER}][{LOWER}]?\.|v\.|d\.){{2,6}}"
_ONLY_DOTTED = expression(rf"{_DOTTED}(?:(?:,\s*|\s*/\s*|\s+en\s+)(?:{_DOTTED}|{CAPITAL}\w{{1,20}}))*\s*:?")


def has_form_of_speaker(text: str) -> bool:
    """Whether a line has the form of one that names a speaker, also with a dot or a colon at its end."""
    return _ONLY_DOTTED.fullmatch(text) is not None or any(
        text[one.party.start].isupper() or text[one.party.start].isdigit()
        for one in in_brackets_behind(text)
        if one.party
    )


def in_brackets_behind(text: str) -> tuple[NamedMember, ...]:
    """The members in a line such as `De heer Jansen en mevrouw De Vries (CDA)`, with the words in brackets; else empty.

    The words in brackets may name the faction of the last member.
    """
    start = _begin(text)
    found = next(member_lists(text[start:], bare=True), None) if len(text) <= LONGEST_LINE else None
    if found is None or found.start or not (party := found.members[-1].party):
        return ()
    is_all = _ENDS.fullmatch(text, start + party.end) and not any(_NO_NAME.match(one.name) for one in found.members)
    return tuple(_moved(one, start) for one in found.members) if is_all else ()


def beside_faction(text: str) -> Iterator[NamedMember]:
    """Each way to divide a line into a member and a possible faction; none for a sentence."""
    start = _begin(text)
    may_be = len(text) <= LONGEST_LINE and _SEPARATES.search(text, start) is not None
    for form in _BESIDE if may_be else ():
        found = form.fullmatch(text, start)
        if found and not _NO_NAME.match(found["name"]):
            yield NamedMember(composed(found["name"]), Span(*found.span("name")), Span(*found.span("party")))


def _begin(text: str) -> int:
    found = _NUMBER.match(text)
    return found.end() if found else 0


def _moved(one: NamedMember, by: int) -> NamedMember:
    party = one.party and Span(one.party.start + by, one.party.end + by)
    return replace(one, span=Span(one.span.start + by, one.span.end + by), party=party)
