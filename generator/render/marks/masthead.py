"""The masthead of a document: the lines above its text, which say what paper it is and divide nothing."""

from __future__ import annotations

from generator.grammar.front.title_lines import is_of_appendix, is_of_title
from generator.grammar.layout.headings import is_title_line, opens_part_of_document
from generator.model.block import OFF_PAGE, BlockKind
from generator.model.consultation import Consultation, exchange_blocks

_FEWEST = 2
_LONGEST = 100
"""Of a line that is none of a title itself and stands between two that are, in characters."""
_STOPS = (".", ":", ";", "?", "!")


def masthead(consultation: Consultation) -> frozenset[int]:
    """The indexes of the blocks of the masthead; none where the document begins in another way.

    It goes from the first block to the last line of a printed title; between such lines only headings and short lines.
    """
    apart = _apart(consultation)
    passed: list[int] = []
    length = 0
    for block in consultation.blocks:
        if block.kind in OFF_PAGE | {BlockKind.NOTE}:
            continue
        text = consultation.legible(block.index)
        if block.index in apart or opens_part_of_document(text):
            break
        passed.append(block.index)
        if is_of_title(text) or is_title_line(text) or is_of_appendix(text):
            length = len(passed)
        elif length == 0 or not (block.kind is BlockKind.HEADING or _is_line(text)):
            break
    return frozenset(passed[:length]) if length >= _FEWEST else frozenset()


def is_of_title_or_masthead(consultation: Consultation, heading: int) -> bool:
    """Whether a heading (its index) is a line of the printed title or stands in the masthead: it divides nothing."""
    return is_of_title(consultation.legible(heading)) or heading in masthead(consultation)


def _apart(consultation: Consultation) -> set[int]:
    """The blocks of questions and answers, and the headings above them."""
    found = {block for exchange in consultation.exchanges for block in exchange_blocks(exchange)}
    return found | {s.heading for s in consultation.sections if s.heading is not None and (s.exchanges or s.factions)}


def _is_line(text: str) -> bool:
    """Whether words are a line of a head, and no sentence."""
    return len(text) <= _LONGEST and not text.rstrip().endswith(_STOPS)
