"""Doubts about a first or last paragraph of a turn that is no sentence: a heading, a caption, the edge of a page.

Nothing else would report these: the words are those of the document, and only their place is in question.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.layout.captions import names_source_of_table
from generator.grammar.layout.web_chrome import may_be_menu
from generator.grammar.questions.answering import only_answers
from generator.grammar.questions.asking import asks
from generator.grammar.sentences.borders import ends_sentence, is_list_item, runs_on
from generator.model.block import BlockKind
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.turn import Turn

# Longer texts are sentences without their full stop.
LONGEST = 80


def edges_in_doubt(turn: Turn) -> Iterator[Paragraph]:
    """The first and last of several paragraphs of a turn, if it ends no sentence and no editor decided about it."""
    texts = [paragraph for paragraph in turn.paragraphs if paragraph.role in (Role.TEXT, Role.ITEM)]
    if len(texts) > 1:
        yield from (paragraph for paragraph in (texts[0], texts[-1]) if _is_in_doubt(paragraph))


def _is_in_doubt(paragraph: Paragraph) -> bool:
    if paragraph.decided.part or paragraph.role is not Role.TEXT or paragraph.block.kind is not BlockKind.PARAGRAPH:
        return False
    text = paragraph.text.strip()
    if may_be_menu(text):  # which is a doubt already
        return False
    if names_source_of_table(text):  # its table is not known here
        return True
    if len(text) > LONGEST or is_list_item(text) or ends_sentence(text) or runs_on(text):
        return False
    return not asks(text) and not only_answers(text)
