"""Turns without any label: who has the word is told by the words alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.parse.pieces import Piece
from generator.parse.questions import asks, opens_question
from generator.parse.turn import SectionTurns, Turn


def questions_only(paragraphs: Sequence[Piece]) -> SectionTurns:
    """Questions without any answer: each paragraph that asks is one, with the paragraphs before it that lead to it."""
    introduction, rest = introduced(paragraphs)
    if not any(asks(piece.text) for piece in rest):
        return SectionTurns(tuple(paragraphs), ())
    return SectionTurns(introduction, tuple(_questions(rest)))


def alternating(paragraphs: Sequence[Piece]) -> SectionTurns:
    """Questions and answers in turn: a paragraph belongs to those who ask when it asks or opens as they do.

    What stands after such paragraphs and does neither is the answer. Nothing but the words tells, so every answer is
    unsure. Where nobody answers, each paragraph that asks is a question.
    """
    introduction, rest = introduced(paragraphs)
    groups = [(asking, tuple(group)) for asking, group in groupby(rest, key=_is_of_askers)]
    if all(asking for asking, _ in groups):
        return questions_only(paragraphs)
    return SectionTurns(introduction, tuple(_alternately(groups)))


def onward(paragraphs: Sequence[Piece], asking: bool, *, alternate: bool) -> Iterator[Turn]:
    """What begins with a paragraph of which an editor says that it is asking or answering, and what follows it.

    A question goes on until it has asked; an answer until the words of those who ask open and ask.
    """
    later = range(1, len(paragraphs))
    if asking:
        asked = next((n for n, piece in enumerate(paragraphs) if asks(piece.text)), len(paragraphs) - 1)
        yield Turn(True, tuple(paragraphs[: asked + 1]))
        rest = paragraphs[asked + 1 :]
        if alternate:
            groups = [(of_askers, tuple(group)) for of_askers, group in groupby(rest, key=_is_of_askers)]
            yield from _alternately(groups)
        else:
            yield from _questions(rest)
        return
    cut = next((n for n in later if opens_question(paragraphs[n].text) and asks(paragraphs[n].text)), len(paragraphs))
    yield Turn(False, tuple(paragraphs[:cut]))
    if paragraphs[cut:]:
        yield from onward(paragraphs[cut:], True, alternate=alternate)


def introduced(paragraphs: Sequence[Piece]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut off the paragraphs before the first that asks; when none asks, the last one must be the question."""
    first = next((n for n, piece in enumerate(paragraphs) if asks(piece.text)), max(0, len(paragraphs) - 1))
    return tuple(paragraphs[:first]), tuple(paragraphs[first:])


def _is_of_askers(piece: Piece) -> bool:
    return asks(piece.text) or opens_question(piece.text)


def _alternately(groups: Sequence[tuple[bool, tuple[Piece, ...]]]) -> Iterator[Turn]:
    for asking, paragraphs in groups:
        if asking and any(asks(piece.text) for piece in paragraphs):
            yield from _questions(paragraphs)
        else:
            yield Turn(False, paragraphs, unsure=True)


def _questions(paragraphs: Sequence[Piece]) -> list[Turn]:
    """A question for each paragraph that asks, with those that lead to it; what follows the last is part of it."""
    turns: list[Turn] = []
    waiting: list[Piece] = []
    for piece in paragraphs:
        waiting.append(piece)
        if asks(piece.text):
            turns.append(Turn(True, tuple(waiting)))
            waiting = []
    if waiting:
        turns[-1] = Turn(True, (*turns[-1].paragraphs, *waiting))
    return turns
