"""Turns without any label: only words and emphasis show who is speaking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

from generator.grammar.front.letter_heads import brings_answers
from generator.grammar.questions.answering import (
    answers_in_the_end,
    asks_outright,
    follows_up,
    only_wonders,
    quotes_question,
)
from generator.grammar.questions.asking import (
    asks,
    asks_for_itself,
    asks_with_mark,
    named_openers,
    opens_question,
)
from generator.grammar.questions.first_person import speaks_as_minister
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.answers import Answers
from generator.parse.turns.emphasised_sides import (
    SET_BY_FORM,
    answering_sides,
    answers_emphasised,
    emphasis_decides,
    forgotten_emphasis,
    is_interrupted,
    leads_on,
    shows_asking,
    sides_by_emphasis,
    speaks_out,
)
from generator.parse.turns.points import points_of_questions
from generator.parse.turns.remarks import answer_without_remarks, is_remark, leading_remarks, leads_as_remark
from generator.parse.turns.turn import SectionTurns, Turn


def questions_only(paragraphs: Sequence[Paragraph]) -> SectionTurns:
    """Questions without answers: each paragraph that asks is one, together with the paragraphs that lead to it."""
    introduction, rest = introduced(paragraphs)
    if not any(asks(paragraph.text) for paragraph in rest):
        return SectionTurns(tuple(paragraphs), ())
    return SectionTurns(introduction, tuple(_questions(rest)))


def alternating(paragraphs: Sequence[Paragraph], answers: Answers = Answers.IN_TURN) -> SectionTurns:
    """Alternating questions and answers; if only the questions are emphasised, emphasis decides before the words."""
    if paragraphs and brings_answers(paragraphs[0].text) and not any(asks(paragraph.text) for paragraph in paragraphs):
        return SectionTurns(tuple(paragraphs), ())
    if emphasis_decides(paragraphs):
        return _by_emphasis(paragraphs, forgotten_emphasis(paragraphs))
    is_emphasised = any(speaks_out(paragraph) and asks(paragraph.text) for paragraph in paragraphs)
    if answers is Answers.PLAIN and is_emphasised:
        found = _by_emphasis(paragraphs, forgotten_emphasis(paragraphs))
        return replace(found, turns=tuple(_doubted(turn) for turn in found.turns))
    return _by_words(paragraphs)


def _by_words(paragraphs: Sequence[Paragraph]) -> SectionTurns:
    """The turns by words: paragraphs that ask, or open as askers do, belong to the askers.

    Paragraphs after these that do neither are the answer, and so are questions that the answering side asks itself. If
    only answers are emphasised, emphasis decides. Without any answer, each paragraph that asks is a question.
    """
    introduction, rest = introduced(paragraphs)
    if answers_emphasised(paragraphs):
        return SectionTurns(introduction, tuple(_by_emphasised_answers(rest)))
    groups = _by_side(rest)
    if all(asking for asking, _ in groups):
        return questions_only(paragraphs)
    return SectionTurns(introduction, tuple(_alternately(groups)))


def _doubted(turn: Turn) -> Turn:
    """The turn; the end of an answer is unsure if a paragraph of it opens as askers do and asks."""
    asked = not turn.is_question and any(opens_question(p.text) and asks(p.text) for p in turn.paragraphs)
    return replace(turn, ends_unsure=True) if asked else turn


def _by_emphasised_answers(paragraphs: Sequence[Paragraph]) -> Iterator[Turn]:
    answered = False
    for answers, held in _grouped(paragraphs, answering_sides(paragraphs)):
        if not answers and any(asks(paragraph.text) for paragraph in held):
            first, *later = _questions(held)
            yield replace(first, unsure=answered and not leads_on(first.first))
            yield from later
        else:
            yield Turn(False, held, unsure=not answers)
        answered = answers


def _by_emphasis(paragraphs: Sequence[Paragraph], forgotten: frozenset[int] = frozenset()) -> SectionTurns:
    """The turns by emphasis; the plain paragraphs at the indices `forgotten` ask too, and their turns are unsure.

    The end of an answer with a paragraph that only asks is unsure: the askers or the answering side may ask it.
    """
    sides = [speaks or n in forgotten for n, speaks in enumerate(sides_by_emphasis(paragraphs))]
    plain = [paragraphs[n] for n in forgotten]
    groups = _grouped(paragraphs, sides)
    introduction = () if groups[0][0] else groups[0][1]
    turns = [_set_apart(*group) for group in _without_last_remarks(groups[bool(introduction) :])]
    turns = [
        replace(turn, unsure=True) if any(paragraph in plain for paragraph in turn.paragraphs) else turn
        for turn in turns
    ]
    turns = [turn if turn.is_question else answer_without_remarks(_interrupted(turn)) for turn in turns]
    return SectionTurns(introduction, tuple(turns))


def _interrupted(turn: Turn) -> Turn:
    return replace(turn, ends_unsure=True) if is_interrupted(turn.paragraphs) else turn


def _without_last_remarks(
    groups: Sequence[tuple[bool, tuple[Paragraph, ...]]],
) -> list[tuple[bool, tuple[Paragraph, ...]]]:
    """The groups; a last group of only remarks, which nobody answers, is joined to the answer before it."""
    *most, (asking, last) = groups
    if not (asking and most and all(map(is_remark, last))):
        return list(groups)
    *most, (_, answer) = most
    return [*most, (False, (*answer, *last))]


def _set_apart(asking: bool, held: tuple[Paragraph, ...]) -> Turn:
    """The turn of paragraphs with the same emphasis; remarks that lead to a question are not part of it.

    A question that shows asking by emphasis only is unsure: it may be an emphasised part of an answer. So is an answer
    whose first paragraph asks on (`Zo ja, wanneer?`): that may be a plain part of the question.
    """
    asked = len(leading_remarks(held)) if asking else 0
    if asking:
        unsure = not any(map(shows_asking, held)) or any(speaks_as_minister(paragraph.text) for paragraph in held[:-1])
        unsure = unsure or _may_begin_later(held[asked:])
    else:
        unsure = len(held) > 1 and follows_up(held[0].text) and asks_with_mark(held[0].text)
    return Turn(asking, held[asked:], unsure=unsure, remarks=held[:asked])


def question_onward(paragraphs: Sequence[Paragraph], answers: Answers) -> Iterator[Turn]:
    """The turns from a paragraph on at which a question begins, as an editor decided.

    If the answers of the document are labelled or in a part of their own, there are only questions. Otherwise the
    question ends with the first paragraph that asks, or with the last if none asks, and words decide about the rest.
    """
    if not answers.are_unmarked:
        yield from _questions(paragraphs)
        return
    asked = next((n for n, paragraph in enumerate(paragraphs) if asks(paragraph.text)), len(paragraphs) - 1)
    yield Turn(True, tuple(paragraphs[: asked + 1]))
    yield from _alternately(_by_side(paragraphs[asked + 1 :]))


def answer_onward(paragraphs: Sequence[Paragraph], answers: Answers) -> Iterator[Turn]:
    """The turns from a paragraph on at which an answer begins, as an editor decided.

    The answer ends before the first later paragraph that opens as askers do and asks.
    """
    later = range(1, len(paragraphs))
    cut = next((n for n in later if opens_question(paragraphs[n].text) and asks(paragraphs[n].text)), len(paragraphs))
    yield Turn(False, tuple(paragraphs[:cut]))
    if paragraphs[cut:]:
        yield from question_onward(paragraphs[cut:], answers)


def introduced(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The paragraphs before the first that asks, and the rest; if none asks, the last one counts as the question."""
    asking = _asking(paragraphs)
    first = next((n for n, asked in enumerate(asking) if asked), max(0, len(paragraphs) - 1))
    return tuple(paragraphs[:first]), tuple(paragraphs[first:])


def _asking(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph, whether it asks; if none asks outright, those that only report a question count too."""
    outright = [asks_outright(paragraph.text) for paragraph in paragraphs]
    return outright if any(outright) else [asks(paragraph.text) for paragraph in paragraphs]


def _by_side(paragraphs: Sequence[Paragraph]) -> list[tuple[bool, tuple[Paragraph, ...]]]:
    """Groups of paragraphs: (True, of the askers) or (False, of the answering side); points belong to the askers."""
    sides: list[bool] = []
    points = points_of_questions(paragraphs, of_one=False)
    for n, (paragraph, within) in enumerate(zip(paragraphs, points, strict=True)):
        after_answer = bool(sides) and not sides[-1]
        reports_question = quotes_question(paragraph.text) and not any(map(_asks_on, paragraphs[n + 1 : n + 2]))
        wonders = only_wonders(paragraph.text, after_answer=after_answer) or reports_question
        wonders = wonders or paragraph.role in SET_BY_FORM
        opens = opens_question(paragraph.text) and not _restates(paragraphs, sides, n)
        wonders = wonders or (opens_question(paragraph.text) and not opens)
        sides.append(within or opens or (asks(paragraph.text) and not wonders))
    return _grouped(paragraphs, sides)


def _asks_on(following: Paragraph) -> bool:
    """Whether a paragraph asks but does not open as askers do, so that the paragraph before it may lead to it."""
    return asks_outright(following.text) and not opens_question(following.text)


def _restates(paragraphs: Sequence[Paragraph], sides: Sequence[bool], position: int) -> bool:
    """Whether an answer begins at `position`, right after a question, by reporting what the askers said."""
    if not (position and sides[-1] and asks(paragraphs[position - 1].text)):
        return False
    below = paragraphs[position + 1 : position + 2]
    return answers_in_the_end(paragraphs[position].text) and not any(map(shows_asking, below))


def _grouped(paragraphs: Sequence[Paragraph], sides: Sequence[bool]) -> list[tuple[bool, tuple[Paragraph, ...]]]:
    sided = zip(sides, paragraphs, strict=True)
    return [
        (asking, tuple(paragraph for _, paragraph in group))
        for asking, group in groupby(sided, key=lambda pair: pair[0])
    ]


def _alternately(groups: Sequence[tuple[bool, tuple[Paragraph, ...]]]) -> Iterator[Turn]:
    heard: tuple[Paragraph, ...] = ()
    for asking, paragraphs in groups:
        if asking and any(asks(paragraph.text) for paragraph in paragraphs):
            first, *later = _questions(paragraphs)
            yield replace(first, remarks=(*heard, *first.remarks))
            yield from later
            heard = ()
        else:
            heard += paragraphs if asking else ()
            unsure = not asking and opens_question(paragraphs[0].text)
            yield Turn(False, paragraphs, unsure=unsure, by_words=True)


def _questions(paragraphs: Sequence[Paragraph]) -> list[Turn]:
    """A question for each paragraph that asks, with the paragraphs that lead to it and the items under it.

    `De leden van de SP-fractie vragen het volgende:` leads to the question below it. Remarks of askers are part of no
    question; text after the last question that is no remark is part of that question. A list under a colon whose first
    item asks nothing belongs to one question, even if its later items ask.
    """
    turns: list[Turn] = []
    waiting: list[Paragraph] = []
    remarks: list[Paragraph] = []
    points = points_of_questions(paragraphs, of_one=True)
    asking = _asking(paragraphs)
    for paragraph, asked_here, following, within in zip_longest(paragraphs, asking, paragraphs[1:], points):
        leads = paragraph.text.endswith(":") and following is not None and asks(following.text)
        if asked_here and not (leads or within):
            asked = after_others([*waiting, paragraph])
            turns.append(Turn(True, asked, unsure=_may_begin_later(asked), remarks=tuple(remarks)))
            waiting, remarks = [], []
        elif turns and not (waiting or remarks) and (within or (paragraph.role is Role.ITEM and not asked_here)):
            turns[-1] = _with_more(turns[-1], [paragraph])
        elif leads_as_remark(paragraph, following):
            waiting, remarks = [], [*remarks, paragraph]
        else:
            waiting.append(paragraph)
    if waiting and turns and not remarks:
        turns[-1] = _with_more(turns[-1], waiting)
    return turns or [Turn(True, tuple(paragraphs))]


def _may_begin_later(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a question may begin at its second paragraph: that is complete without the first, which asks nothing."""
    first = paragraphs[0]
    leads = opens_question(first.text) and not (asks(first.text) or first.text.endswith(":") or first.decided.part)
    return leads and any(asks_for_itself(paragraph.text) for paragraph in paragraphs[1:2])


def _with_more(turn: Turn, paragraphs: Sequence[Paragraph]) -> Turn:
    return replace(turn, paragraphs=(*turn.paragraphs, *paragraphs))


def after_others(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs of a question, without those at its start in which another faction speaks and asks nothing."""
    opens = [named_openers(paragraph.text) for paragraph in paragraphs]
    asked = next((n for n, paragraph in enumerate(paragraphs) if asks(paragraph.text)), -1)
    last = next((n for n in range(asked, -1, -1) if opens[n]), None)
    if last is None or not any(opened and opened != opens[last] for opened in opens[:last]):
        return tuple(paragraphs)
    others = max(n for n in range(last) if opens[n] and opens[n] != opens[last])
    start = next(n for n in range(others + 1, last + 1) if opens[n])
    return tuple(paragraphs[start:])
