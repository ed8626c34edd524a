"""The measurement of reading every format."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import formats, reading
from generator.read import READERS
from tests.read.readings import DOCUMENTS

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _one_round(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "ROUNDS", 1)


def test_every_reader_but_that_of_another_program_has_a_bare_library() -> None:
    measured = {READERS[suffix] for suffix in formats.BARE}

    assert {suffix for suffix, reader in READERS.items() if reader not in measured} == {".doc"}


def test_each_format_of_which_there_are_documents_has_a_row_and_lists_of_words_are_none(tmp_path: Path) -> None:
    (tmp_path / "een.md").write_bytes((DOCUMENTS / "navo.md").read_bytes())
    (tmp_path / "een.txt").write_text("Wordt het vrede?\n", encoding="utf-8")
    (tmp_path / "een.words.txt").write_text("Wordt\nhet\nvrede?\n", encoding="utf-8")
    (tmp_path / "leeg.txt").write_bytes(b"")

    rows = [row.split(" | ")[:3] for row in list(formats.speeds((tmp_path,)))[2:]]

    assert rows[0][:2] == ["| .md", "1"]
    assert rows[1] == ["| .txt", "1", "3"]


def test_a_row_tells_both_speeds_and_how_they_compare() -> None:
    assert formats.speed(".txt", 2, 50_000, [0.1, 0.5]) == "| .txt | 2 | 50000 | 500 | 100 | 5.0 |"


def test_the_table_is_printed_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "een.html").write_bytes((DOCUMENTS / "navo.html").read_bytes())
    monkeypatch.setattr(formats, "report", lambda: "\n".join(formats.speeds((tmp_path,))))
    kept = tmp_path / "formats.md"

    assert formats.main(["--output", str(kept)]) == 0
    assert kept.read_text(encoding="utf-8") == capsys.readouterr().out
