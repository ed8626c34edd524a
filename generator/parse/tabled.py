"""Turns of tables of questions: the table says who has the word in each cell, so nothing is told by words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.correction import Part
from generator.model.text import MarkKind
from generator.parse.pieces import LABELS, Piece, Role
from generator.parse.turn import Turn

_ASIDE = (Part.OUTSIDE, Part.TEXT)


def tabled_turns(pieces: Sequence[Piece]) -> Iterator[Turn]:
    """A turn for the question and one for the answer of each row; one may go on in a later row.

    What an editor says to begin a question or an answer begins one, up to the end of its cell.
    """
    held: dict[tuple[bool, str, int], list[Piece]] = {}
    decided: dict[tuple[MarkKind, str], tuple[bool, str, int]] = {}
    for piece in pieces:
        if piece.says is None or piece.decided.part in _ASIDE:
            continue
        is_question = piece.mark is Role.QUESTION or (piece.mark not in LABELS and piece.says[0] is MarkKind.QUESTION)
        key = decided.get(piece.says, (is_question, piece.says[1], 0))
        if piece.decided.part and piece.role not in LABELS:
            key = decided[piece.says] = (is_question, piece.says[1], len(decided) + 1)
        held.setdefault(key, []).append(piece)
    for (is_question, _, _), turn in held.items():
        label = turn[0] if turn[0].role in LABELS else None
        yield Turn(is_question, tuple(turn[1:] if label else turn), label)
