"""Paragraphs with several questions in running text, each with its number behind it: where these questions end.

`… waarover die vragen gingen (vraag 8). Ook vragen zij of … (vraag 9).` Such brackets refer to questions elsewhere as
well; they number the questions that they stand behind only where the answers are numbered so, and nothing else is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import answer_label, question_label
from generator.grammar.labels.numbers import numbers, value
from generator.grammar.questions.numbers_behind import NumberBehind, numbers_behind
from generator.parse.labels.division import Division

# A single one may refer to a question elsewhere.
FEWEST = 2


def proven_numbers(
    texts: Sequence[str], asked: Iterable[str], answered: Iterable[str]
) -> dict[int, list[NumberBehind]]:
    """The numbers behind questions, by position of the text that holds them, if they are those of questions.

    `asked` and `answered` are the numbers on labels. Those behind questions must count up; none of them is on a label
    of a question, and most are on labels of answers (a misspelt label names none).
    """
    found = {n: held for n, text in enumerate(texts) if (held := list(numbers_behind(text)))}
    counted = [number for held in found.values() for each in held for number in each.numbers]
    is_counted = len(counted) >= FEWEST and all(value(one) < value(other) for one, other in pairwise(counted))
    if not is_counted or not set(counted).isdisjoint(asked):
        return {}
    return found if len(set(counted).intersection(answered)) > len(counted) / 2 else {}


def behind_questions(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, tuple[int, ...]]:
    """The offsets behind such questions within paragraphs, by position; `known` are the paragraphs with a label."""
    if sum(1 for text in texts for _ in numbers_behind(text)) < FEWEST:
        return {}
    answered, first = _answered(texts, known)
    proven = proven_numbers(texts[:first], _asked(texts, known), answered)
    cut = {n: tuple(each.end for each in held if texts[n][each.end :].strip()) for n, held in proven.items()}
    return {n: offsets for n, offsets in cut.items() if offsets and n not in known}


def _answered(texts: Sequence[str], known: Mapping[int, Division]) -> tuple[list[str], int]:
    """The numbers on labels of answers, and the position of the first of these labels."""
    found: list[str] = []
    first = len(texts)
    for n, text in enumerate(texts):
        division = known.get(n)
        if label := answer_label(text[: division.end] if division and division.end else text):
            found.extend(label.numbers)
            first = min(first, n)
    return found, first


def _asked(texts: Sequence[str], known: Mapping[int, Division]) -> Iterator[str]:
    for n, division in known.items():
        words = texts[n][: division.end or None]
        if division.label is AnsweredOrAsked.QUESTION:
            yield from numbers(words)
        elif label := question_label(words):
            yield from label.numbers
