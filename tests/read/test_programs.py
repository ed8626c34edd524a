"""What the properties of a file may say without naming anybody: programs and their versions."""

from __future__ import annotations

import pytest

from generator.read.programs import names_programs


@pytest.mark.parametrize(
    "text",
    [
        "",
        "------",
        "Acrobat Distiller Server 8.1.0 (Pentium Linux, Built: 2007-09-07); modified using iText® 7.1.17 ©2000-2021",
        "LibreOffice 25.2.3.2 (X86_64) / LibreOffice Community",
        "LibreOffice 7.4/LibreOffice_project/e9f6a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1$Build-2",
        "Microsoft® Word voor Microsoft 365".replace("voor", "for"),
        "Microsoft: Print To PDF",
        "PScript5.dll Version 5.2.2",
        "macOS Version 13.4 (Build 22F66) Quartz PDFContext".replace(" Quartz PDFContext", " Quartz"),
        "Adobe XMP Core 5.1.0-jc003",
        "Skia/PDF m156",
        "pdfTeX-1.40.21",
        "python-docx",
        "File downloaded from https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Document("
        "01b2bcad-7296-43bb-bc44-e727fc69b23f)/resource",
    ],
)
def test_names_of_programs_name_nobody(text: str) -> None:
    assert names_programs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jansen",
        "Jansen, J. - BD/DGPenV",
        "Microsoft Word - brief Jansen.docx",
        "LibreOffice van Jan",
        "0612345678",
        "File downloaded from https://example.com/",
        "Ž. Kovač",
    ],
)
def test_other_words_and_long_numbers_may(text: str) -> None:
    assert not names_programs(text)
