"""Printed pages: those of PDF documents whose words are known, and a page in two columns that is set here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from html import escape
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image
from weasyprint import HTML

from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Problems
from generator.read import read

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content" / "consultations"
# Documents and the pages that are printed: a typeset one, letters of four ministries, one of 2014.
DOCUMENTS = {
    "jemen-juni-2024": (1, 2),
    "longcovid-wia-augustus-2024": (2,),
    "quantumveilige-encryptie-maart-2024": (3,),
    "adviescollege-regeldruk-maart-2024": (4,),
    "ziekenhuisrekeningen-november-2014": (2,),
}
_COLUMNS = "two columns"
_STYLE = "@page { size: A4; margin: 2cm } body { columns: 2; column-gap: 1cm; font: 10pt/1.35 serif; hyphens: manual }"
_OF_COLUMNS = "jemen-juni-2024"
_WORDS_IN_COLUMNS = 650


@dataclass(frozen=True)
class PrintedPage:
    """A page with its words in the order in which they are read; `file` is the PDF that holds it."""

    name: str
    file: bytes
    number: int
    words: tuple[str, ...]

    def picture(self, dots_per_inch: int) -> Image.Image:
        """The page as a scanner sees it, in shades of grey."""
        with closing(pdfium.PdfDocument(self.file)) as document, closing(document[self.number - 1]) as page:
            painted: Image.Image = page.render(scale=dots_per_inch / 72).to_pil().convert("L")
            return painted


def printed_pages() -> Iterator[PrintedPage]:
    """All pages that are scanned."""
    for name, numbers in DOCUMENTS.items():
        data = (CONTENT / name / "source.pdf").read_bytes()
        source = _read(data)
        yield from (PrintedPage(f"{name}, {number}", data, number, _words(source, number)) for number in numbers)
    yield in_columns()


def in_columns() -> PrintedPage:
    """A page in two columns, of the words of a real document."""
    source = _read((CONTENT / _OF_COLUMNS / "source.pdf").read_bytes())
    words = " ".join(_whole(source).split()[:_WORDS_IN_COLUMNS])
    paragraphs = "".join(f"<p>{escape(part)}</p>" for part in _parts(words))
    data = HTML(string=f"<style>{_STYLE}</style>{paragraphs}").write_pdf()
    return PrintedPage(_COLUMNS, data, 1, _words(_read(data), 1))


def _whole(source: SourceText) -> str:
    """The text without headers, footers and notes, which are no text of a column."""
    aside = [mark.span for mark in source.marks if mark.kind in (MarkKind.FURNITURE, MarkKind.NOTE, MarkKind.NOTE_MARK)]
    kept = "".join(
        letter for at, letter in enumerate(source.text) if not any(span.start <= at < span.end for span in aside)
    )
    return kept.replace("-\n", "-")


def _parts(words: str) -> list[str]:
    """Paragraphs of some sentences."""
    sentences = words.split(". ")
    return [f"{'. '.join(sentences[start : start + 3])}." for start in range(0, len(sentences), 3)]


def _read(data: bytes) -> SourceText:
    source = read(SourceFile("printed.pdf", data), Problems())
    assert source is not None, "a document that is printed can be read"  # noqa: S101
    return source


def _words(source: SourceText, number: int) -> tuple[str, ...]:
    return tuple(word for line in source.lines if line.page == number for word in source.slice(line.span).split())
