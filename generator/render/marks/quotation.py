"""Official words as a quotation: a stretch of a block, without links and without the signs of notes."""

from __future__ import annotations

from generator.model.library import Record
from generator.model.text import Span
from generator.render.marks.inline import insertions, language_styles
from generator.render.marks.paint import Part, paint_parts
from generator.render.writing.markdown import Markdown


def quoted_words(record: Record, block: int, span: Span) -> Markdown:
    """A stretch of the joined text of a block (`span` counts its characters)."""
    consultation, held = record.consultation, record.consultation.blocks[block]
    found = insertions(consultation, held, lambda _repair, _sign: Markdown(""))
    inserted = tuple(each for each in found if span.start < each.position < span.end)
    text = consultation.joined(block).text
    return paint_parts(text, (), lambda _, words: words, (Part(span, inserted),), language_styles(record, held))[0]
