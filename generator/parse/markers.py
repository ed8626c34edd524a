"""Markers: the fixed phrases by which such documents announce their parts.

Each function looks at one text and says what it announces; none looks at its surroundings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.headings import LONGEST_HEADING, is_part_heading, is_title_line, may_name_factions
from generator.grammar.labels import LONGEST_LABEL, Label, answer_label, is_glued, is_label, question_label
from generator.grammar.numbers import numbers

__all__ = [
    "LONGEST_HEADING",
    "LONGEST_LABEL",
    "LONGEST_NAME",
    "Label",
    "SignatureLine",
    "answer_label",
    "is_announcement",
    "is_glued",
    "is_label",
    "is_name",
    "is_part_heading",
    "is_title_line",
    "may_name_factions",
    "numbers",
    "opens_signature",
    "question_label",
    "signature",
]

LONGEST_NAME = 60
_ROLE = re.compile(
    r"(?:De\s+)?(?P<role>(?:(?:fungerend|waarnemend|plaatsvervangend|plv\.|tijdelijk)\s+)?"
    r"(?:(?:onder)?voorzitter|adjunct-griffier|griffier))"
    r"(?:\s+(?:van|voor)\s+(?:de|deze|dit|het)\s+(?:\w+\s+){0,2}?(?:commissies?|verslag|overleg|Kamer)\b"
    r"(?-i:,?\s(?:voor|van|de|der|het|en|op|aan|/|[A-ZÀ-Þ][\w’'-]*))*)?",
    re.IGNORECASE,
)
# What stands between the parts of a name: `Van der Wal-Zeggelink`, `Van ’t Riet`.
_PARTICLE = r"(?:van|de|der|den|het|te|ten|ter|op|in|la|le|el|al|von|di|da|bin|ben|[’']t)"
_NAME_PART = r"[A-ZÀ-ÞİŠŽ][\w.’'-]*"
_NAME = re.compile(rf"(?:[’']t\s)?{_NAME_PART}(?:\s(?:{_PARTICLE}|{_NAME_PART})){{0,5}}")


@dataclass(frozen=True)
class SignatureLine:
    """Who signs and as what; the name is empty when it stands on a line of its own."""

    role: str
    name: str


def signature(text: str) -> SignatureLine | None:
    """`De voorzitter van de commissie, Klaver`, with or without the name."""
    if len(text) > LONGEST_HEADING:
        return None
    before, _, name = (part.strip() for part in text.rpartition(","))
    if not before or (name and not is_name(name)):
        before, name = text, ""
    found = _ROLE.fullmatch(before)
    return SignatureLine(found["role"].lower(), name) if found else None


def is_name(text: str) -> bool:
    """Whether a text could be the name of a person and nothing else."""
    return len(text) <= LONGEST_NAME and _NAME.fullmatch(text) is not None


def is_announcement(text: str) -> bool:
    """Whether a line stands alone even where no blank lines do: labels, headings, signatures, title lines."""
    signed = signature(text)
    return (
        is_label(text)
        or is_part_heading(text)
        or may_name_factions(text)
        or (signed is not None and bool(signed.name))
        or is_title_line(text)
    )


def opens_signature(text: str) -> bool:
    """Whether a line names who signs, the name to follow on the next: `De voorzitter van de commissie,`."""
    return text.endswith(",") and signature(text) is not None
