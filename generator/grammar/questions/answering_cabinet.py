"""Labels of answers that name the cabinet as who answers: `19. Antwoord van het kabinet`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression

_CABINET = expression(r"(?i:\b(?:antwoord(?:en)?|reactie)\s+(?:van|door)\s+het\s+kabinet\b)")


def names_cabinet(label: str) -> bool:
    """Whether a label says that the cabinet answers."""
    return _CABINET.search(label) is not None
