"""The list of further words of English, and how it is made."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.grammar.lexicons import LEXICONS
from generator.grammar.word_sets import listed_words
from tools import english_list
from tools.english_list import further_words


def test_words_that_dutch_has_or_may_make_are_left_out() -> None:
    """No word of Dutch, with an s or made of two; no name, no short word, none that another list has."""
    english = ["collider", "water", "trends", "landscape", "Weaver", "weaver", "web's", "eel", "agreement", "the"]
    dutch = ["water", "trend", "land", "scape", "Trend"]
    assert further_words(english, dutch) == ["collider"]


def test_the_list_shipped_has_many_words_and_none_of_other_lists() -> None:
    """A word stands in one list of English."""
    words = listed_words("english-further")
    english = LEXICONS["en"]
    assert {"astronomy", "constellations", "shippers", "typed"} <= words
    assert not words & (english.own | english.shared | english.links)


def test_the_program_writes_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of two files of English, without those of Dutch, in order."""
    written = {"one": "zebra\nzyzzy\n", "two": "qwert\n", "dutch": "zebra\n"}
    for name, words in written.items():
        (tmp_path / name).write_text(words, encoding="utf-8")
    monkeypatch.setattr(english_list, "LIST", tmp_path / "made.txt")
    assert english_list.main([str(tmp_path / "one"), str(tmp_path / "two"), "--dutch", str(tmp_path / "dutch")]) == 0
    assert (tmp_path / "made.txt").read_text(encoding="utf-8") == "qwert zyzzy\n"
