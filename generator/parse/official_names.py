"""Names of officials in letterheads: what announces them, and how people's names are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model.text import Span

# Names stand at most so many lines below what announces them: above them a department, between them numbers.
LINES_BELOW = 5

_ANNOUNCED = (
    r"(?:ambtelijke?\s)?contactperso(?:on|nen)(?:\(en\))?|(?:te\s)?behandel(?:d|en)\sdoor|(?:dossier)?behandelaar"
    r"|behandelend\s(?:ambtenaar|medewerker)|(?:nadere\s)?inlichtingen(?:\sbij)?|steller|opgesteld\sdoor|auteur"
)
_LABEL = re.compile(
    rf"\s*(?:(?:uw|onze)\s)?(?:(?:{_ANNOUNCED})(?:\s\([^()]{{1,30}}\))?(?P<end>\s*:\s*|\s+(?=(?-i:[A-ZÀ-Þ]))|\s*$)"
    r"|(?:naam|contact|secretariaat|secretaresse|aanspreekpunt)(?P<sure>\s*:\s*)|contact\s*$)",
    re.IGNORECASE,
)
# What else letterheads announce: names end there.
_OTHER_LABEL = re.compile(
    r"\s*(?:datum|betreft|onderwerp|bijlagen?|ons\s(?:kenmerk|nummer)|uw\s(?:kenmerk|brief)|kenmerk|aan|bezoekadres"
    r"|postadres|geachte)\b",
    re.IGNORECASE,
)
# Words with a capital that name a department, an office or a place.
_NO_PERSON = re.compile(
    r"(?:algemene?|senior|junior|plaatsvervangend|directie|directeur|directoraat|afdeling|ministerie|minister|dienst|team"
    r"|bureau|programma|cluster|sector|eenheid|vaste|commissie|griffie|tweede|eerste|kamer|postbus|bezoekadres|den\shaag"
    r"|beleid\w*|\w*medewerker|\w*adviseur|\w*secretaris|\w*juris(?:t|ten)|co[oö]rdinator|rijk\w*|ons|uw|de\svoorzitter"
    r"|nederlandse?|telefoon\w*|e-?mail\w*)\b",
    re.IGNORECASE,
)
_TITLE = r"(?i:(?:(?:de\s)?(?:heer|mevrouw)|dhr\.?|mw\.?|mevr\.?|drs\.|ir\.|ing\.|mr\.|dr\.|prof\.)\s)"
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]+"
_INITIAL = r"[A-ZÀ-Þ][a-z]?\.-?\s?"
_PARTICLE = r"(?i:van|von|de|der|den|het|te|ten|ter|in|op|aan|la|le|du|da|di|dos|el|al|bin|ben|ibn|[’'‘`]?[ts])\s"
_PERSON = re.compile(
    rf"(?P<first>(?P<sure>(?:{_TITLE})*(?:{_INITIAL})*)(?:{_INITIAL}|{_CAPITAL}\s)*(?:\({_CAPITAL}\)\s)?)"
    rf"(?:{_PARTICLE}){{0,4}}{_CAPITAL}(?:,\s.{{1,60}})?"
)
# `Jansen, J. (Jan) de` as lists of staff have it, and `j. de vries` as people type it.
_SURNAME_FIRST = re.compile(rf"{_CAPITAL},\s(?:{_INITIAL})+(?:\s?\({_CAPITAL}\))?(?:\s{_PARTICLE[:-2]}){{0,3}}")
_LOWER = re.compile(rf"(?:[a-zà-ÿ]\.\s?)+(?:{_PARTICLE}){{0,4}}[a-zà-ÿ][\w’'-]+")
_LONGEST = 80
# A line is looked at so far.
_REACH = 200
_BETWEEN = re.compile(r"\s*[/&;|]\s*|\s+en\s+")
_NUMBER = re.compile(r"\d|\S{1,64}@")
# What may stand between a name and a number.
_BEHIND = re.compile(
    r"[\s,;|(+–-]*(?:\b(?:[TEM]|[Tt]el|[Ee]-?mail|[Tt]elefoon(?:nummer)?|[Tt]st|[Tt]oestel|[Mm]obiel|[Kk]amer"
    r"|[Dd]oorkies(?:nummer|nr))\.?\s?:?)?[\s(+]*$"
)


def announcement(text: str) -> int | None:
    """Where a line goes on behind a word that announces the name of an official; None where it has none."""
    found = _LABEL.match(text)
    return found.end() if found else None


def ends_names(text: str) -> bool:
    """Whether a line of a letterhead is about something else."""
    return _OTHER_LABEL.match(text) is not None


def names(text: str, start: int, *, alone: bool, sure: bool) -> Iterator[Span]:
    """The names from `start` to the end of a line or to the first number or address in it.

    On a line of its own (`alone`) a single word is no name; where `sure` is asked, only initials or a title make one.
    """
    end = min(len(text), start + _REACH)
    held = _NUMBER.search(text, start, end)
    words = _BEHIND.sub("", text[start : held.start() if held else end])
    if len(words) > _LONGEST:
        return
    found = []
    for begin, end in _parts(words):
        if not _is_name(words[begin:end], alone=alone, sure=sure):
            return
        found.append(Span(start + begin, start + end))
    yield from found


def _parts(words: str) -> Iterator[tuple[int, int]]:
    """Where each of several names stands, without the space around it."""
    begin = len(words) - len(words.lstrip())
    for between in _BETWEEN.finditer(words):
        yield begin, between.start()
        begin = between.end()
    if words[begin:].strip():
        yield begin, len(words.rstrip())


def _is_name(words: str, *, alone: bool, sure: bool) -> bool:
    if _NO_PERSON.match(words):
        return False
    if _SURNAME_FIRST.fullmatch(words) or _LOWER.fullmatch(words):
        return True
    found = _PERSON.fullmatch(words)
    return found is not None and bool(found["sure"] if sure else found["first"] or not alone)
