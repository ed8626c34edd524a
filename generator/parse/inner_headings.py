"""Headings within an answer: what stands below one goes on with the answer, and nobody asks there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.answering import only_answers
from generator.grammar.asking import asks, opens_question
from generator.grammar.closings import ends_turn
from generator.grammar.sentences import holds_sentences
from generator.model.text import SourceText
from generator.parse.dividing import Divided
from generator.parse.roles import HEADINGS, LABELS, Role, is_marked_heading

_BELONGS = frozenset({Role.TEXT, Role.ITEM, Role.TABLE, Role.CAPTION, Role.BESIDE})


def inner_headings(texts: Sequence[str], roles: Sequence[Role]) -> Iterator[int]:
    """The positions of headings between the label of an answer and the next label that part nothing.

    In a document in which headings stand right over labels, they part the questions; there none is given.
    """
    if Role.QUESTION not in roles or any(_is_over_label(roles, n) for n in range(len(roles))):
        return
    answering = False
    for n, role in enumerate(roles):
        if role in LABELS:
            answering = role is Role.ANSWER
        elif role in HEADINGS:
            answering = answering and role is Role.THEME and _goes_on(texts, roles, n)
            if answering:
                yield n


def heads_of_answers(source: SourceText, found: Divided, roles: Sequence[Role]) -> Iterator[int]:
    """The positions of texts between the label of an answer and what it says that the format marks as headings.

    They stay in the answer, and are none of its sentences.
    """
    for n in range(1, len(roles) - 1):
        if roles[n - 1] is not Role.ANSWER or roles[n] is not Role.TEXT or roles[n + 1] not in (Role.TEXT, Role.ITEM):
            continue
        text = found.texts[n]
        says = holds_sentences(text) or only_answers(text)
        if not says and is_marked_heading(source, found.chunks[n], text):
            yield n


def _is_over_label(roles: Sequence[Role], position: int) -> bool:
    return roles[position] is Role.THEME and roles[position + 1 : position + 2] in ([Role.QUESTION], [Role.ANSWER])


def _goes_on(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether text stands between a heading and the next label or heading, and nobody asks there or closes."""
    if ends_turn(texts[position]):
        return False
    end = position + 1
    while end < len(roles) and roles[end] in _BELONGS:
        if asks(texts[end]) or opens_question(texts[end]) or ends_turn(texts[end]):
            return False
        end += 1
    is_labelled = any(role in LABELS for role in roles[end:])
    return end > position + 1 and is_labelled and (roles[end] in LABELS or roles[end] is Role.THEME)
