"""Doubts about other columns in tables of questions: sentences there may be the answer of a row without one."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.labels.column_heads import is_prose
from generator.messages.message import say
from generator.model.text import MarkKind, SourceText
from generator.parse.roles.paragraphs import Paragraph
from generator.problems import Code, Problems

QUOTED_WORDS = 12
ADVICE = say("say in consultation.yml what it is")


def report_columns(source: SourceText, body: Sequence[Paragraph], problems: Problems) -> None:
    """Report once the sentences beside unanswered questions that were read as neither question nor answer."""
    cells = (paragraph.table_cell for paragraph in body if paragraph.table_cell)
    answered = {cell.row for cell in cells if cell.column is MarkKind.ANSWER}
    for paragraph in body:
        cell = paragraph.table_cell
        if not cell or not paragraph.is_aside or paragraph.decided.part or cell.row in answered:
            continue
        if is_prose(paragraph.text):
            message = say("this column of a table of questions is read as neither question nor answer")
            quote = " ".join(paragraph.text.split()[:QUOTED_WORDS])
            problems.report(Code.UNCERTAIN_SPLIT, source.place(paragraph.block.start), message, ADVICE, quote)
            return
