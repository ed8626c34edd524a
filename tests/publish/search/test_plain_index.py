"""What is made of plain words is to the byte what Pagefind makes of them; all others are left to Pagefind."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.pipeline import load
from generator.problems import Problems
from generator.publish.search import indexed_part as indexing
from generator.publish.search import program as programs
from generator.publish.search.indexed_part import indexed_part
from generator.publish.search.pagefind import SearchIndexError
from generator.publish.search.program import Program, program
from generator.publish.search.record import SearchRecord
from generator.publish.search.records import search_records

CONTENT = Path(__file__).parents[3] / "content"
WORDS = st.lists(
    st.sampled_from(("kans", "kansen", "28 676", "3,5%", "NAVO-norm", "AMvB\u2019s", "\u00e9\u00e9n", "IJ", "a", "0"))
)
VALUES = st.lists(st.sampled_from(("VVD", "CDA", "Volt", "GroenLinks-PvdA")), unique=True)


@pytest.fixture
def by_pagefind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Pagefind make every index."""
    monkeypatch.setattr(indexing, "program", lambda: Program(program().files, None))


def _records(texts: list[tuple[list[str], list[str], list[str]]]) -> list[SearchRecord]:
    return [
        SearchRecord(
            f"overleg/#{number}", " ".join(words), "Titel", {"soort": "Vraag"},
            {"soort": ["Vraag"], "fractie": factions, "thema": themes}, is_found_by_title=number % 3 > 0,
        )
        for number, (words, factions, themes) in enumerate(texts)
    ]  # fmt: skip


def _both(records: list[SearchRecord]) -> bool:
    """Whether Pagefind makes the same of records; it is not asked for what is made without it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "run_pagefind", _refuse)
        plain = indexed_part(records)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "program", lambda: Program({}, None))
        return plain == indexed_part(records)


def _refuse(*_: object) -> dict[str, bytes]:
    raise SearchIndexError("Pagefind was asked")


@settings(max_examples=25)
@given(st.lists(st.tuples(WORDS, VALUES, VALUES), max_size=12))
def test_plain_words_are_indexed_as_pagefind_does(texts: list[tuple[list[str], list[str], list[str]]]) -> None:
    assert _both(_records([(["woord"], ["VVD"], []), *texts]))


def test_more_words_than_a_file_of_pagefind_holds_are_cut_as_pagefind_does() -> None:
    text = [f"woord{number}" for number in range(9_000)]
    assert _both(_records([(text, ["VVD"], []), (text[::7], [], []), (text[::-3], ["CDA"], ["Volt"])]))


def test_the_records_of_all_our_content_are_indexed_as_pagefind_does() -> None:
    records = list(search_records(load(CONTENT, Problems())))
    assert len(records) > 100
    assert _both(records)


@pytest.mark.parametrize("word", ["δημοκρατία", "Путин", "中国", "ŋ", "w😀", "हिन्दी", "ß", "Ĳ"])
def test_what_pagefind_may_write_otherwise_is_left_to_pagefind(word: str, by_pagefind: None) -> None:
    records = _records([(["kans", word], ["VVD"], [])])
    made = indexed_part(records)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(indexing, "program", program)
        assert indexed_part(records) == made


def test_a_pagefind_that_makes_something_else_of_plain_words_makes_all_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = indexed_part(_records([(["kans"], [], [])]))
    monkeypatch.setattr("generator.publish.search.plain_index._FULL", 20)
    other = program.__wrapped__()
    assert other.template is None
    monkeypatch.setattr(indexing, "program", lambda: other)
    assert indexed_part(_records([(["kans"], [], [])])) == expected


def test_this_pagefind_makes_the_same_of_plain_words() -> None:
    assert programs.program().template is not None
