"""Documents that each hold words that no page shows, in one kind of file and one place of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from generator.model.hidden_content import HiddenContent
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
from tests.read.word.documents import docx, field, r
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
    files = {name: data for name, (data, told) in MORE.items() if told is not HiddenContent.ENCRYPTED}
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
    for name, (body, parts) in UNREAD_IN_WORD.items():
        yield ".docx", f"docx: {name}", partial(_docx, body, parts=parts)
    for name, body in {**hiding_in_odt.HIDDEN, **UNREAD_IN_ODT}.items():
        yield ".odt", f"odt: {name}", partial(_odt, body)


_HEAD = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
# What people leave in files of Word, and no page shows.
UNREAD_IN_WORD: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "a remark": (
        word_p('<w:commentReference w:id="0"/>'),
        {"comments": f"<w:comment w:id='0'>{word_p(WORDS)}</w:comment>"},
    ),
    "taken out": (word_p(f'<w:del w:author="{WORDS}"><w:r><w:delText>{WORDS}</w:delText></w:r></w:del>'), {}),
    "moved from here": (word_p(f'<w:moveFrom w:author="{WORDS}">{r(WORDS)}</w:moveFrom>'), {}),
    "hidden in the head of a page": (_HEAD, {"header1": word_p(r(WORDS, "<w:vanish/>"))}),
    "hidden in a part of that head": (_HEAD, {"header1": word_p("Kop ", r(WORDS, '<w:color w:val="FFFFFF"/>'))}),
    "taken out of that head": (_HEAD, {"header1": word_p(f"<w:del><w:r><w:delText>{WORDS}</w:delText></w:r></w:del>")}),
    "hidden in a note": (
        word_p("Ja", '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        {"footnotes": f'<w:footnote w:id="2">{word_p("noot ", r(WORDS, "<w:vanish/>"))}</w:footnote>'},
    ),
    "the code of a field": (word_p(field(f'MERGEFIELD "{WORDS}"', r("Ja"))), {}),
    "a name of a place": (word_p(f'<w:bookmarkStart w:id="1" w:name="{WORDS}"/>', r("Ja")), {}),
    "who changed it": (word_p(f'<w:ins w:author="{WORDS}">{r("Ja")}</w:ins>'), {}),
}
UNREAD_IN_ODT = {
    "a remark": odt_p(f"Ja<office:annotation>{odt_p(WORDS)}</office:annotation>"),
    "words for a picture": odt_p(
        f"<draw:frame><svg:desc>{WORDS}</svg:desc><svg:title>{WORDS}</svg:title></draw:frame>Ja"
    ),
    "taken out": (
        f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>{odt_p(WORDS)}</text:deletion>'
        "</text:changed-region></text:tracked-changes>" + odt_p('Ja<text:change text:change-id="c1"/>')
    ),
}

# Words of the text itself that its reader cannot see; of the others, such as remarks and changes, it holds none.
HIDDEN_FROM_READERS = frozenset(
    [f"html: {name}" for name in HIDDEN_IN_HTML]
    + [f"docx: {name}" for name in hiding_in_word.HIDDEN]
    + [f"docx: {name}" for name in UNREAD_IN_WORD if name.startswith("hidden")]
    + [f"odt: {name}" for name in hiding_in_odt.HIDDEN]
)


def _docx(body: str, number: int, parts: Mapping[str, str] | None = None) -> bytes:
    return docx(word_p(f"Antwoord in {_CASE % number}.") + body, None, **(parts or {}))


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
