"""Markers: the fixed phrases by which consultations announce their parts.

Each function looks at one text only, never at its surroundings.
"""

from __future__ import annotations

from generator.grammar.characters.remembered import remembered
from generator.grammar.front.signatures import signature
from generator.grammar.labels.labels import Label, answer_label, is_label, question_label
from generator.grammar.labels.numbers import numbers
from generator.grammar.layout.headings import (
    LONGEST_HEADING,
    is_no_heading,
    is_part_heading,
    is_title_line,
    may_name_factions,
)

__all__ = [
    "LONGEST_HEADING",
    "Label",
    "answer_label",
    "is_announcement",
    "is_label",
    "is_part_heading",
    "is_title_line",
    "may_name_factions",
    "numbers",
    "question_label",
]


@remembered
def is_announcement(text: str) -> bool:
    """Whether a line stands alone even where no blank lines do: labels, headings, signatures, title lines."""
    if is_label(text) or ((signed := signature(text)) is not None and signed.name):
        return True
    return not is_no_heading(text) and (is_part_heading(text) or may_name_factions(text) or is_title_line(text))
