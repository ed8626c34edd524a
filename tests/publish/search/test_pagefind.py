import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cbor2
import pytest

from generator.problems import Problems
from generator.publish.search import pagefind
from generator.publish.search.archive_index import write_index
from generator.publish.search.packed import unpack
from generator.publish.search.pagefind import SearchIndexError, run_pagefind
from generator.publish.search.program import program
from generator.publish.search.record import SearchRecord
from generator.verify.reproducible import reproducible_problems

FACTIONS = ("VVD", "NSC", "D66", "Volt", "CDA", "SP", "DENK", "SGP")


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    """Have Pagefind asked for what it makes of plain words, as in a program that begins."""
    program.cache_clear()
    yield
    program.cache_clear()


def _records() -> list[SearchRecord]:
    return [
        SearchRecord(
            f"overleggen/x/volledige-tekst/#vraag-{number}",
            f"De leden van de {faction}-fractie vragen naar kruisraketten in Oekraïne.",
            f"Vraag {number}",
            {"soort": "Vraag", "overleg": "x"},
            {"fractie": [faction, "Alle"], "soort": ["Vraag"], "overleg": ["x"], "onderwerp": []},
            kind="vraag",
            day="20250514",
        )
        for number, faction in enumerate(FACTIONS)
    ]


def _fragments(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(unpack(path.read_bytes())) for path in sorted(folder.glob("fragment/*"))]


def test_an_address_stays_as_given_and_excerpts_hold_the_content_alone(tmp_path: Path) -> None:
    fragments = {fragment["url"]: fragment for fragment in _fragments(write_index(_records(), tmp_path))}
    assert set(fragments) == {record.url for record in _records()}
    assert fragments[_records()[0].url]["content"] == _records()[0].content


def test_what_is_indexed_are_the_words_as_they_are_with_the_parts_of_compounds(tmp_path: Path) -> None:
    record = SearchRecord("a/", "De NAVO-normen: 3,5% en 28 676.", "Kruisraketten", forms=("raket",))
    (chunk,) = write_index([record], tmp_path).glob("index/*")
    words = [entry[0] for entry in cbor2.loads(unpack(chunk.read_bytes()))[0]]
    held = ("de", "navonormen", "navo", "normen", "3k5p", "3k5", "procent", "en", "28676", "kruisraketten", "raket")
    assert words == sorted(f"{word}þ" for word in held)


def test_titles_and_other_forms_are_words_of_the_vocabulary_as_well(tmp_path: Path) -> None:
    folder = write_index([SearchRecord("a/", "tekst", "Titel", forms=("vormen",))], tmp_path)
    assert json.loads((folder / "woorden.json").read_text(encoding="utf-8"))["words"] == "00tekst\n00Titel\n00vormen"


def test_what_is_shown_is_the_text_with_its_title_and_facts(tmp_path: Path) -> None:
    (fragment,) = _fragments(write_index(_records()[:1], tmp_path))
    assert fragment["meta"] == {"title": "Vraag 0", "soort": "Vraag", "overleg": "x"}


def test_the_name_of_a_record_tells_its_kind_and_day(tmp_path: Path) -> None:
    folder = write_index([*_records(), SearchRecord("a/", "tekst", "", kind="begrip")], tmp_path)
    names = [path.name.rpartition(".")[0].rpartition("_")[0] for path in folder.glob("fragment/*")]
    assert sorted(names) == ["begrip", *["vraag_20250514"] * len(FACTIONS)]


def test_only_files_that_a_page_asks_for_are_kept(tmp_path: Path) -> None:
    folder = write_index(_records(), tmp_path)
    named = {path.name for path in folder.iterdir() if not path.name.endswith(".pf_meta")}
    assert named == {
        "jaren.json",
        "woorden.json",
        "pagefind.js",
        "pagefind-worker.js",
        "pagefind-entry.json",
        "wasm.unknown.pagefind",
        "index",
        "filter",
        "fragment",
    }
    assert len(list(folder.glob("filter/*"))) == 2, "the kind is told by the name, and no record has a topic"


@pytest.mark.parametrize("further", [[], [SearchRecord("b/", "Путин", "", {}, {"thema": ["EU", "Recht", "Zorg"]})]])
def test_the_same_records_give_the_same_bytes(tmp_path: Path, further: list[SearchRecord]) -> None:
    problems = Problems()
    first = write_index(_records() + further, tmp_path / "first")
    for attempt in range(4):
        reproducible_problems(first, write_index(_records() + further, tmp_path / str(attempt)), problems)
    assert not list(problems)


def test_a_former_index_is_replaced(tmp_path: Path) -> None:
    write_index(_records(), tmp_path)
    assert len(_fragments(write_index(_records()[:2], tmp_path))) == 2


def test_no_records_give_an_index_without_a_language(tmp_path: Path) -> None:
    folder = write_index([], tmp_path)
    assert json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))["languages"] == {}


def test_a_missing_program_is_reported_with_its_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "get_executable", lambda: None)
    with pytest.raises(SearchIndexError, match=r"install the package pagefind\[bin\]"):
        write_index([], tmp_path)


def test_a_program_that_stops_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "get_executable", lambda: Path(sys.executable))
    with pytest.raises(SearchIndexError, match="Pagefind stopped"):
        write_index(_records(), tmp_path)


def test_what_pagefind_refuses_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "_request", lambda record, words: {"url": 5})
    with pytest.raises(SearchIndexError, match=r"^Pagefind refused what it was asked to index$"):
        write_index(_records(), tmp_path)


def test_more_records_than_answers_fit_in_a_pipe_are_all_indexed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "_AHEAD", 3)
    monkeypatch.setattr(pagefind, "_CHUNK", 4096)
    files = run_pagefind((record, "woord") for record in _records())
    assert sum(name.startswith("fragment/") for name in files) == len(FACTIONS)


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "site").touch()
    with pytest.raises(SearchIndexError, match="cannot be written"):
        write_index(_records(), tmp_path / "site")
