"""One doubt about a document whose questions have neither label nor number, so that only words show their starts."""

from __future__ import annotations

from collections.abc import Sequence

from generator.messages.message import say, say_number
from generator.model.consultation import Exchange, Section
from generator.model.text import SourceText
from generator.parse.roles.paragraphs import Paragraph
from generator.problems import Code, Problems

ADVICE = say("compare each with the document; then name this doubt under `checked`")


def report_unlabelled(
    source: SourceText, found: Sequence[Section], paragraphs: Sequence[Paragraph], problems: Problems
) -> None:
    """Report, once for a document, that most of its questions were separated by their words alone.

    Cells of a table of questions separate them as well as labels do.
    """
    exchanges = [exchange for section in found for exchange in section.exchanges]
    in_cells = {paragraph.index for paragraph in paragraphs if paragraph.table_cell}
    questions = [question for exchange in exchanges for question in exchange.questions]
    alone = [asked for asked in questions if asked.label is None and not in_cells & {*asked.paragraphs}]
    if 2 * len(alone) <= len(questions) or (len(questions) == 1 and _is_set_apart(exchanges[0])):
        return
    starts = {paragraph.index: paragraph.block.start for paragraph in paragraphs}
    message = say_number(
        len(alone),
        "no label or number shows where questions begin: {number} question was parted by its words alone",
        "no label or number shows where questions begin: {number} questions were parted by their words alone",
    )
    problems.report(Code.UNLABELLED, source.place(starts[alone[0].paragraphs[0]]), message, ADVICE)


def _is_set_apart(only: Exchange) -> bool:
    """Whether a single question is followed only by an answer with a label."""
    return all(answer.label is not None for answer in only.answers)
