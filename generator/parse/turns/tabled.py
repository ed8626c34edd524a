"""Turns of tables of questions: the table says who has the word in each cell, so nothing is told by words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.correction import Part
from generator.model.text import MarkKind
from generator.parse.roles.pieces import LABELS, Piece, Role
from generator.parse.roles.role import MARKS
from generator.parse.turns.turn import Turn

_ASIDE = (Part.OUTSIDE, Part.HEADING)


def tabled_turns(pieces: Sequence[Piece]) -> Iterator[Turn]:
    """A turn for the question and one for the answer of each row; one may go on in a later row.

    What an editor says to begin a question or an answer begins it, up to the end of its cell.
    """
    held: dict[tuple[str, int, bool], list[Piece]] = {}
    decided: dict[tuple[MarkKind, str], bool] = {}
    added: defaultdict[str, int] = defaultdict(int)
    for piece in pieces:
        if piece.says is None or piece.decided.part in _ASIDE or (piece.is_aside and not piece.decided.part):
            continue
        row, is_question = piece.says[1], decided.get(piece.says, _asks(piece))
        if piece.decided.part in MARKS and piece.role not in LABELS:
            decided[piece.says] = is_question = piece.mark is Role.QUESTION
            added[row] += is_question and (row, added[row], True) in held
        held.setdefault((row, added[row], is_question), []).append(piece)
    yield from _with_shared([(row, _turn(is_question, turn)) for (row, _, is_question), turn in held.items()])


def _turn(is_question: bool, held: Sequence[Piece]) -> Turn:
    labels = [piece for piece in held if piece.role in LABELS]
    label = labels[0] if labels else None
    return Turn(is_question, tuple(p for p in held if p.role not in LABELS), label, besides=tuple(labels[1:]))


def _with_shared(turns: Sequence[tuple[str, Turn]]) -> Iterator[Turn]:
    """The turns of rows; before an answer that reaches down over rows stand the questions of them all."""
    answered = {row for row, turn in turns if not turn.is_question}
    shared: defaultdict[str, list[Turn]] = defaultdict(list)
    for row, turn in turns:
        _, _, holder = row.partition(" ")
        if turn.is_question and holder in answered:
            shared[holder].append(turn)
    own: Counter[str] = Counter()
    for row, turn in turns:
        if turn.is_question and row.partition(" ")[2] in answered:
            continue
        if not turn.is_question and (others := shared.pop(row, None)):
            yield from others
            yield replace(turn, answers_before=own[row] + len(others))
            continue
        own[row] += turn.is_question
        yield turn


def _asks(piece: Piece) -> bool:
    return piece.role is Role.QUESTION or (piece.says is not None and piece.says[0] is MarkKind.QUESTION)
