"""Questions that stand with numbers in the reply alone: the factions ask in running text, the reply asks it again.

`De leden van de VVD-fractie vragen hoe het staat met …` in part I, `Vraag 1: Hoe staat het met …?` with its answer in
part II. The numbered questions are those that are answered one by one. What the factions wrote introduces them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.parse.exchanges.headed_parts import HeadedPart
from generator.parse.exchanges.quoting import Quotable
from generator.parse.roles.paragraphs import LABELS, Paragraph, Role
from generator.parse.turns.labelled_paragraphs import LabelledParagraphs, labelled_paragraphs

_FEWEST = 2
# The share of the answers that have their question right above, and of the questions that the factions put otherwise.
_MOST = 0.8
_OTHERWISE = 0.5


def asked_in_reply(parts: Sequence[HeadedPart]) -> bool:
    """Whether the replies hold labelled questions with an answer below each, and nothing outside them has a label.

    Questions that repeat the words of the factions only show what is answered: these are no questions of their own.
    """
    if any(paragraph.mark in LABELS for part in parts if not part.replies for paragraph in part.paragraphs):
        return False
    runs = [run for part in parts if part.replies for run in labelled_paragraphs(part.paragraphs)]
    answers = sum(run.opens is Role.ANSWER for run in runs)
    asked = [question for question, answer in pairwise(runs) if _is_answered(question, answer)]
    if len(asked) < max(_FEWEST, _MOST * answers):
        return False
    spoken = Quotable([[paragraph.text] for part in parts if not part.replies for paragraph in _running(part)])
    quoted = sum(spoken.find(run.paragraphs[0].text) is not None for run in asked)
    return quoted < _OTHERWISE * len(asked)


def _is_answered(question: LabelledParagraphs, answer: LabelledParagraphs) -> bool:
    asks = question.opens is Role.QUESTION and question.label is not None and question.paragraphs
    return bool(asks) and answer.opens is Role.ANSWER


def _running(part: HeadedPart) -> Iterator[Paragraph]:
    return (paragraph for run in labelled_paragraphs(part.paragraphs) for paragraph in run.paragraphs)


def spoken_before(part: HeadedPart) -> tuple[Paragraph, ...]:
    """What a faction wrote in a part without labels: the introduction to its questions in the reply."""
    return tuple(_running(part))
