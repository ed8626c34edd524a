"""Committees of parliament, as documents name them: one, or several in one phrase."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.alphabet import CAPITAL
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.offices.policy_fields import MARKED_NAME, NOTE_MARK, SMALL_NAME
from generator.model.text import Span

_KIND = (
    r"(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke|[Bb]ijzondere|[Gg]emengde|[Pp]arlementaire|[Ii]nterparlementaire"
    r"|VASTE|ALGEMENE|TIJDELIJKE|BIJZONDERE)"
)
_ONE, _MANY = r"(?:[Cc]ommissie|COMMISSIE)", r"(?:[Cc]ommissies|COMMISSIES)"
_FOR = r"(?:voor|VOOR|inzake)\s(?:(?:de|het|DE|HET)\s)?"
_FULL = (
    rf"(?:(?:(?:{_KIND}\s)?(?:{_MANY}|{_ONE})\s{_FOR}|{_KIND}\s{_ONE}\svan\s(?:de\s)?){MARKED_NAME}"
    rf"|{_KIND}\s(?:{_ONE}|{_MANY})\s{_FOR}{SMALL_NAME})"
)
_SEVERAL = rf"{_FULL}(?:(?:,|,?\s(?:en|EN)|,?\salsmede)\s(?:de\s)?{_FULL})*"
_NAMED = Needing(expression(rf"(?<![\w-]){_SEVERAL}"), ["commissie"])
# As the subject of a sentence a committee is named up to the verb, also where its name has small letters:
# `De tijdelijke commissie Grondrechten en constitutionele toetsing heeft`.
_VERB = (
    r"(?:heeft|hebben|besto(?:nd|nden)|bestaa[tn]|breng(?:t|en)|wens(?:t|en)|acht(?:en)?|leg(?:t|gen)|stel(?:t|len))"
)
_ELSE = (
    r"(?:die|dat|welke|waar\w+|aan|brief|kan|kunnen|zal|zullen|wil|werd|wordt|vindt|over|naar|om|met|een|is|was|belast"
    r"|bij|per|via|tijdens|d\.d\.|gedateerd|haar|hun|mij|ons|u|vragen|vraagpunten|opmerkingen|enkele|nadere|schriftelijke?)"
)
# A date and means that may stand between the name of a committee and the verb: `bij e-mail van 6 oktober 2020`.
_DAY = r"\d{1,2}\s[^\W\d_]+(?:\s\d{4})?"
_WHEN = (
    rf"(?:\s(?:mij|ons|u))?(?:\s(?:op|(?:bij|per|via|in)\s(?:een\s|haar\s|hun\s)?(?:brie(?:f|ven)|schrijven|e-?mail|mail)(?:bericht)?\s(?:van|d\.d\.))"
    rf"\s{_DAY}(?:\s(?:jl|ll)\.)?)?"
)
# Only temporary committees have names that begin with a small letter.
_PASSING = r"(?:[Tt]ijdelijke|[Pp]arlementaire|[Bb]ijzondere)"
_SUBJECT = expression(
    rf"\b(?:[Dd]e|[Ee]en)\s(?P<name>(?:{_PASSING}\s(?:gemengde\s)?[^\W\d_]*[Cc]ommissies?"
    rf"|(?:{_KIND}\s)?[^\W\d_]*[Cc]ommissies?(?=\s(?:voor\s|van\s|inzake\s|{CAPITAL})))"
    rf"(?:\s(?!(?:{_ELSE}|{_VERB})\b|op\s\d)[^\s.;:()?!]+){{1,60}}+)"
    rf"(?={_WHEN}\s(?:belast\s|{_VERB}\b))"
)
# `heeft de vaste commissie voor Defensie vragen voorgelegd`.
_INVERTED = expression(rf"\b(?:heeft|hebben)\s(?:de\s)?(?P<name>{_SEVERAL})")
_NOT_NAMED = expression(rf"(?:{_KIND}\s)?commissies?\s(?:{_VERB}|belast)\b")

# The body after `van` is not part of its name, unless the name itself ends so: `de emolumenten van de leden van …`.
_OF_CHAMBER = expression(
    r"(?<!\bleden),?\s(?:van|uit|in)\s(?:de|uw|deze)\s(?:(?:Tweede|Eerste)\s)?Kamer(?:\sder\sStaten-Generaal)?(?=$|\sen\s|,)"
)
_REPORT_OF = expression(
    rf"\b(?:[Vv]erslag(?:en)?|[Ii]nbreng|[Vv]ragen|[Oo]pmerkingen)\b[^.?!]{{0,60}}?\b(?:van|door|vanuit|uit)\s(?:de\s|een\s)?(?P<name>{_SEVERAL})"
)
# The most words in small letters that can end the name of a committee.
_LONGEST_END = 6


def committee(text: str) -> str | None:
    """The name of the committee (or the phrase that names several), as the text first writes it; None without one.

    A committee that does something in a sentence is preferred to one that is only named, and a name in capitals is the
    last choice. Names never continue over a line end; note marks are left out. Other bodies that are called
    `Commissie`, such as the `Europese Commissie`, are never returned.
    """
    paragraphs = text.split("\n")
    acting = (name for paragraph in paragraphs for _, name in sorted(_acting(paragraph)))
    named = [name for paragraph in paragraphs for name in _names(paragraph)]
    found = next(acting, None) or next((name for name in named if not name.isupper()), next(iter(named), None))
    return _OF_CHAMBER.sub("", NOTE_MARK.sub("", found)).rstrip(" ,") if found else None


def reporting_committee(text: str) -> str | None:
    """The committee whose report a text says that it answers: `het verslag van de vaste commissie voor Financiën`."""
    found = next((match for line in text.split("\n") if (match := _REPORT_OF.search(line))), None)
    return committee(found["name"]) if found else None


def committee_spans(text: str) -> Iterator[Span]:
    """The span of each committee that a text names (offsets), in order."""
    return (Span(*match.span()) for match in _NAMED.finditer(text) if not _NOT_NAMED.match(match.group()))


def _acting(paragraph: str) -> Iterator[tuple[int, str]]:
    """The committees that are the subject of a sentence, each with its place."""
    named = {match.start(): match.group() for match in _NAMED.finditer(paragraph)}
    for match in _SUBJECT.finditer(paragraph):
        start, name = match.start("name"), match["name"]
        if len(name.removeprefix(named.get(start, name)).split()) <= _LONGEST_END and not _NOT_NAMED.match(name):
            yield start, name
    yield from ((match.start("name"), match["name"]) for match in _INVERTED.finditer(paragraph))


def _names(paragraph: str) -> Iterator[str]:
    """The committees that a paragraph names, in order of place."""
    named = {match.start(): match.group() for match in _NAMED.finditer(paragraph)}
    yield from (name for _, name in sorted(named.items()) if not _NOT_NAMED.match(name))
