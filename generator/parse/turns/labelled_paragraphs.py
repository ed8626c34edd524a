"""Labelled paragraphs: the labels of a section, each with the paragraphs under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.grammar.closings import ends_turn
from generator.model.correction import Part
from generator.parse.roles.pieces import HEADINGS, LABELS, Piece, Role


@dataclass(frozen=True)
class LabelledParagraphs:
    """A label and the paragraphs up to the next label, heading or ending; the first run has no label.

    A run may also begin with a paragraph that an editor decided to begin a question or an answer.
    """

    label: Piece | None
    paragraphs: tuple[Piece, ...]

    @property
    def opens(self) -> Role | None:
        """What it begins with: a QUESTION, an ANSWER, or (None) nothing that tells.

        What an editor says of the words behind a label is said of the label, too.
        """
        first = self.paragraphs[0] if self.paragraphs else None
        mark = first.mark if first and (self.label is None or first.decided.part) else None
        return mark if mark in LABELS else self.label.role if self.label else None


def labelled_paragraphs(pieces: Sequence[Piece]) -> Iterator[LabelledParagraphs]:
    """The labels of a section, each with its paragraphs; what stands after an ending belongs to none.

    A signature before the first label ends no more than the letter that brings what is labelled; behind the last it
    ends all, whatever headings follow: `Bronnen`.
    """
    labelled = max((n for n, piece in enumerate(pieces) if piece.mark in LABELS), default=-1)
    label: Piece | None = None
    paragraphs: list[Piece] = []
    ended = signed = False
    for position, piece in enumerate(pieces):
        if label and not paragraphs and piece.decided.part and piece.role not in LABELS | HEADINGS and not _ends(piece):
            # What an editor says of the first words behind a label is said of what it stands over.
            paragraphs = [piece]
        elif piece.mark in LABELS:
            if label or paragraphs:
                yield LabelledParagraphs(label, tuple(paragraphs))
            is_label = piece.role in LABELS
            label, paragraphs, ended = (piece, [], False) if is_label else (None, [piece], False)
        elif piece.role in HEADINGS:
            ended = signed or ends_turn(piece.text)
        elif _ends(piece):
            signed = piece.role is Role.SIGNATURE and 0 <= labelled < position
            ended = label is not None or position > labelled
        elif piece.role is not Role.CONTENTS:
            ended = ended and piece.decided.part is not Part.TEXT
            paragraphs += [] if ended else [piece]
    yield LabelledParagraphs(label, tuple(paragraphs))


def _ends(piece: Piece) -> bool:
    """Whether a piece closes what stands before it: by its words, unless an editor says otherwise."""
    if piece.decided.part:
        return piece.decided.part is Part.OUTSIDE
    return piece.role is Role.SIGNATURE or (piece.role is not Role.CONTENTS and ends_turn(piece.text))
