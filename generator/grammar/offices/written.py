"""Offices of the government as parts of expressions: `Minister voor Natuur en Stikstof`, `minister-president`."""

from __future__ import annotations

from generator.grammar.offices.policy_fields import NAME, SMALL_NAME

# Any case: `DE MINISTER`, `Minister`, `de minister`; but names of fields keep their case.
WORD = (
    r"(?i:vice-?minister-president|minister-president|(?:eerste\s)?ministers?|staatssecretaris(?:sen)?"
    r"|bewinds(?:personen|lieden))"
)
PRIME = r"(?i:(?:vice-?)?minister-president|vicepremier)"
_OF = r"(?i:van|voor)"
_WITHOUT = r"(?:,?\s(?i:zonder\sportefeuille))?"
_FIELD = rf"(?:(?:\s{_OF})?\s(?i:(?:de|het)\s)?{NAME}|\s{_OF}\s{SMALL_NAME})"
# One or several offices before the field that they share: `Staatssecretaris en de Minister van Defensie`.
_SHARED = rf"{WORD}(?:(?:\sen|,|\s?/)\s?(?:de\s)?{WORD})*"
_FIRST = rf"{PRIME}(?:(?:,|\sen|\s?/)\s?(?i:(?:tevens\s)?(?:de\s)?minister)\s{_OF}\s{NAME})?"
OFFICE = (
    rf"(?:{_FIRST}"
    rf"|{_SHARED}{_WITHOUT}{_FIELD}{_WITHOUT}|Alge(?:mene|meen)\sRekenkamer)"
)
# The office of one person.
ONE_OFFICE = (
    rf"(?:{_FIRST}"
    rf"|(?i:minister|staatssecretaris)\b{_WITHOUT}\s{_OF}\s(?:(?i:(?:de|het)\s)?{NAME}|{SMALL_NAME}))"
)
_BEGINNINGS = ("vice", "minister", "eerste", "staatssecretaris", "bewinds", "algeme")
OFFICE_WORDS = tuple(way for each in _BEGINNINGS for way in (f"{each}*", f"*{each}*"))
"""The letters with which an office begins, in small letters; files may glue it to the word before it."""
OFFICES = rf"(?:{OFFICE}(?:(?:,\sen|,|\sen|\salsmede|\s?/)\s?(?:aan\s)?(?:de\s)?{OFFICE})*)"
