"""The fast test of whether a text may open with a label: it passes all that the rules for labels read."""

from __future__ import annotations

import pytest

from generator.grammar.labels.beginnings import may_open_label
from generator.grammar.labels.forms import KINDS
from generator.grammar.labels.labels import answer_label, question_label


@pytest.mark.parametrize("word", sorted(KINDS))
def test_each_word_of_labels_may_open_one_in_any_case(word: str) -> None:
    assert all(may_open_label(f"{written} 3") for written in (word, word.capitalize(), word.upper()))


@pytest.mark.parametrize(
    "text",
    ["**Vraag 1:**", "3. Antwoord", "(2) Kunt u", "Gezamenlijk antwoord op vraag 5", "Ad 2.", "V4: Ja", "A3. Nee"],
)
def test_signs_numbers_and_short_forms_may_open_a_label(text: str) -> None:
    assert may_open_label(text)


@pytest.mark.parametrize("text", ["De leden van de fractie", "Vooralsnog niet", "Alle burgers", "", "– Dit ook", "Ja."])
def test_most_texts_do_not_begin_like_a_label(text: str) -> None:
    assert not may_open_label(text)


def _slips(word: str) -> set[str]:
    """The word with one letter lost, doubled, wrong or swapped with the next."""
    lost = {word[:n] + word[n + 1 :] for n in range(len(word))}
    added = {word[:n] + "x" + word[n:] for n in range(1, len(word))}
    wrong = {word[:n] + "x" + word[n + 1 :] for n in range(1, len(word))}
    swapped = {word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in range(len(word) - 1)}
    return lost | added | wrong | swapped


@pytest.mark.parametrize("word", ["Vraag", "Vragen", "Antwoord", "Antwoorden", "VRAAG", "ANTWOORD"])
def test_a_misspelt_label_begins_like_one(word: str) -> None:
    read = {slip for slip in _slips(word) if question_label(f"{slip} 3") or answer_label(f"{slip} 3")}
    assert read
    assert all(map(may_open_label, _slips(word)))
