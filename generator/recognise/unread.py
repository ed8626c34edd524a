"""Where a scanned page has ink that looks like text and no recognised word: what is overlooked is lost in silence.

The words that were recognised are taken away from the picture. What is left is put together into pieces, and those as
high as a line and at least as wide as two letters are text; pictures, rules, edges and specks are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import pypdfium2 as pdfium

from generator.model.recognition import Box, RecognisedLine, RecognisedPage
from generator.recognise.painting import canvas_of, paint

# Dots a point: the strokes of letters are then about two dots wide.
_SCALE = 2.0
# In sizes of the letters of the page: what words reach above and below their line, and to their sides.
_ABOVE, _BELOW, _ASIDE = 1.1, 0.45, 0.3
# Between two words of a line no gap is wider, and within a line that was overlooked.
_GAP = 1.2
# What is left of a line: how high, how wide, and how much of it is ink.
_LEAST_HEIGHT, _MOST_HEIGHT, _LEAST_WIDTH = 0.4, 1.9, 1.0
_LEAST_INK, _MOST_INK = 0.12, 0.65
# What stands alone in front of a line, or behind it: the sign or number of an item, or of a note.
_SMALLEST, _SIGN_INK, _BEFORE, _BEHIND, _UNDER = 0.2, 0.25, 4.0, 1.0, 0.2
# Lines one below the other are one place.
_LEADING = 1.5
# Letters of a word are no further beside each other, and the parts of a letter no further above each other.
_LETTER_GAP, _APART = 0.2, 0.1
_DARK = re.compile(b"\1+")


@dataclass
class _Piece:
    """Ink that hangs together, in dots: the box around it, and how much it is."""

    left: int
    top: int
    right: int
    bottom: int
    ink: int

    def take(self, other: _Piece) -> None:
        self.left, self.top = min(self.left, other.left), min(self.top, other.top)
        self.right, self.bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        self.ink += other.ink


def unread_on(page: pdfium.PdfPage, found: RecognisedPage) -> tuple[Box, ...]:
    """The boxes around such ink, from the top; points of the upright page."""
    if not found.lines:
        return ()
    painting = paint(page, canvas_of(page, found.turned), _SCALE)
    limit = painting.ink
    dark = bytearray(painting.dots.translate(bytes(shade < limit for shade in range(256))))
    rows = [dark[at : at + painting.width] for at in range(0, len(dark), painting.width)]
    for line in found.lines:
        _take_away(line, rows)
    size = median(line.size for line in found.lines) * _SCALE
    every = _in_lines(_pieces(rows, size), size)
    lines = [each for each in every if _is_text(each, size) or any(_is_sign(each, line) for line in found.lines)]
    return tuple(_box(each) for each in _in_places(lines, size))


def _take_away(line: RecognisedLine, rows: Sequence[bytearray]) -> None:
    """Make the words of a line white, with the gaps between them that no word could fill."""
    top = max(0, round((line.baseline - _ABOVE * line.size) * _SCALE))
    bottom = round((line.baseline + _BELOW * line.size) * _SCALE)
    for left, right in _stretches(line):
        begin, end = max(0, round((left - _ASIDE * line.size) * _SCALE)), round((right + _ASIDE * line.size) * _SCALE)
        for row in rows[top:bottom]:
            row[begin:end] = bytes(len(row[begin:end]))


def _stretches(line: RecognisedLine) -> Iterator[tuple[float, float]]:
    words = sorted(line.words, key=lambda word: word.left)
    left, right = words[0].left, words[0].right
    for word in words[1:]:
        if word.left - right > _GAP * line.size:
            yield left, right
            left, right = word.left, word.right
        right = max(right, word.right)
    yield left, right


def _pieces(rows: Iterable[bytearray], size: float) -> list[_Piece]:
    """The ink that hangs together: what touches the row above it, or lies beside other ink of its row."""
    gap = max(1, round(_LETTER_GAP * size))
    done: list[_Piece] = []
    above: list[_Piece] = []
    for number, row in enumerate(rows):
        here: list[_Piece] = []
        for found in _DARK.finditer(row):
            begin, end = found.span()
            piece = _Piece(begin, number, end, number + 1, end - begin)
            if here and begin - here[-1].right <= gap:
                here[-1].take(piece)
            else:
                here.append(piece)
        left = []
        for piece in above:
            touching = next((each for each in here if each.left <= piece.right and piece.left <= each.right), None)
            if touching:
                touching.take(piece)
            else:
                left.append(piece)
        done += left
        above = here
    return done + above


def _in_lines(pieces: Iterable[_Piece], size: float) -> list[_Piece]:
    """Pieces of a line together: beside each other, with no more between them than between words."""
    lines: list[_Piece] = []
    for piece in sorted(pieces, key=lambda each: each.left):
        if piece.bottom - piece.top > _MOST_HEIGHT * size:
            continue  # a picture, an edge or a rule
        for line in reversed(lines):
            is_beside = piece.left - line.right <= _GAP * size
            shared = min(line.bottom, piece.bottom) - max(line.top, piece.top)
            if (
                is_beside
                and shared >= -_APART * size
                and max(line.bottom, piece.bottom) - min(line.top, piece.top) <= (_MOST_HEIGHT * size)
            ):
                line.take(piece)
                break
        else:
            lines.append(piece)
    return lines


def _is_text(line: _Piece, size: float) -> bool:
    width, height = line.right - line.left, line.bottom - line.top
    is_shaped = _LEAST_HEIGHT * size <= height <= _MOST_HEIGHT * size and width >= _LEAST_WIDTH * size
    return is_shaped and _LEAST_INK <= line.ink / (width * height) <= _MOST_INK


def _is_sign(piece: _Piece, line: RecognisedLine) -> bool:
    width, height = (piece.right - piece.left) / _SCALE, (piece.bottom - piece.top) / _SCALE
    middle = (piece.top + piece.bottom) / 2 / _SCALE
    if not line.baseline - line.size <= middle <= line.baseline + _UNDER * line.size:
        return False
    if min(width, height) < _SMALLEST * line.size or max(width, height) > _MOST_HEIGHT * line.size:
        return False
    left, right = min(word.left for word in line.words), max(word.right for word in line.words)
    before, behind = left - piece.right / _SCALE, piece.left / _SCALE - right
    is_near = 0 <= before <= _BEFORE * line.size or 0 <= behind <= _BEHIND * line.size
    return is_near and piece.ink / (width * height * _SCALE**2) >= _SIGN_INK


def _in_places(lines: Iterable[_Piece], size: float) -> list[_Piece]:
    places: list[_Piece] = []
    for line in sorted(lines, key=lambda each: each.top):
        for place in places:
            is_below = line.top - place.bottom <= _LEADING * size
            if is_below and line.left <= place.right and place.left <= line.right:
                place.take(line)
                break
        else:
            places.append(line)
    return places


def _box(place: _Piece) -> Box:
    left, top, right, bottom = (round(dots / _SCALE, 1) for dots in (place.left, place.top, place.right, place.bottom))
    return left, top, right, bottom
