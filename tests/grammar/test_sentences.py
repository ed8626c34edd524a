from __future__ import annotations

import pytest

from generator.grammar.sentences import ends_sentence, is_list_item


@pytest.mark.parametrize(
    "text",
    ["- een", "– een", "— een", "• een", "▪ een", "* een", "a) een", "1) een", "12) een", "-\u00a0een"],
)
def test_signs_of_list_items(text: str) -> None:
    assert is_list_item(text)


@pytest.mark.parametrize("text", ["-een", "een - twee", "1. een", "123) een", "A) een", "(a) een", "-", ""])
def test_what_is_no_sign_of_a_list_item(text: str) -> None:
    assert not is_list_item(text)


@pytest.mark.parametrize(
    "text",
    ["Ja.", "Ja?", "Ja!", "als volgt:", "ten eerste;", "“Ja.”", "(Ja.)", "«Ja?»", "Ja.1", "Ja?»12", "a" * 99 + "."],
)
def test_ends_of_sentences(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ja",
        "Ja,",
        "van de",
        "NAVO-",
        "(bladzijde 5)",
        "in 2025",
        "Kamerstuk 28 676, nr.",
        "blz.",
        "dhr.",
        "d.d.",
        "c.q.",
        "",
    ],
)
def test_what_ends_no_sentence(text: str) -> None:
    assert not ends_sentence(text)
