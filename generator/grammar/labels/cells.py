"""Labels in the cells of tables: the number in a cell of its own, or a label that opens the words of a cell."""

from __future__ import annotations

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.labels.forms import ANSWER, NR, OF, QUESTION, QUESTION_CAPITAL, SHORT_ANSWER, SHORT_QUESTION
from generator.grammar.labels.labels import LONGEST_OPENING
from generator.grammar.labels.numbers import NUMBERS

_IN_QUESTION_CELL = expression(
    rf"(?:(?:{QUESTION})\s?:|(?:(?:{QUESTION}|{SHORT_QUESTION})\s+{NR})?{NUMBERS}\s?[.):]?)(?=\s+[{UPPER}«“‘\"'(])"
)
_IN_ANSWER_CELL = expression(
    rf"(?:(?:{ANSWER}|{SHORT_ANSWER})\s+{OF}{NUMBERS}\s?[.:)]?|{ANSWER}(?:\s?:|(?=\n)))(?=\s+\S)"
)
_NUMBER_CELL = expression(rf"(?:(?:{QUESTION_CAPITAL}|{SHORT_QUESTION})\s+)?{NR}{NUMBERS}\s?[.):]?")


def label_in_question_cell(text: str) -> int:
    """The offset at which a label ends that opens the words of a question in a table; 0 without a label."""
    found = _IN_QUESTION_CELL.match(text)
    return found.end() if found else 0


def label_in_answer_cell(text: str) -> int:
    """The offset at which a label ends that opens the words of an answer in a table; 0 without a label."""
    found = _IN_ANSWER_CELL.match(text)
    return found.end() if found else 0


def is_number_cell(text: str) -> bool:
    """Whether a cell of a table holds the number of a question, or several: `12`, `Vraag 3`, `5 t/m 8`."""
    return len(text) <= LONGEST_OPENING and _NUMBER_CELL.fullmatch(text) is not None
