"""Headings with consecutive numbers: `1. Algemeen`, `2. Artikelen`; one proves that the next is a heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.grammar.labels.labels import number_before_text
from generator.grammar.labels.numbers import value
from generator.grammar.questions.asking import faction_opens
from generator.grammar.sentences.borders import ends_sentence, holds_sentences, starts_new
from generator.parse.paragraphs.text_paragraphs import TextParagraph, over_page
from generator.parse.roles.role import HEADINGS, LABELS, Role

LONGEST_THEME = 120
_SECOND = 2


def mark_counted_headings(texts: Sequence[str], roles: list[Role], cut: Sequence[TextParagraph]) -> None:
    """Give the role THEME to lines at the end of a page, right above a question, whose number continues the headings.

    The first heading may be part of the front matter.
    """
    last, labelled = 0, False
    for position, text in enumerate(texts[:-1]):
        labelled = labelled or roles[position] in LABELS
        found = number_before_text(text)
        number = value(found.numbers[0]) if found and len(text) <= LONGEST_THEME and not ends_sentence(text) else 0
        if number and (roles[position] in HEADINGS or (number == 1 and not labelled)):
            last = number
        elif number == last + 1 > 1 and _ends_page_over_question(texts, roles, cut, position):
            roles[position], last = Role.THEME, number


def first_speaking_under_counted(texts: Sequence[str], roles: Sequence[Role]) -> int:
    """The position where a faction first speaks after `1. Algemeen`, if `2. Artikelen` follows without any label.

    If that is not so, the number of paragraphs.
    """
    first, speaking = None, len(texts)
    for position, (text, below) in enumerate(pairwise(texts)):
        number = _number_of_line(text) if roles[position] is Role.TEXT else 0
        if first is None:
            first = position if number == 1 and ends_sentence(below) and starts_new(below) else None
        elif faction_opens(text):
            speaking = min(speaking, position)
        elif number == _SECOND and ends_sentence(texts[position - 1]):
            return len(texts) if LABELS & {*roles} else speaking
    return len(texts)


def _number_of_line(text: str) -> int:
    """The number before a short line that holds no sentence and announces nothing; 0 for any other line."""
    found = number_before_text(text) if len(text) <= LONGEST_THEME else None
    is_line = found is not None and not holds_sentences(text) and not text.endswith((",", ":", ";", "?"))
    return value(found.numbers[0]) if found and is_line else 0


def _ends_page_over_question(
    texts: Sequence[str], roles: Sequence[Role], cut: Sequence[TextParagraph], position: int
) -> bool:
    stands_over = roles[position] is Role.TEXT and roles[position + 1] is Role.QUESTION
    return stands_over and over_page(cut[position + 1]) and ends_sentence(texts[position - 1])
