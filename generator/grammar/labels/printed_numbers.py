"""The numbers that a paragraph bears as a whole label: `Vraag 8`, `Antwoord op vraag 9 en 10`, `6.`."""

from __future__ import annotations

from generator.grammar.labels.labels import answer_label, loose_label, question_label
from generator.grammar.labels.numbers import numbers


def printed_numbers(label: str, *, is_question: bool) -> tuple[str, ...]:
    """The numbers of the text of a label, as printed; empty where it has none."""
    found = question_label(label) if is_question else answer_label(label)
    loose = None if found else loose_label(label)
    known = found or loose
    return known.numbers if known else numbers(label)
