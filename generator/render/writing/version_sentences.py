"""How pages and files say that a document was withdrawn, and why a version replaced another."""

from __future__ import annotations

from generator.model.direction import isolated
from generator.model.versions import Withdrawal
from generator.render.writing.wording import plain_day


def said(withdrawal: Withdrawal) -> str:
    """That a document was withdrawn, since when and why, as a sentence."""
    return isolated(f"Dit document is ingetrokken op {plain_day(withdrawal.day)}. Reden: {reason(withdrawal)}")


def reason(withdrawal: Withdrawal) -> str:
    """Why a document was withdrawn, as its editor wrote it, with a full stop."""
    return ended(withdrawal.because)


def ended(sentence: str) -> str:
    """A sentence as it is written, with a full stop where it has no end."""
    words = sentence.strip()
    return words if not words or words.endswith((".", "!", "?", "…")) else f"{words}."
