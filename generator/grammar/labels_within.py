"""Labels of answers within a paragraph, for somebody forgot to begin a line there, or to end one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.alphabet import UPPER
from generator.grammar.asking import asks
from generator.grammar.label_words import ANSWER, END, OF, OFFICE_ALONE, TOGETHER, WHO
from generator.grammar.numbers import NUMBERS

_BEHIND_ASKING = r"\?[”’\"'»)]*\d{0,2}\s+"
# `… gehaald? Antwoord: De …`. Only behind what asks; within an answer it may be quoted.
_ANSWER = re.compile(
    rf"{_BEHIND_ASKING}(?=(?:Antwoord|ANTWOORD|Antw\.|Reactie|REACTIE|Beantwoording|{TOGETHER}\s+antwoord)"
    rf"(?:\s+(?:van\s+)?{WHO}[^.?!:()]{{0,80}})?\s?:\s*[{UPPER}\d«“‘\"'(€])"
)
# `… gehaald? Antwoord`, `… zien. Antwoord vraag 5`: the last words of a paragraph, and the answer is the next one.
_AT_END = re.compile(
    rf"(?:{_BEHIND_ASKING}|\.[”’\"'»)]*\s+)(?={ANSWER}(?:\s+{OF}{NUMBERS}|\s+van\s+{WHO}[^.?!:()]{{0,80}}|\s+{OFFICE_ALONE})?{END}$)"
)


def answers_within(text: str) -> Iterator[int]:
    """The offsets at which what reads like the label of an answer stands within a text.

    It has a colon and stands behind a question mark, or is the last of the text and stands behind sentences that ask.
    """
    yield from (found.end() for found in _ANSWER.finditer(text))
    at_end = _AT_END.search(text)
    if at_end and asks(text[: at_end.end()].rstrip()):
        yield at_end.end()
