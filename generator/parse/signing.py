"""Signing: the ministers who sign an answer, their office on one line and their name on the next.

The office alone signs nothing: it may head a section, or name whom a letter is sent to.
"""

from __future__ import annotations

import re

from generator.parse.markers import LONGEST_HEADING, SignatureLine, is_name, signature

_OFFICE = re.compile(
    r"(?:De\s)?(?P<role>(?:Minister|Staatssecretaris)\s(?:van|voor)\s[^.?!:;]{2,120}?|Minister-President[^.?!:;]{0,120}?),?",
    re.IGNORECASE,
)
# `M.A.M. Adriaansens`, `drs. D.M. van Weel`.
_INITIALS = re.compile(
    r"(?:(?:dr|drs|ir|ing|mr|prof)\.\s)*(?:[A-ZÀ-ÞİŠŽ][a-z]?\.[\s-]?)+(?:(?:van|de|der|den|te|ten|ter|[’']t)\s)*(?=\S)"
)


def signs_below(office: str, name: str) -> bool:
    """Whether the office of a minister signs, the name right below it: with initials, or after a comma."""
    if _office(office) is None:
        return False
    initials = _INITIALS.match(name)
    return is_name(name[initials.end() :]) if initials else office.endswith(",") and " " in name and is_name(name)


def signing(text: str) -> SignatureLine | None:
    """Who signs in a line that is known to be of a signature; None for the name below an office."""
    return signature(text) or _office(text)


def _office(text: str) -> SignatureLine | None:
    found = _OFFICE.fullmatch(text) if len(text) <= LONGEST_HEADING else None
    return SignatureLine(found["role"], "") if found else None
