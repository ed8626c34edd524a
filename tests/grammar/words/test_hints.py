"""What the words of a text hint at, and the words without which a phrase cannot stand in it."""

from __future__ import annotations

import pytest

from generator.grammar.words.hints import (
    Hints,
    initials_in,
    is_plainly_written,
    rarest_words,
    words_in,
    written_in,
)


def test_each_word_is_looked_at_once() -> None:
    asked: list[str] = []

    def hints_of(word: str) -> frozenset[str]:
        asked.append(word)
        return frozenset({"capital"}) if word.istitle() else frozenset()

    hints = Hints(hints_of)
    assert hints.of({"de", "Kamer"}) == {"capital"}
    assert hints.of({"de", "Kamer"}) == {"capital"}
    assert hints.of({"de"}) == frozenset()
    assert sorted(asked) == ["Kamer", "de"]


def test_the_rarest_word_of_a_phrase_is_one_of_its_words() -> None:
    assert rarest_words(["in casu", "Ad hoc"]) == {"casu", "hoc"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De NAVO-norm, d.w.z. 2%", {"De", "NAVO", "norm", "d", "w", "z", "2"}),
        ("een_naam met een koppel\u00adteken", {"een", "naam", "met", "koppel", "teken"}),
    ],
)
def test_hyphens_stops_and_hidden_signs_part_words(text: str, words: set[str]) -> None:
    assert written_in(text) == words
    assert words_in(text) == {word.casefold() for word in words}


def test_parts_of_words_have_initials() -> None:
    assert initials_in("de Noord-Hollandse ziekenhuizen van Alkmaar") == {"N", "H", "A"}


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [("coördinatie", True), ("coo\u0308rdinatie", False), ("kraſt", False), ("foto\u02bcs", False)],
)
def test_letters_that_stand_for_others_are_seen(text: str, is_plain: bool) -> None:
    assert is_plainly_written(text) is is_plain
