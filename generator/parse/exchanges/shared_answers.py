"""One answer under several questions: finds the questions that it may not answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.questions.content_words import beginnings_of_subjects
from generator.parse.exchanges.pairing import ExchangeDraft
from generator.parse.roles.paragraphs import Paragraph
from generator.parse.turns.turn import Turn

# A shorter answer (in words) may belong to any question: `Ja, dat klopt.`; a shorter question depends on the one
# before.
FEWEST_ANSWERED, FEWEST_ASKED = 8, 3


def passed_over(group: ExchangeDraft) -> Iterator[Turn]:
    """The unlabelled questions that share no word with their common answer, while another of them does."""
    if not group.questions[1:] or len(group.answers) != 1 or any(turn.label for turn in group.questions):
        return
    answered = _subjects(group.answers[0].paragraphs)
    asked = [_subjects(turn.paragraphs) for turn in group.questions]
    if len(answered) < FEWEST_ANSWERED or not any(words & answered for words in asked):
        return
    for turn, words in zip(group.questions, asked, strict=True):
        if len(words) >= FEWEST_ASKED and not words & answered:
            yield turn


def _subjects(paragraphs: Sequence[Paragraph]) -> frozenset[str]:
    return beginnings_of_subjects(" ".join(paragraph.text for paragraph in paragraphs))
