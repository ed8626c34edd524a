"""Scanned pages: a picture, with invisible words that a program recognised in the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.read.pdf.seen.bitmaps import Camera, Sheet
from generator.read.pdf.seen.letters import Text, around
from generator.read.pdf.seen.scene import Scene
from generator.read.pdf.seen.shapes import Box

# Pictures cover at least this share of a scanned page.
_OF_PAGE = 0.7
# At least this share of the letters on a scanned page is unseen.
OF_LETTERS = 0.8
# Shades that differ by this much are ink and paper.
_CONTRAST = 48
# At least the share _LEAST_MIXED of the columns of dots of a word has both ink and paper, and at most the share
# _LONGEST_BARE of them, in one stretch, is all dark: a black bar would be longer.
_LEAST_MIXED, _LONGEST_BARE = 0.1, 0.5
_LEAST_LETTERS = 2
# This share of the height of the box of a word, above and below, is left out, because it may touch other lines.
_EDGE = 0.2


def is_picture_of_page(scene: Scene, paper: Box) -> bool:
    """Whether pictures cover most of the page; `paper` is its visible box."""
    area = (paper[2] - paper[0]) * (paper[3] - paper[1])
    covered = sum(_shared(shape.box, paper) for shape in scene.shapes if shape.is_picture)
    return area > 0 and covered >= _OF_PAGE * area


def _shared(one: Box, other: Box) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)


def words_not_in_picture(sheet: Sheet, texts: Sequence[Text], paper: Box) -> list[list[bool]]:
    """For each letter of each text, whether the painted page shows no letters in the place of its word."""
    camera = Camera(sheet, paper, min(text.size for text in texts))
    shades = camera.painted()
    found = []
    for text in texts:
        verdicts = [False] * len(text.letters)
        is_gone = False
        for start, end in _words(text.letters):
            # A dash or a single letter is too little to judge and is treated like the word before it.
            if sum(map(str.isalnum, text.letters[start:end])) >= _LEAST_LETTERS:
                is_gone = not _shows_letters(shades, camera, camera.dots_of(around(text.boxes[start:end])))
            verdicts[start:end] = [is_gone] * (end - start)
        found.append(verdicts)
    return found


def _words(letters: str) -> Iterator[tuple[int, int]]:
    """The start and the end (offsets) of each word."""
    start = None
    for index, letter in enumerate(f"{letters} "):
        if letter.isspace():
            if start is not None:
                yield start, index
            start = None
        elif start is None:
            start = index


def _shows_letters(shades: bytes, camera: Camera, box: tuple[int, int, int, int]) -> bool:
    left, top, right, bottom = max(0, box[0]), box[1], min(camera.width, box[2]), box[3]
    edge = int(_EDGE * (bottom - top))
    rows = range(max(0, top + edge), min(camera.height, bottom - edge))
    if left >= right or not rows:
        return False
    lines = [shades[row * camera.width + left : row * camera.width + right] for row in rows]
    darkest = [min(column) for column in zip(*lines, strict=True)]
    lightest = [max(column) for column in zip(*lines, strict=True)]
    if max(lightest) - min(darkest) < _CONTRAST:
        return False
    mixed = [light - dark >= _CONTRAST for dark, light in zip(darkest, lightest, strict=True)]
    is_dark = [light < max(lightest) - _CONTRAST for light in lightest]
    return sum(mixed) >= _LEAST_MIXED * len(mixed) and _longest(is_dark) <= _LONGEST_BARE * len(mixed)


def _longest(flags: Sequence[bool]) -> int:
    longest = current = 0
    for flag in flags:
        current = current + 1 if flag else 0
        longest = max(longest, current)
    return longest
