"""Questions of several factions before one answer: each that names its own askers and asks is a question by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.grammar.asking import asks, named_openers
from generator.parse.pieces import Piece
from generator.parse.turn import Turn


def parted_by_askers(turns: Sequence[Turn]) -> Iterator[Turn]:
    """The turns, an unlabelled question of several factions parted; the answer after it answers all of its parts."""
    parts = 1
    for turn in turns:
        if not turn.is_question:
            is_shared = parts > 1 and not turn.answers_before
            yield replace(turn, answers_before=parts) if is_shared else turn
            parts = 1
            continue
        found = [turn] if turn.label else list(_parts(turn))
        parts = len(found)
        yield from found


def _parts(turn: Turn) -> Iterator[Turn]:
    held: list[Piece] = []
    opened: frozenset[str] = frozenset()
    first = True
    for piece in turn.paragraphs:
        names = named_openers(piece.text)
        if held and names and names != opened and asks(piece.text) and any(asks(one.text) for one in held):
            yield replace(turn, paragraphs=tuple(held)) if first else Turn(True, tuple(held))
            held, first = [], False
        held.append(piece)
        opened = names or opened
    yield replace(turn, paragraphs=tuple(held)) if first else Turn(True, tuple(held))
