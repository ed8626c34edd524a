"""Which searches for words may find something in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.words.gates import Gates
from generator.grammar.words.in_text import Finder
from generator.grammar.words.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words", "is_open"),
    [
        ("Het spoorboekje", ("spoor*",), True),
        ("Het onderwijs", ("*wijs",), True),
        ("Het onderwijs", ("wijs", "onder"), False),
        ("De NAVO-norm", ("norm",), True),
        ("De bevoorrading", ("*voor*",), True),
        ("Een hoger beroep", ("hoger beroep",), True),
        ("Een lager bod", ("hoger beroep",), False),
        ("2%-norm", ("%-norm",), True),
        ("cafe\u0301", ("café",), True),
    ],
)
def test_a_search_is_open_where_the_longest_of_its_words_stands(
    text: str, words: tuple[str, ...], is_open: bool
) -> None:
    assert (1 in Gates([(1, words)]).open_in(text)) is is_open


WORDS = st.text(alphabet="aAéijIJ\u0301-’ %*", min_size=1, max_size=6).filter(lambda word: word.strip("-’ %*\u0301"))


@given(st.text(alphabet="aAbéiIjJ\u0301-’ %.", max_size=20), st.lists(WORDS, min_size=1, max_size=4))
def test_a_search_that_finds_something_is_open(text: str, words: list[str]) -> None:
    found = list(Finder(((word, word) for word in words), wildcards=True).find(text))
    assert not found or Gates([("search", words)]).open_in(text)


def test_tokens_are_words_without_hyphens_with_their_places() -> None:
    assert tokens("De NAVO-norm, cafe\u0301.") == ((0, "De"), (3, "NAVO"), (8, "norm"), (14, "cafe\u0301"))
