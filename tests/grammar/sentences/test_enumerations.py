"""Items of an enumeration share one weight, and examples count little."""

from __future__ import annotations

import pytest

from generator.grammar.sentences.enumerations import EXAMPLE_SHARE, lesser_parts
from tests.pace import Watch


def share(text: str, word: str) -> float:
    """The share of a word in a text."""
    start = text.index(word)
    parts = [part.share for part in lesser_parts(text) if part.span.start <= start < part.span.end]
    return min(parts, default=1.0)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Staan daarop ook clustermunitie, tabak en palmolie?", ("clustermunitie", "tabak", "palmolie"), 1 / 3),
        ("Geldt dit voor notarissen, curatoren, deurwaarders of advocaten?", ("notarissen", "advocaten"), 1 / 4),
        ("Dat raakt activisten, journalisten, en advocaten.", ("journalisten",), 1 / 3),
    ],
)
def test_each_of_three_items_or_more_has_its_share(text: str, words: tuple[str, ...], expected: float) -> None:
    assert [share(text, word) for word in words] == [pytest.approx(expected)] * len(words)


@pytest.mark.parametrize(
    "text",
    [
        "Moeten verenigingen, zoals een fanfare, dat doen?",
        "Sectoren waaronder een fanfare vallen erbuiten.",
        "Denk bijvoorbeeld aan een fanfare.",
        "Onder meer een fanfare krijgt geld.",
        "Clubs (o.a. een fanfare) krijgen geld.",
        "Te denken valt aan een fanfare.",
    ],
)
def test_an_example_counts_little(text: str) -> None:
    assert share(text, "fanfare") == EXAMPLE_SHARE


@pytest.mark.parametrize(
    "text", ["Krijgt een fanfare subsidie?", "De fanfare en het koor treden op.", "Zij, de fanfare."]
)
def test_other_words_count_in_full(text: str) -> None:
    assert share(text, "fanfare") == 1.0


def test_an_example_ends_with_its_sentence() -> None:
    assert share("Neem clubs zoals koren. Krijgt een fanfare geld?", "fanfare") == 1.0


def test_words_between_commas_without_end_are_no_list_and_take_no_time() -> None:
    watch = Watch()
    assert not list(lesser_parts("pen, " * 20_000))
    assert watch.seconds() < 3
