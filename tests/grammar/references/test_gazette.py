from __future__ import annotations

import pytest

from tests.grammar.references.written import CERTAIN, UNKNOWN, found, ids, only


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Stb. 2020, 123", "stb-2020-123"),
        ("Stb. 2020, nr. 123", "stb-2020-123"),
        ("Stb. 2020 nr. 123", "stb-2020-123"),
        ("Stb 2020/123", "stb-2020-123"),
        ("Staatsblad 2020, 123", "stb-2020-123"),
        ("staatsblad jaargang 2020, nr. 123", "stb-2020-123"),
        ("Stcrt. 2025, 7226", "stcrt-2025-7226"),
        ("Staatscourant 2023, nr. 35123", "stcrt-2023-35123"),
        ("Trb. 1951, 114", "trb-1951-114"),
        ("Tractatenblad 2001, nr. 10", "trb-2001-10"),
        ("Stb. 2021, 250-n1", "stb-2021-250-n1"),
    ],
)
def test_year_and_number_make_the_id(text: str, identifier: str) -> None:
    assert found(f"({text}).") == [(text, identifier)]
    assert (only(text).kind, only(text).certainty) == (identifier.partition("-")[0], CERTAIN)


def test_several_numbers_of_one_year_have_their_own_words() -> None:
    assert found("Stb. 2020, 5 en 6.") == [("Stb. 2020, 5", "stb-2020-5"), ("6", "stb-2020-6")]
    assert ids("Stcrt. 2020, nrs. 5 t/m 7") == ["stcrt-2020-5", "stcrt-2020-6", "stcrt-2020-7"]


@pytest.mark.parametrize(
    "text",
    ["Stb. 2020, 12 mei", "Staatsblad 2020, 5 euro", "Stb. 2020 123", "Stb. 20, 1", "Stb. 2020, ", "mStb. 2020, 1"],
)
def test_a_date_or_an_amount_is_no_number_of_the_gazette(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize("text", ["PbEU 2014, L 229", "PbEU L 326", "PB L 119", "Pb EG 1995, nr. L 281", "PbEG C 12"])
def test_a_place_in_the_official_journal_shows_no_document(text: str) -> None:
    assert found(f"({text})") == [(text, "")]
    assert (only(text).kind, only(text).certainty) == ("oj", UNKNOWN)
