"""How pages and files say that a document was withdrawn."""

from __future__ import annotations

from generator.model.direction import isolated
from generator.model.versions import Withdrawal
from generator.render.writing.wording import plain_day


def said(withdrawal: Withdrawal) -> str:
    """That a document was withdrawn, since when and why, as a sentence."""
    return isolated(f"Dit document is ingetrokken op {plain_day(withdrawal.day)}, omdat {reason(withdrawal)}")


def reason(withdrawal: Withdrawal) -> str:
    """Why a document was withdrawn, as the end of a sentence with `omdat`."""
    because = withdrawal.because.strip().removeprefix("omdat ").removeprefix("Omdat ")
    return because if because.endswith((".", "!", "?", "…")) else f"{because}."
