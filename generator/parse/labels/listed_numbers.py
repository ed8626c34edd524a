"""Numbers of lists within answers that look like those of questions: `Drie vragen:`, `1. Is het nodig?`, `2. …`."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from generator.grammar.labels.labels import answer_label, number_alone, signed_label
from generator.parse.labels.series import Candidate

_EVER = sys.maxsize
# The number of paragraphs below a number that are searched for the label of its answer.
_BELOW = 2


def listed_numbers(texts: Sequence[str], numbers: Sequence[tuple[int, Candidate]], heads: Sequence[int]) -> set[int]:
    """The positions of bare numbers that count items of a list within an answer.

    `numbers` are all that may label questions, each with its position; `heads` the positions of headings after which
    numbers may start again at 1. A list begins with 1 after numbered questions, after the label of an answer or a
    colon. It ends before the number that continues those of the questions: the last such number is a question.
    """
    answers = [n for n, text in enumerate(texts) if _is_answer(text)]
    found: set[int] = set()
    counted = 0
    place = 0
    while place < len(numbers):
        position, one = numbers[place]
        before = numbers[place - 1][0] if place else position
        if (
            one.first == 1
            and counted
            and _is_led_to(texts, answers, before, position)
            and not _within(heads, before, position)
        ):
            held = _list_from(numbers, place, counted, answers)
            found.update(position for position, _ in held)
            place += len(held)
        else:
            counted, place = one.last, place + 1
    return found


def listed_among_worded(
    texts: Sequence[str], numbers: Sequence[tuple[int, Candidate]], worded: Collection[int], heads: Sequence[int]
) -> set[int]:
    """The positions of bare numbers that count items of a list where questions have labels with a word.

    `worded` are the positions, among those of `numbers`, of such labels. A list begins with 1 when a label with a word
    already has that number under the same heading, and continues up to the next such label as long as it counts on. A
    number named by the answer below it is that of a question.
    """
    found: set[int] = set()
    seen: set[int] = set()
    wanted, before = 0, 0
    for position, one in numbers:
        seen = set() if _within(heads, before, position) else seen
        before = position
        if position in worded:
            seen.update(range(one.first, one.last + 1))
            wanted = 0
            continue
        begins = one.first == 1 and 1 in seen
        counts_on = one.first == wanted and (one.first in seen or not _is_answered_below(texts, position, one))
        if begins or counts_on:
            found.add(position)
            wanted = one.last + 1
        else:
            wanted = 0
    return found


def _is_answered_below(texts: Sequence[str], position: int, one: Candidate) -> bool:
    """Whether the label of an answer below the text of a number names that number."""
    for text in texts[position + 1 : position + 1 + _BELOW]:
        label = answer_label(text[: signed_label(text)].rstrip() or text)
        if label:
            return str(one.first) in label.numbers
    return False


def _is_answer(text: str) -> bool:
    return answer_label(text[: signed_label(text)].rstrip() or text) is not None


def _is_led_to(texts: Sequence[str], answers: Sequence[int], before: int, position: int) -> bool:
    above = texts[position - 1] if position else ""
    return _within(answers, before, position) or (above.endswith(":") and number_alone(above) is None)


def _within(positions: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(positions, start) < bisect_left(positions, end)


def _list_from(
    numbers: Sequence[tuple[int, Candidate]], start: int, counted: int, answers: Sequence[int]
) -> Sequence[tuple[int, Candidate]]:
    """The numbers that count up from here without a label of an answer between them."""
    end = start + 1
    for (before, one), (position, following) in pairwise(numbers[start:]):
        if following.first != one.last + 1 or _within(answers, before, position):
            break
        end += 1
    goes_on = end < len(numbers) and numbers[end][1].first == counted + 1
    if goes_on:
        return numbers[start:end]
    after = numbers[end][0] if end < len(numbers) else _EVER
    return [*_up_to(numbers[start:end], counted, answers, after)]


def _up_to(
    numbers: Sequence[tuple[int, Candidate]], counted: int, answers: Sequence[int], after: int
) -> Iterator[tuple[int, Candidate]]:
    """The numbers before the one that continues those of the questions; all if none does.

    If answers have labels, that one must ask or have such a label below it.
    """
    ends = [*(position for position, _ in numbers[1:]), after]
    for (position, one), end in zip(numbers, ends, strict=True):
        if one.first == counted + 1 and (one.sure or not answers or _within(answers, position, end)):
            return
        yield position, one
