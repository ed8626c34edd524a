"""Opens a PDF and gives its pages; refuses what cannot be read, and what would take too long or too much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems
from generator.read.pdf.annotations import added_to
from generator.read.pdf.characters import Characters
from generator.read.pdf.page import Page, Run
from generator.read.pdf.ruling import drawn_boxes, grids
from generator.read.pdf.streams import damage
from generator.read.pdf.structure import StructureTree

# In points, hundreds of metres; the library takes memory for every point of a side.
LONGEST_SIDE = 1_000_000
# Far beyond any consultation, and what an ordinary machine reads in half a minute with a gigabyte of memory.
MOST_PAGES = 1_000
MOST_CHARACTERS = 3_000_000
MOST_RUNS = 80_000

_AGAIN = "download the document again, or open it in a PDF program and save it as a new PDF"


class RefusedError(Exception):
    """Raised for a document that cannot be read; its arguments are the message and the advice."""


def open_pages(file: SourceFile, problems: Problems) -> list[Page] | None:
    """All pages of a PDF; None, with the reason reported, when it cannot be read whole."""
    try:
        if reason := damage(file.data):
            raise RefusedError(reason, _AGAIN)
        with _opened(file.data) as document:
            return list(_pages(document, file, problems))
    except RefusedError as refusal:
        problems.report(Code.UNREADABLE, Place(file.name), *refusal.args)
        return None


@contextmanager
def _opened(data: bytes) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
            raise RefusedError("the PDF is locked with a password", "save it without a password") from error
        raise RefusedError("the PDF is damaged: it has no readable list of pages", _AGAIN) from error
    try:
        yield document
    finally:
        document.close()


def _pages(document: pdfium.PdfDocument, file: SourceFile, problems: Problems) -> Iterator[Page]:
    count = len(document)
    if count > MOST_PAGES:
        raise RefusedError(f"the PDF has {count} pages, more than {MOST_PAGES}", "cut it into smaller documents")
    tree = StructureTree()
    characters = runs = 0
    empty: list[int] = []
    for number in range(1, count + 1):
        page, read, added = _page(document, number, tree)
        for kind in added:
            _tell(problems, file, number, f"{kind} that lie on the page are no text of the document", "")
        characters, runs = characters + read, runs + len(page.runs)
        if characters > MOST_CHARACTERS or runs > MOST_RUNS:
            raise RefusedError("the PDF holds far more text than a consultation", "cut it into smaller documents")
        _tell_guesses(page, file, problems)
        if not page.runs:
            empty.append(number)
        yield page
    if len(empty) == count:
        raise RefusedError(
            "the PDF holds no text: it is a scan, or pictures of pages",
            "ask for the document as text, or have a program recognise its text (OCR) and check the result",
        )
    for number in empty:
        _tell(problems, file, number, "the page holds no text; what is drawn on it was not read", "")


def _page(document: pdfium.PdfDocument, number: int, tree: StructureTree) -> tuple[Page, int, tuple[str, ...]]:
    """A page, how many characters it has, and what lies on it that was not read."""
    try:
        page = document.get_page(number - 1)
        if max(page.get_width(), page.get_height()) > LONGEST_SIDE:
            raise RefusedError(f"page {number} of the PDF is larger than any sheet", _AGAIN)
        text_page = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise RefusedError(f"page {number} of the PDF is damaged", _AGAIN) from error
    try:
        characters = Characters(page.raw, text_page.raw)
        if len(characters) > MOST_CHARACTERS:
            return Page(number, 0, 0, ()), len(characters), ()
        runs = _upright(list(islice(characters.runs(), MOST_RUNS + 1)))
        elements = tree.elements(
            page.raw, {number for run in runs for number in (run.content, run.outer) if number >= 0}
        )
        tables = () if elements else tuple(grids(drawn_boxes(page.raw, characters.left, characters.top)))
        found = Page(number, page.get_width(), page.get_height(), runs, elements, tables)
        return found, len(characters), added_to(page.raw)
    finally:
        text_page.close()
        page.close()


def _upright(runs: list[Run]) -> tuple[Run, ...]:
    """Count turns from how most of the page's letters stand; what stands otherwise comes after the rest."""
    turns: Counter[int] = Counter()
    for run in runs:
        turns[run.turn] += len(run.text)
    main = max(turns, key=lambda turn: (turns[turn], -turn), default=0)
    turned = [replace(run, turn=(run.turn - main) % 4) if run.turn or main else run for run in runs]
    return tuple(sorted(turned, key=lambda run: run.turn))


def _tell_guesses(page: Page, file: SourceFile, problems: Problems) -> None:
    if bad := next((run.text for run in page.runs if run.guessed), ""):
        message = f"the PDF does not say which letters it draws here: “{bad}” is a guess"
        _tell(problems, file, page.number, message, bad)


def _tell(problems: Problems, file: SourceFile, page: int, message: str, quote: str) -> None:
    place = Place(file.name, page=page)
    problems.report(Code.UNREAD_ELEMENT, place, f"page {page}: {message}", "compare with the printed page", quote)
