"""The numbers that stand behind questions in running text, where the replies are numbered so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from generator.parse.exchanges.headed_parts import HeadedPart
from generator.parse.labels.numbers_behind import proven_numbers
from generator.parse.paragraphs.markers import answer_label, numbers, question_label
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role
from generator.parse.turns.numbered_behind import Numbered


def numbers_in_running_text(parts: Sequence[HeadedPart]) -> Numbered:
    """By index of the block of a paragraph that ends with a question, the numbers behind that.

    Only in parts without any label, and only numbers that replies in other parts are labelled with.
    """
    if not any(part.replies for part in parts):
        return {}
    asking = [part for part in parts if not part.replies]
    paragraphs = [paragraph for part in asking if not _is_labelled(part) for paragraph in part.paragraphs]
    asked = chain.from_iterable(_numbers(paragraph) for part in asking for paragraph in part.paragraphs)
    answered = chain.from_iterable(_numbers(each) for part in parts if part.replies for each in part.paragraphs)
    found = proven_numbers([paragraph.text for paragraph in paragraphs], asked, answered)
    return {paragraphs[n].index: held[-1].numbers for n, held in found.items()}


def _is_labelled(part: HeadedPart) -> bool:
    return any(paragraph.mark in LABELS for paragraph in part.paragraphs)


def _numbers(paragraph: Paragraph) -> tuple[str, ...]:
    """The numbers on a label; none where a paragraph is no label."""
    if paragraph.role not in LABELS:
        return ()
    read = question_label if paragraph.role is Role.QUESTION else answer_label
    label = read(paragraph.text)
    return label.numbers if label and label.numbers else numbers(paragraph.text)
