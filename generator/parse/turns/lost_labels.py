"""Lost labels: a question after the last labelled answer of a section, and its answer, both without a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.grammar.layout.greetings import only_greets, says_lastly
from generator.grammar.questions.asking import asks, asks_minister, opens_question, points_back
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.points import is_item
from generator.parse.turns.turn import Turn


def is_put_to_minister(paragraphs: Sequence[Paragraph], position: int) -> bool:
    """Whether a paragraph within an answer asks the minister, and the next paragraph shows no asking."""
    below = paragraphs[position + 1 : position + 2]
    is_asked = paragraphs[position].role is Role.TEXT and asks_minister(paragraphs[position].text)
    return is_asked and bool(below) and not _shows_asking(below[0])


def without_lost_label(question: Turn) -> Iterator[Turn]:
    """A question, and the paragraphs after its last one that asks as its answer; the beginning of the answer is unsure.

    List items, words of askers, and emphasised paragraphs after an emphasised question still belong to the question.
    """
    end = max((n for n, one in enumerate(question.paragraphs) if asks(one.text)), default=len(question.paragraphs)) + 1
    after_emphasis = question.paragraphs[end - 1 : end] and question.paragraphs[end - 1].emphasised
    while end < len(question.paragraphs) and _goes_on(question.paragraphs[end], after_emphasis=bool(after_emphasis)):
        end += 1
    answer = question.paragraphs[end:]
    yield replace(question, paragraphs=question.paragraphs[:end]) if answer else question
    if answer:
        yield Turn(False, answer, unsure=True)


def _goes_on(paragraph: Paragraph, *, after_emphasis: bool) -> bool:
    text = paragraph.text
    is_decided = bool(paragraph.goes_on or paragraph.decided.part)
    is_theirs = opens_question(text) or points_back(text) or says_lastly(text) or only_greets(text)
    return is_theirs or is_item(paragraph) or is_decided or (after_emphasis and paragraph.emphasised)


def _shows_asking(paragraph: Paragraph) -> bool:
    return asks(paragraph.text) or opens_question(paragraph.text)
