"""Draws the documents as PDFs, with WeasyPrint and with LibreOffice, without structure trees."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from evaluation.pdf_tables.pages import Made
from generator.read.legacy_doc import find_program

_UNTAGGED = 'pdf:writer_web_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'


def by_weasyprint(documents: Sequence[Made]) -> Iterator[bytes]:
    """The documents as WeasyPrint draws them."""
    weasyprint = import_module("weasyprint")  # it has no types, and needs libraries that only this needs
    for document in documents:
        yield bytes(weasyprint.HTML(string=document.html).write_pdf())


def by_libreoffice(documents: Sequence[Made]) -> Iterator[bytes]:
    """The documents as LibreOffice draws them, all in one run."""
    program = find_program()
    if program is None:
        raise FileNotFoundError("LibreOffice draws half of the documents: install it")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / f"{number}.html" for number in range(len(documents))]
        for path, document in zip(paths, documents, strict=True):
            path.write_text(document.html, encoding="utf-8")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", _UNTAGGED, "--outdir", str(folder), *map(str, paths)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)  # noqa: S603  the program that was found
        yield from (path.with_suffix(".pdf").read_bytes() for path in paths)
