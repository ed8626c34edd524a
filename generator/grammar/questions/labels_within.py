"""Labels of answers within a paragraph, where the author forgot a line break before or after the label."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.labels.forms import (
    ADDED,
    ANSWER,
    END,
    OF,
    OFFICE_ALONE,
    SHORT_ANSWER,
    WHO,
    AnsweredOrAsked,
    Needs,
    having,
)
from generator.grammar.labels.numbers import NUMBERS
from generator.grammar.questions.asking import asks

_BEHIND_ASKING = r"\?[”’\"'»)]*\d{0,2}\s+"
_START = rf"\s*[{UPPER}\d«“‘\"'(€]"
# `… gehaald? Antwoord: De …`, `… gehaald? Antw 1) De …`. Only after a question; within an answer it may be a quotation.
_ANSWER = expression(
    rf"{_BEHIND_ASKING}(?=(?:{ANSWER}|{SHORT_ANSWER})(?:"
    rf"(?:\s+(?:van\s+)?{WHO}[^.?!:()]{{0,80}})?\s?:|\s+{OF}{NUMBERS}{ADDED}\s?[:.)](?=\s)){_START})"
)
# `… gehaald? Antwoord`, `… zien. Antwoord vraag 5`: the last words of a paragraph, and the answer is the next one.
_AT_END = expression(
    rf"(?:{_BEHIND_ASKING}|\.[”’\"'»)]*\s+)(?=(?:{ANSWER}|{SHORT_ANSWER}(?=\s+{OF}{NUMBERS}))(?:\s+{OF}{NUMBERS}|\s+van\s+{WHO}[^.?!:()]{{0,80}}|\s+{OFFICE_ALONE})?{END}$)"
)
_MAY_HOLD = Needing(_ANSWER, having(AnsweredOrAsked.ANSWER, Needs.NOTHING, Needs.SIGN, Needs.COLON, Needs.LINE))


def may_hold_answer(text: str) -> bool:
    """Whether `answers_within` may find one in a text or in a line of it: a fast test, for most hold none."""
    return ("?" in text or "." in text) and _MAY_HOLD.may_be_in(text)


def answers_within(text: str) -> Iterator[int]:
    """The offsets within a text at which a likely label of an answer begins.

    It has a colon and follows a question mark, or it ends the text and follows sentences that ask.
    """
    if not may_hold_answer(text):
        return
    yield from (found.end() for found in _ANSWER.finditer(text))
    at_end = _AT_END.search(text)
    if at_end and asks(text[: at_end.end()].rstrip()):
        yield at_end.end()
