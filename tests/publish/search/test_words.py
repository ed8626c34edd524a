import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.search.words import cut, fold, index_word, indexed, name_mark, tokens


def _forms(text: str) -> list[str]:
    return [token.form for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("De NAVO-norm.", ["de", "navonorm"]),
        ("Oekraïne, İmamoğlu en Erdoğan", ["oekraine", "imamoglu", "en", "erdogan"]),
        ("niét façade Straße ł", ["niet", "facade", "strasse", "l"]),
        ("(Kamerstuk 28 676, nr. 500)", ["kamerstuk", "28676", "nr", "500"]),
        ("28.676 of 28676", ["28676", "of", "28676"]),
        ("1.000.000 euro", ["1000000", "euro"]),
        ("EUR 3,5 miljard", ["eur", "3,5", "miljard"]),
        ("3,5% en 3.5 procent of 3,5 percent", ["3,5%", "en", "3,5%", "of", "3,5%"]),
        ("een 2%-norm, de %-norm", ["een", "2%", "norm", "de", "norm"]),
        ("2024 500 14.05.2025", ["2024", "500", "14,05,2025"]),
        ("36 800 VI en 21 501-32", ["36800", "vi", "en", "21501", "32"]),
        ("10e, 5G, D66, IP4, F-35", ["10e", "5g", "d66", "ip4", "f35"]),
        ("de V.S. en o.a. dit", ["de", "vs", "en", "oa", "dit"]),
        ("NAVO-collega’s, regio's", ["navocollegas", "regios"]),
        ("antwoord/ reactie en/of", ["antwoord", "reactie", "en", "of"]),
        ("energie- en", ["energie", "en"]),
        ("ge\u00adlukt snake_case", ["gelukt", "snake", "case"]),
        ("Киев и Αθήνα", ["киев", "и", "αθηνα"]),
        (" … – %", []),
    ],
)
def test_a_text_is_cut_into_words_as_readers_think_of_them(text: str, forms: list[str]) -> None:
    assert _forms(text) == forms


def test_the_parts_of_a_word_with_hyphens_or_an_apostrophe_and_of_a_percentage_are_known() -> None:
    assert [token.parts for token in tokens("NAVO-top non‑EU-land 3,5% AMvB’s d'66 vrede")] == [
        ("NAVO", "top"), ("non", "EU", "land"), ("3,5", "procent"), ("AMvB",), (), ()
    ]  # fmt: skip


def test_a_word_is_given_as_written() -> None:
    assert [token.written for token in tokens("De NAVO-norm, 28 676.")] == ["De", "NAVO-norm", "28 676"]


def test_words_are_indexed_in_order_and_parts_after_them() -> None:
    assert indexed(cut("NAVO-norm van 3,5%")) == "navonormþ vanþ 3k5pþ navoþ normþ 3k5þ procentþ"


def test_what_is_indexed_holds_no_sign_that_pagefind_drops() -> None:
    assert index_word("3,5%") == "3k5pþ"


@given(st.text(max_size=60))
def test_any_text_gives_words_with_small_letters_and_without_accents(text: str) -> None:
    for token in tokens(text):
        assert token.written in text
        assert not any(unicodedata.combining(char) for char in token.form)


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "M"]), max_size=12))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_name_has_the_mark_of_its_words_however_they_are_written() -> None:
    assert name_mark("NAVO-norm") == name_mark("navonorm") == name_mark("NAVO norm")
    assert name_mark("SACEUR") != name_mark("sanctie")
    assert len(name_mark("")) == len(name_mark("Raad van State")) == 4
