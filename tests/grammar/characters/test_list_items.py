from __future__ import annotations

import pytest

from generator.grammar.characters.list_items import without_list_edges


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("– de brief van 3 mei; en", "de brief van 3 mei"),
        ("- de brief van 3 mei,", "de brief van 3 mei"),
        ("• de brief; en/of", "de brief"),
        ("de brief van 3 mei.", "de brief van 3 mei"),
        ("de brief over zee en land", "de brief over zee en land"),
        ("", ""),
    ],
)
def test_an_item_keeps_its_words_and_loses_what_joins_it_to_others(item: str, words: str) -> None:
    assert without_list_edges(item) == words
