"""Reads painted pages with RapidOCR, whose models come with it; the extra `ocr` installs it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from statistics import median
from typing import Any

from generator.messages.message import say
from generator.model.recognition import RecognisedLine, RecognisedWord
from generator.recognise.engine import RecognitionFailedError
from generator.recognise.painted import Painting

_LIBRARIES = ("rapidocr", "onnxruntime")
# Its models were made for letters as high as on pages of 200 dots an inch, and take half the time for these.
_DOTS_PER_POINT = 200 / 72
# Of the height of a box around a line: where letters stand, and their size. A box ends where the letters end, so that
# it is lower where none reaches below the line.
_FOOT, _OF_HEIGHT = 0.79, 0.83
_FOOT_OF_NONE_BELOW, _OF_HEIGHT_OF_NONE_BELOW = 0.88, 0.93
_BELOW = frozenset("gjpqyQçÇ()[]{}|§")
_FEWEST_LETTERS = 12
# To turn each line of a page that stands on its head would give good words in the wrong order, and no sign of it.
_SETTINGS = {"Global.log_level": "error", "Global.use_cls": False}
_PERCENT = 100


class Rapid:
    """The library, with the models that come with it; nothing is fetched."""

    @property
    def name(self) -> str:
        """The library with its version."""
        return f"RapidOCR {version('rapidocr')}"

    @cached_property
    def _engine(self) -> Any:  # noqa: ANN401 (a library without types)
        logging.getLogger("RapidOCR").setLevel(logging.ERROR)
        return import_module("rapidocr").RapidOCR(params=_SETTINGS)

    def read(self, painting: Painting) -> Sequence[RecognisedLine]:
        """The lines of an upright page; all lengths are dots."""
        try:
            found = self._engine(_picture(painting), return_word_box=True)
        except Exception as error:  # whatever a library of models may raise
            raise RecognitionFailedError(say("RapidOCR failed ({error})", error=type(error).__name__)) from error
        if found.boxes is None:
            return ()
        made = (line_in_box(box, words) for box, words in zip(found.boxes, found.word_results, strict=True))
        lines = sized_by_width([line for line in made if line])
        shrunk = painting.scale / _DOTS_PER_POINT
        return tuple(_enlarged(line, max(1.0, shrunk)) for line in lines)


def find_rapid() -> Rapid | None:
    """RapidOCR, where it is installed; else None."""
    try:
        return Rapid() if all(find_spec(each) and version(each) for each in _LIBRARIES) else None
    except PackageNotFoundError:
        return None


def _picture(painting: Painting) -> Any:  # noqa: ANN401 (an array of a library that may not be there)
    numpy, cv2 = import_module("numpy"), import_module("cv2")
    dots = numpy.frombuffer(painting.dots, numpy.uint8).reshape(painting.height, painting.width)
    share = min(1.0, _DOTS_PER_POINT / painting.scale)
    smaller = cv2.resize(dots, None, fx=share, fy=share, interpolation=cv2.INTER_AREA) if share < 1 else dots
    return cv2.cvtColor(smaller, cv2.COLOR_GRAY2BGR)


def line_in_box(box: Any, words: Any) -> RecognisedLine | None:  # noqa: ANN401 (values of that library)
    """The words in a box around a line, given by its corners; None where there are none."""
    heights = [float(point[1]) for point in box]
    top, height = min(heights), max(heights) - min(heights)
    found = tuple(_words(words))
    if not found or height <= 0:
        return None
    reaches_below = any(_BELOW.intersection(word.text) for word in found)
    foot, share = (_FOOT, _OF_HEIGHT) if reaches_below else (_FOOT_OF_NONE_BELOW, _OF_HEIGHT_OF_NONE_BELOW)
    return RecognisedLine(baseline=top + foot * height, size=share * height, words=found)


def sized_by_width(lines: Sequence[RecognisedLine]) -> Sequence[RecognisedLine]:
    """The lines of a page, the size of each between what its height and what the width of its letters say.

    A box is a little too high or too low for its line, and lines of one size would be taken for text and notes.
    """
    widths = [(line, _letter_width(line)) for line in lines]
    usual = [width / line.size for line, width in widths if width]
    if not usual:
        return lines
    of_size = median(usual)
    return [
        line.model_copy(update={"size": (line.size + width / of_size) / 2}) if width else line for line, width in widths
    ]


def _letter_width(line: RecognisedLine) -> float:
    """How wide the letters of a line are on average; 0 where they are too few to tell."""
    letters = sum(len(word.text) for word in line.words)
    return sum(word.right - word.left for word in line.words) / letters if letters >= _FEWEST_LETTERS else 0.0


def _words(words: Any) -> Iterator[RecognisedWord]:  # noqa: ANN401 (values of that library)
    for text, score, corners in words:
        places = [float(point[0]) for point in corners]
        if joined := "".join(text.split()):
            sure = min(_PERCENT, max(0, int(_PERCENT * float(score))))
            yield RecognisedWord(text=joined, confidence=sure, left=min(places), right=max(places))


def _enlarged(line: RecognisedLine, times: float) -> RecognisedLine:
    words = tuple(
        word.model_copy(update={"left": word.left * times, "right": word.right * times}) for word in line.words
    )
    return RecognisedLine(baseline=line.baseline * times, size=line.size * times, words=words)
