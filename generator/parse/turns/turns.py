"""Turns: the questions and the answers of one section.

No marker ends an answer. Between the label of one answer and that of the next, the paragraphs belong first to the
answer and then to the next question; the words of the askers decide where that question begins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest

from generator.grammar.questions.answering import asks_outright, only_wonders, quotes_question
from generator.grammar.questions.asking import asks, asks_minister, opens_question
from generator.grammar.sentences.borders import ends_with_pages
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role
from generator.parse.turns.answers import Answers
from generator.parse.turns.emphasised_sides import emphasis_decides
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs, labelled_paragraphs
from generator.parse.turns.lost_labels import is_put_to_minister, without_lost_label
from generator.parse.turns.points import points_of_questions
from generator.parse.turns.remarks import (
    answer_without_remarks,
    question_without_remarks,
    remarks_apart,
    without_lead,
)
from generator.parse.turns.restating import may_hold_answer, restated
from generator.parse.turns.several_questions import parted
from generator.parse.turns.slipped_words import with_meant_words
from generator.parse.turns.tabled import tabled_turns
from generator.parse.turns.turn import SectionTurns, Turn
from generator.parse.turns.unmarked import (
    after_others,
    alternating,
    answer_onward,
    introduced,
    question_onward,
    questions_only,
)


def section_turns(paragraphs: Sequence[Paragraph], answers: Answers = Answers.LABELLED) -> SectionTurns:
    """Divide the paragraphs of one section (headings left out of the result) into introduction and turns.

    `answers` is the place of the answers in the whole document. Around a table of questions only labels show turns.
    """
    if any(paragraph.table_cell for paragraph in paragraphs):
        return _around_tables(paragraphs, Answers.LABELLED if answers.are_unmarked else answers)
    found = _untabled(paragraphs, answers)
    return replace(found, turns=tuple(parted(found.turns)))


def _around_tables(paragraphs: Sequence[Paragraph], answers: Answers) -> SectionTurns:
    introduction: list[Paragraph] = []
    turns: list[Turn] = []
    for is_tabled, group in groupby(paragraphs, key=lambda paragraph: paragraph.table_cell is not None):
        held = list(group)
        if is_tabled:
            turns.extend(tabled_turns(held))
        elif any(paragraph.mark in LABELS for paragraph in held):
            found = _untabled(held, answers)
            introduction.extend(found.introduction if not turns else ())
            turns.extend(found.turns)
        elif not turns:
            introduction.extend(paragraph for run in labelled_paragraphs(held) for paragraph in run.paragraphs)
        elif held[-1] is paragraphs[-1] and any(run.paragraphs for run in labelled_paragraphs(held)):
            turns[-1] = replace(turns[-1], ends_unsure=True)  # the text below may belong to it
    return SectionTurns(tuple(introduction), tuple(turns))


def _untabled(paragraphs: Sequence[Paragraph], answers: Answers) -> SectionTurns:
    runs = list(labelled_paragraphs(paragraphs))
    labels = {run.label.role for run in runs if run.label}
    if not labels:
        return _unlabelled(runs, answers)
    opening = runs[0].paragraphs if runs[0].opens is None else ()
    if Role.QUESTION in labels:
        return SectionTurns(opening, tuple(_labelled(runs, answers)))
    introduction, first = _introduced(opening, runs)
    turns = [Turn(True, first)] if first else []
    for run, following in zip_longest(runs, runs[1:]):
        if run.opens is Role.QUESTION:
            turns.append(Turn(True, run.paragraphs))
        elif run.opens and following and following.opens is Role.QUESTION:
            turns.append(Turn(False, run.paragraphs, run.label))
        elif run.opens:
            asked = turns[-1].paragraphs if turns and turns[-1].is_question else ()
            turns.extend(_answer_and_next(run, asked, is_last=following is None))
    return SectionTurns(introduction, tuple(turns))


def _unlabelled(runs: Sequence[LabelledParagraphs], answers: Answers) -> SectionTurns:
    """The turns of a section without labels; one begins at each paragraph at which an editor decided that it does."""
    opening, decided = (runs[0].paragraphs, runs[1:]) if runs[0].opens is None else ((), runs)
    if decided and not any(asks(paragraph.text) for paragraph in opening):
        found = SectionTurns(opening, ())
    else:
        found = alternating(opening, answers) if answers.are_unmarked else questions_only(opening)
    return SectionTurns(found.introduction, (*found.turns, *_onward(decided, answers)))


def _onward(decided: Sequence[LabelledParagraphs], answers: Answers) -> Iterator[Turn]:
    for run in decided:
        onward = question_onward if run.opens is Role.QUESTION else answer_onward
        yield from onward(run.paragraphs, answers)


def _introduced(
    opening: Sequence[Paragraph], runs: Sequence[LabelledParagraphs]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The introduction, and the first question before the first marked answer (empty if an editor begins it later)."""
    begun = next((run.opens for run in runs if run.opens), None)
    if begun is Role.QUESTION and not any(asks(paragraph.text) for paragraph in opening):
        return tuple(opening), ()
    return introduced(opening)


def _answer_and_next(run: LabelledParagraphs, asked: Sequence[Paragraph], *, is_last: bool) -> Iterator[Turn]:
    """An answer to the question `asked`, and the next question, which follows it before the next label.

    After the last label (`is_last`), an answer whose label is lost may follow that question.
    """
    cut, unsure = _cut(run.paragraphs, restated(run.paragraphs, asked), must_ask=not is_last)
    answer = Turn(False, run.paragraphs[:cut], run.label)
    yield answer if run.paragraphs[cut:] else answer_without_remarks(answer)
    if run.paragraphs[cut:]:
        asked = after_others(run.paragraphs[cut:])
        remarks = remarks_apart(asked)
        question = Turn(True, asked[len(remarks) :], unsure=unsure, remarks=remarks)
        yield from without_lost_label(question) if is_last else (question,)


def _cut(paragraphs: Sequence[Paragraph], repeated: Collection[int], *, must_ask: bool) -> tuple[int, bool]:
    """The index of the first paragraph of the next question (the length when there is none), and whether it is unsure.

    The answer keeps its first paragraph. With `must_ask` a question begins at the first paragraph that opens as askers
    do, else at the first that asks, else at the last, which is unsure if there are others. Without, it begins only at a
    paragraph that does both, or asks the minister. Paragraphs in `repeated` (indices) begin no question.
    """
    signs = [_signs(paragraph) for paragraph in paragraphs]
    later = [n for n in range(1, len(paragraphs)) if n not in repeated and not paragraphs[n].goes_on]
    opening = next((n for n in later if signs[n][0]), None)
    asking = next((n for n in later if signs[n][1]), None)
    if not must_ask:
        sure = next((n for n in later if all(signs[n]) or _asks_office(paragraphs[n].text)), len(paragraphs))
        put = next((n for n in later if is_put_to_minister(paragraphs, n)), len(paragraphs))
        return min(sure, put), put < sure
    if opening is not None:
        is_asked = any(asked for _, asked in signs[opening:])
        return opening, not is_asked or may_hold_answer(paragraphs[opening:])
    if asking is not None:
        return asking, len(paragraphs) > asking + 1 or asking > 1
    places = len(later)
    return (len(paragraphs) - 1, places > 1) if places else (len(paragraphs), False)


def _asks_office(text: str) -> bool:
    """Whether a paragraph asks the minister and ends with a question mark: the answering side never does both."""
    return text.endswith("?") and asks_minister(text)


def _labelled(runs: Sequence[LabelledParagraphs], answers: Answers) -> Iterator[Turn]:
    """The turns of runs with labels. Remarks of the askers at the end of a run become remarks of the next question."""
    runs = with_meant_words(runs)
    waiting = frozenset() if answers is Answers.APART else _unanswered(runs)
    unasked = _unasked(runs)
    remarks: tuple[Paragraph, ...] = ()
    for position, run in enumerate(runs):
        if run.opens is None:
            continue
        following = runs[position + 1 : position + 2]
        if run.opens is Role.ANSWER:
            turns = list(_answer_and_lost_label(run, following, is_unasked=position + 1 in unasked))
        elif position in waiting:
            turns = list(_question_and_answer(without_lead(run, following)))
        else:
            turns = [question_without_remarks(run, following)]
        if turns[0].is_question:
            turns[0] = replace(turns[0], remarks=(*remarks, *turns[0].remarks))
        yield from turns
        held = {paragraph.index for turn in turns for paragraph in turn.paragraphs}
        remarks = tuple(paragraph for paragraph in run.paragraphs if paragraph.index not in held)


def _unasked(runs: Sequence[LabelledParagraphs]) -> frozenset[int]:
    """The positions of the runs that are labelled answers to a question whose label is lost.

    With numbers: no labelled question has one of them. Without: at most half of the labelled answers come right after
    another answer.
    """
    answers = [n for n, run in enumerate(runs) if run.opens is Role.ANSWER and run.label]
    named = [Turn(run.opens is Role.QUESTION, run.paragraphs, run.label).numbers if run.label else () for run in runs]
    asked = {number for n, run in enumerate(runs) if run.opens is Role.QUESTION for number in named[n]}
    lacking = [n for n in answers if n and runs[n - 1].opens is Role.ANSWER]
    are_few = 2 * len(lacking) <= len(answers)
    return frozenset(n for n in answers if (asked.isdisjoint(named[n]) if named[n] else are_few))


def _answer_and_lost_label(
    run: LabelledParagraphs, following: Sequence[LabelledParagraphs], *, is_unasked: bool
) -> Iterator[Turn]:
    """An answer in a section with labelled questions. If another answer follows, the label of its question is lost.

    That question begins at the first paragraph that opens as askers do. If there is none and the next answer
    `is_unasked`, it begins at the first of the last paragraphs that all ask.
    """
    later = range(1, len(run.paragraphs))
    if any(next_run.opens is Role.ANSWER for next_run in following):
        opens = (n for n in later if opens_question(run.paragraphs[n].text) and not run.paragraphs[n].goes_on)
        opened = next(opens, _last_asked(run.paragraphs) if is_unasked else None)
        if opened is not None:
            yield Turn(False, run.paragraphs[:opened], run.label)
            yield Turn(True, run.paragraphs[opened:], unsure=True)
            return
    # The answer may still contain that question.
    yield answer_without_remarks(
        Turn(False, run.paragraphs, run.label, ends_unsure=is_unasked and len(run.paragraphs) > 1)
    )


def _last_asked(paragraphs: Sequence[Paragraph]) -> int | None:
    """The index of the first of the last paragraphs of an answer that all ask outright; None if the last does not.

    An answer keeps its first paragraph.
    """
    last = len(paragraphs)
    while last > 1 and _signs(paragraphs[last - 1])[1] and not paragraphs[last - 1].goes_on:
        last -= 1
    return last if last < len(paragraphs) else None


def _goes_on_asking(paragraph: Paragraph) -> bool:
    return asks_outright(paragraph.text) and not only_wonders(paragraph.text, after_answer=False)


def _signs(paragraph: Paragraph) -> tuple[bool, bool]:
    return opens_question(paragraph.text), asks_outright(paragraph.text)


def _unanswered(runs: Sequence[LabelledParagraphs]) -> frozenset[int]:
    """The positions of labelled questions with no answer right after them and no answer with any of their numbers."""
    answered = {n for run in runs if run.opens is Role.ANSWER for n in Turn(False, run.paragraphs, run.label).numbers}
    found = set()
    for position, run in enumerate(runs):
        follows = runs[position + 1].opens if position + 1 < len(runs) else None
        if run.label and run.opens is Role.QUESTION and follows is not Role.ANSWER:
            found |= set() if answered & set(Turn(True, run.paragraphs, run.label).numbers) else {position}
    return frozenset(found)


def _question_and_answer(run: LabelledParagraphs) -> Iterator[Turn]:
    """A labelled question whose answer has no label: the question continues as long as its paragraphs ask.

    It ends in any case after the page numbers that it refers to; see `_end_of_paged`.
    """
    by_emphasis = emphasis_decides(run.paragraphs)
    paged = _end_of_paged(run)
    points = points_of_questions(run.paragraphs, of_one=False)
    goes_on = [
        paragraph.goes_on or (paragraph.emphasised if by_emphasis else is_point or _goes_on_asking(paragraph))
        for paragraph, is_point in zip(run.paragraphs, points, strict=True)
    ]
    cut = min(paged, next((n for n, asking in enumerate(goes_on) if n and not asking), len(run.paragraphs)))
    yield Turn(True, run.paragraphs[:cut], run.label)
    if run.paragraphs[cut:]:
        reports_question = quotes_question(run.paragraphs[cut].text) and any(goes_on[cut:])
        unsure = not by_emphasis and ((cut > 1 and cut != paged) or reports_question)
        yield Turn(False, run.paragraphs[cut:], unsure=unsure)


def _end_of_paged(run: LabelledParagraphs) -> int:
    """The index after the first paragraphs that end with page numbers, at most one for each number of the label."""
    paged = [ends_with_pages(paragraph.text) for paragraph in run.paragraphs]
    end = paged.index(True) + 1 if True in paged else len(paged)
    most = end + max(1, len(Turn(True, run.paragraphs, run.label).numbers)) - 1
    while end < min(most, len(paged)) and paged[end] and _goes_on_asking(run.paragraphs[end]):
        end += 1
    return end
