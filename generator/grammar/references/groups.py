"""What sort of document an id belongs to, and the order in which lists have ids."""

from __future__ import annotations

import re
from enum import Enum

from generator.grammar.characters.expressions import expression
from generator.grammar.references.parts.addresses import dossier_of


class Group(Enum):
    """Documents that readers look for together; the value is the address of their list."""

    DOSSIER = "dossier"  # these stand on the page of their dossier
    LAWS = "wetten"
    EUROPEAN = "europese-unie"
    GAZETTE = "staatsblad-en-staatscourant"
    JUDGMENTS = "rechtspraak"
    PROCEEDINGS = "handelingen"
    COMMITMENTS = "toezeggingen"
    OTHER = "andere-stukken"


_GROUPS: tuple[tuple[re.Pattern[str], Group], ...] = (
    (expression(r"(?:jci[0-9.]+:c:)?BWB[RVW][0-9]"), Group.LAWS),
    (expression(r"(?:COM|JOIN|SWD|SEC)\(|[0-9]{5}[A-Z]{1,2}[0-9]{4}$"), Group.EUROPEAN),
    (expression(r"(?:stb|stcrt|trb)-"), Group.GAZETTE),
    (expression(r"ECLI:"), Group.JUDGMENTS),
    (expression(r"(?:ah|h)-"), Group.PROCEEDINGS),
    (expression(r"TZ[0-9]|T[O0][0-9]"), Group.COMMITMENTS),
)
_LAW = expression(r"(?:jci[0-9.]+:c:)?(?P<act>BWB[RVW][0-9]{7})(?:&artikel=(?P<article>[0-9A-Za-z:.]+))?")
_NUMBER = expression(r"[0-9]+|[^0-9]+")


def group_of(identifier: str) -> Group:
    """The group of a document."""
    if dossier_of(identifier):
        return Group.DOSSIER
    return next((group for pattern, group in _GROUPS if pattern.match(identifier)), Group.OTHER)


def act_of(identifier: str) -> tuple[str, str] | None:
    """The act and the article (empty for the act as a whole) of an id of a law; None for any other document."""
    found = _LAW.fullmatch(identifier)
    return (found["act"], found["article"] or "") if found else None


def in_order(identifier: str) -> tuple[tuple[bool, int, str], ...]:
    """The key by which ids are sorted: numbers by value, and before letters."""
    parts = _NUMBER.findall(identifier)
    return tuple((False, int(part), "") if part[0].isdecimal() else (True, 0, part) for part in parts)
