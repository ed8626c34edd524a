"""How fast PDFs are read, against the bare library in the same run: pages per CPU second, as a Markdown table.

    python -m bench.reading [FILE.pdf …] [--output bench/reading.md]

`letters` is PDFium giving the characters of each page, `letters and boxes` the same with the box of each, which is what
any reader of layout needs; `reader` is everything up to the source text. The second table shows the growth with the
number of pages.
"""

from __future__ import annotations

import ctypes
import io
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from bench.command import run
from generator.model.text import SourceFile
from generator.problems import Problems
from generator.read.pdf import read_pdf

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT / "tests" / "read" / "documents"
LONGEST = DOCUMENTS / "kst-36450-6.pdf"
ROUNDS = 5
COPIES = (1, 2, 4, 8, 16)


def letters(data: bytes) -> None:
    """The characters of every page, and nothing else."""
    with_each_page(data, lambda text_page, count: None)


def letters_and_boxes(data: bytes) -> None:
    """The characters of every page with their boxes."""

    def boxes(text_page: object, count: int) -> None:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        for index in range(count):
            pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)

    with_each_page(data, boxes)


def with_each_page(data: bytes, also: Callable[[object, int], None]) -> None:
    """Get the characters of every page, and do something more with its text."""
    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        page = document.get_page(number)
        text_page = page.get_textpage()
        count = pdfium.FPDFText_CountChars(text_page.raw)
        pdfium.FPDFText_GetText(text_page.raw, 0, count, (ctypes.c_ushort * (count + 1))())
        also(text_page.raw, count)
        text_page.close()
        page.close()
    document.close()


def reader(data: bytes) -> None:
    """What this project makes of a file."""
    read_pdf(SourceFile("source.pdf", data), Problems())


def seconds(work: Callable[[bytes], None], data: bytes) -> float:
    """The processor time of the fastest of some rounds."""
    found = []
    for _ in range(ROUNDS):
        begin = time.process_time()
        work(data)
        found.append(time.process_time() - begin)
    return min(found)


def pages_in(data: bytes) -> int:
    """The number of pages of a PDF."""
    document = pypdfium2.PdfDocument(data)
    count = len(document)
    document.close()
    return count


def repeated(data: bytes, times: int) -> bytes:
    """A PDF that holds the pages of another some times over."""
    source, target = pypdfium2.PdfDocument(data), pypdfium2.PdfDocument.new()
    for _ in range(times):
        target.import_pages(source)
    buffer = io.BytesIO()
    target.save(buffer)
    target.close()
    source.close()
    return buffer.getvalue()


def speeds(files: list[Path]) -> Iterator[str]:
    """The table of documents: pages per CPU second, and the reader's time as a multiple of the bare library's."""
    yield "| document | pages | letters | letters and boxes | reader | reader ÷ letters | reader ÷ boxes |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    total = [0.0, 0.0, 0.0]
    pages = 0
    for file in files:
        data = file.read_bytes()
        count = pages_in(data)
        times = [seconds(work, data) for work in (letters, letters_and_boxes, reader)]
        total = [sum(pair) for pair in zip(total, times, strict=True)]
        pages += count
        yield speed(file.stem, count, times)
    yield speed("all", pages, total)


def speed(name: str, pages: int, times: list[float]) -> str:
    """One row of the table of documents."""
    bare, boxes, ours = times
    rates = " | ".join(f"{pages / value:.0f}" for value in times)
    return f"| {name} | {pages} | {rates} | {ours / bare:.1f} | {ours / boxes:.1f} |"


def growth(data: bytes) -> Iterator[str]:
    """The table of one document some times over: the time of a page stays the same."""
    yield "| pages | seconds | ms a page |"
    yield "|--:|--:|--:|"
    for times in COPIES:
        longer = repeated(data, times)
        count = pages_in(longer)
        taken = seconds(reader, longer)
        yield f"| {count} | {taken:.2f} | {1000 * taken / count:.1f} |"


def report(files: list[Path]) -> str:
    """Both tables, with what they show."""
    return "\n".join(
        [
            "# Reading PDFs\n",
            "Pages per CPU second, the fastest of five rounds; made by `python -m bench.reading`.\n",
            *speeds(files),
            "\n## Growth\n",
            "The longest of them, once and some times over.\n",
            *growth(LONGEST.read_bytes()),
            "",
        ]
    )


def main(arguments: list[str]) -> int:
    """Print the tables, and keep them where that is asked."""
    return run(
        arguments,
        "reading",
        "PDFs are read",
        lambda files: report(files or sorted(DOCUMENTS.glob("*.pdf"))),
        files="the PDFs; those of the tests by default",
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
