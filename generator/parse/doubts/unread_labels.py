"""Doubts about lines of the body that begin like a label, in any form, and were read as plain text.

So a label in an unknown form never becomes part of an answer unnoticed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.labels.labels import likeness, number_glued, signed_label
from generator.grammar.labels.likeness import label_of_other_form
from generator.grammar.questions.asking import asks
from generator.grammar.questions.labels_within import answers_within, may_hold_answer
from generator.grammar.sentences.borders import runs_on
from generator.messages.message import say
from generator.model.text import SourceText, Span
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role
from generator.problems import Code, Problems

_SAFE = LABELS | {Role.BESIDE, Role.SIGNATURE, Role.TITLE}
ADVICE = say("say in consultation.yml what it is")


def report_unread_labels(source: SourceText, body: Sequence[Paragraph], problems: Problems) -> None:
    """Report the lines that look like labels and were read as text, unless an editor decided about them."""
    for paragraph in body:
        if paragraph.role in _SAFE or paragraph.decided.part or paragraph.is_aside:
            continue
        for line, words in _like_labels(source, paragraph):
            message = say("“{words}” begins a line like a label, and is read as text", words=words)
            problems.report(Code.UNREAD_LABEL, source.place(line.start), message, ADVICE, words)


def _like_labels(source: SourceText, paragraph: Paragraph) -> Iterator[tuple[Span, str]]:
    """The lines of a paragraph that begin like a label, with those words; none within a sentence."""
    before = ""
    may_hold = any(may_hold_answer(source.slice(fragment)) for fragment in paragraph.block.fragments)
    for line in _lines(source, paragraph):
        text = source.slice(line)
        words = likeness(text) or label_of_other_form(text) or _glued(text)
        if words and not runs_on(before):
            yield line, words
        elif may_hold and (offset := next(answers_within(text), 0)):
            yield Span(line.start + offset, line.end), _label_within(text[offset:])
        before = text


def _label_within(text: str) -> str:
    """The label that opens the end of a line: up to its sign, or its colon."""
    return text[: signed_label(text)] or "".join(text.partition(":")[:2])


def _glued(text: str) -> str:
    """The number glued to the first word of a question: `7Bent u bereid`; empty when there is none."""
    found = number_glued(text)
    return text[: found.end] if found and asks(text) else ""


def _lines(source: SourceText, paragraph: Paragraph) -> Iterator[Span]:
    """The lines of the fragments of a paragraph, each without the space around it."""
    for fragment in paragraph.block.fragments:
        start = fragment.start
        for part in source.slice(fragment).splitlines(keepends=True):
            bare = part.strip()
            if bare:
                begin = start + part.index(bare[0])
                yield Span(begin, begin + len(bare))
            start += len(part)
