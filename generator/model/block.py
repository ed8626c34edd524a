"""Blocks: how the parser cuts a source. A block has no text of its own, only spans of the source."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import compress

from generator.model.interval_index import Stretches
from generator.model.legible import INVISIBLE
from generator.model.text import SourceText, Span


class BlockKind(StrEnum):
    """What a block is in the document."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE = "table"
    CAPTION = "caption"  # names the table right after it
    LABEL = "label"  # `1. Antwoord van het kabinet`, `Vraag 5`
    SIGNATURE = "signature"
    NOTE = "note"  # a footnote or endnote: listed after the text, whatever its place in the source
    FURNITURE = "furniture"  # page headers and footers
    REPEATED = "repeated"  # a repetition of text that the file holds for its layout
    DELETED = "deleted"  # taken out by a tracked change
    HIDDEN = "hidden"  # the file hides it from print


_HELD = "_joined"

OFF_PAGE = frozenset({BlockKind.FURNITURE, BlockKind.REPEATED, BlockKind.DELETED, BlockKind.HIDDEN})
"""Kinds of block that are in the ledger and not on the page."""

RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE, BlockKind.CAPTION, BlockKind.NOTE})
"""Kinds of block that can carry a link: headings and labels become headings and ids of ours, signatures hold names."""


class RepairKind(StrEnum):
    """The kinds of decision made when the lines of a block are joined."""

    HYPHEN_KEPT = "hyphen-kept"  # `NAVO-⏎norm` reads `NAVO-norm`
    HYPHEN_REMOVED = "hyphen-removed"  # `Koninkrijks-⏎relaties` reads `Koninkrijksrelaties`
    ADDRESS_JOINED = "address-joined"  # `https://⏎www.nos.nl` reads `https://www.nos.nl`
    PARAGRAPH_JOINED = "paragraph-joined"  # a sentence runs on over blank lines or a page break
    NOTE_MARK = "note-mark"  # `2023¹,` reads `2023,`; pages show the sign in its place
    REPEATED = "repeated"
    DELETED = "deleted"
    HIDDEN = "hidden"
    WITHHELD = "withheld"  # kept off the site; pages show the reason in its place


@dataclass(frozen=True)
class Repair:
    """A decision about the source characters in `span` (offsets into `SourceText.text`).

    A joined paragraph folds these characters to one space; every other repair leaves them out of the joined text.
    `note` is the key of the note that a mark calls.
    """

    kind: RepairKind
    span: Span
    reason: str
    note: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell of a table: its stretch of the source (empty for an empty cell), and whether it heads a row or column.

    `is_covered` shows that it is empty because the cell above it reaches down.
    """

    span: Span
    is_header: bool = False
    is_covered: bool = False


@dataclass(frozen=True)
class Block:
    """A piece of the document: one or more spans of the source, in order, never overlapping.

    `note` is the key of the note that a NOTE is part of; `cells` are the rows of a TABLE. Of a LIST_ITEM, `depth` is
    counted from 1, and `is_bulleted` shows that its bullet is drawn and is not part of the text. A PARAGRAPH that
    `continues` belongs to the list item before it and has the same depth.
    """

    index: int
    kind: BlockKind
    fragments: tuple[Span, ...]
    repairs: tuple[Repair, ...] = ()
    note: str = ""
    cells: tuple[tuple[Cell, ...], ...] = ()
    depth: int = 1
    is_bulleted: bool = False
    continues: bool = False

    @property
    def start(self) -> int:
        """The source offset of the first character."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """The source offset after the last character."""
        return self.fragments[-1].end


def holds(block: Block, offset: int) -> bool:
    """Whether a source offset lies in one of the fragments of a block."""
    return any(fragment.start <= offset < fragment.end for fragment in block.fragments)


@dataclass(frozen=True)
class JoinedText:
    """A block as it reads: white space folded, repairs applied.

    `offsets[i]` is the source offset of character `i` of `text`; offsets ascend.
    """

    text: str
    offsets: Sequence[int]

    def source_span(self, span: Span) -> Span:
        """The stretch of the source that a non-empty stretch of this text came from."""
        return Span(self.offsets[span.start], self.offsets[span.end - 1] + 1)

    def position(self, offset: int) -> int:
        """The index in this text of a source offset; for a character that was left out, the index where it would be."""
        return bisect_left(self.offsets, offset)

    @property
    def legible(self) -> JoinedText:
        """The text without invisible characters (unless it has no others): the form in which words are matched."""
        return self if self.text.isascii() else self._legible or self

    @cached_property
    def _legible(self) -> JoinedText | None:
        """The text without them; None where it has none, so that it does not hold itself."""
        if INVISIBLE.search(self.text) is None:
            return None
        seen = [INVISIBLE.match(character) is None for character in self.text]
        found = _folded("".join(compress(self.text, seen)), tuple(compress(self.offsets, seen)))
        return found if found.text else None

    def span_of(self, legible: Span) -> Span:
        """The stretch of this text that a non-empty stretch of its legible text came from."""
        found = self.legible.source_span(legible)
        return Span(self.position(found.start), self.position(found.end - 1) + 1)


# Space that is read as another: a line end, a tab, or two spaces.
_ODD_SPACE = re.compile(r"[^\S ]|  ")
_SPACES = re.compile(r"\s+")


def join(source: SourceText, block: Block) -> JoinedText:
    """Read a block: its words in order with one space between them, repairs applied."""
    held: tuple[str, JoinedText] | None = block.__dict__.get(_HELD)
    if held is not None and held[0] is source.text:
        return held[1]
    found = _join(source.text, block)
    block.__dict__[_HELD] = source.text, found  # kept with the block, no part of its value
    return found


def _join(source: str, block: Block) -> JoinedText:
    left_out = [r.span for r in block.repairs if r.span and r.kind is not RepairKind.PARAGRAPH_JOINED]
    if not left_out and (found := _whole(source, block.fragments)):
        return found
    gone = Stretches((span.start, span.end) for span in left_out)
    text: list[str] = []
    offsets: list[int] = []
    for position, fragment in enumerate(block.fragments):
        if position and not gone.hold(end := block.fragments[position - 1].end):
            text.append(" ")
            offsets.append(end)
        for start, end in gone.around(fragment.start, fragment.end):
            _add(source[start:end], start, text, offsets)
    return _folded("".join(text), offsets) if left_out else JoinedText("".join(text), tuple(offsets))


def _whole(source: str, fragments: Sequence[Span]) -> JoinedText | None:
    """A single fragment as it reads, if that has as many characters, as most have; else None."""
    if len(fragments) > 1:
        return None
    raw = source[fragments[0].start : fragments[0].end]
    text = raw.replace("\n", " ")
    text = text if _has_plain_space(text) else _SPACES.sub(" ", text)
    return JoinedText(text, range(fragments[0].start, fragments[0].end)) if len(text) == len(raw) else None


def _has_plain_space(text: str) -> bool:
    """Whether single spaces are the only space in a text; most are seen to hold no other at once."""
    return "  " not in text and (text.isprintable() or _ODD_SPACE.search(text) is None)


def _add(raw: str, start: int, text: list[str], offsets: list[int]) -> None:
    """Add characters of the source, from the offset `start` on, with white space folded, to a text and its offsets."""
    if _has_plain_space(raw):
        text.append(raw)
        offsets.extend(range(start, start + len(raw)))
        return
    folded = _SPACES.sub(" ", raw)
    text.append(folded)
    if len(folded) == len(raw):
        offsets.extend(range(start, start + len(raw)))
        return
    done = 0
    for space in _SPACES.finditer(raw):
        offsets.extend(range(start + done, start + space.start() + 1))
        done = space.end()
    offsets.extend(range(start + done, start + len(raw)))


def _folded(text: str, offsets: Sequence[int]) -> JoinedText:
    """The text without the doubled or outer space that remains around words left out."""
    if "  " not in text and not text.startswith(" ") and not text.endswith(" "):
        return JoinedText(text, tuple(offsets))
    stays = [c != " " or (0 < n < len(text) - 1 and text[n - 1] != " ") for n, c in enumerate(text)]
    words = "".join(compress(text, stays))
    end = len(words.rstrip(" "))
    return JoinedText(words[:end], tuple(compress(offsets, stays))[:end])
