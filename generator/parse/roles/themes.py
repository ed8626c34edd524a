"""Themes: short lines without a mark of the format that stand over what follows."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.asking import asks, faction_opens
from generator.grammar.headings import is_numbered
from generator.grammar.sentences import ends_sentence, holds_sentences, starts_small
from generator.model.text import SourceText
from generator.parse.labels.cutting import LabelsCut
from generator.parse.paragraphs import markers
from generator.parse.paragraphs.emphasis import is_emphasised
from generator.parse.paragraphs.text_paragraphs import over_page
from generator.parse.roles.counted_headings import LONGEST_THEME
from generator.parse.roles.role import HEADINGS, LABELS, Role


def mark_themes(source: SourceText, divided: LabelsCut, roles: list[Role], start: int) -> None:
    """Make the short lines behind the position `start` themes that stand over what follows.

    Where questions are marked by labels, a heading stands over one; any other short line is a part of an answer.
    Before the first label no answer can hold what is set off.
    """
    labelled = next((n for n, role in enumerate(roles) if role in LABELS), len(roles))
    asked = Role.QUESTION in roles
    # From the end, for a heading may stand over another.
    for position in range(len(roles) - 2, start, -1):
        if roles[position] is Role.TEXT and _is_theme(divided, roles, position):
            is_set_off = position < labelled and is_emphasised(source, divided.paragraphs[position : position + 1])
            stands_over = roles[position + 1] in HEADINGS | {Role.QUESTION}
            roles[position] = Role.THEME if stands_over or is_set_off or not asked else Role.TEXT


def begins_as_heading(text: str) -> bool:
    """Whether the first sign of a text may begin a heading."""
    return text[0].isalnum() or text[0] == "§"


def _is_theme(divided: LabelsCut, roles: Sequence[Role], position: int) -> bool:
    """Whether a line is short, ends no sentence, and stands apart from what is above and below it."""
    before = divided.texts[position - 1]
    # A label is followed by its text, never by a heading.
    is_apart = roles[position - 1] not in LABELS and (ends_sentence(before) or len(before) <= LONGEST_THEME)
    return is_apart and _has_form(divided.texts[position]) and _may_stand_over(divided, roles, position + 1)


def _has_form(text: str) -> bool:
    """Whether a text is a short line in which nobody asks."""
    is_line = len(text) <= LONGEST_THEME and not holds_sentences(text) and not text.endswith(",")
    begins = begins_as_heading(text) and not starts_small(text)
    return is_line and begins and not (asks(text) or faction_opens(text))


def _may_stand_over(divided: LabelsCut, roles: Sequence[Role], below: int) -> bool:
    """Whether a heading may stand over the paragraph at the position `below`.

    No typesetter leaves one at the foot of a page, but one with a number over the words of a faction may stand there.
    """
    paragraph, text = divided.paragraphs[below], divided.texts[below]
    is_by_number = is_numbered(divided.texts[below - 1]) and faction_opens(text)
    is_left = over_page(paragraph) and not (paragraph.table_cell or is_by_number)
    goes_on = roles[below] is Role.TABLE or markers.answer_label(text) or starts_small(text)
    return not (is_left or goes_on)
