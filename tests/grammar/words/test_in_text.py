"""Where words are found in running text, and where they are not."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.grammar.words.in_text import Finder
from tests.pace import Watch


def found(text: str, *words: str, wildcards: bool = False) -> list[str]:
    finder = Finder(((word, word) for word in words), wildcards=wildcards)
    return [text[span.start : span.end] for _, span in finder.find(text)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("De NAVO-norm stijgt.", "NAVO"),
        ("Alle NAVO-bondgenoten (ook wij)", "NAVO"),
        ("binnen EU-verband", "EU"),
        ("De trans-Atlantische band", "Atlantische"),
        ("het NAVO-IP4 partnerschap", "IP4"),
        ("(EU)", "EU"),
        ("‘EU’", "EU"),
        ("de EU’s rol en NAVO's rol", "EU"),
        ("EU", "EU"),
        ("in\u00a0EU:", "EU"),
        ("boven de %-norm uit", "%-norm"),
        ("2%-norm", "%-norm"),
    ],
)
def test_word_is_found_whole_and_in_compounds_with_hyphens(text: str, word: str) -> None:
    assert found(text, word) == [word]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("EUR 3,5 miljard", "EU"),
        ("EU27", "EU"),
        ("de VSO-leerling", "VS"),
        ("NAVOland", "NAVO"),
        ("neurologie", "eu"),
        ("E\u0308U", "E"),  # a combining mark belongs to the letter before it
        ("EU\u00adROPA", "EU"),  # a soft hyphen stands inside a word
        ("İmamoğlu", "mamo"),
        ("I\u0307EU", "EU"),
    ],
)
def test_word_is_never_found_inside_another_word(text: str, word: str) -> None:
    assert found(text, word) == []


def test_capitals_count_so_that_an_abbreviation_is_not_found_in_small_letters() -> None:
    assert found("een hv, de Hv en de HV", "HV") == ["HV"]
    assert found("de kamer van de Kamer", "Kamer") == ["Kamer"]
    assert found("ifmm, IFMM, iFmm", "iFMM") == []


def test_small_first_letter_is_also_found_as_a_capital_at_the_start_of_a_sentence() -> None:
    assert found("Bondgenoot of bondgenoot, geen BONDGENOOT", "bondgenoot") == ["Bondgenoot", "bondgenoot"]


def test_dutch_ij_is_one_letter_at_the_start_of_a_sentence() -> None:
    assert found("IJsbreker, Ijsbreker, ijsbreker", "ijsbreker") == ["IJsbreker", "Ijsbreker", "ijsbreker"]


def test_letter_whose_capital_is_two_letters_is_found_as_written() -> None:
    assert found("ßa SSa", "ßa") == ["ßa"]


def test_longest_word_wins_whatever_the_order_of_the_list() -> None:
    assert found("de NAVO-norm van de NAVO", "NAVO", "NAVO-norm") == ["NAVO-norm", "NAVO"]
    assert found("de NAVO-normen", "NAVO", "NAVO-norm") == ["NAVO"]


def test_of_two_equal_words_the_first_listed_counts() -> None:
    finder = Finder([("EU", "eerste"), ("EU", "tweede")])
    assert [value for value, _ in finder.find("EU")] == ["eerste"]


def test_accents_match_composed_and_decomposed_in_text_and_list() -> None:
    apart = unicodedata.normalize("NFD", "Oekraïne en Erdoğan")
    assert found(apart, "Oekraïne", "Erdoğan") == [unicodedata.normalize("NFD", w) for w in ("Oekraïne", "Erdoğan")]
    assert found("Oekraïne", unicodedata.normalize("NFD", "Oekraïne")) == ["Oekraïne"]
    assert found(unicodedata.normalize("NFD", "Één"), "één") == [unicodedata.normalize("NFD", "Één")]


def test_any_hyphen_and_any_apostrophe_match_each_other() -> None:
    assert found("NAVO\u2011norm, NAVO–norm", "NAVO-norm") == ["NAVO\u2011norm", "NAVO–norm"]
    assert found("Leaders’ Summit", "Leaders' Summit") == ["Leaders’ Summit"]


def test_star_is_a_star_unless_wildcards_are_asked_for() -> None:
    assert found("sancties", "sanctie*") == []
    assert found("sanctie* en sancties", "sanctie*") == ["sanctie*"]
    assert found("a*b", "*b") == ["*b"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Sancties en sanctielijst", "sanctie*", ["Sancties", "sanctielijst"]),
        ("EU-sanctie", "sanctie*", ["sanctie"]),
        ("defensieuitgaven en Uitgaven", "*uitgaven", ["defensieuitgaven", "Uitgaven"]),
        ("oefent druk uit, drukt op Rusland", "druk* op Rusland", ["drukt op Rusland"]),
        ("Oekraïense", "Oekra*", ["Oekraïense"]),
        ("wegsancties", "sanctie*", []),
    ],
)
def test_star_stands_for_further_letters_of_the_same_word(text: str, word: str, expected: list[str]) -> None:
    assert found(text, word, wildcards=True) == expected


def test_lone_star_finds_words_and_never_nothing() -> None:
    assert found("een  twee", "*", wildcards=True) == ["een", "twee"]


def test_white_space_in_the_list_is_folded() -> None:
    assert found("Europese Raad", " Europese\n  Raad ") == ["Europese Raad"]


def test_special_characters_of_expressions_are_letters_like_others() -> None:
    assert found("a.b, axb, (a.b)", "a.b") == ["a.b", "a.b"]


def test_empty_list_finds_nothing() -> None:
    assert found("EU") == []


WORDS = st.text(alphabet="aAbEUïi\u0307*-' %é", min_size=1, max_size=6).filter(str.strip)


@settings(deadline=None)  # compiling an expression takes long on a busy machine
@given(st.text(alphabet="aAbEUïi\u0307\u00ad-' %é.\n", max_size=60), st.lists(WORDS, max_size=6), st.booleans())
def test_spans_lie_inside_the_text_in_order_and_never_overlap(text: str, words: list[str], wildcards: bool) -> None:
    spans = [span for _, span in Finder(((w, w) for w in words), wildcards=wildcards).find(text)]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@settings(deadline=None)
@given(st.sampled_from(["EU", "bondgenoot", "A-brief", "Indo-Pacific"]), st.sampled_from(["", " ", "-", "(", "’"]))
def test_word_between_separators_is_found_once(word: str, separator: str) -> None:
    assert found(f"x {separator}{word}{separator} y", word) == [word]


def test_megabyte_of_text_and_of_one_word_takes_little_time() -> None:
    finder = Finder(((f"woord{i}*", i) for i in range(100)), wildcards=True)
    watch = Watch()
    assert sum(1 for _ in finder.find("Dit woord5x staat in de tekst. " * 30_000)) == 30_000
    assert list(finder.find("a" * 1_000_000)) == []
    assert watch.seconds() < 5
