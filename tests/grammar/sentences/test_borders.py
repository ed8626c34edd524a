from __future__ import annotations

import pytest

from generator.grammar.sentences.borders import ends_sentence, is_list_item, starts_new


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


@pytest.mark.parametrize(
    "text",
    [
        "(RPF) en Van Dijke (SGP) aan de minister",
        "(GroenLinks), Vos (PvdA)",
        "(Groep Nijpels) aan de minister",
        "(D66) over de sluis",
        "(beiden CDA) c.s. aan",
    ],
)
def test_the_faction_of_a_member_begins_nothing_when_words_follow_that_join_it(text: str) -> None:
    assert not starts_new(text)


@pytest.mark.parametrize(
    "text", ["(VVD)", "(Kamerstuk 25 000, nr. 3)", "(Concept) Besluit", "(Zie vraag 3) Kunt u", "(VVD) Kunt u dat?"]
)
def test_other_brackets_may_begin_something(text: str) -> None:
    assert starts_new(text)
