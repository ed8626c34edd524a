"""What was found in a text, short enough to compare in a line."""

from __future__ import annotations

from generator.grammar.references import find_references
from generator.model.annotation import Certainty
from generator.model.consultation import Chamber
from generator.model.reference import DossierContext, Reference

CERTAIN, DERIVED, UNKNOWN = Certainty.CERTAIN, Certainty.DERIVED, Certainty.UNKNOWN
EERSTE_KAMER = DossierContext(chamber=Chamber.EK)


def words(text: str, reference: Reference) -> str:
    """The words a reference stands on."""
    return text[reference.span.start : reference.span.end]


def ids(text: str, context: DossierContext | None = None) -> list[str]:
    """The ids found, in order."""
    return [reference.id for reference in find_references(text, context)]


def found(text: str, context: DossierContext | None = None) -> list[tuple[str, str]]:
    """The words and ids found, in order."""
    return [(words(text, reference), reference.id) for reference in find_references(text, context)]


def only(text: str, context: DossierContext | None = None) -> Reference:
    """The one reference in a text."""
    (reference,) = find_references(text, context)
    return reference
