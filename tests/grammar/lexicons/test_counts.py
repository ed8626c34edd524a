"""What lexicons say of words that no list of ours has: those of one language, of two, and names."""

from __future__ import annotations

import pytest

from generator.grammar.foreign_phrases.languages import foreign_phrases
from generator.grammar.lexicons.counts import is_of_both, is_of_one, may_be_name


@pytest.mark.parametrize(
    ("word", "language"),
    [("bumblebee", "en"), ("clampdown", "en"), ("resserrent", "fr"), ("krankenhäuser", "de"), ("relocaliser", "fr")],
)
def test_a_word_that_dutch_lacks_is_of_its_language(word: str, language: str) -> None:
    """Also one that a prefix makes of another."""
    assert is_of_one(word, language)


@pytest.mark.parametrize("word", ["hommel", "water", "bangladesh-achtig", "and"])
def test_a_word_that_dutch_has_or_no_lexicon_is_of_none(word: str) -> None:
    """`and` stands in texts in French, but as English."""
    assert not is_of_one(word, "fr")
    assert not is_of_one(word, "de")


def test_a_loan_may_belong_to_a_phrase() -> None:
    """A word that is rare in Dutch, or shared with English, proves nothing alone."""
    assert is_of_both("wetlands", "en")
    assert is_of_both("restitution", "fr")
    assert not is_of_both("water", "en")


@pytest.mark.parametrize(
    ("word", "is_name"), [("chicago", True), ("biden", True), ("harvest", False), ("residue", False)]
)
def test_a_name_is_what_no_other_word_is_made_of(word: str, is_name: bool) -> None:
    """Lexicons have no capitals."""
    assert may_be_name(word, "en") is is_name


# A text, and each phrase in another language than Dutch.
HEADLINES: list[tuple[str, list[str]]] = [
    (
        "het bericht «Bumblebee decline linked to fungicide residue in pollen»",
        ["en Bumblebee decline linked to fungicide residue in pollen"],
    ),
    (
        "Le Monde, «Au Sahel, les juntes resserrent leur étau sur les journalistes»",
        ["fr Au Sahel, les juntes resserrent leur étau sur les journalistes"],
    ),
    ("met Joint Deployable Intelligence Support Elements", ["en Joint Deployable Intelligence Support Elements"]),
    ("lozingen van cooling towers zijn verboden", ["en cooling towers"]),
    # Names are none, and neither are firms that begin with one.
    ("De minister sprak met Antony Blinken, Angela Müller, Grace Bishop en Matthew Weaver in Karlsruhe.", []),
    ("Het bedrijf Philips Medical Systems en de luchthaven van Chicago.", []),
    # Nor is a single word, even if no Dutch dictionary has it.
    ("de bestrijding van stealthing en catfishing", []),
    ("volgens president Trump en president Biden", []),
]


@pytest.mark.parametrize(("text", "wanted"), HEADLINES)
def test_phrases_of_words_that_no_list_has(text: str, wanted: list[str]) -> None:
    """What is found, with its language, in order."""
    found = [f"{phrase.language} {text[phrase.span.start : phrase.span.end]}" for phrase in foreign_phrases(text)]
    assert found == wanted
