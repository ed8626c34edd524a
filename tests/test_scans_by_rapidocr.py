"""Shows that what comes with its models reads a page as well as Tesseract does, whichever way the page stands."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from evaluation.scanning.counting import counted, readings
from evaluation.scanning.printing import in_columns, printed_pages
from evaluation.scanning.scanner import TREATMENTS
from generator.pipeline import load
from generator.problems import Problems
from tests.contents import make_content
from tools.environment import FOLDERS, ROOT, python_of

pytestmark = pytest.mark.nightly

PAGES = {"one column": lambda: next(printed_pages()), "two columns": in_columns}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("treatment", ["as printed", "a quarter turn", "upside down"])
def test_a_scan_is_read_in_the_order_of_its_words(tmp_path: Path, page: str, treatment: str) -> None:
    printed, how, content = PAGES[page](), TREATMENTS[treatment], make_content(tmp_path)
    folder = content / "consultations" / "scan"
    folder.mkdir()
    (folder / "source.pdf").write_bytes(how.scanned(printed.picture(how.dots)))
    recognise = ["-m", "generator", "recognise", "scan", "--engine", "rapidocr", "--content", str(content)]
    python = python_of(ROOT / FOLDERS["ocr"])
    done = subprocess.run([python, *recognise], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "RapidOCR" in done.stderr, done.stdout

    library = load(content, problems := Problems())
    assert not problems.errors
    (record,) = [each for each in library.records if each.consultation.id == "scan"]
    found = counted(printed.words, readings(record.consultation.source))
    assert found.right >= 0.97 * found.words
    assert found.silent - found.signs <= 0.012 * found.words
