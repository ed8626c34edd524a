"""Workers index the parts of an archive that are not kept, and whoever asks for these finds them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.messages.message import words
from generator.publish.outcome.progress import Progress
from generator.publish.pages.parted_files import DamagedError
from generator.publish.pages.searching import index_part, index_parts
from generator.publish.search.archive_index import KeyedRecords
from generator.publish.search.indexed_part import indexed_part
from generator.publish.search.kept_parts import KeptParts
from generator.publish.search.record import SearchRecord
from generator.publish.units.crew import Crew

YEARS = ("2024", "2023", "2022")


def _records(year: str) -> tuple[SearchRecord, ...]:
    return (SearchRecord(f"overleggen/{year}/", f"woorden van {year}", year, {}, {}),)


def _part(year: str) -> KeyedRecords:
    return KeyedRecords(year, year, f"key of {year}", lambda: _records(year))


def _damaged() -> tuple[SearchRecord, ...]:
    raise DamagedError("part")


def _index(parts: list[KeyedRecords], folder: Path, said: list[str]) -> KeptParts:
    index_parts(parts, folder, Crew(2), Progress(words("Search index"), said.append, tells_end=True))
    return KeptParts(folder)


def test_each_part_is_kept_as_it_would_be_made(tmp_path: Path) -> None:
    said: list[str] = []
    kept = _index(list(map(_part, YEARS)), tmp_path, said)
    assert said == ["Search index: 0 kept, 3 made again (3 changed)."]
    for year in YEARS:
        assert kept.get(f"key of {year}") == indexed_part(_records(year))


def test_what_is_kept_is_not_indexed_again(tmp_path: Path) -> None:
    _index(list(map(_part, YEARS)), tmp_path, [])
    said: list[str] = []
    _index([KeyedRecords(year, year, f"key of {year}", _damaged) for year in YEARS], tmp_path, said)
    assert said == []


def test_what_a_worker_cannot_index_is_left_to_others(tmp_path: Path) -> None:
    damaged = KeyedRecords("2021", "2021", "key of 2021", _damaged)
    kept = _index([damaged, *map(_part, YEARS)], tmp_path, [])
    assert not kept.holds("key of 2021")
    assert all(kept.holds(f"key of {year}") for year in YEARS)


@pytest.mark.parametrize("number", [0, 7])
def test_a_worker_that_was_told_of_no_parts_does_nothing(number: int) -> None:
    assert not index_part(number).is_done
