"""Themes: short lines that are headings although the format does not mark them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.layout.headings import is_numbered
from generator.grammar.questions.asking import asks, faction_opens
from generator.grammar.sentences.borders import ends_sentence, holds_sentences, starts_small
from generator.model.text import SourceText
from generator.parse.labels.cutting import LabelsCut
from generator.parse.paragraphs import markers
from generator.parse.paragraphs.emphasis import is_emphasised
from generator.parse.paragraphs.text_paragraphs import over_page
from generator.parse.roles.counted_headings import LONGEST_THEME
from generator.parse.roles.role import HEADINGS, LABELS, Role


def mark_themes(source: SourceText, divided: LabelsCut, roles: list[Role], start: int) -> None:
    """Give the role THEME to short lines after the position `start` that are headings.

    If questions have labels, a heading comes right above the label of a question or another heading; any other short
    line is part of an answer. An emphasised line before the first label is a heading too: no answer can contain it.
    """
    labelled = next((n for n, role in enumerate(roles) if role in LABELS), len(roles))
    asked = Role.QUESTION in roles
    # From the end, because a heading may come right above another one.
    for position in range(len(roles) - 2, start, -1):
        if roles[position] is Role.TEXT and _is_theme(divided, roles, position):
            is_set_off = position < labelled and is_emphasised(source, divided.paragraphs[position : position + 1])
            stands_over = roles[position + 1] in HEADINGS | {Role.QUESTION}
            roles[position] = Role.THEME if stands_over or is_set_off or not asked else Role.TEXT


def begins_as_heading(text: str) -> bool:
    """Whether the first character of a text may begin a heading."""
    return text[0].isalnum() or text[0] == "§"


def _is_theme(divided: LabelsCut, roles: Sequence[Role], position: int) -> bool:
    """Whether a paragraph is a short line that neither continues the one above it nor is continued by the one below."""
    before = divided.texts[position - 1]
    # The text of a label follows it, never a heading.
    is_apart = roles[position - 1] not in LABELS and (ends_sentence(before) or len(before) <= LONGEST_THEME)
    return is_apart and _has_form(divided.texts[position]) and _may_stand_over(divided, roles, position + 1)


def _has_form(text: str) -> bool:
    """Whether a text is a short line in which nobody asks and no faction speaks."""
    is_line = len(text) <= LONGEST_THEME and not holds_sentences(text) and not text.endswith(",")
    begins = begins_as_heading(text) and not starts_small(text)
    return is_line and begins and not (asks(text) or faction_opens(text))


def _may_stand_over(divided: LabelsCut, roles: Sequence[Role], below: int) -> bool:
    """Whether a heading may come right above the paragraph at the position `below`.

    Typesetters leave no heading at the foot of a page, except one with a number above the words of a faction.
    """
    paragraph, text = divided.paragraphs[below], divided.texts[below]
    is_by_number = is_numbered(divided.texts[below - 1]) and faction_opens(text)
    is_left = over_page(paragraph) and not (paragraph.table_cell or is_by_number)
    goes_on = roles[below] is Role.TABLE or markers.answer_label(text) or starts_small(text)
    return not (is_left or goes_on)
