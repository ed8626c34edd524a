"""Documents that each hold words that no page shows, in one kind of file and one place of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from generator.model.beyond import Beyond
from tests.read.html.test_hiding import HIDDEN as HIDDEN_IN_HTML
from tests.read.odt import test_hiding as hiding_in_odt
from tests.read.odt.documents import odt
from tests.read.odt.documents import p as odt_p
from tests.read.pdf.hidden_forms import FORMS
from tests.read.pdf.made import at
from tests.read.pdf.more_sources import MORE
from tests.read.pdf.scanned import NAME_BOX, bar, printed, scan
from tests.read.test_only_words import MORE_MARKDOWN, MORE_PAGES, MORE_XML
from tests.read.word import test_hiding as hiding_in_word
from tests.read.word.documents import docx
from tests.read.word.documents import p as word_p

# The words of all of them, of which nothing may come out.
WORDS = "Geheimhoudster Adriaanse"
# What every document shows, so that no two are the same.
_CASE = "zaak %03d"


Made = Callable[[int], bytes]


def planted() -> Iterator[tuple[str, str, Made]]:
    """The ending of each document, what it is, and what makes it of the number of its case."""
    yield from _of_pdf()
    yield from _of_markup()
    yield from _of_office()


def _of_pdf() -> Iterator[tuple[str, str, Made]]:
    forms = {name: form.data for name, form in FORMS.items()}
    # One that is locked cannot be read, and stops the build.
    files = {name: data for name, (data, told) in MORE.items() if told is not Beyond.ENCRYPTED}
    for name, data in {**forms, **files}.items():
        yield ".pdf", f"pdf: {name}", partial(_numbered, data)
    yield ".pdf", "pdf: a scan with a bar", lambda number: _scanned(number, over=bar(*NAME_BOX))
    yield ".pdf", "pdf: a scan of which the words tell more", lambda number: _scanned(number, more="Adriaanse")


def _scanned(number: int, over: str = "", more: str = "") -> bytes:
    lines = (f"Antwoord in {_CASE % number}", "Volgens mevrouw Adriaanse klopt dit." if over else "Ja, dat klopt.")
    shown = printed(lines)
    return scan(shown=shown, recognised=shown + at(70, 300, more), over=over)


def _numbered(data: bytes, number: int) -> bytes:
    return data.replace((_CASE % 0).encode(), (_CASE % number).encode())


def _of_markup() -> Iterator[tuple[str, str, Made]]:
    hidden = {name: form.replace("{}", WORDS) for name, form in HIDDEN_IN_HTML.items()}
    pages = {name: text for name, (text, _) in MORE_PAGES.items()}
    for name, text in {**hidden, **pages}.items():
        yield ".html", f"html: {name}", partial(_page, text)
    for name, (text, _) in MORE_MARKDOWN.items():
        yield ".md", f"markdown: {name}", partial(_after, text)
    for name, (text, _) in MORE_XML.items():
        yield ".xml", f"xml: {name}", partial(_publication, text)


def _page(text: str, number: int) -> bytes:
    shown = f"<p>Antwoord in {_CASE % number}.</p>"
    return (text.replace("<main>", f"<main>{shown}") if "<main>" in text else f"{shown}{text}").encode()


def _after(text: str, number: int) -> bytes:
    return f"{text}\n\nAntwoord in {_CASE % number}.\n".encode()


def _publication(text: str, number: int) -> bytes:
    return text.replace("</tekst>", f"<al>Antwoord in {_CASE % number}.</al></tekst>").encode()


def _of_office() -> Iterator[tuple[str, str, Made]]:
    for name, body in hiding_in_word.HIDDEN.items():
        yield ".docx", f"docx: {name}", partial(_docx, body)
    for name, body in hiding_in_odt.HIDDEN.items():
        yield ".odt", f"odt: {name}", partial(_odt, body)


def _docx(body: str, number: int) -> bytes:
    return docx(word_p(f"Antwoord in {_CASE % number}.") + body)


def _odt(body: str, number: int) -> bytes:
    return odt(odt_p(f"Antwoord in {_CASE % number}.") + body, hiding_in_odt.STYLES)


def plant(content: Path, every: int = 1) -> Mapping[str, str]:
    """Put all of them into a folder of content, or each of so many; by id what each is."""
    made: dict[str, str] = {}
    for number, (suffix, what, make) in enumerate(planted(), start=1):
        if number % every:
            continue
        folder = content / "consultations" / f"zaak-{number:03d}"
        folder.mkdir(parents=True)
        (folder / f"source{suffix}").write_bytes(make(number))
        made[folder.name] = what
    return made
