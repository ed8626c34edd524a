"""The titles of documents, as they are printed, and the kind that each stands for."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.model import document_kinds as kinds

_OF_COMMITTEE = r"(?:\s+VAN\s+DE\s+(?:[A-Z]+\s+){0,2}COMMISSIES?\b.*)?$"
# Kinds in the order in which they must be tried.
_TITLES: tuple[tuple[str, str], ...] = (
    (
        r"(?i:inbreng\s+(?:voor\s+een\s+)?verslag\s+(?:van\s+een\s+)?(?:nader\s+)?schriftelijk\s+overleg)",
        kinds.INBRENG,
    ),
    (r"(?i:verslag\s+houdende\s+een\s+lijst\s+van\s+vragen)", kinds.REPORT_LIST),
    (r"(?i:verslag\s+van\s+een\s+(?:nader\s+|tweede\s+nader\s+)?schriftelijk\s+overleg)", kinds.VERSLAG),
    (r"(?i:lijst\s+van\s+vragen\s+en\s+antwoorden)", kinds.LIST),
    (r"(?i:lijst\s+van\s+vragen\b)", kinds.LIST_OF_QUESTIONS),
    (r"(?i:nota\s+naar\s+aanleiding\s+van\s+het\s)", kinds.NOTE_ON_REPORT),
    (
        r"(?:(?:TWEEDE|DERDE)\s+)?(?:NADER\s+VOORLOPIG|Nader\s+voorlopig)\s+(?:VERSLAG|verslag)\b",
        kinds.FURTHER_PRELIMINARY,
    ),
    (r"(?:VOORLOPIG\s+VERSLAG|Voorlopig\s+verslag$)", kinds.PRELIMINARY),
    (
        r"(?:(?:TWEEDE|DERDE)\s+)?(?:NADERE\s+MEMORIE\s+VAN\s+ANTWOORD|Nadere\s+memorie\s+van\s+antwoord$)",
        kinds.FURTHER_MEMORANDUM,
    ),
    (r"(?:MEMORIE\s+VAN\s+ANTWOORD|Memorie\s+van\s+antwoord$)", kinds.MEMORANDUM),
    (rf"(?:(?:NADER|TWEEDE|DERDE)\s+)*(?:EIND)?VERSLAG{_OF_COMMITTEE}", kinds.BILL_REPORT),
    (r"(?i:(?:nader\s+|tweede\s+|eind)*verslag$|nader\s+verslag\b)", kinds.BILL_REPORT),
)
# A title begins a line, perhaps after a number or letter (`Nr. 207`, `2020D17507`, `BM`); a sentence names other
# documents.
_BEFORE = r"^(?:(?:\S{0,12}\d\S{0,12}|[Nn]r\.|[A-Z]{1,3})\s+){0,4}"
_PRINTED = tuple((expression(_BEFORE + pattern), kind) for pattern, kind in _TITLES)
# The title of a printed letter, with its sender; without a number or capitals the line may mention another letter.
_SIGNER = r"(?:(?:minister|staatssecretaris)(?:s|sen)?|minister-president|kabinet|regering)\b"
_LETTER = expression(
    rf"{_BEFORE}BRIEF\s+VAN\s+(?:DE|HET)\s+(?i:{_SIGNER})|^[Nn]r\.\s*\d+\w?\s+(?i:brief\s+van\s+(?:de|het)\s+{_SIGNER})"
)
# Within running text only capitals show a title.
_IN_CAPITALS = expression(r"\b(?P<inbreng>INBRENG\s+)?VERSLAG\s+VAN\s+EEN\s+(?:NADER\s+)?SCHRIFTELIJK\s+OVERLEG\b")


def titled_kind(lines: tuple[str, ...]) -> str | None:
    """The kind that the first title among these lines stands for; None where none is printed."""
    for pattern, kind in _PRINTED:
        if any(pattern.match(line) for line in lines):
            return kind
    found = _IN_CAPITALS.search("\n".join(lines))
    return (kinds.INBRENG if found["inbreng"] else kinds.VERSLAG) if found else None


def titles_letter(lines: tuple[str, ...]) -> bool:
    """Whether a line is the title of a letter of the government: `Nr. 12 BRIEF VAN DE MINISTER VAN DEFENSIE`."""
    return any(_LETTER.match(line) for line in lines)
