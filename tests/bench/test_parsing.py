"""The measurement of parsing and annotating."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import parsing
from generator.knowledge.load import official_knowledge
from generator.model.text import SourceFile, SourceText
from generator.problems import Problems
from generator.read import read

pytestmark = pytest.mark.slow

TEXT = "De leden vragen waarom.\n\n1. Antwoord van het kabinet\n\nDaarom.\n"


def source(text: str) -> SourceText:
    found = read(SourceFile("een.txt", text.encode()), Problems())
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def _few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "ROUNDS", 1)
    monkeypatch.setattr(parsing, "COPIES", (1, 3))


def test_a_document_some_times_over_numbers_its_answers_on() -> None:
    text = parsing.longer(TEXT, 3)
    assert [line for line in text.splitlines() if "Antwoord" in line] == [
        "1. Antwoord van het kabinet",
        "2. Antwoord van het kabinet",
        "3. Antwoord van het kabinet",
    ]
    assert text.count("waarom") == 3


def test_openings_whole_documents_and_all_have_a_row_of_their_own() -> None:
    rows = list(parsing.speeds([source(TEXT), source(TEXT * 100)], official_knowledge()))
    assert [row.split(" | ")[:2] for row in rows[2:]] == [
        ["| 1 openings", "10"],
        ["| 1 whole documents", "1000"],
        ["| all", "1010"],
    ]
    assert {row.count("|") for row in rows} == {9}


def test_a_row_tells_thousands_of_words_a_second_and_multiples_of_reading_json() -> None:
    assert parsing.speed("een", 1_000, [0.001, 0.002, 0.1, 0.2]) == "| een | 1000 | 1000 | 500 | 10 | 5 | 50 | 100 |"


def test_growth_has_a_row_for_each_number_of_copies() -> None:
    rows = list(parsing.growth(TEXT, official_knowledge()))
    assert [row.split(" | ")[0] for row in rows[2:]] == ["| 10", "| 30"]


def test_the_tables_are_printed_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "corpus" / "een"
    folder.mkdir(parents=True)
    (folder / "source.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(parsing, "CORPUS", tmp_path / "corpus")

    assert parsing.main(["--output", str(tmp_path / "parsing.md")]) == 0

    printed = capsys.readouterr().out
    assert (tmp_path / "parsing.md").read_text(encoding="utf-8") == printed
    assert "| 1 openings | 10 |" in printed
    assert "## Growth" in printed
