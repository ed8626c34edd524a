"""The archive is cut by years; a year with very many records is cut again, from its oldest consultation on."""

from dataclasses import replace
from datetime import date

import pytest

from generator.model.consultation import Dates
from generator.model.library import Record
from generator.publish.search import parts
from generator.publish.search.parts import parts_of
from tests.publish.libraries import library


def dated(identity: str, day: date | None) -> Record:
    """A consultation with two exchanges, so with three records, that was answered on some day."""
    (record,) = library().records
    front = replace(record.consultation.front, dates=Dates(answered=day))
    return replace(record, consultation=replace(record.consultation, id=identity, front=front))


def cut(*records: Record) -> list[tuple[str, str, list[str]]]:
    return [(part.path, part.year, [record.consultation.id for record in part.records]) for part in parts_of(records)]


def test_each_year_is_a_part_the_newest_first_and_what_has_no_day_last() -> None:
    records = (
        dated("a", date(2014, 3, 1)),
        dated("b", None),
        dated("c", date(2025, 5, 1)),
        dated("d", date(2014, 9, 1)),
    )
    assert cut(*records) == [("2025", "2025", ["c"]), ("2014", "2014", ["a", "d"]), ("zonder-dag", "", ["b"])]


def test_what_is_new_changes_the_newest_part_of_a_large_year_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LARGEST", 7)
    year = [dated(f"m{month}", date(2024, month, 1)) for month in range(1, 7)]
    assert cut(*year[:5]) == [
        ("2024-3", "2024", ["m5"]), ("2024-2", "2024", ["m3", "m4"]), ("2024-1", "2024", ["m1", "m2"])
    ]  # fmt: skip
    assert cut(*year)[1:] == cut(*year[:5])[1:]
    assert cut(*year)[0] == ("2024-3", "2024", ["m5", "m6"])


def test_a_consultation_with_more_records_than_a_part_is_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LARGEST", 1)
    assert cut(dated("a", date(2014, 3, 1))) == [("2014", "2014", ["a"])]


def test_the_order_in_which_consultations_are_given_does_not_matter() -> None:
    records = [dated("a", date(2014, 3, 1)), dated("b", date(2014, 3, 1)), dated("c", date(2013, 1, 1))]
    assert cut(*records) == cut(*reversed(records))
