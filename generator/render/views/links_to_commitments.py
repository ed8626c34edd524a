"""What leads from a ministry, dossier or topic to the page of commitments, where some of those are its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.identifiers import COMMITMENTS
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import CommitmentSummary
from generator.render.views.overview import MatchedExchanges
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.links import NamedLink

BY_MINISTRY, BY_DOSSIER = "ministerie", "dossier"
"""The anchors of lists on the page of commitments."""


@dataclass(frozen=True)
class Promised:
    """So many commitments, one at least, and the anchor of the list that has them; empty for the page as a whole."""

    number: int
    anchor: str

    def link(self, here: PagePlace) -> NamedLink:
        """`3 toezeggingen`, as the page `here` leads to them."""
        return NamedLink(wording.count(self.number, "toezegging", "toezeggingen"), here.link(COMMITMENTS, self.anchor))


def promised(archive: Archive, made: Iterable[CommitmentSummary], anchor: str = "") -> Promised | None:
    """What leads to these commitments, to the list at `anchor` where the first page has that; None without any."""
    found = list(made)
    is_listed = not archive.commitments.parts and any(not each.is_fulfilled for each in found)
    return Promised(len(found), anchor if is_listed else "") if found else None


def promised_in(found: Iterable[MatchedExchanges]) -> Iterator[CommitmentSummary]:
    """The commitments of exchanges, in their order."""
    return (made for _, exchanges in found for exchange in exchanges for made in exchange.commitments)
