"""Labels of answers without a number within a paragraph, for somebody forgot to begin a line there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.alphabet import UPPER
from generator.grammar.label_words import TOGETHER, WHO

# `… gehaald? Antwoord: De …`. Only behind what asks; within an answer it may be quoted.
_ANSWER = re.compile(
    rf"\?[”’\"'»)]*\s+(?=(?:Antwoord|ANTWOORD|Antw\.|Reactie|REACTIE|Beantwoording|{TOGETHER}\s+antwoord)"
    rf"(?:\s+(?:van\s+)?{WHO}[^.?!:()]{{0,80}})?\s?:\s*[{UPPER}\d«“‘\"'(€])"
)


def answers_within(text: str) -> Iterator[int]:
    """The offsets at which what reads like the label of an answer stands behind a question mark within a text."""
    return (found.end() for found in _ANSWER.finditer(text))
