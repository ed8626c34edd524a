"""What the words of a line or paragraph say about it, where notes are looked for: it is a label, or heads a part."""

from __future__ import annotations

from generator.grammar.labels.labels import is_label, number_alone, signed_label
from generator.grammar.layout.closings import ends_turn
from generator.grammar.notes.sources import names_source
from generator.parse.paragraphs import markers
from generator.parse.paragraphs.parts import replies_to_factions

# A label without a number is no longer than this: `Antwoord van het kabinet:`.
LONGEST_BARE_LABEL = 25


def ends_part(text: str) -> bool:
    """Whether a paragraph ends the question or answer before it."""
    return bool(is_label(text) or signed_label(text) or number_alone(text) or heads(text) or ends_turn(text))


def is_numbered_label(text: str) -> bool:
    """Whether a line is certainly a numbered label: `Antwoorden op Kamervragen` may begin a note."""
    label = markers.answer_label(text) or markers.question_label(text)
    is_short = len(text) <= LONGEST_BARE_LABEL
    is_label = bool(label and (label.numbers or is_short)) or signed_label(text) > 0
    return is_label and (is_short or not names_source(text))


def numbers_of(text: str) -> tuple[int, ...]:
    """The numbers that a label names, or that stand alone on a line."""
    label = markers.answer_label(text) or markers.question_label(text) or number_alone(text)
    return tuple(int(number) for number in label.numbers if number.isdecimal()) if label else ()


def heads(text: str) -> bool:
    """Whether a line heads a part, the questions of factions, or the answers to them."""
    return markers.is_part_heading(text) or markers.may_name_factions(text) or replies_to_factions(text)
