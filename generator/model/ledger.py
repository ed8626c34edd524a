"""The ledger: every word of a source that does not stand on the page as it stands in the source, with place and reason.

Page and ledger together are the source; `generator.verify.words` holds them against each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model.block import BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.text import SourceText, Span
from generator.problems import Place


class LedgerKind(StrEnum):
    """Why words are accounted for here."""

    HYPHEN_KEPT = "hyphen-kept"
    HYPHEN_REMOVED = "hyphen-removed"
    PARAGRAPH_JOINED = "paragraph-joined"
    FURNITURE = "furniture"


@dataclass(frozen=True)
class LedgerEntry:
    """One decision: `span` over the source text, `words` as the source has them, `reads` as the page has them."""

    kind: LedgerKind
    place: Place
    span: Span
    words: str
    reads: str
    reason: str


_REPAIRS = {
    RepairKind.HYPHEN_KEPT: LedgerKind.HYPHEN_KEPT,
    RepairKind.HYPHEN_REMOVED: LedgerKind.HYPHEN_REMOVED,
    RepairKind.PARAGRAPH_JOINED: LedgerKind.PARAGRAPH_JOINED,
}


def ledger(consultation: Consultation) -> tuple[LedgerEntry, ...]:
    """All entries of a consultation, in document order."""
    return tuple(sorted(_entries(consultation), key=lambda entry: entry.span))


def _entries(consultation: Consultation) -> Iterator[LedgerEntry]:
    for block in consultation.blocks:
        hyphens = {r.span.end: r.kind for r in block.repairs if r.kind is not RepairKind.PARAGRAPH_JOINED}
        for repair in block.repairs:
            yield _decision(consultation.source, repair, hyphens.get(repair.span.end))
        if block.kind is BlockKind.FURNITURE:
            for fragment in block.fragments:
                yield _furniture(consultation.source, fragment)


def _decision(source: SourceText, repair: Repair, hyphen: RepairKind | None) -> LedgerEntry:
    """The entry of a repair; `hyphen` is what was decided about a hyphen in the same gap, for that glues the words."""
    before, after = _words_around(source.text, repair.span)
    head = before[:-1] if hyphen is RepairKind.HYPHEN_REMOVED else before
    reads = f"{head}{after}" if hyphen else f"{head} {after}"
    place = source.place(repair.span.start)
    return LedgerEntry(_REPAIRS[repair.kind], place, repair.span, f"{before} {after}", reads, repair.reason)


def _furniture(source: SourceText, fragment: Span) -> LedgerEntry:
    words = " ".join(source.slice(fragment).split())
    reason = "a header or footer of the page"
    return LedgerEntry(LedgerKind.FURNITURE, source.place(fragment.start), fragment, words, "", reason)


def _words_around(text: str, span: Span) -> tuple[str, str]:
    """The word that ends at or in a gap, and the one that begins after it."""
    start = span.start
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    end = span.end
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start : span.end].rstrip(), text[span.end : end]
