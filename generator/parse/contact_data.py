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
from generator.parse.official_names import LINES_BELOW, announcement, ends_names, names
from generator.parse.seen import Seen

TELEPHONE = "a telephone number"
EMAIL = "an e-mail address"
NAME = "the name of an official"
ROOM = "a room number"
# Without a first question nothing tells where a letterhead ends: it is looked for in so many lines.
LINES_OF_A_LETTERHEAD = 60
# No letter names more officials; beyond these a name is found only where it is announced.
MOST_NAMES = 50

# How people write an address for people, so that programs do not find it.
_AT = r"(?:[ ]?@[ ]?|\s?[\[({<]\s?(?:at|apenstaartje|@)\s?[\])}>]\s?)"
_DOMAIN = r"[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}"
_DOTTED = r"[\w-]{1,64}(?:\s(?:dot|punt)\s\w{2,24}){1,3}"
_EMAIL = re.compile(
    rf"(?<![\w.+-])(?=[^\W_])[\w.+-]{{1,64}}(?:{_AT}(?:{_DOMAIN}|{_DOTTED})|\s(?:at|apenstaartje)\s{_DOTTED})",
    re.IGNORECASE,
)
# In the narrow margin of a letter an address goes on in the next line.
_OVER = r"[ \t]*\n(?:[ \t]*\n)?[ \t]*"
_BROKEN_EMAIL = re.compile(
    r"^[ \t]*(?:E(?:-?mail)?[ \t:]+)?"
    rf"(?P<address>[\w.+-]{{1,64}}(?:[._-]{_OVER}[\w.+-]{{1,64}}@|@{_OVER}|{_OVER}@|@[\w.-]{{1,64}}[.-]{_OVER})"
    r"[\w-]{1,64}(?:\.[\w-]{2,24}){0,4})[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
# Dutch numbers have ten digits with the zero they begin with, nine after the country's 31; free ones may have eight.
_NEXT = r"(?:[ ().\u00a0/-]{0,3}\d)"
_TELEPHONE = re.compile(
    rf"(?<![\w.,/-])(?!\d{{1,2}}[-./]\d{{1,2}}[-./]\d{{4}})"
    rf"(?:(?:\+|00)\s?31(?:\s?\(0\))?{_NEXT}{{9}}|\(?0{_NEXT}{{9}}|0[89]00{_NEXT}{{4}})(?![\w/-])"
)
# What is announced as a telephone number is one, however few digits it has.
_ANNOUNCED = re.compile(
    r"\b(?:tel(?:efoon(?:nummer)?)?|tst|toestel|doorkies(?:nummer|nr)?|mobiel|fax)\b\.?\s?:?\s{0,8}"
    r"(?P<number>\d[\d .-]{2,14}\d)(?![\w/-])",
    re.IGNORECASE,
)
_ROOM = re.compile(r"\s*kamer(?:nummer|nr\.)?\s?:?\s*(?P<room>[A-Z]{0,2}[ -]?\d[\d.-]{0,6}[A-Z]?)\s*", re.IGNORECASE)
_SIGN = re.compile(
    r"(?:[TFME]|Tel|Telefoon(?:nummer)?|Fax|Mobiel|Mob|E-?mail(?:adres)?|Mail)\s?[.:]{0,2}\s*", re.IGNORECASE
)


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
    found = list(dict.fromkeys((*_in_lines(source, inside), *_broken_addresses(source, inside))))
    everywhere = (*found, *_same_elsewhere(source, found))
    return tuple(_apart(sorted(dict.fromkeys(everywhere), key=lambda data: (data.span.start, -data.span.end))))


def _in_lines(source: SourceText, inside: set[int]) -> Iterator[ContactData]:
    named = _Named()
    for line in source.lines:
        text = source.slice(line.span)
        held = list(_numbers_and_addresses(text))
        is_inside = line.number in inside
        if is_inside or _is_nothing_else(text, held):
            yield from (ContactData(_shifted(span, line.span.start), what) for span, what in held)
        if is_inside and text.strip():
            yield from (ContactData(_shifted(span, line.span.start), what) for span, what in _announced_numbers(text))
            yield from (ContactData(_shifted(span, line.span.start), NAME) for span in named.of(text))


class _Named:
    """Follows the lines of letterheads, and finds the names on and below those that announce some."""

    def __init__(self) -> None:
        self._left = 0
        self._has_found = False

    def of(self, text: str) -> list[Span]:
        """The names on the next line that is not blank."""
        start = announcement(text)
        if start is not None:
            self._left, self._has_found = LINES_BELOW, False
            found = list(names(text, start, alone=False, sure=False))
        elif self._left and not ends_names(text):
            self._left -= 1
            is_first = self._left == LINES_BELOW - 1 and not self._has_found
            found = list(names(text, 0, alone=True, sure=not is_first))
        else:
            self._left, found = 0, []
        self._has_found = self._has_found or bool(found)
        return found


def _broken_addresses(source: SourceText, inside: set[int]) -> Iterator[ContactData]:
    for found in _BROKEN_EMAIL.finditer(source.text):
        span = Span(*found.span("address"))
        if "." in found["address"] and {source.line_at(span.start).number, source.line_at(span.end).number} <= inside:
            yield ContactData(span, EMAIL)


def _announced_numbers(text: str) -> Iterator[tuple[Span, str]]:
    yield from ((Span(*found.span("number")), TELEPHONE) for found in _ANNOUNCED.finditer(text))
    if room := _ROOM.fullmatch(text):
        yield Span(*room.span("room")), ROOM


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
