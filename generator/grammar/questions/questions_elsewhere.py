"""A question of another document that words name: `het antwoord op vraag 3 van de vragen (Aanhangsel …, nr. 123)`.

Only words right beside the reference to that document count, and only where nothing else can be meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.grammar.characters.alphabet import LOWER
from generator.grammar.characters.expressions import expression
from generator.model.text import Span


@dataclass(frozen=True)
class QuestionElsewhere:
    """The number of the question, as written, and whether its answer is meant."""

    number: str
    is_answer: bool


_ANSWER = r"(?:antwoord|beantwoording)"
_NUMBER = r"(?P<number>\d{1,3})(?![.,]?\d|\s*(?:,|en|tot|t/m|[-–])\s*(?:en\s+|met\s+)?\d)"
# What a document with questions is called, by the series that it is published in.
_OF_MEMBERS = r"(?:kamer|schriftelijke\s+)?vragen|set\s+(?:kamer)?vragen|beantwoording"
_OF_COMMITTEE = (
    r"(?:nader\s+)?verslag|schriftelijk\s+overleg|lijst\s+van\s+vragen(?:\s+en\s+antwoorden)?"
    r"|nota\s+naar\s+aanleiding\s+van\s+het\s+(?:nader\s+)?verslag"
)
# No further document may be named between the question and the reference.
_OTHER = expression(
    rf"\b(?:en|of|alsmede|evenals|zie|blijkens|volgens)\s+(?:ook\s+)?(?:de|het|een|mijn|onze|uw|in|op|naar)\s|\bvra(?:ag|gen)\s+\d"
    rf"|\b(?:[{LOWER}]*brief|motie|amendement|rapport|nota|advies)\b(?!\s+naar\s+aanleiding)",
    re.IGNORECASE,
)
_BEFORE = {
    series: expression(
        rf"(?<![\w-])(?:(?P<answer>{_ANSWER})\s+op\s+)?(?:de\s+)?vraag\s+{_NUMBER}\s+(?:van|uit|in|bij)\s+"
        rf"(?:(?:de|het|een|mijn|onze|uw|deze|eerdere?|vorige)\s+){{0,3}}(?:{nouns})(?!\w)(?P<between>[^.,;:?!()]{{0,160}})\s*\(?\s*$",
        re.IGNORECASE,
    )
    for series, nouns in (("ah", _OF_MEMBERS), ("kst", _OF_COMMITTEE))
}
_BEHIND = expression(
    rf"\s*,\s+(?:(?:het\s+)?(?P<answer>{_ANSWER})(?:\s+op\s+(?:de\s+)?vraag)?|(?:de\s+)?vraag)\s+{_NUMBER}(?!\w)"
    r"(?!\s+(?:van|uit|in)\s)",
    re.IGNORECASE,
)
_REACH = 240


def question_elsewhere(text: str, words: Span, identifier: str) -> QuestionElsewhere | None:
    """The question that the words beside a reference name; `identifier` is the id of the document referred to."""
    series = identifier.partition("-")[0]
    if series not in _BEFORE:
        return None
    before = _BEFORE[series].search(text[max(0, words.start - _REACH) : words.start])
    if before and not _OTHER.search(before["between"]):
        return QuestionElsewhere(before["number"], before["answer"] is not None)
    behind = _BEHIND.match(text, words.end)
    return QuestionElsewhere(behind["number"], behind["answer"] is not None) if behind else None
