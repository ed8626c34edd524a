"""Words that lead to another question or answer of the document: `het antwoord op vraag 12`, `bovenstaand antwoord`.

Words that lead into another document (`vraag 3 van de vragen van het lid X`, `de antwoorden in mijn brief van 5 mei`)
are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from generator.grammar.factions.word import FRACTIE
from generator.grammar.labels.numbers import NUMBERS, numbers
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span


class LeadsTo(Enum):
    """What a reference within names: numbers, the exchanges before or after it, or a faction."""

    NUMBERS = "numbers"
    BEFORE = "before"
    AFTER = "after"
    FACTION = "faction"


@dataclass(frozen=True)
class Numbered:
    """A number that is named, and its place; the place of one that a range implies (5 in `4 t/m 6`) is empty."""

    number: str
    span: Span


@dataclass(frozen=True)
class InternalReference:
    """Words that lead to other questions or answers; spans count characters of the text that was searched.

    `numbered` holds the numbers named; `count` is the number of exchanges before or after that are meant. With `asks` a
    question is meant, else its answer. `asked_by` is the place of the name of the faction whose questions are meant.
    """

    span: Span
    leads_to: LeadsTo
    asks: bool
    numbered: tuple[Numbered, ...] = ()
    count: int = 1
    asked_by: Span | None = None


_MONTHS = "|".join(DUTCH_MONTHS)
_ANSWER = r"(?:(?:deel)?antwoord(?:en)?|beantwoording(?:en)?|reacties?)"
_QUESTION = r"(?:deel|vervolg|kamer)?(?:vraag|vragen)(?:nummers?)?"
_NR = r"(?:(?:nrs?|nummers?)\b\.?\s*)?"
# `het antwoord op de eerder gestelde vragen 4 en 5`.
_LINK = (
    r"(?:\s+(?:zoals|reeds|al|eerder|hierboven|hiervoor|gegeven|is|in|samen|gezamenlijk)){0,3}"
    r"(?:\s+(?:op|van|bij|onder|aan|in|inzake|naar\s+aanleiding\s+van))?"
    r"(?:\s+(?:de|het|uw|hun|zijn|haar))?"
    r"(?:\s+(?:eerdere?|vorige|bovenstaande|voorgaande|onderstaande|volgende|gestelde|beide|andere)){0,2}"
)
_BY_NUMBER = re.compile(
    rf"(?<![\w-])(?:(?P<answer>{_ANSWER})(?:{_LINK}\s+{_QUESTION})?|{_QUESTION})\s+{_NR}(?P<numbers>{NUMBERS})"
    r"(?![\w%°-]|[.,]\d)",
    re.IGNORECASE,
)
# A number with a unit behind it counts something: `antwoord 3 weken later`.
_COUNTS = re.compile(
    r"\s*(?:%|procent|miljoen|miljard|duizend|euro|jaar|jaren|maand|maanden|weken|week|dagen|dag|uur|uren|keer|maal"
    rf"|leden|personen|{_MONTHS})(?!\w)",
    re.IGNORECASE,
)
_NUMERALS = {"twee": 2, "drie": 3, "vier": 4, "vijf": 5}
_COUNT = "|".join(_NUMERALS)
_BEFORE = (
    r"(?:bovenstaande?|bovengenoemde?|bovenvermelde?|hierboven\s+genoemde?|voorgaande?|voorafgaande?|vorige?"
    r"|hiervoor\s+gestelde?)"
)
_AFTER = r"(?:onderstaande?|eerstvolgende?)"
_NEARBY = re.compile(
    rf"(?<![\w-])(?:(?P<ahead>{_COUNT})\s+)?(?:(?P<before>{_BEFORE})|(?P<after>{_AFTER}))\s+(?:(?P<count>{_COUNT})\s+)?"
    rf"(?P<noun>{_ANSWER}|vraag|vragen)(?![\w-])(?!\s*:)",
    re.IGNORECASE,
)
# `het antwoord hierboven`, `de vraag hiervoor`.
_ABOVE = re.compile(
    r"(?<![\w-])(?P<noun>antwoord|beantwoording|vraag)\s+(?:(?P<before>hierboven|hiervoor)|(?P<after>hieronder))(?![\w-])",
    re.IGNORECASE,
)
# `het antwoord op de volgende vraag`; `de volgende vraag:` announces one.
_NEXT = re.compile(
    r"(?<![\w-])(?P<noun>antwoord|beantwoording)\s+(?:op|van)\s+de\s+(?P<after>(?:eerst)?volgende)\s+vraag(?![\w-])(?!\s*:)",
    re.IGNORECASE,
)
_LAST = re.compile(rf"(?:{_ANSWER}\s+op\s+(?:de|het|uw)\s+)$", re.IGNORECASE)
# `de vraag van de leden van de D66-fractie`: the name of the faction follows.
_OF_FACTION = re.compile(
    rf"(?<![\w-])(?:(?P<answer>{_ANSWER})\s+op\s+(?:de|een)\s+(?:\w+\s+)?)?(?:vraag|vragen)\s+van\s+"
    rf"(?:(?:de|het)\s+(?:leden|lid|{FRACTIE}(?:leden)?)\s+van\s+)?(?:de\s+|het\s+)?(?:{FRACTIE}\s+van\s+(?:de\s+)?)?$",
    re.IGNORECASE,
)
_OF_ASKERS = re.compile(
    rf"\s+(?:van|door)\s+(?:(?:de|het)\s+(?:leden|lid|{FRACTIE}(?:leden)?)\s+van\s+)?(?:de\s+|het\s+)?(?:{FRACTIE}\s+van\s+(?:de\s+)?)?",
    re.IGNORECASE,
)
_FRACTIE_BEHIND = re.compile(rf"[-\u2010\u2011 ]?{FRACTIE}(?!\w)", re.IGNORECASE)
_WORDS_BEFORE_NAME = 110

# After `van`, `uit`: who asks in this document, and the document itself.
_OWN = (
    rf"(?:deze?|dit|die|u|uw\s+Kamer|(?:de|het)\s+(?:leden|lid|{FRACTIE}\w*)\s+van|(?:de|het)\s+\S*{FRACTIE}\w*"
    rf"|(?:de|het)\s+\S+(?:\s+en\s+\S+)?\s+{FRACTIE}\w*|deze\s+leden)(?!\w)"
)
_DOCUMENT = (
    r"(?:\w*brie(?:f|ven)|\w*verslag(?:en)?|\w*overleg(?:gen)?|kamervragen|\w*rapport(?:en|age|ages)?|\w*enqu[eê]tes?"
    r"|\w*formulier(?:en)?|\w*examens?|consultatie\w*|\w*nota|aanhangsel|\w*lijst(?:en)?|\w*beantwoording|kamerstuk\w*"
    r"|advies|adviesaanvraag|motie|debat|handelingen|toets|interview\w*)"
)
_ELSEWHERE_BEHIND = re.compile(
    r"\s*,?\s*(?:(?:zoals\s+)?(?:gesteld|ingezonden|ontvangen|verzonden|beantwoord)\s+(?:op|door|d\.d\.|bij|in)\b"
    r"|aldaar|d\.?d\.?\s|aan\s+(?:de|het)\s+(?:leden|lid)\b|\(?\s*(?:Aanhangsel|Kamerst|Handelingen|ah-tk|20\d\dZ|kst-|vergaderjaar)"
    rf"|van\s+\d{{1,2}}\s+(?:{_MONTHS})"
    rf"|(?:van|uit)\s+(?!{_OWN})(?:de|het|een|mijn|onze|hun|[A-Z\d]\S+)(?!\w)"
    rf"|(?:in|bij|op|onder)\s+(?!deze|dit)(?:\S+\s+){{0,4}}?{_DOCUMENT}(?!\w))",
    re.IGNORECASE,
)
# In the clause that a reference stands in: a document whose questions are meant.
_ELSEWHERE_BEFORE = re.compile(
    r"(?<!\w)(?:kamervragen|(?:schriftelijke|mondelinge|feitelijke)(?:\s+vragen)?|aanhangsel|\w*vragenlijst\w*|\w*enqu[eê]te\w*|\w*examens?|\w*formulier\w*"
    r"|\w*brief|\w*verslag|rapport(?:age)?|lijst\s+van\s+vragen|consultatie\w*|artikel|nota|motie"
    r"|eerdere?\s+(?:\w+\s+){0,2}(?:vragen|antwoorden|beantwoording|set))(?!\w)(?P<between>[^.;:?!]*)$",
    re.IGNORECASE,
)
# `Aanhangsel Handelingen II 2022/23, nr. 3011, antwoord 4`.
_BEHIND_DOCUMENT = re.compile(r"(?<!\w)nr\.?\s?\d{1,5}\)?\s?[,;:]?\s{1,3}$", re.IGNORECASE)
# After these words the clause is about something else.
_NEW_CLAUSE = re.compile(
    r"(?<![\w-])(?:en|alsmede|evenals|of|maar|verwijs|verwijzen|verwijst|zie|is|wordt|worden|heb|hebben|heeft)(?![\w-])|,",
    re.IGNORECASE,
)
_CLAUSE_REACH = 180
_NAMES_ANSWER = re.compile(rf"(?:{_BEFORE}\s+|{_AFTER}\s+|(?:{_COUNT})\s+){{0,2}}{_ANSWER}(?!\w)", re.IGNORECASE)


def internal_references(text: str, factions: tuple[Span, ...] = ()) -> Iterator[InternalReference]:
    """Every reference within in a text, in order; none overlaps another.

    `factions` are the places of names of factions in the text.
    """
    by_number = [_asked_by(text, each, factions) for each in _by_number(text)]
    found = [*by_number, *_nearby(text), *(each for name in factions for each in _of_faction(text, name))]
    end = 0
    for each in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if each.span.start >= end and not _leads_elsewhere(text, each.span):
            yield each
            end = each.span.end


def names_answer(words: str) -> bool:
    """Whether the words of a reference within name an answer, and not only a question."""
    return _NAMES_ANSWER.match(words) is not None


def _by_number(text: str) -> Iterator[InternalReference]:
    for match in _BY_NUMBER.finditer(text):
        if not _COUNTS.match(text, match.end()):
            numbered = tuple(_numbered(match["numbers"], match.start("numbers")))
            yield InternalReference(Span(*match.span()), LeadsTo.NUMBERS, match["answer"] is None, numbered)


def _asked_by(text: str, reference: InternalReference, factions: tuple[Span, ...]) -> InternalReference:
    """A reference with the faction that is named behind its numbers: `vraag 2 van de leden van de PvdA-fractie`."""
    for name in factions:
        between = text[reference.span.end : name.start] if name.start >= reference.span.end else ""
        if _OF_ASKERS.fullmatch(between):
            return replace(reference, asked_by=name)
    return reference


def _numbered(listed: str, start: int) -> Iterator[Numbered]:
    """The numbers of a list, each at its place."""
    at = 0
    for number in numbers(listed):
        found = re.compile(rf"(?<!\d){re.escape(number)}(?!\d)").search(listed, at)
        yield Numbered(
            number, Span(start + found.start(), start + found.end()) if found else Span(start + at, start + at)
        )
        at = found.end() if found else at


def _nearby(text: str) -> Iterator[InternalReference]:
    for match in _NEARBY.finditer(text):
        noun, counted = match["noun"].casefold(), match["ahead"] or match["count"]
        is_many = noun in ("vragen", "antwoorden", "beantwoordingen")
        if is_many is bool(counted):  # how many are meant must be known
            answer = _LAST.search(text, 0, match.start())
            span = Span(answer.start() if answer else match.start(), match.end())
            is_before = match["before"] is not None
            leads_to = LeadsTo.BEFORE if is_before else LeadsTo.AFTER
            asks = not answer and noun.startswith(("vraag", "vragen"))
            yield InternalReference(span, leads_to, asks, count=_NUMERALS[counted.casefold()] if counted else 1)
    for pattern in (_ABOVE, _NEXT):
        for match in pattern.finditer(text):
            leads_to = LeadsTo.AFTER if match["after"] else LeadsTo.BEFORE
            yield InternalReference(Span(*match.span()), leads_to, match["noun"].casefold() == "vraag")


def _of_faction(text: str, name: Span) -> Iterator[InternalReference]:
    first = max(0, name.start - _WORDS_BEFORE_NAME)
    before = _OF_FACTION.search(text[first : name.start])
    if before:
        behind = _FRACTIE_BEHIND.match(text, name.end)
        span = Span(first + before.start(), behind.end() if behind else name.end)
        yield InternalReference(span, LeadsTo.FACTION, before["answer"] is None, asked_by=name)


def _leads_elsewhere(text: str, span: Span) -> bool:
    """Whether the words around a reference say that it leads into another document."""
    if _ELSEWHERE_BEHIND.match(text, span.end) or _BEHIND_DOCUMENT.search(text, 0, span.start):
        return True
    before = _ELSEWHERE_BEFORE.search(text[max(0, span.start - _CLAUSE_REACH) : span.start])
    return before is not None and not _NEW_CLAUSE.search(before["between"])
