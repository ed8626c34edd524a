"""Members who ask, as pages name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.consultation import FrontMatter
from generator.model.direction import isolated


def with_factions(members: Iterable[str], front: FrontMatter) -> Iterator[str]:
    """The names, each with the faction that the document gives: `Jansen (VVD)`."""
    factions = dict(front.memberships)
    for name in members:
        yield f"{isolated(name)} ({factions[name]})" if name in factions else name
