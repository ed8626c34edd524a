"""Whole OpenDocument texts: all words of the body, in order, and the rest where it belongs."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.odt.documents import letter, odt, p
from tests.read.office.zips import zipped
from tests.read.readings import DOCUMENTS, document, reading

MANIFEST = (
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/>'
    "</m:file-entry></m:manifest>"
)


def test_the_words_of_the_body_are_those_that_libreoffice_writes() -> None:
    found = document("a_manual.odt")
    expected = (DOCUMENTS / "a_manual.odt.words.txt").read_text(encoding="utf-8").split()
    assert found.words_without(MarkKind.FURNITURE) == expected
    assert found.problems == ()


def test_the_body_is_that_of_the_same_document_in_word() -> None:
    one, other = document("a_manual.odt"), document("a_manual.docx")
    assert one.words_without(MarkKind.FURNITURE) == other.words_without(MarkKind.FURNITURE)
    for kind in (MarkKind.BOLD, MarkKind.SUPERSCRIPT, MarkKind.TABLE, MarkKind.CELL):
        assert one.marked(kind) == other.marked(kind)


def test_a_real_document_keeps_what_the_format_knows() -> None:
    found = document("a_manual.odt")
    assert found.source is not None
    assert found.source.has_paragraphs
    assert found.marked(MarkKind.FURNITURE) == [
        "Directie Veiligheidsbeleid\tOnze referentie BZ2517890",
        "Pagina 8 van 8",
    ]
    lines = [line for line in found.source.lines if "1. Antwoord" in found.source.slice(line.span)]
    assert [(line.indent, line.size, line.page) for line in lines[:1]] == [(28.35, 10.0, 2)]
    assert found.source.line_at(found.text.index("Nederland\n2,05")).page == 8


def test_a_document_without_words_is_an_error_with_advice() -> None:
    found = letter(p(" "))
    assert found.source is None
    assert [(problem.code, problem.message) for problem in found.problems] == [
        (Code.UNREADABLE, "there is no text in this document")
    ]


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"a.txt": "a"}, "there is no text in this OpenDocument file"),
        ({"content.xml": "<a/>"}, "there is no text in this OpenDocument file"),
        ({"word/document.xml": "<a/>"}, "this is a Word document, not .odt"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "this is a spreadsheet, not .odt"),
        ({"mimetype": "application/vnd.oasis.opendocument.presentation"}, "this is a presentation, not .odt"),
        ({"META-INF/manifest.xml": MANIFEST}, "the document is locked with a password"),
        ({"content.xml": "<a"}, "the part content.xml of the document is damaged"),
    ],
)
def test_a_zip_that_is_no_such_document_is_an_error_that_says_what_it_is(parts: dict[str, str], message: str) -> None:
    found = reading("brief.odt", zipped(parts))
    assert found.source is None
    assert found.codes == [Code.UNREADABLE]
    assert found.problems[0].message.startswith(message)


def test_a_document_that_is_no_zip_is_an_error_that_says_what_it_is() -> None:
    assert reading("brief.odt", b"%PDF-1.7").problems[0].message == "this is a PDF, not .odt"


def test_the_same_bytes_give_the_same_text() -> None:
    data = odt(p("Vraag 1") + p("Ja."))
    assert reading("brief.odt", data).source == reading("brief.odt", data).source
