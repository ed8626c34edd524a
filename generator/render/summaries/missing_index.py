"""What is missing by dossier, by year, and by the page of the list that has it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.model.missing_paths import MISSING
from generator.render.summaries.document_pages import MentionedDocument, size_of_document, sorted_as
from generator.render.summaries.missing import Missing
from generator.render.summaries.shelves import Shelf, by_beginning, shelved

K = TypeVar("K", bound=Hashable)

# What stands around a thing in the list that has no mentions, in bytes of Markdown.
_AROUND = 500


@dataclass(frozen=True)
class MissingIndex:
    """All that is missing, by group."""

    items: tuple[Missing, ...]

    @cached_property
    def shelf(self) -> Shelf[Missing]:
        """The pages of the list: one, or one for each group, of which one with much is divided by number."""
        return shelved(self.items, _size, _split)

    def page_of(self, missing: Missing) -> str:
        """The path of the page that lists it."""
        return self._pages.get(missing.anchor, MISSING)

    def of_dossier(self, dossier: str) -> Sequence[Missing]:
        """What is missing in a dossier."""
        return self._by_dossier.get(dossier, ())

    def of_year(self, year: int) -> Sequence[Missing]:
        """What the consultations of a year show to be missing."""
        return self._by_year.get(year, ())

    @cached_property
    def _pages(self) -> Mapping[str, str]:
        return {
            each.anchor: shelf.path(MISSING) for shelf in self.shelf.below() if not shelf.parts for each in shelf.items
        }

    @cached_property
    def _by_dossier(self) -> Mapping[str, Sequence[Missing]]:
        return _by((each, each.dossiers) for each in self.items)

    @cached_property
    def _by_year(self) -> Mapping[int, Sequence[Missing]]:
        return _by((each, _years(each)) for each in self.items)


def _by(found: Iterable[tuple[Missing, Iterable[K]]]) -> Mapping[K, Sequence[Missing]]:
    held: dict[K, list[Missing]] = defaultdict(list)
    for missing, keys in found:
        for key in dict.fromkeys(keys):
            held[key].append(missing)
    return dict(held)


def _years(missing: Missing) -> Iterable[int]:
    return (day.year for each in missing.by if (day := each.front.dates.latest))


def _size(missing: Missing) -> int:
    decided = len(missing.decision.reason.encode()) if missing.decision else 0
    if missing.mentioned:
        return decided + size_of_document(MentionedDocument(missing.document, missing.mentioned))
    said = sum(len(place.quote.words.encode()) for place in missing.of.rounds[:3] if place.quote) if missing.of else 0
    return _AROUND + decided + said


def _split(items: Sequence[Missing], step: str) -> Mapping[str, Sequence[Missing]]:
    """By group, and a group by the first letter in which its documents or consultations differ."""
    if step:
        return by_beginning(_key)(items, step)
    return _by((each, (each.group.value,)) for each in items)


def _key(missing: Missing) -> str:
    return f"{missing.group.value}-{sorted_as(missing.document) if missing.document else missing.anchor}"
