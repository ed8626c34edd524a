"""On which page of the archive a document stands that consultations refer to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.grammar.references import act_of, dossier_of, group_of, in_order, name_of_act
from generator.model.identifiers import document_anchor, documents_path, dossier_path, slug
from generator.render.summaries.shelves import MOST, Shelf, by_beginning, shelved
from generator.render.summaries.summary import MentionSummary, Summary

# A dossier shows consultations beside its documents: each gets half of the page.
IN_DOSSIER = MOST // 2
SHOWN, NAMED = 10, 100
"""Of a document that many mention: so many of the newest consultations with what they say, and further ones by name."""
# What stands around a place, or a name in a list, besides its words, in bytes of Markdown.
_AROUND_DOCUMENT, _AROUND_PLACE, _AROUND_NAME = 420, 260, 90
_QUOTED = 3
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Mentioned:
    """The places where one consultation mentions a document, in the order of its text."""

    by: Summary
    places: tuple[MentionSummary, ...]


@dataclass(frozen=True)
class MentionedDocument:
    """A document (its id) and the consultations that mention it, newest first."""

    id: str
    mentioned: Sequence[Mentioned]


def first_page_of(identifier: str) -> str:
    """The path of the first page of those that list a document: that of its dossier, else that of its group."""
    dossier = dossier_of(identifier)
    return dossier_path(dossier) if dossier else documents_path(group_of(identifier).value)


def shelves_of_documents(mentions: Mapping[str, Sequence[Mentioned]]) -> Mapping[str, Shelf[MentionedDocument]]:
    """The documents of each dossier and of each group that consultations mention, by the path of their first page."""
    found: dict[str, list[MentionedDocument]] = defaultdict(list)
    for identifier in sorted(mentions, key=in_order):
        found[first_page_of(identifier)].append(MentionedDocument(identifier, mentions[identifier]))
    return {
        path: shelved(
            sorted(held, key=lambda each: dossier_of(each.id) != each.id),  # the dossier itself comes first
            size_of_document,
            by_beginning(lambda each: sorted_as(each.id)),
            IN_DOSSIER if dossier_of(held[0].id) else MOST,
        )
        for path, held in found.items()
    }


def sorted_as(identifier: str) -> str:
    """The name in an address under which a document is sorted: numbers of the same length, laws by their names."""
    law = act_of(identifier)
    named = f"{slug(name_of_act(law[0]) or law[0])}-{law[1] or '0'}" if law else identifier
    return _NUMBER.sub(lambda number: number[0].zfill(5), document_anchor(named))


def size_of_document(document: MentionedDocument) -> int:
    """What a document and its mentions take in a list, in bytes of Markdown."""
    shown = sum(_size_of(mentioned) for mentioned in document.mentioned[:SHOWN])
    further = document.mentioned[SHOWN : SHOWN + NAMED]
    return _AROUND_DOCUMENT + shown + sum(_AROUND_NAME + len(each.by.short_title.encode()) for each in further)


def _size_of(mentioned: Mentioned) -> int:
    quoted = sum(
        _AROUND_PLACE + sum(len(quote.words.encode()) for quote in (place.quote, place.calling) if quote)
        for place in mentioned.places[:_QUOTED]
    )
    return quoted + _AROUND_NAME * max(0, len(mentioned.places) - _QUOTED)
