"""Scans for tests: a page that is a picture, and what a program may have recognised on it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.recognition import (
    Box,
    RecognisedLine,
    RecognisedPage,
    RecognisedWord,
    Recognition,
    digest_of,
    dumped,
)
from generator.model.text import SourceFile, SourceText
from generator.problems import Problem, Problems
from generator.read import read
from tests.read.pdf.made import at, pdf

PROGRAM = "Tesseract 5.5.0 (nld)"
PICTURE = "0 0 595 842 re f\n"
SCAN = pdf(PICTURE)
SURE, UNSURE = 96, 40
_WIDE, _HIGH = 5.0, 10.0


def line(top: float, text: str, *, left: float = 70, size: float = _HIGH) -> RecognisedLine:
    """A line of words; one with `?` before it is unsure: `De ?leclen van`."""
    words, at_ = [], left
    for word in text.split():
        bare = word.removeprefix("?") or word
        confidence = UNSURE if bare != word else SURE
        words.append(RecognisedWord(text=bare, confidence=confidence, left=at_, right=at_ + _WIDE * len(bare)))
        at_ += _WIDE * (len(bare) + 1)
    return RecognisedLine(baseline=top, size=size, words=tuple(words))


def recognised(
    *pages: Sequence[RecognisedLine], data: bytes = SCAN, first: int = 1, unread: Sequence[Box] = ()
) -> bytes:
    """The file beside a scan; `first` is the number of its first page that is a picture, `unread` are boxes on each."""
    found = tuple(
        RecognisedPage(number=number, width=595, height=842, turned=0, lines=tuple(lines), unread=tuple(unread))
        for number, lines in enumerate(pages, first)
    )
    return dumped(Recognition(digest=digest_of(data), program=PROGRAM, pages=found))


def reading(kept: bytes, data: bytes = SCAN) -> tuple[SourceText | None, list[Problem]]:
    """What is read of a scan with this file beside it, and the problems."""
    problems = Problems()
    return read(SourceFile("map/source.pdf", data, kept), problems), list(problems)


def read_scan(*lines: RecognisedLine, unread: Sequence[Box] = ()) -> SourceText:
    """The text of a scan of one page."""
    source, _ = reading(recognised(lines, unread=unread))
    assert source is not None
    return source


LETTERS_AND_PICTURE = pdf(at(70, 100, "Deze bladzijde heeft letters."), PICTURE)
