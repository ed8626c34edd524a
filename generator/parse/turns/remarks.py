"""Remarks: statements of askers that ask nothing, before or after a question or an answer, and not part of either."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest

from generator.grammar.layout.greetings import only_greets, says_lastly
from generator.grammar.questions.answering import answers_in_the_end, quotes_question
from generator.grammar.questions.asking import (
    announces_questions,
    asks,
    asks_for_itself,
    faction_opens,
    leads_questions,
    only_appraises,
    only_remarks,
    opens_question,
    who_opens,
)
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs
from generator.parse.turns.turn import Turn


def is_remark(paragraph: Paragraph) -> bool:
    """Whether a paragraph is a statement of askers that asks nothing, and no editor decided what it is."""
    return only_remarks(paragraph.text) and _is_free(paragraph)


def leads_as_remark(paragraph: Paragraph, following: Paragraph | None) -> bool:
    """Whether a paragraph is a remark that leads to a question.

    An opinion or a quotation of the askers is one only if the paragraph after it is a complete question by itself.
    """
    if is_remark(paragraph):
        return True
    is_aside = only_appraises(paragraph.text) or (opens_question(paragraph.text) and quotes_question(paragraph.text))
    return is_aside and following is not None and asks_for_itself(following.text) and _is_free(paragraph)


def _is_free(paragraph: Paragraph) -> bool:
    """Whether no editor decided what a paragraph is or where it belongs."""
    return not paragraph.decided.part


def leading_remarks(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The remarks before a question, which are not part of it; empty if only remarks are given."""
    pairs = enumerate(zip_longest(paragraphs, paragraphs[1:]))
    asked = next((n for n, pair in pairs if not leads_as_remark(*pair)), 0)
    return tuple(paragraphs[:asked])


def remarks_apart(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The remarks before a question if it is complete without them: `Voorts vragen deze leden wie dat betaalt.`."""
    found = leading_remarks(paragraphs)
    behind = paragraphs[len(found) : len(found) + 1]
    return found if any(asks_for_itself(paragraph.text) for paragraph in behind) else ()


def answer_without_remarks(answer: Turn) -> Turn:
    """An answer without the remarks of a faction at its end; its end is then unsure.

    It is sure if the faction only greets or announces questions; other words may be those of the answering side:
    `De leden van de SP-fractie merken terecht op …`.
    """
    kept, remarks = _without_last(answer.paragraphs, _is_remark_behind_answer)
    unsure = not all(only_greets(paragraph.text) or leads_questions(paragraph.text) for paragraph in remarks)
    return replace(answer, paragraphs=kept, ends_unsure=answer.ends_unsure or unsure)


def question_without_remarks(run: LabelledParagraphs, following: Sequence[LabelledParagraphs]) -> Turn:
    """The labelled question of a run, without the remarks of a faction at its end.

    Nothing is left out if an answer follows, because then the label is that of all paragraphs. The end of the question
    is unsure unless each remark is a farewell or announces questions.
    """
    whole = Turn(True, run.paragraphs, run.label)
    if any(next_run.opens is Role.ANSWER for next_run in following):
        return whole
    asked, remarks = _without_last(run.paragraphs, _is_remark_behind_question)
    if not remarks or not any(asks(paragraph.text) for paragraph in asked):
        return whole
    return replace(whole, paragraphs=asked, ends_unsure=not all(_surely_ends(paragraph.text) for paragraph in remarks))


def without_lead(run: LabelledParagraphs, following: Sequence[LabelledParagraphs]) -> LabelledParagraphs:
    """A run without the paragraphs at its end in which a faction announces the questions under the next labels."""
    if not any(next_run.opens is Role.QUESTION for next_run in following):
        return run
    return replace(run, paragraphs=_without_last(run.paragraphs, _leads)[0])


def _without_last(
    paragraphs: tuple[Paragraph, ...], is_left_out: Callable[[Paragraph], bool]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The paragraphs of a turn in two parts: those to keep (at least the first), and the last, all `is_left_out`."""
    end = len(paragraphs)
    while end > 1 and is_left_out(paragraphs[end - 1]):
        end -= 1
    return paragraphs[:end], paragraphs[end:]


def _is_remark_behind_answer(paragraph: Paragraph) -> bool:
    """Whether a faction is speaking in a paragraph and asks nothing, or announces questions.

    False if an editor joined the paragraph to the answer, or if it ends with words of the answering side.
    """
    if paragraph.goes_on or asks(paragraph.text) or answers_in_the_end(paragraph.text):
        return False
    return (bool(who_opens(paragraph.text)) and opens_question(paragraph.text)) or leads_questions(paragraph.text)


def _is_remark_behind_question(paragraph: Paragraph) -> bool:
    is_of_faction = (faction_opens(paragraph.text) and is_remark(paragraph)) or _leads(paragraph)
    return is_of_faction and paragraph.role is Role.TEXT


def _surely_ends(text: str) -> bool:
    """Whether a text is surely not part of the question before it: a farewell, or an announcement of questions."""
    return says_lastly(text) or only_greets(text) or announces_questions(text)


def _leads(paragraph: Paragraph) -> bool:
    return leads_questions(paragraph.text) and _is_free(paragraph)
