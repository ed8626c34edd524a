"""Holds what the parser made of a rearranged document against what must come out of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from evaluation.outline import written_out
from generator.model.consultation import Consultation, Exchange, Question
from tests.shapes.form import Answered, Asked, Form, Wanted


def differences(form: Form, consultation: Consultation) -> list[str]:
    """What came out otherwise, exchange by exchange; empty when everything is right."""
    found = list(consultation.exchanges)
    found_differences = (
        [] if len(found) == len(form.wanted) else [f"{len(found)} exchanges instead of {len(form.wanted)}"]
    )
    for wanted, exchange in zip_longest(form.wanted, found):
        if wanted is None or exchange is None:
            name = exchange.id if exchange else wanted.questions[0].numbers
            found_differences.append(f"{name}: {'not wanted' if exchange else 'not found'}")
        else:
            found_differences += (f"{exchange.id}: {what}" for what in _differences(wanted, exchange, consultation))
    return found_differences


def read_as(consultation: Consultation, blocks: Sequence[int]) -> str:
    """Some blocks as one text."""
    return " ".join(consultation.text(block) for block in blocks)


def _differences(wanted: Wanted, exchange: Exchange, consultation: Consultation) -> Iterator[str]:
    quoted = [answer.quoted for answer in wanted.answers if answer.quoted]
    questions = _once(exchange.questions, consultation) if quoted else list(exchange.questions)
    asked = list(wanted.questions)
    if len(questions) > len(asked):
        asked = [part for question in asked for part in _parts(question)]
    if len(questions) != len(asked):
        yield f"{len(questions)} questions instead of {len(asked)}"
    for want, question in zip(asked, questions, strict=False):
        yield from _question(want, question, consultation)
    if len(exchange.answers) != len(wanted.answers):
        yield f"{len(exchange.answers)} answers instead of {len(wanted.answers)}"
    for answered, answer in zip(wanted.answers, exchange.answers, strict=False):
        yield from _answer(answered, answer.number, read_as(consultation, answer.paragraphs))
    if exchange.state not in wanted.states:
        yield f"{exchange.state} instead of {' or '.join(wanted.states)}"


def _parts(question: Asked) -> list[Asked]:
    """A joint label over a paragraph for each number, taken as that many questions."""
    if len(question.numbers) != len(question.paragraphs):
        return [question]
    both = zip(question.numbers, question.paragraphs, strict=True)
    return [Asked((number,), (paragraph,), question.factions) for number, paragraph in both]


def _once(questions: Sequence[Question], consultation: Consultation) -> list[Question]:
    """The questions without those that repeat the words of one before: a quotation is no question of its own."""
    seen: dict[str, Question] = {}
    for question in questions:
        seen.setdefault(read_as(consultation, question.paragraphs), question)
    return list(seen.values())


def _question(want: Asked, question: Question, consultation: Consultation) -> Iterator[str]:
    text, right = read_as(consultation, question.paragraphs), " ".join(want.paragraphs)
    if text not in (right, f"{right} {right}"):
        yield f"question reads {_around(text, right)}"
    if written_out(question.number) != want.numbers:
        yield f"question {question.number} instead of {', '.join(want.numbers)}"
    if question.factions not in want.factions:
        yield f"asked by {question.factions or 'nobody'} instead of {want.factions[0]}"


def _answer(want: Answered, number: str, text: str) -> Iterator[str]:
    if text not in (want.text, f"{want.quoted} {want.text}"):
        yield f"answer reads {_around(text, want.text)}"
    if written_out(number) != want.numbers:
        yield f"answer {number} instead of {', '.join(want.numbers)}"


def _around(text: str, right: str) -> str:
    """Both texts from shortly before they part."""
    at = next((n for n, (a, b) in enumerate(zip_longest(text, right)) if a != b), 0)
    start = max(0, at - 20)
    return f"“{text[start : at + 40]}” instead of “{right[start : at + 40]}”"
