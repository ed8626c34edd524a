"""Points: the items of a list under a paragraph that asks, whether or not they ask themselves.

The paragraph ends with a colon, or its sentence continues in the list: `Wordt rekening gehouden met`, `– de kosten;`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.grammar.characters.list_items import goes_on_with_lead, has_sign
from generator.grammar.questions.answering import answers_in_the_end
from generator.grammar.questions.asking import asks
from generator.grammar.questions.first_person import speaks_as_minister
from generator.grammar.sentences.borders import ends_asking, ends_sentence
from generator.parse.roles.paragraphs import Paragraph, Role


def is_item(paragraph: Paragraph) -> bool:
    """Whether a paragraph is an item of a list, by its place or its sign."""
    return paragraph.role is Role.ITEM or has_sign(paragraph.text)


def points_of_questions(paragraphs: Sequence[Paragraph], *, of_one: bool) -> list[bool]:
    """For each paragraph, whether it is a point: an item of a list under a paragraph that asks.

    With `of_one`, an item after a colon that asks begins no such list, because it may be a question by itself; if the
    first item asks nothing, or continues the sentence above, all items belong to one question. Without `of_one`, the
    paragraph above the list counts too if it asks only together with its list.
    """
    found: list[bool] = []
    leads = is_open = False
    for n, paragraph in enumerate(paragraphs):
        item, asking = is_item(paragraph), asks(paragraph.text) and not answers_in_the_end(paragraph.text)
        goes_on = is_open and goes_on_with_lead(paragraph.text)
        begins = leads and item and (goes_on if is_open else not (of_one and asking))
        follows = item and bool(found) and found[-1]
        only_below = not (of_one or item or asking) and _asks_below(paragraphs[n:])
        found.append(begins or follows or only_below)
        is_open = _is_open(paragraph) if not item else is_open
        leads = asking and (paragraph.text.endswith(":") or is_open)
    return found


def _is_open(paragraph: Paragraph) -> bool:
    return paragraph.role is Role.TEXT and not ends_sentence(paragraph.text)


def _asks_below(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the sentence of the first paragraph continues in a list, and ends there as a question."""
    items = list(takewhile(is_item, paragraphs[1:])) if _is_open(paragraphs[0]) else []
    is_one = bool(items) and all(goes_on_with_lead(item.text) for item in items)
    return is_one and ends_asking(items[-1].text) and not speaks_as_minister(paragraphs[0].text)
