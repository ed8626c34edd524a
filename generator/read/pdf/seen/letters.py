"""Finds the unseen letters of some texts: the page is painted with and without them, and they are painted alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import pypdfium2.raw as pdfium

from generator.read.pdf.seen.bitmaps import LEAST_DOTS, Camera, Mask, Sheet
from generator.read.pdf.seen.painted import all_but, without
from generator.read.pdf.seen.shapes import Box

# A letter is seen if at least this share of its inked dots is visible.
_SEEN = 0.3
# A single letter between seen letters is unseen only if less than the share _COVERED of it is visible, and one between
# unseen letters is seen only if at least the share _SHOWN is.
_COVERED, _SHOWN = 0.1, 0.6
# A letter with fewer inked dots is judged like the letters around it.
_LEAST_INK = 4
# From this code on, letters are of other scripts than Latin, and the computer may lack a font for them.
_OTHER_SCRIPTS = 0x250
# Texts whose boxes overlap by more than this share are painted one by one: at most _MOST_ALONE in a strip, and none in
# a strip with more than _MOST_COMPARED texts.
_OVERLAP = 0.2
_MOST_ALONE, _MOST_COMPARED = 12, 500
_MARGIN = 2.0
# Texts at least this many points apart, in height, are painted in different strips.
_STRIP = 40.0


@dataclass(frozen=True)
class Text:
    """A stretch of characters of one drawn object: its letters, their boxes in the coordinates of the file, the object.

    `size` is that of the letters, in points. `may_lack_ink` shows that some letters may not be painted at all, even if
    nothing covers them.
    """

    letters: str
    boxes: tuple[Box, ...]
    size: float
    drawn: object
    may_lack_ink: bool = False

    @property
    def box(self) -> Box:
        """The box around all letters."""
        return around(self.boxes)


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box around some boxes."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def unseen_letters(sheet: Sheet, texts: Sequence[Text], paper: Box) -> list[list[bool]]:
    """For each letter of each text, whether it is unseen; `paper` is the visible box of the page.

    Texts with letters unseen in shades of grey are painted again in colours.
    """
    found = _unseen(sheet, texts, paper, in_colour=False)
    again = [index for index, verdicts in enumerate(found) if any(verdicts)]
    in_colour = _unseen(sheet, [texts[index] for index in again], paper, in_colour=True)
    for index, verdicts in zip(again, in_colour, strict=True):
        found[index] = verdicts
    return found


def _unseen(sheet: Sheet, texts: Sequence[Text], paper: Box, *, in_colour: bool) -> list[list[bool]]:
    found: list[list[bool]] = [[] for _ in texts]
    for group in _near_each_other(texts):
        verdicts = _unseen_together(sheet, [texts[index] for index in group], paper, in_colour=in_colour)
        for index, verdict in zip(group, verdicts, strict=True):
            found[index] = verdict
    return found


def _near_each_other(texts: Sequence[Text]) -> list[list[int]]:
    """The positions of the texts in each strip of the page; the space between strips is not painted."""
    groups: list[list[int]] = []
    reach = 0.0
    for index in sorted(range(len(texts)), key=lambda index: texts[index].box[1]):
        _, bottom, _, top = texts[index].box
        if groups and bottom - reach < _STRIP:
            groups[-1].append(index)
        else:
            groups.append([index])
            reach = top
        reach = max(reach, top)
    return groups


def _unseen_together(sheet: Sheet, texts: Sequence[Text], paper: Box, *, in_colour: bool) -> list[list[bool]]:
    part = _part(texts, paper)
    if part is None:
        return [[True] * len(text.letters) for text in texts]
    camera = Camera(sheet, part, min(text.size for text in texts), in_colour=in_colour)
    drawn = [text.drawn for text in texts]
    whole = camera.painted()
    with without(drawn):
        together = camera.seen(whole, camera.painted())
    shown = [together] * len(texts)
    for index in _over_others(texts):
        if sheet.budget.allows(sheet.page):
            with without([drawn[index]]):
                shown[index] = camera.seen(whole, camera.painted())
    with without(all_but(sheet.page, drawn)):
        alone = camera.inked()
    missing = alone.without(together)
    return [
        [False] * len(text.letters)
        if mask is together and _is_whole(camera, text, alone, missing)
        else _together(list(_shares(camera, text, mask, alone)))
        for text, mask in zip(texts, shown, strict=True)
    ]


def _part(texts: Sequence[Text], paper: Box) -> Box | None:
    """The part of the page with these texts; None if all are outside the page."""
    box = around([text.box for text in texts])
    left, bottom = max(paper[0], box[0] - _MARGIN), max(paper[1], box[1] - _MARGIN)
    right, top = min(paper[2], box[2] + _MARGIN), min(paper[3], box[3] + _MARGIN)
    return (left, bottom, right, top) if left < right and bottom < top else None


def _over_others(texts: Sequence[Text]) -> list[int]:
    """The positions of overlapping texts: painted together, the visible dots of one would count for both."""
    if len(texts) > _MOST_COMPARED:
        return []
    boxes = [text.box for text in texts]
    found = [
        index for index, box in enumerate(boxes) if any(map(partial(_overlap, box), boxes[:index] + boxes[index + 1 :]))
    ]
    return found[:_MOST_ALONE]


def _overlap(one: Box, other: Box) -> bool:
    """Whether the overlap with another box is more than the share `_OVERLAP` of the first box."""
    width, height = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    return width > 0 and height > 0 and width * height > _OVERLAP * (one[2] - one[0]) * (one[3] - one[1])


def _is_whole(camera: Camera, text: Text, alone: Mask, missing: Mask) -> bool:
    """Whether all ink of a text is visible, so that its letters need not be judged one by one."""
    if text.may_lack_ink or text.size * camera.dots < LEAST_DOTS:
        return False
    dots = camera.dots_of(text.box)
    letters = sum(not letter.isspace() for letter in text.letters)
    return missing.count(*dots) < _LEAST_INK and alone.count(*dots) >= _LEAST_INK * letters


# The visible share of a letter; None if it has too little ink to judge.
_Share = float | None


def _shares(camera: Camera, text: Text, shown: Mask, alone: Mask) -> Iterator[_Share]:
    is_readable = text.size * camera.dots >= LEAST_DOTS
    for letter, box in zip(text.letters, text.boxes, strict=True):
        dots = camera.dots_of(box)
        if letter.isspace():
            yield None
        elif not is_readable:
            yield 0.0
        elif ink := alone.count(*dots):
            yield None if ink < _LEAST_INK else shown.count(*dots) / ink
        else:
            yield None if _may_lack_font(letter, text.drawn) else 0.0


def _may_lack_font(letter: str, drawn: object) -> bool:
    is_embedded = pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(drawn)) == 1
    return not is_embedded and ord(letter) >= _OTHER_SCRIPTS


def _together(shares: Sequence[_Share]) -> list[bool]:
    """For each letter, whether it is unseen; one without a share is unseen if no letter beside it is seen."""
    inked = [(index, share) for index, share in enumerate(shares) if share is not None]
    verdicts: dict[int, bool] = {}
    for position, (index, share) in enumerate(inked):
        near = [inked[other][1] < _SEEN for other in (position - 1, position + 1) if 0 <= other < len(inked)]
        limit = _SEEN
        if near and all(near):
            limit = _SHOWN
        elif near and not any(near):
            limit = _COVERED
        verdicts[index] = share < limit
    return [_of(verdicts, index, len(shares)) for index in range(len(shares))]


def _of(verdicts: dict[int, bool], index: int, count: int) -> bool:
    if index in verdicts or not verdicts:
        return verdicts.get(index, False)
    before = next((verdicts[other] for other in range(index - 1, -1, -1) if other in verdicts), None)
    after = next((verdicts[other] for other in range(index + 1, count) if other in verdicts), None)
    return before is not False and after is not False
