"""Labels with the wrong word: `Vraag 7` above the answer to question 7, `Antwoord 7` above question 7.

Number, place and text must all prove the slip: a label repeats the one before it or the one after it, and its text is
not what its word says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.grammar.questions.answering import asks_outright
from generator.grammar.questions.asking import opens_question
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs
from generator.parse.turns.turn import Turn


def with_meant_words(runs: Sequence[LabelledParagraphs]) -> list[LabelledParagraphs]:
    """The runs of a section, with the right role for labels with a wrong word; unchanged if no answer has a label."""
    named = [_numbers(run) for run in runs]
    if not any(_opens(run, Role.ANSWER) for run in runs):
        return list(runs)
    asked, answered = _all(runs, named, Role.QUESTION), _all(runs, named, Role.ANSWER)
    found = list(runs)
    for n in range(1, len(runs)):
        following = runs[n + 1] if n + 1 < len(runs) else None
        if not named[n] or (following is not None and following.label is None):
            continue
        if _opens(runs[n], Role.QUESTION) and not (following and _opens(following, Role.ANSWER)):
            waits = {*_waiting(found, named, n)}
            if waits.issuperset(named[n]) and not answered & {*named[n]} and _says(runs[n]):
                found[n] = _as(runs[n], Role.ANSWER)
        elif _opens(runs[n], Role.ANSWER) and following and _opens(following, Role.ANSWER):
            is_answered = not _opens(found[n - 1], Role.QUESTION)
            if is_answered and named[n] == named[n + 1] and not asked & {*named[n]} and _asks(runs[n]):
                found[n] = _as(runs[n], Role.QUESTION)
    return found


def _numbers(run: LabelledParagraphs) -> tuple[str, ...]:
    """The numbers on the label of a run; none without a label."""
    return Turn(run.opens is Role.QUESTION, run.paragraphs, run.label).numbers if run.label else ()


def _all(runs: Sequence[LabelledParagraphs], named: Sequence[Sequence[str]], role: Role) -> set[str]:
    return {number for run, numbers in zip(runs, named, strict=True) if _opens(run, role) for number in numbers}


def _waiting(runs: Sequence[LabelledParagraphs], named: Sequence[Sequence[str]], position: int) -> Iterator[str]:
    """The numbers of the questions right before a run, at most as many questions as the run has numbers."""
    for before in range(position - 1, max(-1, position - 1 - len(named[position])), -1):
        if not (_opens(runs[before], Role.QUESTION) and _asks(runs[before])):
            return
        yield from named[before]


def _opens(run: LabelledParagraphs, role: Role) -> bool:
    """Whether the words of a label, without a decision of an editor, give it this role: QUESTION or ANSWER."""
    return run.label is not None and run.label.role is role and not run.label.decided.part


def _says(run: LabelledParagraphs) -> bool:
    return bool(run.paragraphs) and not any(map(_speaks, run.paragraphs))


def _asks(run: LabelledParagraphs) -> bool:
    return any(map(_speaks, run.paragraphs))


def _speaks(paragraph: Paragraph) -> bool:
    return opens_question(paragraph.text) or asks_outright(paragraph.text)


def _as(run: LabelledParagraphs, role: Role) -> LabelledParagraphs:
    return run if run.label is None else replace(run, label=replace(run.label, role=role))
