"""Answers that begin, label and all, in the paragraph of their question: `Is dat zo? Antwoord: Ja.`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.grammar.labels.labels import answer_label, loose_label, question_label, signed_label
from generator.grammar.questions.labels_within import answers_within
from generator.grammar.questions.opening_words import after_questions, opening_words
from generator.parse.labels.division import Division

# A single such label may be a quotation if no other answer has a label.
FEWEST = 2


def labels_of_answers_within(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, tuple[int, ...]]:
    """The offsets of such labels, by position of the paragraph; `known` are the paragraphs that open with a label.

    Each is in the paragraph of a question, or right below its label, and no other answer follows before the next
    question.
    """
    found = {n: end for n, text in enumerate(texts) if (end := next(answers_within(text), 0)) and _is_label(text[end:])}
    if not found:
        return {}
    kinds = [_kind(text, known.get(n)) for n, text in enumerate(texts)]
    if len(found) + kinds.count(AnsweredOrAsked.ANSWER) < FEWEST:
        return {}
    labelled = AnsweredOrAsked.QUESTION in kinds
    return {n: (offset,) for n, offset in found.items() if not labelled or _is_unanswered(kinds, n)}


def _is_label(text: str) -> bool:
    return bool(signed_label(text)) or answer_label(text) is not None


def _kind(text: str, division: Division | None) -> AnsweredOrAsked | None:
    """The kind of the label that a paragraph is or opens with; None without a label."""
    words = text[: division.end] if division and division.end else text
    if division and division.label:
        return division.label
    if answer_label(words):
        return AnsweredOrAsked.ANSWER
    if question_label(words):
        return AnsweredOrAsked.QUESTION
    loose = loose_label(words) if division else None
    return loose.kind if loose else None


def _is_unanswered(kinds: Sequence[AnsweredOrAsked | None], position: int) -> bool:
    """Whether the label before a paragraph, and the one after it if any, are labels of questions."""
    above = next((kind for kind in reversed(kinds[: position + 1]) if kind), None)
    below = next((kind for kind in kinds[position + 1 :] if kind), AnsweredOrAsked.QUESTION)
    return above is below is AnsweredOrAsked.QUESTION


def recurring_answers_within(texts: Sequence[str], known: Mapping[int, Division]) -> dict[int, tuple[int, ...]]:
    """The offsets of labels of answers within paragraphs, right after a question, by position of the paragraph.

    Their words label other answers of the document (`known`), so a line break was forgotten: `… een lening aanvragen?
    Reactie Ja, de lening …`.
    """
    openings = (opening_words(texts[n]) for n, division in known.items() if _labels_answer(division, texts[n]))
    counted = Counter(opening.words for opening in openings if opening)
    words = {each for each, count in counted.items() if count >= FEWEST}
    found = {n: tuple(_behind_questions(text, words)) for n, text in enumerate(texts) if words and "?" in text}
    return {n: offsets for n, offsets in found.items() if offsets}


def _labels_answer(division: Division, text: str) -> bool:
    return division.label is AnsweredOrAsked.ANSWER or (
        not division.label and _names_answer(text[: division.end] or text)
    )


def _names_answer(words: str) -> bool:
    return answer_label(words.strip()) is not None


def _behind_questions(text: str, words: Collection[str]) -> Iterator[int]:
    for offset in after_questions(text):
        opening = opening_words(text[offset:])
        if opening and opening.words in words and not opening.is_alone:
            yield offset
