from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.dates.days import WrittenDate, dates, is_date, joins
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("op 6 mei 2025 voorgelegd", date(2025, 5, 6)),
        ("Vastgesteld16 april 2010", date(2010, 4, 16)),
        ("16april 2010", date(2010, 4, 16)),
        ("1 AUGUSTUS 1999", date(1999, 8, 1)),
        ("24-25 juni 2025", date(2025, 6, 25)),
        ("29 februari 2024", date(2024, 2, 29)),
        ("6 mei 20251", date(2025, 5, 6)),
        ("6-5-2025", date(2025, 5, 6)),
        ("06/05/2025", date(2025, 5, 6)),
        ("06.05.2025", date(2025, 5, 6)),
        ("2025-05-06", date(2025, 5, 6)),
        ("6 MEI 2025", date(2025, 5, 6)),
        ("1e mei 2025", date(2025, 5, 1)),
        ("1ste mei 2025", date(2025, 5, 1)),
        ("6 jan. 2025", date(2025, 1, 6)),
        ("12 sept 2023", date(2023, 9, 12)),
        ("3 mrt. 2024", date(2024, 3, 3)),
        ("6 mei ’25", date(2025, 5, 6)),
        ("6 mei '97", date(1997, 5, 6)),
        ("maandag 6 mei 2025", date(2025, 5, 6)),
        ("Vrijdag, 6 mei 2025", date(2025, 5, 6)),
    ],
)
def test_a_date_is_read_as_it_is_written(text: str, day: date) -> None:
    [found] = dates(text)

    assert (found.day, found.year_implied) == (day, False)


def test_a_date_knows_its_words() -> None:
    assert list(dates("Op 6 mei 2025.")) == [WrittenDate(Span(3, 13), date(2025, 5, 6), False)]


def test_a_date_without_a_year_takes_that_of_the_date_before_it() -> None:
    found = list(dates("Op 6 mei 2025 gevraagd en bij brief van 12 mei beantwoord, op 3 juni 2026 en 4 juni"))

    assert [(one.day, one.year_implied) for one in found] == [
        (date(2025, 5, 6), False),
        (date(2025, 5, 12), True),
        (date(2026, 6, 3), False),
        (date(2026, 6, 4), True),
    ]


def test_a_first_date_without_a_year_takes_the_year_that_is_given() -> None:
    [found] = dates("op 12 mei", 2025)

    assert (found.day, found.year_implied) == (date(2025, 5, 12), True)


def test_a_date_without_any_year_is_left_out() -> None:
    assert list(dates("op 12 mei en 13 juni")) == []


@pytest.mark.parametrize("text", ["31 februari 2025", "0 mei 2025", "99 mei 2025", "29 februari 2025", "31 april 2025"])
def test_a_day_that_the_calendar_lacks_is_reported(text: str) -> None:
    [found] = dates(text)

    assert found.day is None


@pytest.mark.parametrize(
    "text",
    [
        "6 meisjes in 2025",
        "3 maartse buien",
        "112 mei 2025 x",
        "mei 2025",
        "6 5 2025",
        "6 januarius",
        "",
        "2024-2025",
        "13-13-2025",
        "1-2-2025-3",
        "6 jan komt",
        "3 dec. komt",
        "10/2025",
        "kst-6-5-2025",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert list(dates(text, 2020)) == []


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_day_written_in_dutch_is_read_back(day: date) -> None:
    [found] = dates(f"vastgesteld op {day.day} {DUTCH_MONTHS[day.month - 1]} {day.year}.")

    assert found == WrittenDate(found.span, day, False)


def test_the_last_such_day_is_never_after_the_day_on_which_was_written() -> None:
    found = dates("Op 29 januari 2016 over 3 december jl., 4 januari jl. en 5 juni")

    assert [one.day for one in found] == [
        date(2016, 1, 29),
        date(2015, 12, 3),
        date(2016, 1, 4),
        date(2016, 6, 5),
    ]


def test_days_that_are_listed_share_their_year() -> None:
    found = dates("bij brieven van 24 mei, 3 juni en 28 juni 2024", 2020)

    assert [(one.day, one.year_implied) for one in found] == [
        (date(2024, 5, 24), True),
        (date(2024, 6, 3), True),
        (date(2024, 6, 28), False),
    ]


def test_days_that_something_parts_do_not_share_their_year() -> None:
    found = dates("op 24 mei gevraagd en 28 juni 2024 beantwoord", 2020)

    assert [one.day for one in found] == [date(2020, 5, 24), date(2024, 6, 28)]


@pytest.mark.parametrize(
    "between",
    [
        " en ",
        ", ",
        " (aangevuld bij brief van ",
        "; gecorrigeerd ",
        ", aangevuld op ",
        " en bij brief van ",
        " alsmede ",
    ],
)
def test_words_that_join_days(between: str) -> None:
    assert joins(between)


@pytest.mark.parametrize("between", ["", " beantwoord en ", ". Op ", " aan de minister van ", " tot "])
def test_words_that_part_days(between: str) -> None:
    assert not joins(between)


@pytest.mark.parametrize(("text", "whole"), [("6 mei 2025", True), ("06-05-2025", True), ("6 mei", False), ("", False)])
def test_a_text_that_is_a_date_and_nothing_else(text: str, whole: bool) -> None:
    assert is_date(text) is whole


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["{0:%d-%m-%Y}", "{0:%d/%m/%Y}", "{0:%Y-%m-%d}"])
)
def test_every_day_in_figures_is_read_back(day: date, form: str) -> None:
    [found] = dates(f"vastgesteld op {form.format(day)}.")

    assert found.day == day
