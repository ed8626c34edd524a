"""Opens a PDF and gives its pages; refuses files that cannot be read, or that need too much time or memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from generator.messages.message import Message, say
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems
from generator.read.pdf.glyphs.page import Page
from generator.read.pdf.opening.page_reading import MOST_CHARACTERS, MOST_RUNS, ReadPage, Sheets, TooLargeError
from generator.read.pdf.opening.streams import look_into

# Far more than any consultation has; an ordinary computer reads this many in half a minute.
MOST_PAGES = 1_000

_AGAIN = say("download the document again, or open it in a PDF program and save it as a new PDF")


class RefusedError(Exception):
    """Raised for a document that cannot be read."""

    def __init__(self, message: Message, advice: Message) -> None:
        super().__init__(message)
        self.message, self.advice = message, advice


def open_pages(file: SourceFile, problems: Problems) -> list[Page] | None:
    """All pages of a PDF; None, with the reason reported, when any part cannot be read."""
    try:
        look = look_into(file.data)
        if look.damage:
            raise RefusedError(look.damage, _AGAIN)
        with _opened(file.data) as document:
            return list(_pages(Sheets(document, look.has_layers, look.has_other_words), file, problems))
    except RefusedError as refusal:
        problems.report(Code.UNREADABLE, Place(file.name), refusal.message, refusal.advice)
        return None


@contextmanager
def _opened(data: bytes) -> Iterator[pdfium.PdfDocument]:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
            raise RefusedError(say("the PDF is locked with a password"), say("save it without a password")) from error
        raise RefusedError(say("the PDF is damaged: it has no readable list of pages"), _AGAIN) from error
    try:
        # Needed before the first page is loaded, else form fields are not painted; those of XFA forms never are.
        if document.get_formtype() == pdfium_c.FORMTYPE_ACRO_FORM:
            document.init_forms()
        yield document
    finally:
        document.close()


def _pages(sheets: Sheets, file: SourceFile, problems: Problems) -> Iterator[Page]:
    count = len(sheets.document)
    if count > MOST_PAGES:
        raise RefusedError(
            say("the PDF has {count} pages, more than {most}", count=count, most=MOST_PAGES),
            say("cut it into smaller documents"),
        )
    characters = runs = 0
    empty: list[int] = []
    for number in range(1, count + 1):
        read = _page(sheets, number)
        page = read.page
        characters, runs = characters + read.characters, runs + len(page.runs)
        if characters > MOST_CHARACTERS or runs > MOST_RUNS:
            raise RefusedError(
                say("the PDF holds far more text than a consultation"), say("cut it into smaller documents")
            )
        _report_doubts(read, file, problems)
        if all(run.unseen for run in page.runs):
            empty.append(number)
        yield page
    if len(empty) == count:
        raise RefusedError(
            say("the PDF holds no text: it is a scan, or pictures of pages"),
            say("ask for the document as text, or have a program recognise its text (OCR) and check the result"),
        )
    for number in empty:
        _report(problems, file, number, say("the page holds no text; what is drawn on it was not read"), "")


def _page(sheets: Sheets, number: int) -> ReadPage:
    try:
        return sheets.read(number)
    except TooLargeError as error:
        raise RefusedError(say("page {number} of the PDF is larger than any sheet", number=number), _AGAIN) from error
    except pdfium.PdfiumError as error:
        raise RefusedError(say("page {number} of the PDF is damaged", number=number), _AGAIN) from error


def _report_doubts(read: ReadPage, file: SourceFile, problems: Problems) -> None:
    page = read.page
    for kind in read.added:
        _report(
            problems,
            file,
            page.number,
            say("{objects} that lie on the page are no text of the document", objects=kind),
            "",
        )
    if read.says_other_words:
        message = say(
            "page {number}: the file gives other words for what it draws; what is drawn was read", number=page.number
        )
        problems.report(
            Code.HIDDEN_TEXT, Place(file.name, page=page.number), message, say("compare with the printed page")
        )
    if bad := next((run.text for run in page.runs if run.guessed and not run.unseen), ""):
        message = say("the PDF does not say which letters it draws here: “{letters}” is a guess", letters=bad)
        _report(problems, file, page.number, message, bad)


def _report(problems: Problems, file: SourceFile, page: int, message: Message, quote: str) -> None:
    place = Place(file.name, page=page)
    problems.report(
        Code.UNREAD_ELEMENT,
        place,
        say("page {page}: {sentence}", page=page, sentence=message),
        say("compare with the printed page"),
        quote,
    )
