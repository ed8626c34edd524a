"""Contact data in letterheads: telephone numbers, e-mail addresses, and the names of officials behind a letter.

The letters of ministries print them beside the text; readers need none of them, and the people named did not choose
to stand on another site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from generator.model.text import SourceText, Span
from generator.parse.seen import Seen

TELEPHONE = "a telephone number"
EMAIL = "an e-mail address"
NAME = "the name of an official"
# Without a first question nothing tells where a letterhead ends: it is looked for in so many lines.
LINES_OF_A_LETTERHEAD = 60
# No letter names more officials; beyond these a name is found only where it is announced.
MOST_NAMES = 50

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}")
# Dutch numbers have ten digits with the zero they begin with, nine after the country's 31; free ones may have eight.
_NEXT = r"(?:[ ().\u00a0/-]{0,3}\d)"
_TELEPHONE = re.compile(
    rf"(?<![\w.,/-])(?!\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}})"
    rf"(?:(?:\+|00)\s?31(?:\s?\(0\))?{_NEXT}{{9}}|\(?0{_NEXT}{{9}}|0[89]00{_NEXT}{{4}})(?![\w/-])"
)
_SIGN = re.compile(
    r"(?:[TFME]|Tel|Telefoon(?:nummer)?|Fax|Mobiel|Mob|E-?mail(?:adres)?|Mail)\s?[.:]{0,2}\s*", re.IGNORECASE
)
_OFFICIAL = re.compile(
    r"\s*(?:Uw\s)?(?:[Cc]ontactperso(?:on|nen)|Behandeld\sdoor|Behandelaar|Behandelend\sambtenaar|Inlichtingen(?:\sbij)?"
    r"|Steller|Opgesteld\sdoor|Auteur)\s*(?::\s*|\s(?=[A-Z])|$)"
)
_TITLE = r"(?i:(?:(?:de\s)?(?:heer|mevrouw)|dhr\.?|mw\.?|mevr\.?|drs\.|ir\.|ing\.|mr\.|dr\.|prof\.)\s)"
_CAPITAL = r"[A-ZÀ-Þ][\w’'-]+"
_PERSON = re.compile(
    rf"(?P<first>{_TITLE}*(?:[A-ZÀ-Þ]\.\s?|{_CAPITAL}\s)*(?:\({_CAPITAL}\)\s)?)"
    rf"(?:(?:van|de|der|den|het|te|ten|ter|in|’t|'t)\s){{0,3}}{_CAPITAL}(?:,\s.{{1,60}})?"
)
_LONGEST_NAME = 80
# What may stand between a name and a number.
_BEHIND = re.compile(r"[\s,;|–-]*(?:\b(?:T|E|M|[Tt]el|[Ee]-?mail|[Tt]elefoon)\.?\s?:?)?\s*$")


@dataclass(frozen=True)
class ContactData:
    """Words that lead to a person or a desk: a stretch of the source, and what they are."""

    span: Span
    what: str


def contact_data(source: SourceText, letterhead: Sequence[Span]) -> tuple[ContactData, ...]:
    """The contact data in these stretches of the source, and wherever else the same stands.

    Elsewhere also lines that hold nothing but a sign such as `T` or `E` and a number or address. Characters that nobody
    sees keep nothing from being found.
    """
    seen = Seen(source)
    found = _contact_data(seen.source, [seen.there(part) for part in letterhead])
    return tuple(replace(data, span=seen.back(data.span)) for data in found)


def _contact_data(source: SourceText, letterhead: Sequence[Span]) -> tuple[ContactData, ...]:
    inside = {
        number
        for part in letterhead
        for number in range(source.line_at(part.start).number, source.line_at(part.end).number + 1)
    }
    found = list(dict.fromkeys(_in_lines(source, inside)))
    everywhere = (*found, *_same_elsewhere(source, found))
    return tuple(_apart(sorted(dict.fromkeys(everywhere), key=lambda data: (data.span.start, -data.span.end))))


def _in_lines(source: SourceText, inside: set[int]) -> Iterator[ContactData]:
    announced = False
    for line in source.lines:
        text = source.slice(line.span)
        held = list(_numbers_and_addresses(text))
        if line.number in inside or _is_nothing_else(text, held):
            yield from (ContactData(_shifted(span, line.span.start), what) for span, what in held)
        if line.number not in inside or not text.strip():
            continue
        label = _OFFICIAL.match(text)
        start = label.end() if label else 0
        if (label or announced) and (name := _name(text, start, alone=label is None)):
            yield ContactData(_shifted(name, line.span.start), NAME)
        announced = label is not None and not text[start:].strip()


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _numbers_and_addresses(text: str) -> Iterator[tuple[Span, str]]:
    yield from ((Span(*found.span()), EMAIL) for found in _EMAIL.finditer(text))
    yield from ((Span(*found.span()), TELEPHONE) for found in _TELEPHONE.finditer(text))


def _is_nothing_else(text: str, held: Sequence[tuple[Span, str]]) -> bool:
    """Whether a line is a sign and what it announces, and nothing else."""
    if len(held) != 1:
        return False
    span = held[0][0]
    before, after = text[: span.start].strip(), text[span.end :].strip()
    return not after and _SIGN.fullmatch(f"{before} ") is not None


def _name(text: str, start: int, *, alone: bool) -> Span | None:
    """The name of a person from `start` to the end of a line, but for numbers and addresses behind it.

    On a line of its own (`alone`) a single word is no name.
    """
    held = min((span.start for span, _ in _numbers_and_addresses(text)), default=len(text))
    words = _BEHIND.sub("", text[start:held])
    found = _PERSON.fullmatch(words.strip()) if len(words) <= _LONGEST_NAME else None
    if found is None or any(c.isdigit() for c in words) or (alone and not found["first"]):
        return None
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _same_elsewhere(source: SourceText, found: Sequence[ContactData]) -> Iterator[ContactData]:
    """Other places of the same words, however the space between them falls; of a number, however it is written."""
    known: dict[str, dict[str, None]] = {}
    for data in found:
        known.setdefault(data.what, {})[_known_by(source, data)] = None
    for span, what in _numbers_and_addresses(source.text) if found else ():
        data = ContactData(span, what)
        if _known_by(source, data) in known.get(what, ()):
            yield data
    for name in islice((name for name in known.get(NAME, ()) if " " in name), MOST_NAMES):
        words = r"\s+".join(map(re.escape, name.split(" ")))
        for place in re.finditer(rf"(?<!\w){words}(?!\w)", source.text):
            yield ContactData(Span(*place.span()), NAME)


def _known_by(source: SourceText, data: ContactData) -> str:
    """What two places of the same have in common: of a number its digits, of other words the words."""
    written = source.slice(data.span)
    return _subscriber(written) if data.what is TELEPHONE else " ".join(written.split())


def _subscriber(written: str) -> str:
    """The digits that a number has within the country, however it is written."""
    digits = "".join(filter(str.isdigit, written.replace("(0)", "")))
    return digits.removeprefix("00").removeprefix("31").removeprefix("0")


def _apart(found: Sequence[ContactData]) -> Iterator[ContactData]:
    end = 0
    for data in found:
        if data.span.start >= end:
            yield data
            end = data.span.end
