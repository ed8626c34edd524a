"""Has the pages of a PDF that are pictures read by an engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing

import pypdfium2 as pdfium

from generator.model.recognition import RecognisedLine, RecognisedPage, Recognition, digest_of
from generator.recognise.engine import Engine
from generator.recognise.painted import Painting
from generator.recognise.painting import canvas_of, paint
from generator.recognise.sizes import with_few_sizes
from generator.recognise.turning import skew_of
from generator.recognise.unread import unread_on

# What engines are made for: scans have 200 to 300 dots an inch, and finer ones cost time and give no better words.
DOTS_PER_INCH = 300
_MOST_DOTS = 30_000_000
_POINTS_PER_INCH = 72
# A page on which the words are so unsure on average, in percent, may stand upside down or on its side.
_UPRIGHT = 75
# Dots do not show which side of a page is its top; those of a table may not even show which way its lines run.
_OTHER_QUARTERS, _WHOLE = (180, 90, 270), 360


def recognise(data: bytes, numbers: Iterable[int], engine: Engine) -> Recognition:
    """What is read on the pages of a PDF with these numbers; pages without a word are left out.

    Raises `RecognitionFailedError` where the engine fails, and PdfiumError for a damaged file.
    """
    with closing(pdfium.PdfDocument(data)) as document:
        pages = tuple(_page(document, number, engine) for number in numbers)
    found = with_few_sizes([page for page in pages if page.lines])
    return Recognition(digest=digest_of(data), program=engine.name, pages=found)


def _page(document: pdfium.PdfDocument, number: int, engine: Engine) -> RecognisedPage:
    with closing(document[number - 1]) as page:
        turned = skew_of(page)
        found = _read(page, number, turned, engine)
        for quarters in _OTHER_QUARTERS:
            if _sureness(found) >= _UPRIGHT:
                break
            other = _read(page, number, (turned + quarters) % _WHOLE, engine)
            found = max(found, other, key=_evidence)
        return found.model_copy(update={"unread": unread_on(page, found)})


def _read(page: pdfium.PdfPage, number: int, turned: float, engine: Engine) -> RecognisedPage:
    canvas = canvas_of(page, turned)
    scale = min(DOTS_PER_INCH / _POINTS_PER_INCH, (_MOST_DOTS / (canvas.width * canvas.height)) ** 0.5)
    painting = paint(page, canvas, scale)
    lines = tuple(line for line in _in_points(engine.read(painting), painting) if line.words)
    return RecognisedPage(
        number=number, width=round(canvas.width, 2), height=round(canvas.height, 2), turned=turned, lines=lines
    )


def _in_points(lines: Iterable[RecognisedLine], painting: Painting) -> Iterator[RecognisedLine]:
    """Lines of which the lengths were dots."""

    def points(dots: float) -> float:
        return round(dots / painting.scale, 2)

    for line in lines:
        words = tuple(
            word.model_copy(update={"left": points(word.left), "right": points(word.right)}) for word in line.words
        )
        yield RecognisedLine(baseline=points(line.baseline), size=points(line.size), words=words)


def _sureness(page: RecognisedPage) -> float:
    letters = sum(len(word.text) for word in page.words())
    return _evidence(page) / letters if letters else 0.0


def _evidence(page: RecognisedPage) -> float:
    """The confidences of all letters, added."""
    return sum(word.confidence * len(word.text) for word in page.words())
