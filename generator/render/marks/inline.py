"""Additions within official text: emphasis, signs of notes, marks for withheld words."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.annotation import AnnotationKind
from generator.model.block import Block, BlockKind, JoinedText, Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.library import Record
from generator.model.text import MarkKind, SourceText, Span
from generator.render.marks.paint import Insertion, Style
from generator.render.writing import left_out
from generator.render.writing.markdown import Markdown, escape

ELEMENTS = {
    MarkKind.BOLD: "strong",
    MarkKind.ITALIC: "em",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
# These are set in a weight of their own.
_ALREADY_BOLD = frozenset({BlockKind.HEADING, BlockKind.LABEL})
_SHOWN = frozenset({RepairKind.NOTE_MARK, RepairKind.WITHHELD})

NoteLink = Callable[[Repair, str], Markdown]
"""The Markdown of a sign that calls a note: the repair that took it out of the text, and the sign as printed."""


def styles(consultation: Consultation, block: Block) -> tuple[Style, ...]:
    """How the words of a block are set in the source, as far as the format shows; outer elements come first."""
    joined = consultation.joined(block.index)
    found: list[Style] = []
    for kind, element in ELEMENTS.items():
        if kind is MarkKind.BOLD and block.kind in _ALREADY_BOLD:
            continue
        for fragment in block.fragments:
            for mark in consultation.source.marked(kind, fragment):
                start = joined.position(max(mark.span.start, fragment.start))
                end = joined.position(min(mark.span.end, fragment.end))
                if start < end:
                    found.append(Style(Span(start, end), element))
    return tuple(found)


def language_styles(record: Record, block: Block) -> tuple[Style, ...]:
    """The stretches of a block that are not Dutch, each in an element that says in which language."""
    found = (a for a in record.on_block(block.index) if a.kind is AnnotationKind.FOREIGN)
    return tuple(language_style(each.span, each.target) for each in found if each.span)


def language_style(span: Span, language: str) -> Style:
    """The style of words in a language, which looks like nothing."""
    return Style(span, f'span lang="{language}"')


def withheld_mark(repair: Repair) -> Markdown:
    """The mark on a page in the place of withheld words."""
    reason = left_out.WITHHELD.get(repair.reason, repair.reason)
    return Markdown(f'<span class="withheld ours">&#91;weggelaten: {escape(reason)}&#93;</span>')


def insertions(
    consultation: Consultation,
    block: Block,
    note_link: NoteLink,
    withheld: Callable[[Repair], Markdown] = withheld_mark,
) -> tuple[Insertion, ...]:
    """The signs of notes and the places of withheld words in a block, in order, as the two functions write them."""
    if not any(repair.kind in _SHOWN for repair in block.repairs):
        return ()
    joined, source = consultation.joined(block.index), consultation.source
    taken = [repair.span for repair in block.repairs if repair.kind is RepairKind.WITHHELD]
    found: list[Insertion] = []
    for repair in sorted((r for r in block.repairs if r.kind in _SHOWN), key=lambda repair: repair.span):
        if repair.kind is RepairKind.WITHHELD:
            markdown = withheld(repair)
        elif any(span.overlaps(repair.span) for span in taken):
            continue
        else:
            markdown = note_link(repair, " ".join(source.slice(repair.span).split()))
        position = joined.position(repair.span.start)
        follows = bool(found) and found[-1].position == position
        spaced = _spaced(source, joined, repair.span, markdown, follows=follows)
        found.append(Insertion(position, spaced, repair.span.start))
    return tuple(found)


def _spaced(source: SourceText, joined: JoinedText, span: Span, markdown: Markdown, *, follows: bool) -> Markdown:
    """The Markdown with the space around the words it stands for, where joining has folded that space away.

    `follows` shows that something else was put in right before.
    """
    position, text = joined.position(span.start), joined.text
    edge = source.text[max(0, span.start - 1) : span.start + 1]
    before = any(map(str.isspace, edge)) and (follows or text[max(0, position - 1) : position].strip())
    after = source.text[span.end : span.end + 1].isspace() and text[position : position + 1].strip()
    return Markdown(f"{' ' if before else ''}{markdown}{' ' if after else ''}")
