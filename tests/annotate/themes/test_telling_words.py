"""Which words of the vocabulary count in a text: not those inside names, and those of lists less."""

import re

from generator.annotate.themes.telling_words import telling_words
from generator.knowledge.shipped.theme_words import ThemeWord
from generator.model.text import Span
from tests.pace import Watch

_WORDS = {
    "molens": ThemeWord("molens", "Energie", 1.0),
    "Raad voor Molens": ThemeWord("Raad voor Molens", "Recht", 2.0),
    "Molens": ThemeWord("Molens", "Energie", 1.0),
    "zee": ThemeWord("zee", "Water", 1.0),
    "bouw in zee": ThemeWord("bouw in zee", "Water", 3.0),
}


def find_words(text: str) -> tuple[tuple[ThemeWord, Span], ...]:
    return tuple(
        (word, Span(*match.span()))
        for name, word in _WORDS.items()
        for match in re.finditer(rf"\b{re.escape(name)}\b", text)
    )


def told(text: str) -> list[tuple[str, str, float]]:
    words = telling_words(find_words)(text)
    return sorted((word.theme, text[word.span.start : word.span.end], word.weight) for word in words)


def test_a_word_inside_a_longer_one_of_its_theme_counts_once() -> None:
    assert told("De bouw in zee en de zee") == [("Water", "bouw in zee", 3.0), ("Water", "zee", 1.0)]


def test_a_word_inside_a_name_counts_for_the_theme_of_the_name_alone() -> None:
    assert told("De Raad voor Molens adviseert over molens.") == [
        ("Energie", "molens", 1.0),
        ("Recht", "Raad voor Molens", 2.0),
    ]


def test_items_of_a_list_share_one_weight_and_examples_count_less() -> None:
    (item,) = told("Het gaat om sluizen, molens en bruggen.")
    assert item == ("Energie", "molens", 1 / 3)
    (example,) = told("Het gaat om bouwwerken, zoals molens.")
    assert example == ("Energie", "molens", 0.3)


def test_the_time_for_a_text_of_one_word_grows_with_its_length_only() -> None:
    watch = Watch()
    assert len(told("molens " * 20_000)) == 20_000
    assert watch.seconds() < 4
