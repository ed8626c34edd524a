"""Several questions before one answer: one for each group of askers; without numbers, one for each asking paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from generator.grammar.questions.answering import asks_outright, follows_up
from generator.grammar.questions.asking import asks, asks_attention, named_openers
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.points import is_item, points_of_questions
from generator.parse.turns.remarks import is_remark
from generator.parse.turns.turn import Turn


def parted(turns: Sequence[Turn]) -> Iterator[Turn]:
    """The turns, with each unlabelled question divided; the answer after it answers all its parts.

    If no question, nor the answer, has a number, each paragraph that asks is a question. Otherwise only other askers
    begin another question, because an answer with a number answers one question, however many paragraphs that has.
    """
    numbered = any(turn.is_question and turn.numbers for turn in turns)
    parts = 0
    for turn, following in zip_longest(turns, turns[1:]):
        if not turn.is_question:
            is_shared = parts > 1 and not turn.answers_before
            yield replace(turn, answers_before=parts) if is_shared else turn
            parts = 0
            continue
        free = not numbered and (following is None or not following.numbers)
        found = [turn] if turn.label else list(_parts(_asked_of(turn), each_paragraph=free))
        parts = len(found) + (parts if free and not turn.label else 0)
        yield from found


def _asked_of(turn: Turn) -> Turn:
    """A question without its leading paragraphs that only ask for attention; these become remarks.

    A question that asks nothing else is returned unchanged.
    """
    begun = next(
        (
            n
            for n, paragraph in enumerate(turn.paragraphs)
            if asks(paragraph.text) and not asks_attention(paragraph.text)
        ),
        0,
    )
    start = next(
        (n for n, paragraph in enumerate(turn.paragraphs[:begun]) if not asks_attention(paragraph.text)), begun
    )
    remarks = turn.paragraphs[:start]
    return replace(turn, paragraphs=turn.paragraphs[start:], remarks=(*turn.remarks, *remarks)) if remarks else turn


def _parts(turn: Turn, *, each_paragraph: bool) -> Iterator[Turn]:
    held: list[Paragraph] = []
    opened: frozenset[str] = frozenset()
    first = True
    for paragraph, is_point in zip(turn.paragraphs, points_of_questions(turn.paragraphs, of_one=True), strict=True):
        names = named_openers(paragraph.text)
        by_itself = each_paragraph and _is_question_by_itself(paragraph) and not is_point
        begins = (names and names != opened) or by_itself
        if begins and asks(paragraph.text) and any(asks_outright(each.text) for each in held):
            cut = _end_of_asking(held) if each_paragraph else len(held)
            yield _part(turn, held[:cut], first=first)
            held, first = held[cut:], False
        held.append(paragraph)
        opened = names or opened
    yield _part(turn, held, first=first)


def _end_of_asking(paragraphs: Sequence[Paragraph]) -> int:
    """The index after the last paragraph that asks and the list under it; the rest leads to the next question."""
    cut = max(n for n, paragraph in enumerate(paragraphs) if asks(paragraph.text)) + 1
    while cut < len(paragraphs) and (is_item(paragraphs[cut]) or paragraphs[cut].goes_on):
        cut += 1
    return cut


def _part(turn: Turn, paragraphs: Sequence[Paragraph], *, first: bool) -> Turn:
    """One of the questions of a turn; the remarks before a question that is not the `first` are not part of it."""
    if first:
        return replace(turn, paragraphs=tuple(paragraphs))
    begin = next((n for n, paragraph in enumerate(paragraphs) if not is_remark(paragraph)), 0)
    return Turn(True, tuple(paragraphs[begin:]), remarks=tuple(paragraphs[:begin]))


def _is_question_by_itself(paragraph: Paragraph) -> bool:
    """Whether a paragraph is not an item of a list, not a `Zo ja, waarom?`, and not joined to another by an editor."""
    return paragraph.role is not Role.ITEM and not paragraph.goes_on and not follows_up(paragraph.text)
