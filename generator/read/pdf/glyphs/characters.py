"""From the characters of PDFium to runs: the only place that asks PDFium for characters, their boxes and fonts."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

import pypdfium2.raw as pdfium

from generator.read.pdf.glyphs.drawn import Fonts, tag_of
from generator.read.pdf.glyphs.letters import DROPPED, LINE_HYPHENS, NO_LETTER, printed
from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.glyphs.page_text import page_text

_SPACE = re.compile(" ")
_STRETCH = re.compile(f"[^\\r\\n{LINE_HYPHENS}]+[{LINE_HYPHENS}]?|[{LINE_HYPHENS}]")
# Letterspaced text has a space after each letter: the least share of letters with one, and the least gap between words
# as a share of the usual gap.
_SET_APART = re.compile(r"(?:\S ){5}\S")
_MOSTLY_APART, _WIDER = 0.7, 1.5
# Letters narrower than this share of their size, on average, are unreadable.
_NARROW = 0.05
# White space wider than this many letter sizes separates columns, not words.
COLUMN_GAP = 1.5


class Drawn(NamedTuple):
    """A run with its source: the positions of its first character and after its last, and PDFium's object for it.

    `is_odd` shows that its letters may draw nothing: they have no width or area, or their font draws pictures.
    """

    run: Run
    start: int
    end: int
    drawn: object
    is_odd: bool = False


class Characters:
    """The characters of one loaded page; valid as long as the page and its text page are open."""

    def __init__(self, page: object, text_page: object) -> None:
        self._text_page = text_page
        self._count: int = max(0, pdfium.FPDFText_CountChars(text_page))
        self._text = page_text(text_page, self._count, self._corners)
        self._fonts = Fonts()
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        self._box = (box.left, box.bottom, box.right, box.top)

    def __len__(self) -> int:
        return self._count

    @property
    def left(self) -> float:
        """The left edge of the page in the coordinates of the file."""
        return float(self._box[0])

    @property
    def top(self) -> float:
        """The top edge of the page in the coordinates of the file."""
        return float(self._box[3])

    @property
    def paper(self) -> tuple[float, float, float, float]:
        """The box of the page in the coordinates of the file: left, bottom, right, top."""
        left, bottom, right, top = self._box
        return float(left), float(bottom), float(right), float(top)

    def runs(self) -> Iterator[Drawn]:
        """The runs of the page in the order of the file; here `rotation` counts from the upright page of the file."""
        for stretch in _STRETCH.finditer(self._text):
            for start, end in self._same_object(*stretch.span()):
                yield from self._parts(start, end)

    def part(self, whole: Drawn, start: int, end: int) -> Run | None:
        """The run of some characters (positions `start` to `end`) of another run; None if they print nothing."""
        found = self._run(start, end, whole.run.size, whole.run.rotation)
        return found.run if found else None

    def letters(self, whole: Drawn) -> tuple[str, list[tuple[float, float, float, float]]]:
        """The characters of a run, with a space for each dropped one, and their boxes in the coordinates of the file.

        A space has the box of the letter before it.
        """
        text = self._text[whole.start : whole.end].replace(DROPPED, " ")
        boxes: list[tuple[float, float, float, float]] = []
        for index, letter in enumerate(text, whole.start):
            boxes.append(boxes[-1] if letter.isspace() and boxes else self.box(index))
        return text, boxes

    def box(self, index: int) -> tuple[float, float, float, float]:
        """The box of the character at a position, in the coordinates of the file: left, bottom, right, top."""
        return self._corners(index)

    def _object(self, index: int) -> int:
        found = pdfium.FPDFText_GetTextObject(self._text_page, index)
        return ctypes.cast(found, ctypes.c_void_p).value or 0

    def _same_object(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Cut a stretch wherever the drawn object changes; its characters are consecutive, so few need to be asked."""
        while start < end:
            # Spaces that PDFium adds belong to no object; two such spaces are not one object either.
            if self._text[start].isspace():
                start += 1
                continue
            if self._text[end - 1].isspace():
                end -= 1
                continue
            cut = self._end_of_object(start, end)
            yield start, cut
            start = cut

    def _end_of_object(self, start: int, end: int) -> int:
        here = self._object(start)
        if self._object(end - 1) == here:
            return end
        low, step = start, 1
        while low + step < end - 1 and self._object(low + step) == here:
            low, step = low + step, 2 * step
        high = min(low + step, end - 1)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._object(middle) == here else (low, middle)
        return high

    def _parts(self, start: int, end: int) -> Iterator[Drawn]:
        """The runs of one drawn object, which is cut at gaps as wide as between columns."""
        text = self._text[start:end]
        if not text.strip():
            return
        size, rotation = self._size(start + len(text) - len(text.lstrip()))
        cuts = [
            space.start()
            for space in _SPACE.finditer(self._text, start + 1, end - 1)
            if pdfium.FPDFText_IsGenerated(self._text_page, space.start()) == 1
            and self._gap(space.start(), rotation) > COLUMN_GAP * size
        ]
        first = start
        for cut in [*cuts, end]:
            if drawn := self._run(first, cut, size, rotation):
                yield drawn
            first = cut + 1

    def _run(self, start: int, end: int, size: float, rotation: int) -> Drawn | None:
        raw = self._closed_up(start, end, rotation)
        text = printed(raw)
        if not text:
            return None
        first = start + len(raw) - len(raw.lstrip())
        last = start + len(raw.rstrip()) - 1
        drawn = pdfium.FPDFText_GetTextObject(self._text_page, first)
        font = self._fonts.of(drawn)
        left, baseline = self._rotated(*self._origin(first), rotation)
        tag = tag_of(drawn)
        run = Run(
            number=first,
            text=text,
            left=left,
            right=max(left, self._edge(last, rotation)),
            baseline=baseline,
            size=size,
            bold=font.bold,
            italic=font.italic,
            spaced=self._is_space(first - 1),
            tag=tag.name,
            content=tag.content,
            outer=tag.outer,
            rotation=rotation,
            guessed=NO_LETTER in text or pdfium.FPDFText_HasUnicodeMapError(self._text_page, first) == 1,
        )
        is_odd = not font.has_name or self._is_flat(last) or run.right - left < _NARROW * size * len(text)
        return Drawn(run, first, last + 1, drawn, is_odd)

    def _is_flat(self, index: int) -> bool:
        """Whether the box of the character at a position has no area."""
        left, bottom, right, top = self._corners(index)
        return right <= left or top <= bottom

    def _closed_up(self, start: int, end: int, rotation: int) -> str:
        """A stretch without the spaces that PDFium adds between the letters of letterspaced text, as in headings.

        Each dropped space is replaced by `DROPPED`, so that positions stay the same.
        """
        raw = self._text[start:end]
        if not _SET_APART.search(raw):
            return raw
        seen = [n for n in (s.start() for s in _SPACE.finditer(raw, 1, len(raw) - 1)) if self._is_added(start + n)]
        gaps = {n: self._gap(start + n, rotation) for n in seen}
        if 2 * len(gaps) < _MOSTLY_APART * len(raw):
            return raw
        widest = _WIDER * median(gaps.values())
        return "".join(DROPPED if gaps.get(n, widest) < widest else letter for n, letter in enumerate(raw))

    def _is_added(self, index: int) -> bool:
        return bool(pdfium.FPDFText_IsGenerated(self._text_page, index) == 1)

    def _is_space(self, index: int) -> bool:
        """Whether the file itself has white space here; spaces that PDFium adds by distance do not count."""
        is_white = index >= 0 and self._text[index].isspace()
        return is_white and pdfium.FPDFText_IsGenerated(self._text_page, index) == 0

    def _origin(self, index: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._text_page, index, x, y)
        return x.value, y.value

    def _corners(self, index: int) -> tuple[float, float, float, float]:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._text_page, index, left, right, bottom, top)
        return left.value, bottom.value, right.value, top.value

    def _edge(self, index: int, rotation: int) -> float:
        left, bottom, right, top = self._corners(index)
        return max(self._rotated(left, bottom, rotation)[0], self._rotated(right, top, rotation)[0])

    def _gap(self, index: int, rotation: int) -> float:
        """The distance in points between the characters before and after a position."""
        return self._rotated(*self._origin(index + 1), rotation)[0] - self._edge(index - 1, rotation)

    def _rotated(self, x: float, y: float, rotation: int) -> tuple[float, float]:
        """The coordinates of a point after turning the page so that letters with this rotation are upright."""
        left, bottom, right, top = self._box
        return ((x - left, top - y), (y - bottom, x - left), (right - x, y - bottom), (top - y, right - x))[rotation]

    def _size(self, index: int) -> tuple[float, int]:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._text_page, index, matrix)
        size = pdfium.FPDFText_GetFontSize(self._text_page, index)
        rotation = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
        return abs(size) * math.hypot(matrix.c, matrix.d), rotation
