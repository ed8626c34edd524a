"""Questions as CSV: what Dutch spreadsheets open, and nothing in it is calculated or another word."""

import csv
import io
import json
from pathlib import Path

import pytest

from generator.render.data.csv_table import MARK, NO_BREAK
from tests.render.data.archives import document, small, written
from tests.render.documents import library


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_row_is_a_question_with_its_answer(tmp_path: Path) -> None:
    found = rows(written(small(), tmp_path)["data/vragen.csv"])
    assert [(row["overleg_id"], row["nummer"]) for row in found] == [
        ("een", "1"),
        ("een", "2"),
        ("een", "3"),
        ("twee", "1"),
    ]
    first, second, third, undated = found
    assert first["antwoord"] == "Ja.\nEn meer."
    assert first["adres"] == "https://overleg.example/sub/overleggen/een/volledige-tekst/#vraag-1"
    assert (first["fracties"], first["datum"], first["stand"]) == ("VVD", "2024-03-01", "beantwoord")
    assert second["vraag"] == "Twee; of “drie”?"
    assert second["antwoord"] == third["antwoord"] == "Nee."
    assert second["groep_id"] == third["groep_id"] == "vraag-2"
    assert (undated["datum"], undated["antwoord"], undated["stand"]) == ("", "", "geen antwoord gevonden")
    assert all("CC0" in row["rechten"] and "CC BY" in row["rechten"] for row in found)


def test_dutch_spreadsheets_know_letters_and_columns(tmp_path: Path) -> None:
    data = written(small(), tmp_path)["data/vragen.csv"]
    assert data.startswith(MARK.encode())
    assert data.decode("utf-8-sig").split("\r\n", 1)[0].count(";") == len(rows(data)[0]) - 1


@pytest.mark.parametrize("words", ["=1+1", "+31 6", "- een lijst", "@SUM(A1)", "=cmd|' /C calc'!A0"])
def test_no_text_is_calculated_and_no_word_is_another_one(words: str, tmp_path: Path) -> None:
    data = written(library(document("# VVD", f"q1: {words}?", f"a1: {words}.")), tmp_path)["data/vragen.csv"]
    (row,) = rows(data)
    assert row["vraag"] == f"{NO_BREAK}{words}?"
    assert row["antwoord"].split() == f"{words}.".split()


def test_columns_are_explained_in_the_order_of_the_table(tmp_path: Path) -> None:
    files = written(small(), tmp_path)
    for name, data in files.items():
        if name.endswith(".csv"):
            metadata = json.loads(files[f"{name}-metadata.json"])
            columns = metadata["tableSchema"]["columns"]
            assert metadata["url"] == name.rpartition("/")[2]
            assert [each["titles"] for each in columns] == list(rows(data)[0]) if rows(data) else True
            assert metadata["tableSchema"]["primaryKey"] == ["consultation", "question"]
            assert {each["@id"] for each in metadata["dc:license"]} == {
                "https://creativecommons.org/publicdomain/zero/1.0/",
                "https://creativecommons.org/licenses/by/4.0/",
            }


def test_each_question_stands_once_in_the_table_of_all(tmp_path: Path) -> None:
    keys = [(row["overleg_id"], row["vraag_id"]) for row in rows(written(small(), tmp_path)["data/vragen.csv"])]
    assert len(keys) == len(set(keys)) == 4


def test_the_table_of_a_faction_has_its_questions_alone(tmp_path: Path) -> None:
    files = written(small(), tmp_path)
    assert [row["vraag_id"] for row in rows(files["data/fracties/d66.csv"])] == ["vraag-2", "vraag-3"]
    assert [row["overleg_id"] for row in rows(files["data/fracties/vvd.csv"])] == ["een", "twee"]
