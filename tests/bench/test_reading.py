"""The measurement of reading PDFs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import reading
from tests.read.pdf.made import at, pdf

pytestmark = pytest.mark.slow

PAGES = pdf(at(70, 100, "Ja, dat klopt."), at(70, 100, "Nee, dat klopt niet."))


@pytest.fixture(autouse=True)
def _few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "ROUNDS", 1)
    monkeypatch.setattr(reading, "COPIES", (1, 3))


def test_a_document_some_times_over_has_its_pages_as_often() -> None:
    assert reading.pages_in(PAGES) == 2
    assert reading.pages_in(reading.repeated(PAGES, 3)) == 6


def test_each_document_and_all_together_have_a_row(tmp_path: Path) -> None:
    for name in ("een", "twee"):
        (tmp_path / f"{name}.pdf").write_bytes(PAGES)

    rows = list(reading.speeds(sorted(tmp_path.glob("*.pdf"))))

    assert [row.split(" | ")[0] for row in rows[2:]] == ["| een", "| twee", "| all"]
    assert [row.split(" | ")[1] for row in rows[2:]] == ["2", "2", "4"]
    assert {row.count("|") for row in rows} == {8}


def test_the_reader_does_all_that_the_bare_library_does() -> None:
    """A measure against a library that did nothing would flatter."""
    assert reading.speed("een", 10, [0.1, 0.2, 0.4]) == "| een | 10 | 100 | 50 | 25 | 4.0 | 2.0 |"


def test_growth_has_a_row_for_each_number_of_copies() -> None:
    rows = list(reading.growth(PAGES))

    assert [row.split(" | ")[0] for row in rows[2:]] == ["| 2", "| 6"]


def test_the_tables_are_printed_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, kept = tmp_path / "een.pdf", tmp_path / "reading.md"
    file.write_bytes(PAGES)

    assert reading.main([str(file), "--output", str(kept)]) == 0

    printed = capsys.readouterr().out
    assert kept.read_text(encoding="utf-8") == printed
    assert printed.startswith("# Reading PDFs\n")
    assert "## Growth" in printed
