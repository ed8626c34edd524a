"""Blocks of official text, painted once for all pages of a consultation, with gaps for what each page marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import Block, Repair
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.model.text import Span
from generator.render.marks.gaps import Gaps, Stencil
from generator.render.marks.inline import NoteLink, insertions, language_styles, styles
from generator.render.marks.notes import PlacedNote, note_marks, notes_on_blocks
from generator.render.marks.official_block import OfficialBlock
from generator.render.marks.own_terms import Introductions
from generator.render.marks.page_breaks import PageBreak, insertions_of, page_breaks
from generator.render.marks.paint import Link, Part, paint_loose
from generator.render.marks.paragraph_anchors import paragraph_anchors
from generator.render.marks.references import letters_named
from generator.render.marks.tables import cell_parts, table_view
from generator.render.marks.used_terms import TermUse, TermUses
from generator.render.writing.markdown import Markdown, isolate


@dataclass(frozen=True)
class Marked:
    """The words of an annotation, painted, which a page may mark; `written` are these words as they read.

    `use` is the term for which they stand, where they stand for one.
    """

    annotation: Annotation
    words: Markdown
    written: str
    use: TermUse | None


@dataclass(frozen=True)
class NoteSign:
    """A sign that calls a note: the repair that took it out of the text, and the sign as printed."""

    repair: Repair
    sign: str


MarkGap = Marked | NoteSign | PageBreak


@dataclass(frozen=True)
class PaintedBlock:
    """A block with gaps: its text or, of a table, its cells.

    `notes` are those of the editor on it, `letters` the words that name letters by their day alone. `anchor` is its
    address on the pages of its consultation; empty where it has none.
    """

    block: Block
    text: str
    parts: tuple[Stencil[MarkGap], ...]
    has_insertions: bool
    notes: tuple[PlacedNote, ...] = ()
    letters: tuple[str, ...] = ()
    anchor: str = ""

    @cached_property
    def has_gaps(self) -> bool:
        """Whether pages may mark anything in it."""
        return any(part.gaps for part in self.parts)

    @cached_property
    def is_alike(self) -> bool:
        """Whether it is the same on all pages, but for the number of a table, and gives them nothing to list."""
        return not (self.has_gaps or self.notes or self.letters)

    def markdown(self, fill: Callable[[MarkGap], str]) -> Sequence[Markdown]:
        """Its text or cells, with what `fill` makes of the gaps."""
        return [isolate(part.filled(fill)) for part in self.parts]

    def official(self, painted: Sequence[Markdown], table: Callable[[], int | Markdown]) -> OfficialBlock:
        """The block with its text or cells painted; `table` gives the number of a table on the page."""
        block = self.block
        return OfficialBlock(
            block.kind,
            painted[0] if len(painted) == 1 else Markdown(" ".join(painted)),
            text=self.text,
            table=table_view(block, painted, table()) if block.cells else None,
            depth=block.depth,
            is_bulleted=block.is_bulleted,
            continues=block.continues,
            has_insertions=self.has_insertions,
            id=self.anchor,
        )


class PaintedBlocks:
    """The blocks of one consultation, each painted when it is first asked for, and what marks in them say alike.

    `turns` is for `TermMarks`, which finds there what it found for another page.
    """

    def __init__(self, record: Record, knowledge: Knowledge) -> None:
        self.record = record
        self.turns: dict[str, dict[int, str]] = {}
        self._uses = TermUses(knowledge)
        self._painted: dict[int, PaintedBlock] = {}

    def of(self, index: int) -> PaintedBlock:
        """A block with its annotations and its notes of the editor."""
        if index not in self._painted:
            self._painted[index] = self._with_gaps(index)
        return self._painted[index]

    @cached_property
    def introductions(self) -> Introductions:
        """Where the consultation introduces its short forms."""
        return Introductions(self.record)

    @cached_property
    def _notes(self) -> dict[int, list[PlacedNote]]:
        return notes_on_blocks(self.record)

    @cached_property
    def _anchors(self) -> dict[int, str]:
        return paragraph_anchors(self.record.consultation)

    @cached_property
    def _breaks(self) -> Mapping[int, Sequence[PageBreak]]:
        return page_breaks(self.record.consultation)

    def _with_gaps(self, index: int) -> PaintedBlock:
        gaps: Gaps[MarkGap] = Gaps()
        placed = tuple(self._notes.get(index, ()))
        painted = painted_block(
            self.record,
            index,
            lambda annotation, words: gaps.sign(self._marked(annotation, words)),
            lambda repair, sign: gaps.sign(NoteSign(repair, sign)),
            annotations=self.record.on_block(index),
            notes=placed,
            breaks=self._breaks.get(index, ()),
            gaps=gaps,
        )
        return replace(painted, anchor=self._anchors.get(index, ""))

    def _marked(self, annotation: Annotation, words: Markdown) -> Marked:
        written = self.record.words(annotation)
        is_term = annotation.kind is AnnotationKind.TERM
        return Marked(annotation, words, written, self._uses.of(annotation.target, written) if is_term else None)


def painted_block(  # noqa: PLR0913  # what may be added to a block
    record: Record,
    index: int,
    link: Link,
    mark: NoteLink,
    *,
    annotations: Sequence[Annotation] = (),
    notes: tuple[PlacedNote, ...] = (),
    breaks: Sequence[PageBreak] = (),
    gaps: Gaps[MarkGap],
) -> PaintedBlock:
    """A block of official text; `link` and `mark` write the words of annotations and the signs of notes."""
    consultation, block = record.consultation, record.consultation.blocks[index]
    joined = consultation.joined(index)
    shown = (*insertions(consultation, block, mark), *note_marks(record, notes))
    begun = insertions_of(breaks, consultation, block, annotations, gaps.sign) if breaks else ()
    inserted = tuple(sorted((*shown, *begun), key=lambda insertion: insertion.position))
    whole = (Part(Span(0, len(joined.text)), inserted),)
    parts = cell_parts(joined, block, inserted) if block.cells else whole
    set_in = (*language_styles(record, block), *styles(consultation, block))
    painted = paint_loose(joined.text, annotations, link, parts, set_in)
    letters = tuple(letters_named(record, index))
    return PaintedBlock(block, joined.text, tuple(map(gaps.stencil, painted)), bool(shown), notes, letters)
