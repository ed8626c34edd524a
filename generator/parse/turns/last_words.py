"""Last words: what those who ask say, without asking, after a question; it is no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.grammar.asking import announces_questions, asks, faction_opens, leads_questions
from generator.grammar.greetings import only_greets, says_lastly
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs
from generator.parse.turns.turn import Turn
from generator.parse.turns.unmarked import is_remark


def question_without(run: LabelledParagraphs, following: Sequence[LabelledParagraphs]) -> Turn:
    """The labelled question of a run, without the remarks of a faction after what it asks.

    An answer right below shows that the label stands over all of it. Unless these are their last words, they may be
    part of the question.
    """
    end = len(run.paragraphs)
    if not any(next_run.opens is Role.ANSWER for next_run in following):
        while end > 1 and _only_remarks(run.paragraphs[end - 1]):
            end -= 1
    said = run.paragraphs[end:]
    if not said or not any(asks(paragraph.text) for paragraph in run.paragraphs[:end]):
        return Turn(True, run.paragraphs, run.label)
    unsure = not all(_ends(paragraph.text) for paragraph in said)
    return Turn(True, run.paragraphs[:end], run.label, ends_unsure=unsure)


def _ends(text: str) -> bool:
    """Whether words are surely none of the question before them: a farewell, or what leads other questions."""
    return says_lastly(text) or only_greets(text) or announces_questions(text)


def without_lead(run: LabelledParagraphs, following: Sequence[LabelledParagraphs]) -> LabelledParagraphs:
    """A run without the words at its end by which a faction announces the questions under the labels that follow."""
    end = len(run.paragraphs)
    if any(next_run.opens is Role.QUESTION for next_run in following):
        while end > 1 and _leads(run.paragraphs[end - 1]):
            end -= 1
    return replace(run, paragraphs=run.paragraphs[:end])


def _only_remarks(paragraph: Paragraph) -> bool:
    return paragraph.role is Role.TEXT and (
        (faction_opens(paragraph.text) and is_remark(paragraph)) or _leads(paragraph)
    )


def _leads(paragraph: Paragraph) -> bool:
    is_decided = bool(paragraph.decided.part) or paragraph.goes_on
    return not is_decided and leads_questions(paragraph.text)
