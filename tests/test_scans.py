"""A page is printed, scanned and read back by the programs of this machine, up to the pages of the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from evaluation.scanning.counting import counted, readings
from evaluation.scanning.printing import PrintedPage, in_columns, printed_pages
from evaluation.scanning.scanner import TREATMENTS
from generator.cli import main
from generator.model.library import Library
from generator.pipeline import build, load
from generator.problems import Code, Problems
from generator.publish.mkdocs.preview_work import preview_work
from tests.contents import make_content

pytestmark = pytest.mark.slow


def added(page: PrintedPage, treatment: str, content: Path, ending: str = "pdf") -> Library:
    """The library of a folder to which the scan of a page was added."""
    scan = content.parent / f"scan.{ending}"
    how = TREATMENTS[treatment]
    if ending == "pdf":
        scan.write_bytes(how.scanned(page.picture(how.dots)))
    else:
        page.picture(how.dots).save(scan, dpi=(how.dots, how.dots))
    done = CliRunner().invoke(main, ["add", str(scan), "--id", "scan", "--ocr", "--content", str(content)])
    assert done.exit_code == 0, done.output
    problems = Problems()
    library = load(content, problems)
    assert not problems.errors
    return library


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path)


# The least share of words that are right, and the greatest that is wrong in a letter or digit without a doubt.
@pytest.mark.parametrize(
    ("treatment", "right", "silent"), [("askew", 0.97, 0.012), ("upside down", 0.97, 0.012), ("noisy", 0.88, 0.025)]
)
def test_a_scan_is_read_back_and_what_is_wrong_is_mostly_doubted(
    content: Path, treatment: str, right: float, silent: float
) -> None:
    page = next(printed_pages())
    library = added(page, treatment, content)

    (record,) = [each for each in library.records if each.consultation.id == "scan"]
    found = counted(page.words, readings(record.consultation.source))
    assert found.right >= right * found.words
    assert found.silent - found.signs <= silent * found.words
    # A number decides where readers find a question: one that was read wrongly is never wrong in silence.
    doubted = {problem.quote for problem in record.problems if problem.code is Code.UNSURE_WORD}
    numbers = [exchange.number for exchange in record.consultation.exchanges]
    assert len(numbers) == 2
    assert {number for number in numbers if number not in {"1", "2"}} <= doubted


def test_columns_are_read_one_after_the_other(content: Path) -> None:
    page = in_columns()
    library = added(page, "askew", content)

    (record,) = [each for each in library.records if each.consultation.id == "scan"]
    assert counted(page.words, readings(record.consultation.source)).right >= 0.97 * len(page.words)


def test_readers_are_told_and_editors_get_the_picture_of_each_unsure_word(content: Path) -> None:
    library = added(next(printed_pages()), "noisy", content)

    pages = {page.path: page.markdown for page in build(library, Problems()).pages}
    for path in ("overleggen/scan/", "overleggen/scan/volledige-tekst/"):
        assert "Dit document is een scan" in pages[path]
        assert "De redactie heeft ze nog niet met de scan vergeleken." in pages[path]
    work, files, _ = preview_work(library, content)
    (record,) = [each for each in library.records if each.consultation.id == "scan"]
    doubts = [problem for problem in record.problems if problem.code is Code.UNSURE_WORD]
    pictures = [each for each in files if each.path.endswith(".png")]
    assert len(pictures) == len(doubts) > 0
    assert all(each.data.startswith(b"\x89PNG") for each in pictures)
    assert work.markdown.count(".work-picture") == len(pictures)


def test_a_picture_becomes_a_pdf_that_readers_may_have(content: Path) -> None:
    library = added(next(printed_pages()), "as printed", content, "png")

    (record,) = [each for each in library.records if each.consultation.id == "scan"]
    assert record.file.name.endswith("scan/source.pdf")
    assert record.consultation.source.hidden_content is None
