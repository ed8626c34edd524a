"""Mail that quotes the questions, each with its answer below: the quotation signs show who is speaking on each line.

The quotation signs become furniture. The words stay in place and are marked like cells of a table of questions: quoted
words as the question, the words below as its answer. Other words are left unmarked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from generator.grammar.front.signatures import signature
from generator.grammar.labels.cells import label_in_answer_cell
from generator.grammar.labels.labels import answer_label, number_alone, number_before_text, question_label, signed_label
from generator.grammar.labels.numbers import value
from generator.grammar.layout.closings import ends_turn
from generator.grammar.layout.mail_words import heads_message
from generator.grammar.questions.asking import asks, goes_on_asking
from generator.model.table_cell import TableCell
from generator.model.text import Mark, MarkKind, SourceText, Span
from generator.parse.paragraphs.quote_signs import QuotedLine, quoted_lines, sign_marks


@dataclass(frozen=True)
class _Line:
    """A line with words: span, text, depth of quotation, and whether it begins a paragraph."""

    span: Span
    text: str
    depth: int
    begins: bool


@dataclass(frozen=True)
class _Label:
    """The offset after the label that opens a line, and its first number; 0 when it has none."""

    end: int
    number: int


_Lines = Sequence[_Line]


def with_quotations(source: SourceText) -> SourceText:
    """The source, with quotation signs marked as furniture, and with the questions and answers that these show."""
    lines = quoted_lines(source)
    if not lines:
        return source
    marks = (*source.marks, *sign_marks(lines), *_turns(_filled(source, lines)))
    return replace(source, marks=tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))))


def _filled(source: SourceText, lines: Sequence[QuotedLine]) -> list[_Line]:
    found: list[_Line] = []
    begins = True
    for line in lines:
        if line.words:
            found.append(_Line(line.words, source.slice(line.words), line.depth, begins))
        begins = not line.words
    return found


def _turns(lines: _Lines) -> Iterator[Mark]:
    """The marks of questions and answers; none if all lines have the same depth, or if answers have labels."""
    depth = _depth_of_questions(lines)
    runs: list[tuple[bool, _Lines]] = [
        (quoted, list(group)) for quoted, group in groupby(lines, key=lambda line: line.depth >= depth)
    ]
    asking = [n for n, (quoted, run) in enumerate(runs) if quoted and _is_question(run)]
    if not depth or not asking:
        return
    last = asking[-1]
    ending: list[tuple[bool, _Lines]] = [(False, _up_to_end(run)) for _, run in runs[last + 1 : last + 2]]
    runs = [*runs[asking[0] : last + 1], *ending]
    answers = [run for quoted, run in runs if not quoted and run]
    if not answers or 2 * sum(_label_of_answer(run) > 0 for run in answers) > len(answers):
        return
    yield from _marks(runs)


def _marks(runs: Sequence[tuple[bool, _Lines]]) -> Iterator[Mark]:
    counted, held = 0, 0
    is_numbered = any(quoted and _label(run[0].text) for quoted, run in runs)
    for n, (quoted, run) in enumerate(runs):
        row = f"a{n // 2}"
        if quoted:
            for question, label in _questions(run, counted, is_first=not held, is_numbered=is_numbered):
                held, counted = held + 1, label.number or counted
                yield from _marked(question, label.end, TableCell(MarkKind.QUESTION, f"q{held}", row))
        elif run:
            yield from _marked(run, _label_of_answer(run), TableCell(MarkKind.ANSWER, row))


def _marked(lines: _Lines, label: int, cell: TableCell) -> Iterator[Mark]:
    """The marks of lines as of a cell; the first `label` characters of the first line are the label."""
    start, end = lines[0].span.start, lines[-1].span.end
    if label:
        yield Mark(MarkKind.LABEL, Span(start, start + len(lines[0].text[:label].rstrip())), cell.value)
        start = start + label if label < len(lines[0].text) else lines[1].span.start if len(lines) > 1 else end
    if start < end:
        yield Mark(cell.column, Span(start, end), cell.value)


def _depth_of_questions(lines: _Lines) -> int:
    """The depth of the quoted questions: that of the first line that asks before a less deep line; 0 for none."""
    for place, line in enumerate(lines):
        begins = line.depth and (asks(line.text) or _label(line.text))
        if begins and any(later.depth < line.depth for later in lines[place:]):
            return line.depth
    return 0


def _is_question(run: _Lines) -> bool:
    return asks(_whole(run)) or any(_label(line.text) for line in run)


def _whole(lines: _Lines) -> str:
    return " ".join(line.text for line in lines)


def _questions(run: _Lines, counted: int, *, is_first: bool, is_numbered: bool) -> Iterator[tuple[_Lines, _Label]]:
    """The questions in quoted lines, each with its label, without the text before the first question of all."""
    starts = dict(_labelled(run, counted))
    if not starts and not is_numbered:
        starts = {n: _Label(0, 0) for n in _asking_paragraphs(run)}
    first = min(starts, default=0)
    if first and not is_first:
        starts[0], first = _Label(0, 0), 0
        del starts[min(n for n in starts if n)]
    edges = [*sorted(starts), len(run)] if starts else [0, len(run)]
    for start, end in pairwise(edges):
        yield run[start:end], starts.get(start, _Label(0, 0))


def _labelled(run: _Lines, counted: int) -> Iterator[tuple[int, _Label]]:
    """The positions of lines that open with a label; numbers that do not count on belong to lists in questions."""
    for n, line in enumerate(run):
        label = _label(line.text)
        if label and (label.number in (0, counted + 1) or n == 0 or not counted):
            yield n, label
            counted = label.number or counted


def _label(text: str) -> _Label | None:
    """The label of a question that a line is or opens with."""
    if named := question_label(text) or number_alone(text):
        return _Label(len(text), value(named.numbers[0]) if named.numbers else 0)
    if end := signed_label(text):
        named = question_label(text[:end].rstrip())
        return _Label(end, value(named.numbers[0]) if named.numbers else 0) if named else None
    bare = number_before_text(text)
    return _Label(bare.end, value(bare.numbers[0])) if bare else None


def _asking_paragraphs(run: _Lines) -> list[int]:
    """The positions where questions without numbers begin: each paragraph that asks, with those that lead up to it."""
    starts, place = [0], 0
    paragraphs = [n for n, line in enumerate(run) if line.begins or n == 0]
    for begin, end in zip(paragraphs, [*paragraphs[1:], len(run)], strict=True):
        text = _whole(run[begin:end])
        if begin and asks(_whole(run[place:begin])) and asks(text) and not goes_on_asking(text):
            starts.append(begin)
            place = begin
    return starts


def _label_of_answer(run: _Lines) -> int:
    text = run[0].text
    return len(text) if answer_label(text) else label_in_answer_cell(text)


def _up_to_end(run: _Lines) -> _Lines:
    """The lines below the last question, up to the closing of the message."""
    for n, line in enumerate(run):
        paragraph = _whole(run[n : next((m for m in range(n + 1, len(run)) if run[m].begins), len(run))])
        if ends_turn(line.text) or signature(line.text) or heads_message(line.text):
            return run[:n]
        if line.begins and ends_turn(paragraph):
            return run[:n]
    return run
