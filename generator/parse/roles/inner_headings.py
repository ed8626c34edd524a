"""Headings within an answer: the text below continues the answer, and nobody asks there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.layout.closings import ends_turn
from generator.grammar.layout.headings import is_numbered
from generator.grammar.layout.web_chrome import heads_links
from generator.grammar.questions.answering import only_answers, quotes_question
from generator.grammar.questions.asking import asks, opens_question
from generator.grammar.sentences.borders import ends_sentence, holds_sentences, runs_on, starts_new
from generator.model.text import MarkKind, SourceText
from generator.parse.labels.cutting import LabelsCut
from generator.parse.paragraphs.emphasis import is_emphasised
from generator.parse.roles.role import HEADINGS, LABELS, Role
from generator.parse.roles.roles import is_marked_heading

# This many numbered headings above questions show that themes have numbered headings.
FEWEST_NUMBERED = 2
# The greatest length of a line that heads a part of an answer.
LONGEST_LINE = 80
_CONTENT = frozenset({Role.TEXT, Role.ITEM, Role.TABLE})
_BELONGS = frozenset({Role.TEXT, Role.ITEM, Role.TABLE, Role.CAPTION, Role.BESIDE})


def inner_headings(source: SourceText, found: LabelsCut, roles: Sequence[Role]) -> Iterator[int]:
    """The positions of headings between the label of an answer and the next label that do not separate questions.

    If some headings come right above labels, headings separate questions, and only those of a lower level are returned.
    A heading of a lower level than the label of the answer is returned in any case.
    """
    texts = found.texts
    if not LABELS & set(roles):
        yield from _of_no_labels(texts, roles)
    levels = [_level(source, found, n) if role in LABELS | HEADINGS else 0 for n, role in enumerate(roles)]
    parting = [levels[n] for n in range(len(roles)) if _is_over_label(roles, n)]
    answering, label = False, 0
    for n, role in enumerate(roles):
        if role in LABELS:
            answering, label = role is Role.ANSWER, levels[n]
        elif role in HEADINGS:
            parts_none = Role.QUESTION in roles and (not parting or levels[n] > max(parting) >= min(parting) > 0)
            is_inner = (0 < label < levels[n] and _is_below(texts, roles, n)) or (
                parts_none and _goes_on(texts, roles, n)
            )
            answering = answering and role is Role.THEME and is_inner
            if answering:
                yield n


def _level(source: SourceText, found: LabelsCut, position: int) -> int:
    """The level of a heading, from 1; 0 if the format marks no heading here."""
    marks = source.marked(MarkKind.HEADING, found.paragraphs[position].span)
    return min((int(mark.value) for mark in marks if mark.value.isdecimal()), default=0)


def heads_of_answers(source: SourceText, found: LabelsCut, roles: Sequence[Role]) -> Iterator[int]:
    """The positions of texts marked by the format as headings between the label of an answer and its text.

    For a short line, emphasis that the text below lacks counts as a mark, and so does another such line within the
    answer. These headings stay in the answer.
    """
    for n in range(1, len(roles) - 1):
        if roles[n - 1] is not Role.ANSWER or roles[n] is not Role.TEXT or roles[n + 1] not in (Role.TEXT, Role.ITEM):
            continue
        text = found.texts[n]
        if holds_sentences(text) or only_answers(text):
            continue
        if is_marked_heading(source, found.paragraphs[n], text) or (
            _is_line(text) and (_is_set_apart(source, found, n) or _has_fellow(found.texts, roles, n))
        ):
            yield n


def _is_line(text: str) -> bool:
    """Whether a text may be a heading without any mark: short, with the beginning and the end of a heading."""
    return len(text) <= LONGEST_LINE and starts_new(text) and not (runs_on(text) or asks(text))


def _is_set_apart(source: SourceText, found: LabelsCut, position: int) -> bool:
    own, below = ([found.paragraphs[n]] for n in (position, position + 1))
    return is_emphasised(source, own) and not is_emphasised(source, below)


def _has_fellow(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether the answer has another such line above a text that ends a sentence, and all other texts in it end one."""
    end = position + 1
    while end < len(roles) and roles[end] in _BELONGS:
        end += 1
    below = [n for n in range(position + 1, end) if roles[n] is Role.TEXT]
    lines = [n for n in below if not ends_sentence(texts[n])]
    stand_over = all(_is_line(texts[n]) and n + 1 in below and ends_sentence(texts[n + 1]) for n in lines)
    return bool(lines) and stand_over and ends_sentence(texts[position + 1])


def _is_over_label(roles: Sequence[Role], position: int) -> bool:
    return roles[position] is Role.THEME and roles[position + 1 : position + 2] in ([Role.QUESTION], [Role.ANSWER])


def _goes_on(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether there is text between a heading and the next label or heading, without questions or closings."""
    if ends_turn(texts[position]):
        return False
    end = position + 1
    while end < len(roles) and roles[end] in _BELONGS:
        if _asks_itself(texts[end]) or opens_question(texts[end]) or ends_turn(texts[end]):
            return False
        end += 1
    is_labelled = any(role in LABELS for role in roles[end:])
    return end > position + 1 and is_labelled and (roles[end] in LABELS or roles[end] is Role.THEME)


def _is_below(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether there is text, without questions, between a heading and the next label; further headings may intervene.

    A heading right above a label belongs to the label.
    """
    end = next((n for n in range(position + 1, len(roles)) if roles[n] in LABELS), len(roles))
    heads = [n for n in range(position, end) if roles[n] in HEADINGS]
    content = [texts[n] for n in range(position + 1, end) if roles[n] in _CONTENT]
    if not content or any(opens_question(text) for text in content) or heads_links(texts[position]):
        return False
    return all(roles[n] is Role.THEME and not ends_turn(texts[n]) for n in heads)


def _asks_itself(text: str) -> bool:
    return asks(text) and not quotes_question(text)


def _of_no_labels(texts: Sequence[str], roles: Sequence[Role]) -> Iterator[int]:
    """The positions of inner headings in a document without labels: those without a number between parts of an answer.

    All headings above questions must have a number (`2. Hoofdlijnen`, `Artikel III`); nothing else distinguishes them.
    """
    themes = [n for n, role in enumerate(roles) if role is Role.THEME]
    over = [n for n in themes if _asks_at(texts, roles, n + 1)]
    if len(over) < FEWEST_NUMBERED or not all(is_numbered(texts[n]) for n in over):
        return
    inner: set[int] = set()
    for n in themes:
        asked = any(asks(texts[m]) for m in range(n) if roles[m] in _BELONGS)
        below = texts[n + 1 : n + 2] and roles[n + 1] is Role.TEXT and not _speaks(texts[n + 1])
        if (
            asked
            and below
            and not is_numbered(texts[n])
            and not ends_turn(texts[n])
            and _is_answer(texts, roles, n - 1)
        ):
            inner.add(n)
    yield from sorted(inner)


def _asks_at(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    return roles[position : position + 1] == [Role.TEXT] and _speaks(texts[position])


def _is_answer(texts: Sequence[str], roles: Sequence[Role], position: int) -> bool:
    """Whether the paragraph at a position is text in which nobody asks."""
    return roles[position] in _BELONGS and not _speaks(texts[position])


def _speaks(text: str) -> bool:
    return asks(text) or opens_question(text)
