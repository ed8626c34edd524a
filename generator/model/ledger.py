"""The ledger: every word of a source that the page leaves out or shows differently, with its place and the reason.

Page and ledger together hold every word of the source; `generator.verify.words` checks that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.readings import Reread
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.model.withholding import unseen_spans
from generator.problems import Place


class LedgerKind(StrEnum):
    """The reason for an entry of the ledger."""

    HYPHEN_KEPT = "hyphen-kept"
    HYPHEN_REMOVED = "hyphen-removed"
    ADDRESS_JOINED = "address-joined"
    PARAGRAPH_JOINED = "paragraph-joined"
    NOTE_MOVED = "note-moved"  # on the page, after the text
    FIGURE_PUT_BACK = "figure-put-back"  # `CO -opslag`, and on a line of its own `2`, reads `CO2-opslag`
    REREAD = "reread"  # a program recognised `rninister` in a picture, and an editor read `minister` there
    WORD_PARTED = "word-parted"  # a note begins or ends in the middle of a word, or a label is glued to its text
    FURNITURE = "furniture"
    REPEATED = "repeated"
    DELETED = "deleted"
    HIDDEN = "hidden"
    WITHHELD = "withheld"


@dataclass(frozen=True)
class LedgerEntry:
    """One decision: `span` over the source text, `words` as the source has them, `reads` as the page has them.

    Words that were withheld, deleted or hidden are never shown: `words` is empty, and `count` and `characters` give
    their number and length. `note` is the key of a note that was moved.
    """

    kind: LedgerKind
    place: Place
    span: Span
    words: str
    reads: str
    reason: str
    count: int = 0
    characters: int = 0
    note: str = ""


# A word over several lines is shown whole up to this length, so that the ledger never grows faster than its source.
_LONGEST_WORD = 500
_JOINED = RepairKind.PARAGRAPH_JOINED
_JOINS = {
    RepairKind.HYPHEN_KEPT: LedgerKind.HYPHEN_KEPT,
    RepairKind.HYPHEN_REMOVED: LedgerKind.HYPHEN_REMOVED,
    RepairKind.ADDRESS_JOINED: LedgerKind.ADDRESS_JOINED,
    _JOINED: LedgerKind.PARAGRAPH_JOINED,
}
_LEFT_OUT = {
    RepairKind.REPEATED: LedgerKind.REPEATED,
    RepairKind.DELETED: LedgerKind.DELETED,
    RepairKind.HIDDEN: LedgerKind.HIDDEN,
    RepairKind.WITHHELD: LedgerKind.WITHHELD,
}
# Readers of the site see that these exist, and never their words.
_UNSHOWN = frozenset({LedgerKind.DELETED, LedgerKind.HIDDEN, LedgerKind.WITHHELD})
_GLUED_LABEL = "a label is glued to its text"
# An editor may decide that such a label is a heading, or text.
_GLUED_TEXT = "a paragraph begins in the middle of a word"
_ASIDE = {
    BlockKind.FURNITURE: (LedgerKind.FURNITURE, "a header or footer of the page, or the heads of a table of questions"),
    BlockKind.REPEATED: (LedgerKind.REPEATED, "the file holds these words twice"),
    BlockKind.DELETED: (LedgerKind.DELETED, "taken out by a tracked change"),
    BlockKind.HIDDEN: (LedgerKind.HIDDEN, "hidden from print"),
    BlockKind.NOTE: (LedgerKind.NOTE_MOVED, "a note"),
}


def ledger(consultation: Consultation) -> tuple[LedgerEntry, ...]:
    """All entries of a consultation, in document order."""
    writer = _LedgerWriter(consultation)
    return tuple(sorted(writer.entries(consultation.blocks), key=lambda entry: (entry.span, entry.kind)))


class _LedgerWriter:
    """Makes the entries of a consultation, with only the words that may be shown."""

    def __init__(self, consultation: Consultation) -> None:
        self._source = consultation.source
        self._text = _blanked(self._source, unseen_spans(consultation.blocks))
        # For a word over several lines: its earlier parts, joined, by the offset of its last part.
        self._heads: dict[int, str] = {}

    def entries(self, blocks: tuple[Block, ...]) -> Iterator[LedgerEntry]:
        for block in blocks:
            is_shown = block.kind not in _ASIDE or _ASIDE[block.kind][0] not in _UNSHOWN
            glues = {r.span.end: r for r in block.repairs if r.kind in _JOINS and r.kind is not _JOINED}
            for repair in block.repairs:
                if repair.kind in _JOINS and is_shown:
                    yield self._join(repair, glues.get(repair.span.end))
                elif repair.kind in _LEFT_OUT:
                    yield self._left_out(repair)
            if block.kind in _ASIDE:
                yield from (self._aside(block, fragment) for fragment in block.fragments)
        notes = (fragment for block in blocks if block.kind is BlockKind.NOTE for fragment in block.fragments)
        for offset in sorted({edge for note in notes for edge in (note.start, note.end)}):
            if (before := self._word_before(offset)) and (after := self._word_after(offset)):
                yield self._parted(offset, before, after, "a note begins or ends in the middle of a word")
        for glue, reason in _glues(self._source.text, blocks):
            yield self._parted(glue, self._word_before(glue), self._word_after(glue), reason)
        yield from (self._put_back(mark) for mark in self._source.marks if mark.kind is MarkKind.PUT_BACK)
        yield from (self._reread(mark) for mark in self._source.marks if mark.kind is MarkKind.REREAD)

    def _join(self, repair: Repair, glue: Repair | None) -> LedgerEntry:
        """The entry of a joined line end; `glue` is the repair of a hyphen or address in it, which joins the words."""
        tail = self._word_after(repair.span.end)
        if glue is None:
            printed = self._word_before(repair.span.start)
            return self._gap(repair, f"{printed} {tail}", f"{printed} {tail}")
        head = printed = self._glued_before(repair.span.start)
        if glue.kind is RepairKind.HYPHEN_REMOVED:
            printed = self._glued_before(glue.span.start) + self._text[glue.span.start].strip()
            head = printed[:-1]
        if len(head) <= _LONGEST_WORD:
            self._heads[repair.span.end] = head
        return self._gap(repair, f"{printed} {tail}", f"{head}{tail}")

    def _gap(self, repair: Repair, words: str, reads: str) -> LedgerEntry:
        place = self._source.place(repair.span.start)
        return LedgerEntry(_JOINS[repair.kind], place, repair.span, words, reads, repair.reason)

    def _parted(self, offset: int, before: str, after: str, reason: str) -> LedgerEntry:
        place = self._source.place(offset)
        words, reads = f"{before}{after}", f"{before} {after}"
        return LedgerEntry(LedgerKind.WORD_PARTED, place, Span(offset, offset), words, reads, reason)

    def _put_back(self, mark: Mark) -> LedgerEntry:
        place = Place(self._source.name, int(mark.value))
        words = self._text[mark.span.start : mark.span.end].strip()
        reads = f"{self._word_before(mark.span.start)}{self._word_after(mark.span.start)}" if words else ""
        return LedgerEntry(LedgerKind.FIGURE_PUT_BACK, place, mark.span, words, reads, "a lowered figure")

    def _reread(self, mark: Mark) -> LedgerEntry:
        """The entry of words that an editor read otherwise; where they are not shown, nor is what was recognised."""
        reads = self._words(mark.span)
        is_shown = bool(reads) or not mark.span
        words = Reread.of(mark.value).recognised if is_shown else ""
        place = self._source.place(mark.span.start)
        return LedgerEntry(LedgerKind.REREAD, place, mark.span, words, reads, "an editor read the picture")

    def _left_out(self, repair: Repair) -> LedgerEntry:
        return self._entry(_LEFT_OUT[repair.kind], repair.span, repair.reason)

    def _aside(self, block: Block, fragment: Span) -> LedgerEntry:
        kind, reason = _ASIDE[block.kind]
        return self._entry(kind, fragment, reason, block.note)

    def _entry(self, kind: LedgerKind, span: Span, reason: str, note: str = "") -> LedgerEntry:
        """The entry of words that are left out of the text; words that readers may not see are counted, not shown."""
        hidden = self._source.slice(span).split()
        words = "" if kind in _UNSHOWN else self._words(span)
        reads = words if kind is LedgerKind.NOTE_MOVED else ""
        place, characters = self._source.place(span.start), len(" ".join(hidden))
        return LedgerEntry(kind, place, span, words, reads, reason, len(hidden), characters, note)

    def _words(self, span: Span) -> str:
        return " ".join(self._text[span.start : span.end].split())

    def _word_before(self, offset: int) -> str:
        """The characters up to an offset since the last space."""
        start = offset
        while start > 0 and not self._text[start - 1].isspace():
            start -= 1
        return self._text[start:offset]

    def _glued_before(self, offset: int) -> str:
        """The same, with the parts of the word from the ends of earlier lines before it."""
        word = self._word_before(offset)
        return self._heads.get(offset - len(word), "") + word

    def _word_after(self, offset: int) -> str:
        end = offset
        while end < len(self._text) and not self._text[end].isspace():
            end += 1
        return self._text[offset:end]


def _glues(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """The offsets where two blocks of the text meet without a space between them, each with the reason for the cut."""
    shown = [block for block in blocks if block.kind not in _ASIDE]
    starts = {block.start for block in shown}
    for block in shown:
        if block.end in starts and not text[block.end - 1].isspace() and not text[block.end].isspace():
            yield block.end, _GLUED_LABEL if block.kind is BlockKind.LABEL else _GLUED_TEXT


def _blanked(source: SourceText, spans: Sequence[Span]) -> str:
    """The text of a source, with a space for each character in these spans."""
    characters = list(source.text) if spans else []
    for span in spans:
        characters[span.start : span.end] = " " * len(span)
    return "".join(characters) if spans else source.text
