"""Points: the items of a list under the colon of a paragraph that asks, whatever they say themselves."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.asking import asks
from generator.grammar.list_items import has_sign
from generator.parse.pieces import Piece, Role


def is_item(piece: Piece) -> bool:
    """Whether a piece is an item of a list, by its place or its sign."""
    return piece.role is Role.ITEM or has_sign(piece.text)


def points_of_questions(paragraphs: Sequence[Piece], *, of_one: bool) -> list[bool]:
    """Which paragraphs are items of such a list; with `of_one` only where the first asks nothing by itself.

    Items that all ask may be questions by themselves; where the first only names a point, all are of one question.
    """
    found: list[bool] = []
    leads = False
    for piece in paragraphs:
        begins = leads and is_item(piece) and not (of_one and asks(piece.text))
        found.append(begins or (bool(found) and found[-1] and is_item(piece)))
        leads = piece.text.endswith(":") and asks(piece.text)
    return found
