"""The addresses of what the archive lacks, and the anchors of its entries."""

from __future__ import annotations

MISSING = "ontbreekt/"
"""The page of all that the archive lacks, as far as it knows."""
MISSING_HERE = "ontbreekt"
"""The anchor of what is lacking in a dossier or a year, on the page of that."""


def missing_anchor(group: str, entry: str) -> str:
    """The anchor of an entry that is no document by itself: the answers to a consultation, a further round of it."""
    return f"{group}-{entry}"
