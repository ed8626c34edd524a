"""The measurement of finding the words of editors."""

from __future__ import annotations

import pytest

from bench import annotating, parsing

pytestmark = pytest.mark.slow

TEXTS = ["De leden vragen naar de voorjaarsnota en het hoger beroep over de stikstofregels."]


@pytest.fixture(autouse=True)
def _little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "ROUNDS", 1)
    monkeypatch.setattr(annotating, "SIZES", (5, 20))
    monkeypatch.setattr(annotating, "LARGE", 10)
    monkeypatch.setattr(annotating, "passages", lambda: TEXTS)


def test_made_up_words_are_as_many_as_asked_and_always_the_same() -> None:
    words = annotating.made_up(TEXTS, 20)
    assert len(set(words)) == len(words) == 20
    assert words == annotating.made_up(TEXTS, 20)


def test_the_tables_have_a_row_for_each_list_and_each_way() -> None:
    rows = [line for line in annotating.report().splitlines() if line.startswith("| ")]
    assert [row.split(" |")[0] for row in rows] == [
        "| words in the list",
        "| 5",
        "| 20",
        "| terms are found by",
        "| the index",
        "| one expression of all",
        "| one expression for each term",
    ]
