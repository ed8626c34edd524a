"""Finds what a rule filled in where the words of a reference left it out, as far as a person could know better."""

from __future__ import annotations

from enum import StrEnum

from generator.grammar.characters.expressions import expression
from generator.model.consultation import Chamber

_NO_DIGIT = expression(r"\D+")
_PAPER = expression(r"kst-(?:\d{8}-)?(?P<dossier>\d{5})\b")
_PROCEEDINGS = expression(r"(?:ah|h)-[te]k-")
_EUROPEAN = expression(r"3\d{4}(?P<kind>[A-Z])(?P<number>\d{4})")
# Both numbers of an act may be its year (`1999/2001`); the Communities began in 1952. Only of regulations, which are so
# many that one of 1981 has the number 2009, the shorter may be a year, too.
_YEARS = range(1952, 2100)
_SHORT_YEARS = range(52, 100)


class FilledIn(StrEnum):
    """What a rule decided, not the words."""

    DOSSIER = "the dossier, which is that of the document itself"
    READING = "which dossier or session the number belongs to"
    CHAMBER = "the chamber, which is that of the document itself"
    YEAR = "which of the two numbers is the year"


def filled_in(identifier: str, words: str, chamber: Chamber | None) -> FilledIn | None:
    """What a rule filled in for a reference that is derived; None where nobody could say more than the rule.

    `identifier` is the id that it was read as, `words` are those of the document, `chamber` is that of the document. An
    article of a named act is looked up in a list, and an Aanhangsel in a paper of the Tweede Kamer is its own: neither
    is anything to settle.
    """
    if paper := _PAPER.match(identifier):
        return FilledIn.READING if paper["dossier"] in _NO_DIGIT.sub("", words) else FilledIn.DOSSIER
    if _PROCEEDINGS.match(identifier):
        return None if chamber is Chamber.TK else FilledIn.CHAMBER
    european = _EUROPEAN.fullmatch(identifier)
    number = int(european["number"]) if european else 0
    may_be_year = european and (number in _YEARS or (number in _SHORT_YEARS and european["kind"] == "R"))
    return FilledIn.YEAR if may_be_year else None
