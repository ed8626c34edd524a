"""How we write Dutch: days, counts, enumerations, and the words for what the model names in English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator.model.calendar import DUTCH_MONTHS
from generator.model.consultation import Chamber, State
from generator.model.ledger import LedgerKind

STATES = {
    State.ANSWERED: "beantwoord",
    State.ANSWERED_TOGETHER: "samen beantwoord",
    State.REFERS: "verwijst naar een ander antwoord",
    State.NO_ANSWER: "geen antwoord gevonden",
}
CHAMBERS = {Chamber.TK: "Tweede Kamer", Chamber.EK: "Eerste Kamer"}
LEDGER_KINDS = {
    LedgerKind.HYPHEN_KEPT: "Woord over twee regels, streepje behouden",
    LedgerKind.HYPHEN_REMOVED: "Woord over twee regels, afbreekstreepje weggelaten",
    LedgerKind.PARAGRAPH_JOINED: "Alinea samengevoegd",
    LedgerKind.FURNITURE: "Kop- of voettekst van de bladzijde",
}


def day(value: date | None) -> str:
    """`6 mei 2025`; empty for no day."""
    return f"{value.day} {DUTCH_MONTHS[value.month - 1]} {value.year}" if value else ""


def count(number: int, one: str, many: str) -> str:
    """`1 vraag`, `21 vragen`."""
    return f"{number} {one if number == 1 else many}"


def enumeration(words: Sequence[str]) -> str:
    """`A, B en C`."""
    return f"{', '.join(words[:-1])} en {words[-1]}" if len(words) > 1 else "".join(words)
