"""A document as it is held and the file that it stands for are the same, whatever bytes come."""

import io
import zipfile

import pypdfium2
import pytest

from generator.read import READERS
from tests.fuzz.guided.form import SIDECAR, SOURCE, SUFFIXES, Form
from tests.fuzz.mutations import chance

PDF = b"""1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>
endobj
4 0 obj
<<>>stream
BT /F 10 Tf 1 0 0 1 70 700 Tm (Vraag 1) Tj ET
endstream
endobj
5 0 obj
<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica>>
endobj
"""


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_form_is_the_same_after_it_was_written(suffix: str) -> None:
    form = Form(suffix, (("word/document.xml", b"<a>\n=</a>"), (SOURCE, b"Vraag 1\n\n"), (SIDECAR, b"title: x")))
    assert Form.of(bytes(form)) == form


@pytest.mark.parametrize("content", [b"x\n=== y\nz", b"=== y", b"\n=== "])
def test_no_content_begins_another_part(content: bytes) -> None:
    again = Form.of(bytes(Form(".txt", ((SOURCE, content), (SIDECAR, b"title: x")))))
    assert [name for name, _ in again.parts] == [SOURCE, SIDECAR]
    assert again.part(SIDECAR) == b"title: x"


def test_every_reader_takes_part_but_the_one_that_starts_another_program() -> None:
    assert {READERS[suffix] for suffix in SUFFIXES} == set(READERS.values()) - {READERS[".doc"]}


def test_any_bytes_are_a_form() -> None:
    for seed in range(50):
        data = chance(seed).randbytes(seed)
        assert Form.of(data).file() == data
    assert Form.of(b".exe\nx").suffix == ".txt"


@pytest.mark.parametrize(("suffix", "main"), [(".docx", "word/document.xml"), (".odt", "content.xml")])
def test_an_office_document_is_a_zip_of_its_parts_without_the_sidecar(suffix: str, main: str) -> None:
    form = Form(suffix, ((main, b"<x/>"), ("styles.xml", b"<y/>"), (SIDECAR, b"title: x")))
    with zipfile.ZipFile(io.BytesIO(form.file())) as archive:
        assert archive.read(main) == b"<x/>"
        assert archive.read("styles.xml") == b"<y/>"
        assert SIDECAR not in archive.namelist()


def test_a_pdf_gets_the_lengths_and_the_table_that_it_lacks() -> None:
    document = pypdfium2.PdfDocument(Form(".pdf", ((SOURCE, PDF),)).file())
    assert document[0].get_textpage().get_text_bounded() == "Vraag 1"


def test_a_whole_pdf_stays_as_it_is() -> None:
    assert Form(".pdf", ((SOURCE, b"%PDF-1.4 x"),)).file() == b"%PDF-1.4 x"
