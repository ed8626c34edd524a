"""The kind of a document and the chamber it belongs to: printed in its title, else following from its form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.consultation import Chamber

VERSLAG = "Verslag van een schriftelijk overleg"
INBRENG = "Inbreng verslag schriftelijk overleg"
AANHANGSEL = "Antwoord schriftelijke vragen"
LIST = "Lijst van vragen en antwoorden"
WITHOUT_ANSWERS = frozenset({INBRENG, "Lijst van vragen", "Schriftelijke vragen"})

# How titles are printed, in the order in which they must be tried, with the kind each stands for.
_TITLES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"\binbreng\s+(?:voor\s+een\s+)?verslag\s+(?:van\s+een\s+)?(?:nader\s+)?schriftelijk\s+overleg", INBRENG),
        (r"\bverslag\s+houdende\s+een\s+lijst\s+van\s+vragen", "Verslag houdende een lijst van vragen en antwoorden"),
        (r"\bverslag\s+van\s+een\s+(?:nader\s+)?schriftelijk\s+overleg", VERSLAG),
        (r"\blijst\s+van\s+vragen\s+en\s+antwoorden", LIST),
        (r"\blijst\s+van\s+vragen\b", "Lijst van vragen"),
        (r"\bnota\s+naar\s+aanleiding\s+van\s+het\s", "Nota n.a.v. het (nader/tweede nader/enz.) verslag"),
        (r"\b(?:nader\s+|voorlopig\s+)+verslag\b|^verslag$", "Verslag (initiatief)wetsvoorstel (nader)"),
        (r"\bvragen\s+van\s+(?:het\s+lid|de\s+leden)\b.*\bingezonden\b.*\bantwoord\s+van\b", AANHANGSEL),
        (r"\bvragen\s+van\s+(?:het\s+lid|de\s+leden)\b.*\bingezonden\b", "Schriftelijke vragen"),
    )
)
# A committee lays questions and remarks of its factions before a minister, and they come back answered.
_CONSULTED = re.compile(r"\bcommissie\b.*\bvragen\s+en\s+opmerkingen\s+voorgelegd\s+aan\b.*\bbeantwoord\b", re.DOTALL)
_EERSTE_KAMER = re.compile(
    r"\bEerste\s+Kamer\b|\bfractieleden\s+van\b|BRIEF\s+VAN\s+DE\s+VOORZITTERS?\b|VOORLOPIG\s+VERSLAG"
)
_TWEEDE_KAMER = re.compile(r"\bTweede\s+Kamer\b|\bVragen\s+van\s+(?:het\s+lid|de\s+leden)\b")
_TWEEDE_KAMER_FORM = re.compile(
    r"\bvragen\s+en\s+opmerkingen\b.*\bvoor\s?(?:ge)?(?:te\s+)?legg?", re.DOTALL | re.IGNORECASE
)


def kind_of(front: str, whole: str, kinds: Sequence[str]) -> tuple[str | None, bool]:
    """The kind, one of `kinds`, and whether it follows from the document's form instead of its title."""
    flat = " ".join(front.split())
    for pattern, kind in _TITLES:
        if pattern.search(flat):
            return (kind, False) if kind in kinds else (None, False)
    consulted = _CONSULTED.search(front) and re.search(r"^\s*(?:\d+\.\s*)?Antwoord\b", whole, re.MULTILINE)
    return (VERSLAG, True) if consulted and VERSLAG in kinds else (None, False)


def chamber_of(front: str, kind: str | None) -> tuple[Chamber | None, bool]:
    """The chamber, and whether it follows from the document's form instead of its name.

    Only in the Tweede Kamer does a committee report the remarks of its factions with the answers between them; the
    Eerste Kamer sends a letter and prints the letter that comes back.
    """
    if _EERSTE_KAMER.search(front):
        return Chamber.EK, "Eerste Kamer" not in front
    if _TWEEDE_KAMER.search(front):
        return Chamber.TK, "Tweede Kamer" not in front
    if kind in (VERSLAG, INBRENG, LIST) and _TWEEDE_KAMER_FORM.search(front):
        return Chamber.TK, True
    return None, False
