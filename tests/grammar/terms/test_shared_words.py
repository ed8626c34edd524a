"""Words that leave out what they share with a later one."""

from __future__ import annotations

import pytest

from generator.grammar.terms.shared_words import shared


def whole(text: str) -> dict[str, tuple[str, ...]]:
    return {text[span.start : span.end]: wholes for span, wholes in shared(text)}


@pytest.mark.parametrize(
    ("text", "words", "in_full"),
    [
        ("het primair en voortgezet onderwijs", "primair", "primair onderwijs"),
        ("in het voortgezet of speciaal onderwijs", "voortgezet", "voortgezet onderwijs"),
        ("primair, voortgezet en hoger onderwijs", "primair", "primair onderwijs"),
        ("primair, voortgezet en hoger onderwijs", "voortgezet", "voortgezet onderwijs"),
        ("het basis- en voortgezet onderwijs", "basis-", "basisonderwijs"),
        ("de zorg- en huurtoeslag", "zorg-", "zorgtoeslag"),
        ("de huur-, zorg- en kinderopvangtoeslag", "huur-", "huurtoeslag"),
        ("voorjaars- of najaarsnota", "voorjaars-", "voorjaarsnota"),
        ("Raming en suppletoire of eerste begroting", "suppletoire", "suppletoire begroting"),
    ],
)
def test_what_is_left_out_is_among_what_may_be_meant(text: str, words: str, in_full: str) -> None:
    assert in_full in whole(text)[words]


@pytest.mark.parametrize("text", ["het onderwijs en de zorg", "een half-open deur", "", "voor- en", "vmbo en havo."])
def test_nothing_is_left_out(text: str) -> None:
    assert not any(" onderwijs" in each for wholes in whole(text).values() for each in wholes)


@pytest.mark.parametrize(
    ("text", "firsts", "words"),
    [
        ("het primair en voortgezet onderwijs", {"primair"}, {"primair"}),
        ("primair, voortgezet en hoger onderwijs", {"voortgezet"}, {"primair", "voortgezet"}),
        ("het primair en voortgezet onderwijs", {"voortgezet"}, set()),
        ("het basis- en voortgezet onderwijs", set(), {"basis-"}),
        ("het coo\u0308peratief of speciaal onderwijs", {"primair"}, {"coo\u0308peratief"}),
    ],
)
def test_only_what_is_asked_for_is_looked_for(text: str, firsts: set[str], words: set[str]) -> None:
    assert {text[span.start : span.end] for span, _ in shared(text, firsts)} == words


def test_a_long_row_of_words_takes_no_long_time() -> None:
    assert len(list(shared("een en " * 20_000 + "twee woorden"))) > 1
