"""Only a year whose records changed is indexed again; what is kept changes no byte, and nothing damaged is believed."""

import json
import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.model.library import Library
from generator.problems import Problems
from generator.publish.search import archive_index, kept_parts
from generator.publish.search.archive_index import FOLDER, KeyedRecords, Names, write_archive
from generator.publish.search.indexed_part import IndexedPart, indexed_part
from generator.publish.search.kept_parts import KeptParts
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import write_search
from generator.verify.reproducible import reproducible_problems
from tests.publish.libraries import library
from tests.publish.search.test_parts import dated

PART = IndexedPart({"a/b": b"bytes"}, 3, {"fractie": ["VVD"]}, {"vraag": "Vraag"})


def archive(*years: int) -> Library:
    return replace(library(), records=tuple(dated(f"uit-{year}", date(year, 3, 1)) for year in years))


@pytest.fixture
def indexed(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The addresses of the records of each part that was indexed."""
    found: list[list[str]] = []
    index = indexed_part

    def counted(records: Iterable[SearchRecord]) -> IndexedPart:
        given = tuple(records)
        found.append([record.url for record in given])
        return index(given)

    monkeypatch.setattr(archive_index, "indexed_part", counted)
    return found


def same(first: Path, second: Path) -> bool:
    problems = Problems()
    return reproducible_problems(first, second, problems) > 0 and not list(problems)


def test_one_consultation_more_has_one_year_indexed_again(tmp_path: Path, indexed: list[list[str]]) -> None:
    kept = tmp_path / "kept"
    write_search(archive(2025, 2014), tmp_path / "first", kept)
    assert len(indexed) == 3, "terms, and two years"
    write_search(archive(2025, 2025, 2014), tmp_path / "second", kept)
    assert len(indexed) == 4
    assert all("uit-2025" in url for url in indexed[-1])
    write_search(archive(2025, 2025, 2014), tmp_path / "fresh")
    assert same(tmp_path / "second", tmp_path / "fresh")


def test_nothing_is_indexed_when_nothing_changed(tmp_path: Path, indexed: list[list[str]]) -> None:
    write_search(archive(2025, 2014), tmp_path / "first", tmp_path / "kept")
    del indexed[:]
    write_search(archive(2025, 2014), tmp_path / "second", tmp_path / "kept")
    assert indexed == []
    assert same(tmp_path / "first", tmp_path / "second")


@pytest.mark.parametrize("harm", [b"", b"garbage", b"0" * 64 + b"\nmore"])
def test_a_damaged_part_is_indexed_again(tmp_path: Path, indexed: list[list[str]], harm: bytes) -> None:
    kept = tmp_path / "kept"
    write_search(archive(2025), tmp_path / "first", kept)
    for part in kept.iterdir():
        part.write_bytes(harm)
    write_search(archive(2025), tmp_path / "second", kept)
    assert len(indexed) == 4
    assert same(tmp_path / "first", tmp_path / "second")


def test_one_changed_byte_is_found(tmp_path: Path) -> None:
    KeptParts(tmp_path).put("key", PART)
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    assert KeptParts(tmp_path).get("key") == PART
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert KeptParts(tmp_path).get("key") is None
        path.write_bytes(whole[:at])
        assert KeptParts(tmp_path).get("key") is None


def test_a_part_under_the_name_of_another_is_damaged(tmp_path: Path) -> None:
    for key in ("one", "other"):
        KeptParts(tmp_path).put(key, replace(PART, count=len(key)))
    first, second = tmp_path.iterdir()
    first.write_bytes(second.read_bytes())
    found = [KeptParts(tmp_path).get(key) for key in ("one", "other")]
    assert sorted(part.count if part else 0 for part in found) in ([0, 3], [0, 5])


def test_another_state_of_the_program_finds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    KeptParts(tmp_path).put("key", PART)
    monkeypatch.setattr(kept_parts, "_version", lambda: "other")
    assert KeptParts(tmp_path).get("key") is None


def test_what_was_long_not_used_goes_and_nothing_that_is_not_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_parts, "SPARE", 1)
    (tmp_path / "theirs.txt").touch()
    first = KeptParts(tmp_path)
    for key in ("used", "old", "oldest"):
        for path in tmp_path.glob("*.part"):
            os.utime(path, (path.stat().st_mtime + 9, path.stat().st_mtime + 9))
        first.put(key, PART)
    second = KeptParts(tmp_path)
    assert second.get("used") == PART
    (tmp_path / "search-half.new").touch()
    second.tidy()
    found = KeptParts(tmp_path)
    assert [found.get(key) for key in ("oldest", "old", "used")] == [None, PART, PART]
    assert len(list(tmp_path.iterdir())) == 3
    assert (tmp_path / "theirs.txt").exists()


def test_a_folder_that_cannot_be_written_counts_as_empty(tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    kept = KeptParts(tmp_path / "kept")
    kept.put("key", PART)
    kept.tidy()
    assert kept.get("key") is None


def test_a_part_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    kept = KeptParts(tmp_path)
    kept.put("key", PART)
    (path,) = tmp_path.iterdir()
    path.unlink()
    (path / "in-the-way").mkdir(parents=True)
    kept.put("key", PART)
    assert kept.get("key") is None
    assert list(tmp_path.iterdir()) == [path]


def test_the_list_of_years_tells_what_a_search_needs_before_it_loads_one(tmp_path: Path) -> None:
    write_search(archive(2025, 2014), tmp_path)
    listed = json.loads((tmp_path / FOLDER / "jaren.json").read_text(encoding="utf-8"))
    assert [{name: part[name] for name in ("path", "year", "records")} for part in listed["parts"]] == [
        {"path": "", "year": "", "records": 1},
        {"path": "2025", "year": "2025", "records": 3},
        {"path": "2014", "year": "2014", "records": 3},
    ]
    assert listed["filters"]["fractie"] == ["VVD"]
    assert "overleg" not in listed["filters"]
    assert listed["kinds"] == {"begrip": "Begrip", "overleg": "Overleg", "vraag": "Vraag en antwoord"}
    assert listed["same"][:1] == [["saceur", "supreme commander"]]
    names = json.loads((tmp_path / FOLDER / "2014" / "woorden.json").read_text(encoding="utf-8"))["overleg"]
    assert names == ["NAVO, mei"]


def test_the_list_of_years_tells_which_choices_each_part_has(tmp_path: Path) -> None:
    def part(year: str, **filters: list[str]) -> KeyedRecords:
        kept.put(year, IndexedPart({f"{year}.bin": b"x"}, 1, filters, {"vraag": "Vraag"}))
        return KeyedRecords(year, year, year, lambda: ())

    kept = KeptParts(tmp_path / "kept")
    years = [part("2025", fractie=["VVD"]), part("2014", fractie=["CDA", "VVD"], thema=["Zorg"]), part("2013")]
    write_archive((), iter(years), Names(), tmp_path, kept)
    listed = json.loads((tmp_path / FOLDER / "jaren.json").read_text(encoding="utf-8"))
    values = [value for values in listed["filters"].values() for value in values]
    assert values == ["CDA", "VVD", "Zorg"]
    has = [
        {value for place, value in enumerate(values) if int(part["has"], 16) >> place & 1} for part in listed["parts"]
    ]
    assert has == [{"VVD"}, {"CDA", "VVD", "Zorg"}, set()]


def test_a_year_has_no_program_of_its_own(tmp_path: Path) -> None:
    write_search(archive(2025), tmp_path)
    assert not [path.name for path in (tmp_path / FOLDER / "2025").rglob("*") if path.suffix in (".js", ".pagefind")]


def test_without_terms_the_index_begins_with_the_newest_year(tmp_path: Path) -> None:
    bare = replace(archive(2025, 2014), knowledge=library().knowledge.model_copy(update={"glossary": ()}))
    write_search(bare, tmp_path)
    entry = json.loads((tmp_path / FOLDER / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert entry["languages"]["und"]["page_count"] == 3
    listed = json.loads((tmp_path / FOLDER / "jaren.json").read_text(encoding="utf-8"))
    assert [(part["path"], part["year"]) for part in listed["parts"]] == [("", "2025"), ("2014", "2014")]


def test_years_are_asked_for_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []

    def indexed(_: object) -> IndexedPart:
        steps.append("indexed")
        return PART

    monkeypatch.setattr(archive_index, "indexed_part", indexed)

    def years() -> Iterable[archive_index.YearRecords]:
        for year in ("2025", "2014"):
            steps.append(year)
            yield archive_index.YearRecords(year, year, ())

    terms = (SearchRecord("a/", "tekst", "Titel"),)
    write_archive(terms, iter(years()), Names(), tmp_path, KeptParts(None))
    assert steps == ["indexed", "2025", "indexed", "2014", "indexed"]
