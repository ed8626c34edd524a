"""Words of names of parties: `Algemeen Ouderen Verbond`, `Staatkundig Gereformeerde Partij`."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_PARTY = expression(
    r"(?:\w*partij|\w*unie|\w*democraten|\w*verbond|lijst|groep|\w*links|\w*appèl|\w*beweging|\w*belang|forum|bond)",
    re.IGNORECASE,
)


def names_party(name: str) -> bool:
    """Whether a name has a word that parties are called by."""
    return any(_PARTY.fullmatch(word) for word in name.split())
