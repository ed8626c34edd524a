"""Telephone numbers, room numbers and the number of a citizen, as letters write them. All text here is folded.

Dutch numbers have ten digits with the zero they begin with, nine after the country's 31; free ones may have eight
(Nummerplan telefoon- en ISDN-diensten). Numbers of other countries have at most fifteen digits (ITU-T E.164).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing, Tried
from generator.model.text import Span

# Signs between two digits; a line end only in a number whose beginning proves that it is a telephone number.
_BETWEEN = r"[ \t().\[\]/_·•-]{0,4}"
_NEXT = rf"(?:{_BETWEEN}\d)"
_NEXT_LINE = rf"(?:(?:{_BETWEEN}|[ \t-]{{0,3}}\n[ \t]{{0,40}})\d)"
_LETTER = r"[^\W\d_]"
_LINE_NAMES = (
    r"tel(?:efoon|ephone|\.)?(?:\s?(?:nummer|nr|number|no)\b\.?)?|phone|tst\b\.?|toestel|ext(?:ension)?\b\.?"
    r"|doorkies(?:\s?nummer|\s?nr)?\b\.?|direct(?:\sline|\snummer)?|mob(?:iel|ile)?\b(?:\s?nummer)?|gsm|fax(?:\s?nummer)?"
    r"|bereikbaar\s(?:op|onder|via)"
)
# A sign that is glued to the number: `T070…`, `M:06…`, `Tel.070…`.
_SIGN = rf"(?<!{_LETTER})(?:[TMFP]|{_LINE_NAMES})\s?[.:]?\s{{0,8}}"
_EXTENSION = r"(?:[ ]?[,(]?[ ]?(?:tst|toestel|ext(?:ension)?|x)\.?[ ]?:?[ ]?\d{1,6}\)?)?"
_COUNTRY = rf"(?:\+|00){_BETWEEN}31(?:{_BETWEEN}\(0\))?"
# Not a date, and not an amount with dots between its thousands.
_NO_DAY = r"(?!\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d\.\d{3}\.)"
_BEGINS = r"(?:(?<=\b[TMFP])|(?<![\w.,/-]))"
_TELEPHONE_PATTERN = expression(
    rf"(?:{_BEGINS}{_NO_DAY}(?:[(\[]?{_COUNTRY}{_NEXT_LINE}{{9}}|[(\[]?0{_NEXT}{{9}}|0[89]00{_NEXT}{{4}})"
    # A number of another country begins with its country code.
    rf"|{_BEGINS}\+(?!31){_BETWEEN}[1-9]{_NEXT}{{7,13}})"
    rf"(?![\w/-]|[.,]\d){_EXTENSION}",
    re.IGNORECASE,
)
_TELEPHONE = Tried(_TELEPHONE_PATTERN, expression(r"[(\[+0]"), (0,))
# A number announced as a telephone number is one, however few digits it has, also on the next line.
_ANNOUNCED_PATTERN = expression(
    rf"(?:(?<!{_LETTER})(?:{_LINE_NAMES})\s?[.:]?\s{{0,8}}(?P<number>\d[\d .-]{{2,14}}\d)(?![\w/-])"
    rf"|{_SIGN}(?P<broken>[(\[]?0{_NEXT_LINE}{{9}})(?![\w/-]|[.,]\d))",
    re.IGNORECASE,
)
# The letters that what announces a number begins with. Each is written out: so it is looked for by itself.
_NUMBER_AT_ONCE = r"\s?[.:]?\s{0,8}[(\[]?0"
_GO_ON = {
    "t": f"el|st|oe|{_NUMBER_AT_ONCE}",
    "p": f"hone|{_NUMBER_AT_ONCE}",
    "e": "xt",
    "d": "oork|irect",
    "m": f"ob|{_NUMBER_AT_ONCE}",
    "g": "sm",
    "f": f"ax|{_NUMBER_AT_ONCE}",
    "b": "ereikbaar",
}
_ANNOUNCED = Tried(
    _ANNOUNCED_PATTERN,
    expression("|".join(f"{letter}(?i:{rest})" for first, rest in _GO_ON.items() for letter in (first, first.upper()))),
    (0,),
)
# Two parts of a number that fill two lines: `06 5274` and `0012`.
_OVER_LINES = expression(rf"^[ \t]*(?P<number>[(\[]?(?:\+31|0){_NEXT_LINE}{{9}})[ \t]*$", re.MULTILINE)
# A number announced as another kind of number is no telephone number, on the same line or the next.
_OTHER = expression(
    r"(?:\b(?:kenmerk|referentie|reference|ref|zaak|dossier|iban|kvk|btw|oin|rsin|issn|isbn|bic|rekening|bedrag|kamerstuk"
    r"|vergaderjaar|postbus|artikel|(?!tel|fax|mob|doorkies|gsm|toestel|direct)[a-z]{2,30}(?:identificatie|nummer|nr|code|number))"
    r"\b[.:]{0,2}|€|\bEUR\b|\bNL\d\d\s?[A-Z]{4})\s{0,20}(?:\d[\d ]{0,12})?$",
    re.IGNORECASE,
)
_REACH = 60
_ALONE = expression(
    r"(?:[TFME]|Tel|Telefoon(?:nummer)?|Fax|Mobiel|Mob|E-?mail(?:adres)?|Mail)\s?[.:]{0,2}\s*", re.IGNORECASE
)
_ROOM = expression(
    r"\s*(?:kamer(?:nummer|nr\.)?|room)\s?:?\s*(?P<room>[A-Z]{0,2}[ -]?\d[\d.-]{0,6}[A-Z]?)\s*", re.IGNORECASE
)
_CITIZEN_PATTERN = expression(
    r"\b(?:bsn|burgerservice-?\s?nummer|sofi-?\s?nummer)\b[^\d\n]{0,20}(?P<number>\d(?:[ .-]?\d){8})(?!\d)",
    re.IGNORECASE,
)
_CITIZEN = Needing(_CITIZEN_PATTERN, ("bsn", "burgerservice", "sofi"))
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def telephones(text: str) -> Iterator[Span]:
    """The telephone numbers in a text, with their extensions, without numbers announced as another kind."""
    for found in _TELEPHONE.finditer(text):
        if not _is_other(text, found.start()):
            yield Span(*found.span())


def announced_telephones(text: str) -> Iterator[Span]:
    """The numbers that a text announces as telephone numbers, however short, and those that fill two lines."""
    for found in _ANNOUNCED.finditer(text):
        yield Span(*found.span("number" if found["number"] else "broken"))
    yield from (Span(*found.span("number")) for found in _OVER_LINES.finditer(text) if "\n" in found["number"])


def is_sign(text: str) -> bool:
    """Whether a text is only a sign that announces a number or an address: `T`, `E-mail:`."""
    return _ALONE.fullmatch(text) is not None


def room(text: str) -> Span | None:
    """The number of a room in a line that holds nothing else: `Kamer B 2.14`."""
    found = _ROOM.fullmatch(text)
    return Span(*found.span("room")) if found else None


def citizen_numbers(text: str) -> Iterator[Span]:
    """The citizen service numbers (BSN) that a text announces as such; their digits must pass the test of eleven."""
    for found in _CITIZEN.finditer(text):
        digits = [int(character) for character in found["number"] if character.isdigit()]
        if sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0 and any(digits):
            yield Span(*found.span("number"))


def subscriber(written: str) -> str:
    """The digits of a number within the country, in one form for every spelling and without extension."""
    number = re.split(r"(?i:tst|toestel|ext|x)", written)[0]
    digits = "".join(filter(str.isdigit, number.replace("(0)", "")))
    return digits.removeprefix("00").removeprefix("31").removeprefix("0")


def _is_other(text: str, start: int) -> bool:
    """Whether the words before a number announce it as another kind of number."""
    return _OTHER.search(text, max(0, start - _REACH), start) is not None
