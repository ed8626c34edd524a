"""Who asks and who answers, as far as each has a page: members, committees, and who signs for the government."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Protocol

from generator.grammar.people.same_person import surname_of
from generator.knowledge.shipped.official_lists import committees
from generator.model.consultation import Chamber, FrontMatter, Signatory
from generator.model.identifiers import committee_path, minister_path, slug
from generator.render.writing import wording

Member = tuple[str, str]
"""The name of who asks, and the faction; empty where no document says it."""

_USUAL = "vaste commissie voor "


class AskedBy(Protocol):
    """An exchange, or its summary."""

    @property
    def members(self) -> Sequence[str]:
        """The names of the members who ask."""

    @property
    def factions(self) -> Sequence[str]:
        """The factions that ask."""


def members_in(front: FrontMatter, exchange: AskedBy) -> Iterator[Member]:
    """Who asks an exchange: the name, and the faction where the document says it or only one can be meant.

    Without those whose name has no letter or digit of an address: they have no page.
    """
    factions = dict(front.memberships)
    only = exchange.factions[0] if len(exchange.members) == len(exchange.factions) == 1 else ""
    return ((name, factions.get(name, only)) for name in exchange.members if slug(name))


def path_of_minister(signatory: Signatory) -> str:
    """The path of the page of who answers: documents seldom give more than the surname."""
    return minister_path(surname_of(signatory.name))


def committees_in(front: FrontMatter) -> Sequence[str]:
    """The committees of a consultation: those of the official list that its words name, else as these name it.

    Committees of the Eerste Kamer have the same names as others, so their names say the chamber. There are none where
    no letter or digit of the words can stand in an address.
    """
    words = " ".join((front.committee or "").split())
    if not slug(words):
        return ()
    if front.chamber is Chamber.EK:
        return (f"{wording.opening(words)} (Eerste Kamer)",)
    return _official(words) or (wording.opening(words),)


def path_of_committee(name: str) -> str:
    """The path of the page of a committee."""
    return committee_path(short_name_of_committee(name))


def short_name_of_committee(name: str) -> str:
    """A name without the words with which most begin: `Defensie`."""
    return name[len(_USUAL) :] if name.casefold().startswith(_USUAL) else name


@cache
def _official(words: str) -> tuple[str, ...]:
    """The names of the list of which words consist, in their order; none where they say anything else."""
    left, found = words.casefold(), dict[int, str]()
    for name in sorted(committees(), key=len, reverse=True):
        at = left.find(name.casefold())
        if at >= 0:
            found[at] = name
            left = left[:at] + " " * len(name) + left[at + len(name) :]
    says_more = left.replace(" en ", " ").strip(" ,")
    return () if says_more else tuple(found[at] for at in sorted(found))
