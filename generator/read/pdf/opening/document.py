"""Opens a PDF and gives its pages; refuses files that cannot be read, or that need too much time or memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from generator.messages.message import NOTHING, Message, say
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems
from generator.read.pdf.glyphs.page import Page
from generator.read.pdf.opening.page_reading import MOST_CHARACTERS, MOST_RUNS, ReadPage, Sheets, TooLargeError
from generator.read.pdf.opening.streams import look_into
from generator.read.pdf.recognised.keeping import recognition_of
from generator.read.pdf.recognised.pages import recognised_pages

# Far more than any consultation has; an ordinary computer reads this many in half a minute.
MOST_PAGES = 1_000

_AGAIN = say("download the document again, or open it in a PDF program and save it as a new PDF")
_COMPARE = say("compare with the printed page")
_RECOGNISE = say(
    "ask for the document as text; or have its words recognised (OCR): `generator recognise` with the id of a "
    "consultation, `generator add FILE --ocr` for a file"
)


class RefusedError(Exception):
    """Raised for a document that cannot be read; its message is empty where the reason was reported."""

    def __init__(self, message: Message = NOTHING, advice: Message = NOTHING) -> None:
        super().__init__(message)
        self.message, self.advice = message, advice


def open_pages(file: SourceFile, problems: Problems) -> list[Page] | None:
    """All pages of a PDF; None, with the reason reported, when any part cannot be read."""
    try:
        look = look_into(file.data)
        if look.damage:
            raise RefusedError(look.damage, _AGAIN)
        with _opened(file.data) as document:
            sheets = Sheets(document, look.has_layers, look.has_other_words)
            return list(_pages(sheets, _recognised(file, problems), file, problems))
    except RefusedError as refusal:
        if refusal.message:
            problems.report(Code.UNREADABLE, Place(file.name), refusal.message, refusal.advice)
        return None


def pages_without_text(file: SourceFile, problems: Problems) -> list[int] | None:
    """The numbers of the pages of a PDF on which no reader sees letters; None where it cannot be read at all."""
    unheard = Problems()
    try:
        look = look_into(file.data)
        if look.damage:
            raise RefusedError(look.damage, _AGAIN)
        with _opened(file.data) as document:
            sheets = Sheets(document, look.has_layers, look.has_other_words)
            read = _read_pages(sheets, file, unheard)
            return [each.page.number for each in read if _is_empty(each.page)]
    except RefusedError as refusal:
        problems.report(Code.UNREADABLE, Place(file.name), refusal.message, refusal.advice)
        return None


def _recognised(file: SourceFile, problems: Problems) -> Mapping[int, Page]:
    """The pages that were recognised, by number. Raises RefusedError for a file beside it that is not fit for use."""
    if file.recognised is None:
        return {}
    found = recognition_of(file, problems)
    if found is None:
        raise RefusedError
    return recognised_pages(found)


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


def _pages(sheets: Sheets, recognised: Mapping[int, Page], file: SourceFile, problems: Problems) -> Iterator[Page]:
    """The pages in order; where one shows no letters and was recognised, as that."""
    empty: list[int] = []
    for read in _read_pages(sheets, file, problems):
        page = read.page
        if not _is_empty(page):
            yield page
        elif page.number in recognised:
            yield _with_unseen(recognised[page.number], page)
        else:
            empty.append(page.number)
            yield page
    if len(empty) == len(sheets.document):
        raise RefusedError(say("the PDF holds no text: it is a scan, or pictures of pages"), _RECOGNISE)
    for number in empty:
        _report(
            problems,
            Place(file.name, page=number),
            say("the page holds no text; what is drawn on it was not read"),
            advice=_RECOGNISE,
        )


def _read_pages(sheets: Sheets, file: SourceFile, problems: Problems) -> Iterator[ReadPage]:
    """The pages as the file has them. Raises RefusedError for more than can be read."""
    count = len(sheets.document)
    if count > MOST_PAGES:
        raise RefusedError(
            say("the PDF has {count} pages, more than {most}", count=count, most=MOST_PAGES),
            say("cut it into smaller documents"),
        )
    characters = runs = 0
    for number in range(1, count + 1):
        read = _page(sheets, number)
        characters, runs = characters + read.characters, runs + len(read.page.runs)
        if characters > MOST_CHARACTERS or runs > MOST_RUNS:
            raise RefusedError(
                say("the PDF holds far more text than a consultation"), say("cut it into smaller documents")
            )
        _report_doubts(read, file, problems)
        yield read


def _is_empty(page: Page) -> bool:
    return all(run.unseen for run in page.runs)


def _with_unseen(recognised: Page, page: Page) -> Page:
    """A recognised page with the words of the file that nobody sees on it."""
    after = max((run.number + len(run.text) for run in recognised.runs), default=0) + 1
    unseen = (replace(run, number=after + run.number) for run in page.runs)
    return replace(recognised, runs=(*recognised.runs, *unseen), hides_picture=page.hides_picture)


def _page(sheets: Sheets, number: int) -> ReadPage:
    try:
        return sheets.read(number)
    except TooLargeError as error:
        raise RefusedError(say("page {number} of the PDF is larger than any sheet", number=number), _AGAIN) from error
    except pdfium.PdfiumError as error:
        raise RefusedError(say("page {number} of the PDF is damaged", number=number), _AGAIN) from error


def _report_doubts(read: ReadPage, file: SourceFile, problems: Problems) -> None:
    page, place = read.page, Place(file.name, page=read.page.number)
    for kind in read.added:
        _report(problems, place, say("{objects} that lie on the page are no text of the document", objects=kind))
    if read.says_other_words:
        message = say(
            "page {number}: the file gives other words for what it draws; what is drawn was read", number=page.number
        )
        problems.report(Code.HIDDEN_TEXT, place, message, _COMPARE)
    if bad := next((run.text for run in page.runs if run.guessed and not run.unseen), ""):
        message = say("the PDF does not say which letters it draws here: “{letters}” is a guess", letters=bad)
        _report(problems, place, message, bad)


def _report(problems: Problems, place: Place, message: Message, quote: str = "", advice: Message = _COMPARE) -> None:
    sentence = say("page {page}: {sentence}", page=place.page, sentence=message)
    problems.report(Code.UNREAD_ELEMENT, place, sentence, advice, quote)
