"""Doubts about text after an answer and before the next label that is part of no question or answer.

If a rule ends an answer too early, the text that it leaves out is so always reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.layout.closings import signs_office
from generator.grammar.layout.greetings import only_greets
from generator.grammar.questions.asking import leads_questions, opens_question
from generator.messages.message import say
from generator.model.consultation import Section
from generator.model.text import SourceText
from generator.parse.roles.paragraphs import HEADINGS, LABELS, Paragraph, Role
from generator.problems import Code, Problems

ADVICE = say("say in consultation.yml what it is")
QUOTED_WORDS = 8
_TEXTS = (Role.TEXT, Role.ITEM)


def report_lost_texts(
    source: SourceText, found: Sequence[Section], body: Sequence[Paragraph], problems: Problems
) -> None:
    """Report text after an answer and before the next label that is part of no question or answer.

    Text that an editor decided on is left alone, and so are further columns of a table of questions, and what askers or
    signatories say there.
    """
    for paragraph in _lost(found, body):
        words = " ".join(paragraph.text.split()[:QUOTED_WORDS])
        message = say(
            "“{words}” stands between an answer and the next label, and is read as part of neither", words=words
        )
        problems.report(Code.UNCERTAIN_SPLIT, source.place(paragraph.block.start), message, ADVICE, words)


def _lost(found: Sequence[Section], body: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The first paragraph of each stretch to report."""
    exchanges = [exchange for section in found for exchange in section.exchanges]
    answers = {index for exchange in exchanges for index in exchange.answer_blocks}
    held = answers | {index for exchange in exchanges for index in exchange.question_blocks}
    answered = False
    stretch: list[Paragraph] = []
    for paragraph in body:
        if paragraph.index in held or paragraph.mark in LABELS:
            if stretch and paragraph.mark in LABELS:
                yield stretch[0]
            answered, stretch = paragraph.index in answers, []
        elif paragraph.role in (*HEADINGS - {Role.THEME}, Role.SIGNATURE) or _is_of_others(paragraph):
            answered, stretch = False, []
        elif answered and paragraph.role in _TEXTS and not (paragraph.decided.part or paragraph.is_aside):
            stretch.append(paragraph)


def _is_of_others(paragraph: Paragraph) -> bool:
    """Whether askers are speaking in a paragraph, or it is the office of a signatory."""
    text = paragraph.text
    return opens_question(text) or leads_questions(text) or only_greets(text) or signs_office(text)
