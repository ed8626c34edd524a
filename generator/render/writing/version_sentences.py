"""How pages and files say that a document was withdrawn, and why a version replaced another."""

from __future__ import annotations

from generator.model.direction import isolated
from generator.model.versions import Version, Withdrawal
from generator.render.writing.wording import plain_day


def said(withdrawal: Withdrawal) -> str:
    """That a document was withdrawn, since when and why, as a sentence."""
    return isolated(f"Dit document is ingetrokken op {plain_day(withdrawal.day)}. Reden: {reason(withdrawal)}")


def noted(withdrawal: Withdrawal) -> str:
    """The same behind a citation, without the reason: `ingetrokken op 2 maart 2026`."""
    return f"ingetrokken op {plain_day(withdrawal.day)}"


def reason(withdrawal: Withdrawal) -> str:
    """Why a document was withdrawn, as its editor wrote it, with a full stop."""
    return ended(withdrawal.because)


NOT_HERE = "De tekst staat daarom niet meer op deze site."
"""What follows from a withdrawal."""


def republished(version: Version) -> str:
    """That a version replaced the one before it, since when and why; for a version that has a day and a reason."""
    return isolated(f"Dit document is opnieuw gepubliceerd: versie {version.version}{_since(version)}")


def dropped(version: Version) -> str:
    """That something is in no version from one on, since when and why."""
    return isolated(f"Dit staat niet meer in het document sinds versie {version.version}{_since(version)}")


def _since(version: Version) -> str:
    day = f" van {plain_day(version.day)}" if version.day else ""
    return f"{day}. Reden: {ended(version.because or '')}"


def ended(sentence: str) -> str:
    """A sentence as it is written, with a full stop where it has no end."""
    words = sentence.strip()
    return words if not words or words.endswith((".", "!", "?", "…")) else f"{words}."
