"""Puts the pictures of scanned pages into a PDF, dot by dot as they are: `img2pdf`, which the extra `ocr` installs."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from generator.messages.message import say

INSTALL = say("install it: pip install 'overleg-generator[ocr]'")
_LIBRARY = "img2pdf"
_OF_SCREENS, _POINTS_PER_INCH = 96, 72
# The shorter side of a sheet, in points.
_A4 = 595.28


class NoPictureError(Exception):
    """Raised for a file that is no picture, or one that cannot be put into a PDF as it is; the message says why."""


def can_convert() -> bool:
    """Whether the library is here."""
    return find_spec(_LIBRARY) is not None


def as_pdf(data: bytes) -> bytes:
    """A PDF with a page for each picture in the file; the same bytes give the same bytes.

    Raises `NoPictureError`.
    """
    try:
        made: bytes = import_module(_LIBRARY).convert(data, nodate=True, engine=_engine(), layout_fun=_layout)
    except Exception as error:  # whatever damaged bytes may cause
        raise NoPictureError(f"{type(error).__name__}: {error}") from error
    return made


def _layout(width: int, height: int, dots: tuple[float, float]) -> tuple[float, float, float, float]:
    """The width and height of the page, and those of the picture on it, in points.

    What says of itself that it has no more dots an inch than a screen was made by a camera, or does not know: then it
    is taken for a sheet of A4.
    """
    if min(dots) > _OF_SCREENS:
        across, down = (_POINTS_PER_INCH * count / every for count, every in zip((width, height), dots, strict=True))
    else:
        across, down = (_A4 * count / min(width, height) for count in (width, height))
    return across, down, across, down


def _engine() -> object:
    """The writer of the library itself, whose files follow from the pictures alone."""
    return import_module(_LIBRARY).Engine.internal
