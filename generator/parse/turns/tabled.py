"""Turns of tables of questions: the table, not the words, shows who is speaking in each cell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.correction import Part
from generator.model.table_cell import TableCell
from generator.model.text import MarkKind
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role
from generator.parse.roles.role import MARKS
from generator.parse.turns.turn import Turn

_ASIDE = (Part.OUTSIDE, Part.HEADING)
# The name of a row, and the name of the row whose answer it shares.
_Row = tuple[str, str]


def tabled_turns(paragraphs: Sequence[Paragraph]) -> Iterator[Turn]:
    """A turn for the question and one for the answer of each row; a row of the table may continue in a later one.

    A paragraph at which a question or an answer begins, as an editor decided, begins one, up to the end of its cell.
    """
    held: dict[tuple[_Row, int, bool], list[Paragraph]] = {}
    decided: dict[TableCell, bool] = {}
    added: defaultdict[_Row, int] = defaultdict(int)
    for paragraph in paragraphs:
        cell, part = paragraph.table_cell, paragraph.decided.part
        if cell is None or part in _ASIDE or (paragraph.is_aside and not part):
            continue
        row, is_question = (cell.row, cell.answered_in), decided.get(cell, _asks(paragraph))
        if part in MARKS and paragraph.role not in LABELS:
            decided[cell] = is_question = paragraph.mark is Role.QUESTION
            added[row] += is_question and (row, added[row], True) in held
        held.setdefault((row, added[row], is_question), []).append(paragraph)
    yield from _with_shared([(row, _turn(is_question, turn)) for (row, _, is_question), turn in held.items()])


def _turn(is_question: bool, held: Sequence[Paragraph]) -> Turn:
    labels = [paragraph for paragraph in held if paragraph.role in LABELS]
    label = labels[0] if labels else None
    return Turn(is_question, tuple(p for p in held if p.role not in LABELS), label, besides=tuple(labels[1:]))


def _with_shared(turns: Sequence[tuple[_Row, Turn]]) -> Iterator[Turn]:
    """The turns of rows; an answer whose cell spans several rows comes after the questions of all these rows."""
    answered = {row for (row, _), turn in turns if not turn.is_question}
    shared: defaultdict[str, list[Turn]] = defaultdict(list)
    for (_, holder), turn in turns:
        if turn.is_question and holder in answered:
            shared[holder].append(turn)
    own: Counter[str] = Counter()
    for (row, holder), turn in turns:
        if turn.is_question and holder in answered:
            continue
        if not turn.is_question and (others := shared.pop(row, None)):
            yield from others
            yield replace(turn, answers_before=own[row] + len(others))
            continue
        own[row] += turn.is_question
        yield turn


def _asks(paragraph: Paragraph) -> bool:
    cell = paragraph.table_cell
    return paragraph.role is Role.QUESTION or (cell is not None and cell.column is MarkKind.QUESTION)
