"""Makes a reference from the findings of a family of written forms."""

from __future__ import annotations

from generator.grammar.references.parts.addresses import address_of, dossier_of
from generator.model.annotation import Certainty
from generator.model.reference import Reference
from generator.model.text import Span


def refer(
    span: Span, kind: str, identifier: str, certainty: Certainty = Certainty.CERTAIN, dossier: str | None = None
) -> Reference:
    """A reference with its address; without an id its certainty is always unknown."""
    if not identifier:
        return Reference(span, kind, "", Certainty.UNKNOWN, None, dossier)
    return Reference(span, kind, identifier, certainty, address_of(identifier), dossier or dossier_of(identifier))
