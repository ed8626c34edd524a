"""Small PDFs and runs, made for one test each."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import count

from generator.model.text import SourceFile, SourceText
from generator.problems import Problem, Problems
from generator.read.pdf import read_pdf
from generator.read.pdf.glyphs.page import Run
from generator.read.pdf.rows.rows import Row

_NUMBERS = count()
_FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "I": "Helvetica-Oblique"}
_ESCAPED = str.maketrans({"(": r"\(", ")": r"\)", "\\": "\\\\"})


def at(left: float, top: float, text: str, size: float = 10, font: str = "F") -> str:
    """Instructions that draw a text; `left` and `top` in points from the corner of a page of 595 by 842."""
    return f"BT /{font} {size} Tf 1 0 0 1 {left} {842 - top} Tm ({text.translate(_ESCAPED)}) Tj ET\n"


def lines(left: float, top: float, *texts: str, size: float = 10, leading: float = 12) -> str:
    """Instructions that draw texts below each other."""
    return "".join(at(left, top + number * leading, text, size) for number, text in enumerate(texts))


def stream(content: bytes, keys: bytes = b"") -> bytes:
    """An object with packed content."""
    packed = zlib.compress(content)
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream" % (keys, len(packed), packed)


def objects(*bodies: bytes) -> bytes:
    """A PDF of these objects, the first of which is its catalogue."""
    data, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(bodies) + 1
    return data + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(data),
    )


def pdf(*pages: str, page_keys: bytes = b"", more: Sequence[bytes] = ()) -> bytes:
    """A PDF with these page contents; `more` are objects that follow, the first with number 3 + 2 × pages."""
    fonts = b"".join(
        b"/%s<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/%s>>" % (key.encode(), name.encode())
        for key, name in _FONTS.items()
    )
    kids = b" ".join(b"%d 0 R" % (3 + 2 * index) for index in range(len(pages)))
    bodies = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages))]
    for index, content in enumerate(pages):
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]%s/Contents %d 0 R/Resources<</Font<<%s>>/XObject<<>>>>>>"
            % (page_keys, 4 + 2 * index, fonts)
        )
        bodies.append(stream(content.encode("cp1252")))
    return objects(*bodies, *more)


def reading(data: bytes, name: str = "source.pdf") -> tuple[SourceText | None, list[Problem]]:
    """What the reader makes of a file, and what it reports."""
    problems = Problems()
    return read_pdf(SourceFile(name, data), problems), list(problems)


def read_well(data: bytes) -> SourceText:
    """What the reader makes of a file that has nothing to report."""
    source, problems = reading(data)
    assert problems == []
    assert source is not None
    return source


def run(text: str, left: float = 70, baseline: float = 100, size: float = 10, **more: object) -> Run:
    """A run whose letters are half as wide as high, with a number of its own."""
    return Run(next(_NUMBERS), text, left, left + 0.5 * size * len(text), baseline, size, **more)  # type: ignore[arg-type]


def row(text: str, left: float = 70, baseline: float = 100, size: float = 10, page: int = 1, **more: object) -> Row:
    """A row of one run."""
    return Row(page, (run(text, left, baseline, size, **more),))
