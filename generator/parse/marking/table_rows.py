"""Rows of a table of questions: decides which cells are the label, question and answer of which row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.grammar.labels.cells import is_number_cell, label_in_answer_cell, label_in_question_cell
from generator.grammar.labels.column_heads import Column
from generator.grammar.labels.forms import AnsweredOrAsked, opens_with
from generator.grammar.labels.labels import joint_numbers, unsigned_label
from generator.grammar.questions.answering import asks_outright, quotes_question
from generator.grammar.questions.asking import asks
from generator.grammar.sentences.borders import ends_sentence
from generator.model.block import Cell
from generator.model.table_cell import TableCell
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.marking.columns import Columns, is_bare_head
from generator.parse.paragraphs import markers

_OPENING = {MarkKind.QUESTION: label_in_question_cell, MarkKind.ANSWER: label_in_answer_cell}
Cells = Sequence[Cell]
Words = Sequence[str]


class RowReader:
    """Marks the cells of rows; a row without a question of its own continues the row before."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._row = self._holder = 0
        self._question = self._answer = ""

    def marks(self, cells: Sequence[Cells], grid: Sequence[Words], columns: Columns) -> Iterator[Mark]:
        """The marks of the cells of a table. Heads of columns are furniture, unless they hold other words too."""
        head = () if columns.head is None else grid[columns.head]
        for position, (row, words) in enumerate(zip(cells, grid, strict=True)):
            filled = [cell.span for cell in row if cell.span]
            if filled and words == head and (is_bare_head(words) or position != columns.head):
                yield Mark(MarkKind.FURNITURE, Span(filled[0].start, filled[-1].end))
            elif filled and words == head:
                yield Mark(MarkKind.LAYOUT_CELL, Span(filled[0].start, filled[-1].end))
            elif self._row and _is_beside(columns, words):
                yield from self._held(row, columns, answers=False)
            elif self._begins_or_goes_on(columns, words):
                self._find_holder(row, columns)
                yield from self._held(row, columns, answers=self._only_answers(columns, words))
            else:
                yield from (Mark(MarkKind.LAYOUT_CELL, span) for span in filled)

    def _begins_or_goes_on(self, columns: Columns, words: Words) -> bool:
        """Whether a row is a question or continues the one before (else it is a heading); counts the questions."""
        number, question, answer = (_at(words, columns.first(kind)) for kind in _HELD)
        is_answer = _is_answer(number, question)
        if is_number_cell(number) or (question and not is_answer and self._opens(columns, number, question, answer)):
            self._row += 1
            self._question, self._answer = question, answer
            return True
        goes_on = not number and self._row > 0 and bool(answer or (question and not _is_heading(words)))
        if goes_on:
            self._question, self._answer = question or self._question, answer or self._answer
        return goes_on

    def _find_holder(self, row: Cells, columns: Columns) -> None:
        """Note the row that holds the answer: this row, or an earlier one whose answer cell reaches down to it."""
        answered = columns.first(Column.ANSWER)
        if answered is None or answered >= len(row) or not row[answered].is_covered:
            self._holder = self._row

    def _only_answers(self, columns: Columns, words: Words) -> bool:
        """Whether a row answers the one before: it has no number, and says so, or no column is for answers."""
        if _is_answer(_at(words, columns.first(Column.NUMBER)), _at(words, columns.first(Column.QUESTION))):
            return True
        lacks_answers = columns.head is None and columns.first(Column.ANSWER) is None
        return lacks_answers and not words[0] and not any(map(asks_outright, words))

    def _opens(self, columns: Columns, number: str, question: str, answer: str) -> bool:
        """Whether a row without a number that can be read begins a question of its own."""
        if number or not self._row:
            return asks(question)
        is_ended = ends_sentence(self._answer or self._question)
        is_cut = bool(answer) and not (is_ended and ends_sentence(self._question))
        if is_cut or quotes_question(question) or question[0].islower():
            return False
        return (asks(question) and is_ended) or (bool(answer) and columns.first(Column.NUMBER) is None)

    def _held(self, row: Cells, columns: Columns, *, answers: bool) -> Iterator[Mark]:
        """The marks of the cells of a question; small cells side by side count as one."""
        asked, answered = columns.first(Column.QUESTION), columns.first(Column.ANSWER)
        numbered = columns.first(Column.NUMBER) is not None
        kinds = [_kind(columns, n) for n in range(len(row))]
        for (kind, _), group in groupby(range(len(row)), key=lambda n: (kinds[n], n if n in (asked, answered) else -1)):
            filled = [row[n].span for n in group if row[n].span]
            if filled:
                held = MarkKind.ANSWER if answers and kind is MarkKind.QUESTION else kind
                yield from self._parted(held, Span(filled[0].start, filled[-1].end), labelled=numbered)

    def _parted(self, kind: MarkKind, span: Span, *, labelled: bool) -> Iterator[Mark]:
        """The mark of a cell, after the mark of a label that opens its words."""
        words = self._source.slice(span)
        row = TableCell(kind, str(self._row), "" if self._holder == self._row else str(self._holder)).value
        is_open = kind is MarkKind.ANSWER or (kind is MarkKind.QUESTION and not labelled)
        opening = _OPENING[kind](words) if is_open else 0
        several = joint_numbers(words) if kind is MarkKind.ANSWER else 0
        if opening or several:
            end = span.start + (opening or several)
            yield Mark(MarkKind.ANSWER_LABEL if several else MarkKind.LABEL, Span(span.start, end), row)
            rest = self._source.text[end : span.end]
            span = Span(span.end - len(rest.lstrip()), span.end)
        yield Mark(kind, span, row)


_TEXTS = {Column.QUESTION: MarkKind.QUESTION, Column.ANSWER: MarkKind.ANSWER}
_HELD = (Column.NUMBER, Column.QUESTION, Column.ANSWER)


def _kind(columns: Columns, n: int) -> MarkKind:
    """The kind of a cell; a cell under no head is neither question nor answer."""
    held = columns.at(n)
    if held in (Column.NUMBER, Column.ASKER):
        is_extra = held is Column.NUMBER and n != columns.first(Column.NUMBER)
        label = MarkKind.LABEL if Column.QUESTION in columns.kinds else MarkKind.ANSWER_LABEL
        return MarkKind.COLUMN if is_extra else label
    return _TEXTS.get(held, MarkKind.COLUMN)


def _is_beside(columns: Columns, words: Words) -> bool:
    """Whether a row has words only in further columns; a heading would be in the first column."""
    filled = [n for n, cell in enumerate(words) if cell]
    return 0 not in filled and all(columns.at(n) is Column.OTHER for n in filled)


def _is_answer(number: str, question: str) -> bool:
    """Whether the question column of a row without a number holds a labelled answer: `Antwoord: Ja.`."""
    is_open = opens_with(AnsweredOrAsked.ANSWER, question) and unsigned_label(question) > 0
    return not number and (is_open or label_in_answer_cell(question) > 0)


def _at(words: Words, column: int | None) -> str:
    return words[column] if column is not None and column < len(words) else ""


def _is_heading(words: Words) -> bool:
    """Whether a row holds only a heading: the asker, or a few words that end no sentence."""
    [only, *others] = [each for each in words if each] or [""]
    return not others and (markers.may_name_factions(only) or markers.is_part_heading(only))
