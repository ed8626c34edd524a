"""Blocks: how the parser cuts a source. A block has no text of its own, only spans of the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.model.text import SourceText, Span


class BlockKind(StrEnum):
    """What a block is in the document."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    LABEL = "label"  # `1. Antwoord van het kabinet`, `Vraag 5`
    SIGNATURE = "signature"
    FURNITURE = "furniture"  # page headers and footers: in the ledger, not on the page


class RepairKind(StrEnum):
    """What joining the lines of a block had to decide."""

    HYPHEN_KEPT = "hyphen-kept"  # `NAVO-⏎norm` reads `NAVO-norm`
    HYPHEN_REMOVED = "hyphen-removed"  # `Koninkrijks-⏎relaties` reads `Koninkrijksrelaties`
    PARAGRAPH_JOINED = "paragraph-joined"  # a sentence runs on over blank lines or a page break


@dataclass(frozen=True)
class Repair:
    """A decision about the source characters in `span` (offsets into `SourceText.text`).

    Hyphen repairs leave these characters out of the joined text; a joined paragraph folds them to one space.
    """

    kind: RepairKind
    span: Span
    reason: str


@dataclass(frozen=True)
class Block:
    """A piece of the document: one or more spans of the source, in order, never overlapping."""

    index: int
    kind: BlockKind
    fragments: tuple[Span, ...]
    repairs: tuple[Repair, ...] = ()

    @property
    def start(self) -> int:
        """The source offset of the first character."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """The source offset after the last character."""
        return self.fragments[-1].end


@dataclass(frozen=True)
class JoinedText:
    """A block as it reads: white space folded, hyphen repairs applied.

    `offsets[i]` is the source offset of character `i` of `text`.
    """

    text: str
    offsets: tuple[int, ...]

    def source_span(self, span: Span) -> Span:
        """The stretch of the source that a non-empty stretch of this text came from."""
        return Span(self.offsets[span.start], self.offsets[span.end - 1] + 1)


_RUNS = re.compile(r"\s+|\S+")


def join(source: SourceText, block: Block) -> JoinedText:
    """Read a block: its words in order with one space between them, hyphen repairs applied."""
    hyphens = (r.span for r in block.repairs if r.kind is not RepairKind.PARAGRAPH_JOINED)
    gone = {offset for span in hyphens for offset in range(span.start, span.end)}
    text: list[str] = []
    offsets: list[int] = []
    for position, fragment in enumerate(block.fragments):
        if position and (end := block.fragments[position - 1].end) not in gone:
            text.append(" ")
            offsets.append(end)
        for run in _RUNS.finditer(source.text, fragment.start, fragment.end):
            kept = _kept(run, gone)
            offsets.extend(kept)
            text.append(" " * len(kept) if run.group().isspace() else "".join(map(source.text.__getitem__, kept)))
    return JoinedText("".join(text), tuple(offsets))


def _kept(run: re.Match[str], gone: set[int]) -> Sequence[int]:
    """The offsets of a run of words or space that stay: of space one at most."""
    kept: Sequence[int] = range(*run.span())
    if gone:
        kept = [offset for offset in kept if offset not in gone]
    return kept[:1] if run.group().isspace() else kept
