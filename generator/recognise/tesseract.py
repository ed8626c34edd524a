"""Reads painted pages with Tesseract and its Dutch, where both are installed."""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from generator.messages.message import say
from generator.messages.refusals import why_refused
from generator.model.recognition import RecognisedLine, RecognisedWord
from generator.recognise.engine import RecognitionFailedError
from generator.recognise.painted import Painting

_log = logging.getLogger(__name__)
COMMANDS = ("tesseract", "C:/Program Files/Tesseract-OCR/tesseract.exe")
LANGUAGE = "nld"
# A page takes a few seconds; one that takes so long shows no text but a photograph, or the machine hangs.
SECONDS = 300
_LISTING_SECONDS = 30
_HTML = "{http://www.w3.org/1999/xhtml}"
# hOCR 1.2: properties of a line and of a word are in its title.
_BOX = re.compile(r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"x_size ([\d.]+)")
_SURE = re.compile(r"x_wconf (\d+)")
_LINES = frozenset({"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"})
# What it measures goes from the top of tall letters to the foot of long ones: this share of the size of a font.
_OF_SIZE = 0.92


@dataclass(frozen=True)
class Tesseract:
    """The program at a path; it reads Dutch."""

    program: str

    @cached_property
    def name(self) -> str:
        """The program with its version and language."""
        first = _run([self.program, "--version"], b"", _LISTING_SECONDS).decode("utf-8", "replace").split("\n")[0]
        return f"Tesseract {first.removeprefix('tesseract').strip()} ({LANGUAGE})"

    def read(self, painting: Painting) -> Sequence[RecognisedLine]:
        """The lines of an upright page; all lengths are dots."""
        dots = f"user_defined_dpi={round(72 * painting.scale)}"
        command = [self.program, "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "-c", dots, "hocr"]
        return tuple(_lines(_run(command, painting.pnm(), SECONDS)))


def find_tesseract() -> Tesseract | None:
    """Tesseract, where it is installed with Dutch; else None."""
    program = next((found for command in COMMANDS if (found := shutil.which(command))), None)
    if program is None:
        return None
    try:
        listed = _run([program, "--list-langs"], b"", _LISTING_SECONDS).decode("utf-8", "replace").split()
    except RecognitionFailedError:
        return None
    return Tesseract(program) if LANGUAGE in listed else None


def _run(command: Sequence[str], given: bytes, seconds: int) -> bytes:
    # With one thread it takes no longer for a page, and gives the same words on every machine.
    alone = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(  # noqa: S603  the program that was found, with arguments of our making
            command, input=given, capture_output=True, timeout=seconds, check=False, env=alone
        )
    except subprocess.TimeoutExpired as late:
        raise RecognitionFailedError(
            say("Tesseract did not read a page within {seconds} seconds", seconds=seconds)
        ) from late
    except OSError as error:
        raise RecognitionFailedError(say("Tesseract does not start: {reason}", reason=why_refused(error))) from error
    if done.returncode:
        _log.debug("Tesseract said: %s", done.stderr.decode("utf-8", "replace"))
        raise RecognitionFailedError(say("Tesseract failed (exit code {code})", code=done.returncode))
    return done.stdout


def _lines(hocr: bytes) -> Iterator[RecognisedLine]:
    safe = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=True)
    root = etree.fromstring(hocr, safe) if hocr.strip() else None
    for line in () if root is None else root.iter(f"{_HTML}span"):
        if line.get("class") in _LINES:
            title = line.get("title", "")
            box, baseline, size = _BOX.search(title), _BASELINE.search(title), _SIZE.search(title)
            if box and size:
                foot = float(box[4]) + (float(baseline[2]) if baseline else 0.0)
                words = tuple(_words(line))
                yield from _line(foot, float(size[1]) / _OF_SIZE, words)


def _line(foot: float, size: float, words: tuple[RecognisedWord, ...]) -> Iterator[RecognisedLine]:
    if words and size > 0:
        yield RecognisedLine(baseline=foot, size=size, words=words)


def _words(line: etree._Element) -> Iterator[RecognisedWord]:
    for word in line.iter(f"{_HTML}span"):
        title = word.get("title", "")
        box, sure = _BOX.search(title), _SURE.search(title)
        text = "".join("".join(map(str, word.itertext())).split())
        if word.get("class") == "ocrx_word" and text and box and sure:
            yield RecognisedWord(text=text, confidence=min(100, int(sure[1])), left=float(box[1]), right=float(box[3]))
