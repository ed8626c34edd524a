"""Whole Word documents: all words of the body, in order, and the rest where it belongs."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.office.zips import zipped
from tests.read.readings import DOCUMENTS, document, reading
from tests.read.word.documents import docx, letter, p, relationships, root

pytestmark = pytest.mark.slow

CORPUS = DOCUMENTS.parents[2] / "evaluation" / "corpus"


@pytest.mark.parametrize("name", ["a_manual.docx", "b_numbered.docx"])
def test_the_words_of_the_body_are_those_that_pandoc_finds(name: str) -> None:
    expected = (DOCUMENTS / f"{name}.words.txt").read_text(encoding="utf-8").split()
    assert document(name).words_without(MarkKind.FURNITURE, MarkKind.GENERATED) == expected
    assert document(name).problems == ()


@pytest.mark.parametrize("name", sorted(path.parent.name for path in CORPUS.glob("*/source.docx")))
def test_the_words_of_ministry_letters_are_those_that_pandoc_finds(name: str) -> None:
    found = reading("source.docx", (CORPUS / name / "source.docx").read_bytes())
    expected = (DOCUMENTS / f"{name}.docx.words.txt").read_text(encoding="utf-8").split()
    assert found.words_without(MarkKind.FURNITURE, MarkKind.GENERATED) == expected
    assert found.problems == ()
    assert found.marked(MarkKind.TABLE) == []


def test_a_ministry_letter_keeps_what_word_knows() -> None:
    found = reading("source.docx", (CORPUS / "kv-2023Z19006-antwoord" / "source.docx").read_bytes())
    assert found.valued(MarkKind.NOTE_MARK) == [(str(number), f"f{number}") for number in range(1, 6)]
    assert found.valued(MarkKind.NOTE)[1] == ("2 Kamerstukken II 2022/23, 29628, nr. 1139.", "f2")
    assert "Vraag 1" in "\n".join(found.marked(MarkKind.BOLD))
    assert any(text.startswith("Pagina 2 van") for text in found.marked(MarkKind.FURNITURE))
    assert found.source is not None
    pages = [line.page for line in found.source.lines if line.page]
    assert pages == sorted(pages)
    assert pages[-1] == 5


def test_numbers_typed_and_numbers_made_are_the_same_words() -> None:
    typed, made = document("a_manual.docx"), document("b_numbered.docx")
    assert typed.text == made.text
    assert typed.marked(MarkKind.GENERATED) == []
    assert made.marked(MarkKind.GENERATED) == [f"{number}." for number in range(1, 22)]


def test_a_real_document_keeps_what_word_knows() -> None:
    found = document("b_numbered.docx")
    assert found.source is not None
    assert found.source.has_paragraphs
    assert found.marked(MarkKind.SUPERSCRIPT) == ["1"]
    assert found.marked(MarkKind.BOLD)[2] == "Antwoord van het kabinet"
    assert found.marked(MarkKind.TABLE) == ["Land\n% bbp\n\nNederland\n2,05"]
    assert found.marked(MarkKind.FURNITURE) == [
        "Directie Veiligheidsbeleid\tOnze referentie BZ2517890",
        "Pagina  van",
    ]
    answer = next(line for line in found.source.lines if "1. Antwoord" in found.source.slice(line.span))
    assert (answer.indent, answer.size, answer.page) == (28.35, 10.0, None)


def test_a_document_without_words_is_an_error_with_advice() -> None:
    found = letter(p("") + p(" "))
    assert found.source is None
    [problem] = found.problems
    assert problem.code is Code.UNREADABLE
    assert problem.message == "there is no text in this document"
    assert "recognised" in problem.advice


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"a.txt": "a"}, "this is a zip without a Word document in it"),
        ({"xl/workbook.xml": "<a/>"}, "this is a spreadsheet, not .docx"),
        ({"ppt/presentation.xml": "<a/>"}, "this is a presentation, not .docx"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "this is an OpenDocument text, not .docx"),
        ({"word/document.xml": root("document", "")}, "there is no text in this Word document"),
        ({"word/document.xml": "<w:document"}, "the part word/document.xml of the document is damaged"),
        ({"_rels/.rels": "<a", "word/document.xml": "<a/>"}, "the part _rels/.rels of the document is damaged"),
    ],
)
def test_a_zip_that_is_no_word_document_is_an_error_that_says_what_it_is(parts: dict[str, str], message: str) -> None:
    found = reading("brief.docx", zipped(parts))
    assert found.source is None
    assert found.codes == [Code.UNREADABLE]
    assert found.problems[0].message.startswith(message)


def test_a_document_that_is_no_zip_is_an_error_that_says_what_it_is() -> None:
    found = reading("brief.docx", (DOCUMENTS / "a_manual.doc").read_bytes())
    assert [problem.message for problem in found.problems] == ["this is an old Word document, not .docx"]


def test_the_document_is_where_the_package_says_also_with_a_path_from_the_root() -> None:
    parts = {
        "_rels/.rels": relationships(("a", "thumbnail", "x.jpeg"), ("b", "officeDocument", "/tekst/document2.xml")),
        "tekst/document2.xml": root("document", f"<w:body>{p('Vraag 1')}</w:body>"),
    }
    assert reading("brief.docx", zipped(parts)).text == "Vraag 1"


def test_the_strict_form_of_the_format_reads_the_same() -> None:
    plain = root("document", f"<w:body>{p('Vraag 1')}</w:body>")
    strict = plain.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert strict != plain
    assert reading("brief.docx", zipped({"word/document.xml": strict})).text == "Vraag 1"


def test_the_same_bytes_give_the_same_text() -> None:
    data = docx(p("Vraag 1") + p("Ja."))
    assert reading("brief.docx", data).source == reading("brief.docx", data).source
