"""What pages declare as values that JSON knows, and as far as the whole site needs to know it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.verify.declared import Fault
from generator.verify.facts import PageFacts, Stated

_FAULTS = {fault.name: fault for fault in Fault}


def as_values(facts: PageFacts) -> list[Any]:
    """What a page declares."""
    faults = sorted(fault.name for fault in facts.faults)
    return [sorted(facts.identifiers), sorted(facts.targets), facts.followed, list(facts.others), faults]


def of_values(values: Sequence[Any]) -> PageFacts:
    """What was declared."""
    identifiers, targets, followed, others, faults = values
    return PageFacts(
        frozenset(identifiers),
        frozenset(targets),
        int(followed),
        tuple(others),
        frozenset(_FAULTS[fault] for fault in faults),
    )


def stated_as_values(stated: Stated) -> list[Any]:
    """What part of a page declares."""
    *lists, targets, followed, others, faults = stated
    return [*lists, sorted(targets), followed, others, sorted(fault.name for fault in faults)]


def stated_of_values(values: Sequence[Any]) -> Stated:
    """What was declared."""
    ids, anchors, wanted, targets, followed, others, faults = values
    return Stated(
        tuple(ids),
        tuple(anchors),
        tuple(wanted),
        frozenset(targets),
        int(followed),
        tuple(others),
        frozenset(_FAULTS[fault] for fault in faults),
    )


class Together:
    """What the pages of a consultation declare together.

    `identifiers` are those of each page, `leading` stands for all that leads to other files than these pages.
    `is_sound` shows that no page has a fault but those `allowed`, and that links between these pages lead somewhere.
    """

    def __init__(self, pages: Mapping[str, PageFacts], allowed: frozenset[Fault]) -> None:
        self.identifiers = {page: facts.identifiers for page, facts in pages.items()}
        targets = frozenset(target for facts in pages.values() for target in facts.targets)
        inside = {target for target in targets if target.partition("#")[0] in pages}
        others = [address for facts in pages.values() for address in facts.others]
        followed = sum(facts.followed for facts in pages.values())
        self.leading = PageFacts(targets=targets - inside, followed=followed, others=tuple(sorted(others)))
        faults = frozenset(fault for facts in pages.values() for fault in facts.faults)
        self.is_sound = faults <= allowed and all(map(_is_absolute, others)) and self._are_alive(inside)

    def _are_alive(self, targets: Iterable[str]) -> bool:
        named = (target.partition("#") for target in targets)
        return all(not anchor or anchor in self.identifiers[page] for page, _, anchor in named)


def _is_absolute(address: str) -> bool:
    """Whether an address leads to the same place from all pages."""
    return ":" in address.partition("/")[0] or address.startswith("/")
