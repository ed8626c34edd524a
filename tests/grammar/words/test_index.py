"""Thousands of words are found in one pass: whole, by their beginning or end, and as phrases."""

from __future__ import annotations

import pytest

from generator.grammar.words.index import WordIndex
from generator.model.text import Span
from tests.pace import Watch


def found(text: str, *words: str) -> list[str]:
    return [
        f"{word}: {text[span.start : span.end]}" for word, span in WordIndex((word, word) for word in words).find(text)
    ]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("spoor", "Het spoor naar Zwolle.", "spoor"),
        ("spoor*", "De spoorlijn naar Zwolle.", "spoorlijn"),
        ("*onderwijs", "Het basisonderwijs groeit.", "basisonderwijs"),
        ("*zorg*", "De jeugdzorgketen hapert.", "jeugdzorgketen"),
        ("hoger beroep", "Het hoger beroep loopt.", "hoger beroep"),
        ("sociale huur*", "Een sociale huurwoning.", "sociale huurwoning"),
        ("EU-sanctie*", "De EU-sancties werken.", "EU-sancties"),
        ("sanctie*", "De EU-sancties werken.", "sancties"),
        ("NAVO", "De NAVO-norm stijgt.", "NAVO"),
        ("trein", "Trein en bus.", "Trein"),
        ("begroting", "DE BEGROTING VAN DEFENSIE", "BEGROTING"),
        ("auto's", "Er zijn meer auto's.", "auto's"),
        ("coördinatie", "De coo\u0308rdinatie hapert.", "coo\u0308rdinatie"),
    ],
)
def test_a_word_is_found_as_it_is_written_in_the_list(word: str, text: str, expected: str) -> None:
    assert found(text, word) == [f"{word}: {expected}"]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("spoor", "De spoorlijn naar Zwolle."),
        ("spoor*", "Het doorspoor naar Zwolle."),
        ("*onderwijs", "De onderwijsraad adviseert."),
        ("hoger beroep", "Een hoger. Beroep volgt."),
        ("EU", "De eu en de EUR."),
        ("NAVO", "de navo"),
        ("", "Niets."),
    ],
)
def test_nothing_else_is_found(word: str, text: str) -> None:
    assert found(text, word) == []


def test_matches_may_overlap_and_come_in_order() -> None:
    text = "Het hoger beroepsonderwijs."
    assert found(text, "beroepsonderwijs", "hoger beroeps*", "*onderwijs", "hoger") == [
        "hoger beroeps*: hoger beroepsonderwijs",
        "hoger: hoger",
        "beroepsonderwijs: beroepsonderwijs",
        "*onderwijs: beroepsonderwijs",
    ]


def test_spans_are_those_of_the_text() -> None:
    assert list(WordIndex([("bus", 1)]).find("Een bus.")) == [(1, Span(4, 7))]


@pytest.mark.slow
def test_the_time_grows_with_the_text_and_not_with_the_number_of_words() -> None:
    text = "De regering onderzoekt de wachttijden in het onderwijs. " * 400
    few, many = (WordIndex((f"woord{n}*", n) for n in range(count)) for count in (100, 20_000))
    times = []
    for index in (few, many):
        watch = Watch()
        assert list(index.find(text)) == []
        times.append(watch.seconds())
    assert times[1] < 3 * times[0] + 0.1
