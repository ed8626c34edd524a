"""Remarks: what those who ask say without asking. They are part of no question or answer, before one or at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest

from generator.grammar.answering import answers_in_the_end, quotes_question
from generator.grammar.asking import (
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
from generator.grammar.greetings import only_greets, says_lastly
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs
from generator.parse.turns.turn import Turn


def is_remark(paragraph: Paragraph) -> bool:
    """Whether those who ask say something there without asking; what an editor joins to a question is part of it."""
    return only_remarks(paragraph.text) and _is_free(paragraph)


def leads_as_remark(paragraph: Paragraph, following: Paragraph | None) -> bool:
    """Whether a remark stands there, or what those who ask think of what they have read, or quote.

    The latter is one only before a question that needs it not.
    """
    if is_remark(paragraph):
        return True
    is_aside = only_appraises(paragraph.text) or (opens_question(paragraph.text) and quotes_question(paragraph.text))
    return is_aside and following is not None and asks_for_itself(following.text) and _is_free(paragraph)


def _is_free(paragraph: Paragraph) -> bool:
    """Whether no editor decided what a paragraph is, or to what it belongs."""
    return not paragraph.decided.part


def leading_remarks(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """What those who ask say before a question without asking, and is no part of it; nothing where nothing follows."""
    pairs = enumerate(zip_longest(paragraphs, paragraphs[1:]))
    asked = next((n for n, pair in pairs if not leads_as_remark(*pair)), 0)
    return tuple(paragraphs[:asked])


def remarks_apart(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Such remarks where the question behind them needs them not: `Voorts vragen deze leden wie dat betaalt.`."""
    found = leading_remarks(paragraphs)
    behind = paragraphs[len(found) : len(found) + 1]
    return found if any(asks_for_itself(paragraph.text) for paragraph in behind) else ()


def answer_without_remarks(answer: Turn) -> Turn:
    """An answer without what a faction says at its end; where that ends is unsure, unless they only greet.

    Who answers may have said it: `De leden van de SP-fractie merken terecht op …`.
    """
    kept, said = _without_last(answer.paragraphs, _is_said_behind_answer)
    unsure = not all(only_greets(paragraph.text) or leads_questions(paragraph.text) for paragraph in said)
    return replace(answer, paragraphs=kept, ends_unsure=answer.ends_unsure or unsure)


def question_without_remarks(run: LabelledParagraphs, following: Sequence[LabelledParagraphs]) -> Turn:
    """The labelled question of a run, without the remarks of a faction after what it asks.

    An answer right below shows that the label stands over all of it. Unless these are their last words, they may be
    part of the question.
    """
    whole = Turn(True, run.paragraphs, run.label)
    if any(next_run.opens is Role.ANSWER for next_run in following):
        return whole
    asked, said = _without_last(run.paragraphs, _is_said_behind_question)
    if not said or not any(asks(paragraph.text) for paragraph in asked):
        return whole
    return replace(whole, paragraphs=asked, ends_unsure=not all(_surely_ends(paragraph.text) for paragraph in said))


def without_lead(run: LabelledParagraphs, following: Sequence[LabelledParagraphs]) -> LabelledParagraphs:
    """A run without the words at its end by which a faction announces the questions under the labels that follow."""
    if not any(next_run.opens is Role.QUESTION for next_run in following):
        return run
    return replace(run, paragraphs=_without_last(run.paragraphs, _leads)[0])


def _without_last(
    paragraphs: tuple[Paragraph, ...], is_said: Callable[[Paragraph], bool]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The paragraphs of a turn, which keeps its first, and those at its end that are only said."""
    end = len(paragraphs)
    while end > 1 and is_said(paragraphs[end - 1]):
        end -= 1
    return paragraphs[:end], paragraphs[end:]


def _is_said_behind_answer(paragraph: Paragraph) -> bool:
    """Whether a faction is speaking in a paragraph and asks nothing, up to its end.

    What an editor gives to the answer is none, nor is what ends with words of who answers.
    """
    if paragraph.goes_on or asks(paragraph.text) or answers_in_the_end(paragraph.text):
        return False
    return (bool(who_opens(paragraph.text)) and opens_question(paragraph.text)) or leads_questions(paragraph.text)


def _is_said_behind_question(paragraph: Paragraph) -> bool:
    is_said = (faction_opens(paragraph.text) and is_remark(paragraph)) or _leads(paragraph)
    return is_said and paragraph.role is Role.TEXT


def _surely_ends(text: str) -> bool:
    """Whether words are surely none of the question before them: a farewell, or what leads other questions."""
    return says_lastly(text) or only_greets(text) or announces_questions(text)


def _leads(paragraph: Paragraph) -> bool:
    return leads_questions(paragraph.text) and _is_free(paragraph)
