"""Signatures: the office and the name of a signatory, on one line or each on its own.

`De voorzitter van de commissie, Klaver` signs for a committee; a minister signs with initials or after a comma. An
office alone is no signature: it may head a section, or be the addressee of a letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.characters.tried import Needing
from generator.grammar.offices.written import OFFICE
from generator.grammar.people.names import TITLE
from generator.grammar.people.office_holders import bare_name, is_name, is_sure_name, is_surname

__all__ = [
    "LONGEST",
    "SignatureLine",
    "is_name",
    "office",
    "opens_signature",
    "signature",
    "signing",
    "signs_above",
    "signs_at_end",
    "signs_below",
    "signs_with_surname",
]

LONGEST = 220

_PASSING = r"(?:(?:fungerend|waarnemend|wnd\.|plaatsvervangend|plv\.|tijdelijk|eerste|tweede)\s)?"
_POST = expression(
    rf"(?:De\s)?(?P<role>{_PASSING}(?:(?:onder|vice-?)?voorzitters?|(?:adjunct[-\s])?(?:griffiers?|secretaris(?!-))))(?:\sa\.i\.)?(?!\w)",
    re.IGNORECASE,
)
# `van de vaste commissie voor Defensie`, `voor deze lijst`: the rest of an office holds no word of a sentence.
_SENTENCE = (
    r"(?:heeft|hebben|is|zijn|was|wordt|worden|kan|kunnen|zal|zullen|wil|dat|die|deelt|brengt|verzoekt|vraagt|zegt"
    r"|schrijft|meldt|antwoordt)"
)
_OF = expression(rf"\s(?:van|voor|der)(?:\s(?!{_SENTENCE}\b)[^\s.?!:;()]+){{1,24}}", re.IGNORECASE)
_REPORTING = expression(
    r"(?:commissies?|lijst|verslag|overleg|kamer|inbreng|nota|brief|delegatie|werkgroep|vragen|stuk|document)\b",
    re.IGNORECASE,
)
# Where no comma stands before it, a name follows one of these words at once.
_GLUED = expression(
    r"(?P<of>\s(?:van|voor)\s(?:de|het|deze|dit)\s(?:commissie|lijst|verslag|overleg|inbreng))\s(?P<name>\S.*)"
)
# The chairman of a chamber is an addressee, and signs only with a name.
_CHAMBER = expression(r"\b(?:Tweede|Eerste)\s+Kamer\b", re.IGNORECASE)

_MINISTER = expression(r"(?:de\s)?(?:vice-?)?(?:minister|staatssecretaris)(?!\w)", re.IGNORECASE)
_HOLDS_MINISTER = Needing(_MINISTER, ("minister", "staatssecretaris"))
_HOLDS_OFFICE = Needing(
    expression(rf"{_POST.pattern}|{_MINISTER.pattern}", re.IGNORECASE),
    ("voorzitter", "griffier", "secretaris", "minister"),
)
# A title before a name is no part of the office: `De Minister van Defensie, de heer` before `Jansen`.
_ENDS_IN_TITLE = expression(rf"\s(?:de|{TITLE})$", re.IGNORECASE)
_FOR = r"(?:,?\s(?:namens|voor)\sdezen?)?,?"
_OFFICE_ALONE = expression(rf"(?:[Dd]e\s|DE\s)?(?P<role>{OFFICE}){_FOR}")
# An office may have a name that the rules for fields of policy do not cover.
_ANY_OFFICE = expression(
    rf"(?:De\s)?(?P<role>(?:(?:Minister|Staatssecretaris)\s(?:van|voor)|Minister-President)(?:,?\s(?!{_SENTENCE}\b)[^\s.?!:;,]+){{0,24}}?)"
    rf"{_FOR}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SignatureLine:
    """The name and office of a signatory, letter for letter; the name is empty when it is on another line."""

    role: str
    name: str


@remembered
def signature(text: str) -> SignatureLine | None:
    """`De voorzitter van de commissie, Klaver`, with or without the name; for a minister only with the name."""
    if len(text) > LONGEST or not _HOLDS_OFFICE.may_be_in(text):
        return None
    return _of_committee(text) or next(_of_minister(text), None)


def _of_committee(text: str) -> SignatureLine | None:
    post = _POST.match(text)
    if post is None:
        name, _, behind = text.partition(", ")
        found = _of_committee(behind) if behind and _POST.match(behind) and is_name(name) else None
        return SignatureLine(found.role, name) if found and not found.name else None
    role, rest = post["role"].lower(), text[post.end() :]
    for sign in (",", ":"):
        before, _, name = (part.strip() for part in rest.rpartition(sign))
        if sign in rest and is_name(bare_name(name)) and _is_of(f" {before}" if before else ""):
            return SignatureLine(role, bare_name(name))
    glued = _GLUED.fullmatch(rest)
    if glued and glued["name"][0].isupper() and is_name(glued["name"]):
        return SignatureLine(role, glued["name"])
    is_open = rest.endswith((",", ":"))
    is_whole = _is_of(rest[:-1].rstrip() if is_open else rest) and (is_open or not _CHAMBER.search(rest))
    return SignatureLine(role, "") if is_whole else None


def _is_of(text: str) -> bool:
    """Whether words name the body or the report of which somebody is chairman or clerk."""
    return not text or (_OF.fullmatch(text) is not None and _REPORTING.search(text) is not None)


def _of_minister(text: str) -> Iterator[SignatureLine]:
    """A minister with a name after or before the office."""
    if not _HOLDS_MINISTER.may_be_in(text):
        return
    words = text.split(" ")
    if _MINISTER.match(text):
        for cut in range(len(words) - 1, 1, -1):
            above, name = " ".join(words[:cut]), " ".join(words[cut:])
            if signs_below(above, name) and not _ENDS_IN_TITLE.search(above):
                yield SignatureLine(office(above) or "", bare_name(name))
    else:
        for cut in range(1, min(len(words), 9)):
            name, below = " ".join(words[:cut]), " ".join(words[cut:])
            below = below.removeprefix("de ") if name.endswith(",") else below
            if _MINISTER.match(below) and signs_above(name, below):
                yield SignatureLine(office(below) or "", bare_name(name.removesuffix(",")))


def office(text: str) -> str | None:
    """The office of a minister in a text that holds nothing else, without article and closing sign."""
    if len(text) > LONGEST or not _MINISTER.match(text):
        return None
    found = _OFFICE_ALONE.fullmatch(text) or _ANY_OFFICE.fullmatch(text)
    return found["role"].rstrip(" ,") if found else None


def signing(text: str) -> SignatureLine | None:
    """The signatory in a line known to be part of a signature; None for a name without office."""
    alone = office(text)
    return signature(text) or _with_surname(text) or (SignatureLine(alone, "") if alone else None)


def _with_surname(text: str) -> SignatureLine | None:
    above, _, name = text.rpartition(", ")
    signs = len(text) <= LONGEST and signs_with_surname(f"{above},", name)
    return SignatureLine(office(above) or "", name) if signs else None


def signs_at_end(text: str) -> bool:
    """Whether a line at the end of a letter is a minister's office, a comma and a surname: `…FINANCIËN, Brandsma`."""
    return _with_surname(text) is not None


def signs_below(above: str, name: str) -> bool:
    """Whether a line with a minister's office and the line below with a name are a signature."""
    return is_sure_name(name, spoken=above.endswith(",") or above.isupper()) and office(above) is not None


def signs_above(name: str, below: str) -> bool:
    """Whether a line with a name and the line below with a minister's office are a signature."""
    bare = name.removesuffix(",")
    is_named = is_sure_name(bare, spoken=bare != name or below[:1] in ("M", "S"))
    return is_named and below[:3].lower() != "de " and office(below) is not None


def signs_with_surname(above: str, name: str) -> bool:
    """Whether a line with a minister's office and a comma stands above a surname alone: `DE MINISTER VAN DEFENSIE,`.

    At the end of a letter this is a signature; elsewhere it may be anything.
    """
    return above.endswith(",") and is_surname(name) and office(above) is not None


def opens_signature(text: str) -> bool:
    """Whether a line names the office that signs for a committee, before the name: `De griffier voor deze lijst,`."""
    signed = _of_committee(text) if text.endswith(",") and len(text) <= LONGEST else None
    return signed is not None and not signed.name
