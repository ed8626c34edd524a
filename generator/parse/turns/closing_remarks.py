"""Remarks of a faction that ask nothing, behind an answer: they belong to nobody."""

from __future__ import annotations

from dataclasses import replace

from generator.grammar.answering import answers_in_the_end
from generator.grammar.asking import asks, leads_questions, opens_question, who_opens
from generator.grammar.greetings import only_greets
from generator.parse.roles.paragraphs import Paragraph
from generator.parse.turns.turn import Turn


def without_closing_remarks(answer: Turn) -> Turn:
    """An answer without what a faction says at its end; where that ends is unsure, unless they only greet.

    Who answers may have said it: `De leden van de SP-fractie merken terecht op …`.
    """
    end = len(answer.paragraphs)
    while end > 1 and _only_says(answer.paragraphs[end - 1]):
        end -= 1
    unsure = not all(
        only_greets(paragraph.text) or leads_questions(paragraph.text) for paragraph in answer.paragraphs[end:]
    )
    return replace(answer, paragraphs=answer.paragraphs[:end], ends_unsure=answer.ends_unsure or unsure)


def _only_says(paragraph: Paragraph) -> bool:
    """Whether a faction is speaking in a paragraph and asks nothing, up to its end.

    What an editor gives to the answer is none, nor is what ends with words of who answers.
    """
    if paragraph.goes_on or asks(paragraph.text) or answers_in_the_end(paragraph.text):
        return False
    return (bool(who_opens(paragraph.text)) and opens_question(paragraph.text)) or leads_questions(paragraph.text)
