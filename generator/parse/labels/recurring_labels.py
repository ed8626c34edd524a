"""Labels of answers in words of the document's own: `Kabinetsreactie`, `Toelichting:`, `Repliek 2`.

No list holds them. They are recognised because the same few words recur, each time right under a question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import answer_label, is_label, number_alone, question_label
from generator.grammar.labels.slips import slip_of
from generator.grammar.labels.spaced_signs import BEFORE_NUMBERS
from generator.grammar.questions.asking import asks, opens_question
from generator.grammar.questions.opening_words import Opening, opening_words
from generator.parse.labels.division import Division

# Fewer may be chance, unless numbers after them count up.
FEWEST = 3
FEWEST_COUNTED = 2
# The share of the texts right under questions that must begin with a label.
LEAST_SHARE = 0.6


def recurring_labels(texts: Sequence[str], known: Collection[int]) -> dict[int, Division]:
    """The paragraphs that begin with such a label, by position; `known` are those that begin with another one."""
    under = [n for n in range(1, len(texts)) if texts[n] and asks(texts[n - 1]) and not _asks_on(texts[n])]
    opened = {n: opening for n in under if n not in known and (opening := _opening(texts, n))}
    counted = Counter(opening.words for opening in opened.values())
    words, count = max(counted.items(), key=lambda each: each[1], default=("", 0))
    is_counted = words not in BEFORE_NUMBERS and _counts_up(each for each in opened.values() if each.words == words)
    fewest = FEWEST_COUNTED if is_counted else FEWEST
    if count < fewest or count < LEAST_SHARE * len(under) or not _is_label(opened, words, texts):
        return {}
    everywhere = ((n, _opening(texts, n)) for n in range(1, len(texts)) if texts[n] and n not in known)
    return {
        n: Division(opening.end % len(texts[n]), AnsweredOrAsked.ANSWER)
        for n, opening in everywhere
        if opening and opening.words == words
    }


def slips_of_labels(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, Division]:
    """The paragraphs that begin with a slip of the label that other answers have: `Raectie` where those have `Reactie`.

    Each stands right under a question; `known` are the paragraphs that begin with a label, by position.
    """
    words = _words_of_answers(texts, known)
    found: dict[int, Division] = {}
    for n in range(1, len(texts) if words else 0):
        is_free = n not in known and texts[n] and _is_under_question(texts, n) and not _asks_on(texts[n])
        opening = _opening(texts, n) if is_free else None
        if opening and opening.is_cut and any(slip_of(opening.words, word) for word in words):
            found[n] = Division(opening.end % len(texts[n]), AnsweredOrAsked.ANSWER)
    return found


def _words_of_answers(texts: Sequence[str], known: Mapping[int, Division]) -> frozenset[str]:
    """The words of the labels that several answers have."""
    openings = (opening for n in range(len(texts)) if (opening := _of_answer(texts[n], known.get(n))))
    counted = Counter(opening.words for opening in openings)
    return frozenset(word for word, count in counted.items() if count >= FEWEST_COUNTED)


def _of_answer(text: str, division: Division | None) -> Opening | None:
    """The words of the label of an answer that a paragraph is, or begins with."""
    is_answer = division is not None and division.label is AnsweredOrAsked.ANSWER
    label = text[: division.end].rstrip() if division and division.end else text
    return opening_words(text) if is_answer or answer_label(label) else None


def _is_under_question(texts: Sequence[str], position: int) -> bool:
    return asks(texts[position - 1]) or (position > 1 and question_label(texts[position - 2]) is not None)


def _counts_up(openings: Iterable[Opening]) -> bool:
    """Whether the numbers of openings continue those before: `Repliek 1`, `Repliek 2 en 3`, `Repliek 4`."""
    named = [number for opening in openings for number in opening.numbers or ("",)]
    if not named or not all(number.isdecimal() for number in named):
        return False
    return all(int(after) == int(before) + 1 for before, after in pairwise(named))


def _is_label(opened: Mapping[int, Opening], words: str, texts: Sequence[str]) -> bool:
    """Whether words are a label: a sign sets them apart, or a different word follows them in most places.

    `Stichting Natuur` and `Minister Jansen` recur with the same word after them.
    """
    found = {n: opening for n, opening in opened.items() if opening.words == words}
    following = {texts[n][opening.end :].split(" ", 1)[0] for n, opening in found.items()}
    return any(opening.is_cut for opening in found.values()) or 2 * len(following) > len(found)


def _asks_on(text: str) -> bool:
    return asks(text) or opens_question(text)


def _opening(texts: Sequence[str], position: int) -> Opening | None:
    """The words that may be a label: set apart at the start of an answer, or alone above it."""
    found = None if is_label(texts[position]) else opening_words(texts[position])
    if found is None or not found.is_alone:
        return found
    below = texts[position + 1] if position + 1 < len(texts) else ""
    return None if not below or _asks_on(below) or is_label(below) or number_alone(below) else found
