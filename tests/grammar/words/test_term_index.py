"""Finding thousands of terms in one pass: the same as the finder of few words, and fast."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.words.in_text import Finder
from generator.grammar.words.term_index import TermIndex
from tests.pace import Watch


def found(text: str, *terms: str) -> list[tuple[str, str]]:
    index = TermIndex((term, term) for term in terms)
    return [(values[0], text[span.start : span.end]) for values, span in index.find(text)]


@pytest.mark.parametrize(
    ("text", "terms", "expected"),
    [
        ("De AVG-boete en de AVG.", ("AVG",), [("AVG", "AVG"), ("AVG", "AVG")]),
        ("De NAVO-norm van de NAVO", ("NAVO", "NAVO-norm"), [("NAVO-norm", "NAVO-norm"), ("NAVO", "NAVO")]),
        ("De EUR van de EU", ("EU",), [("EU", "EU")]),
        ("Bondgenoten en bondgenoten", ("bondgenoten",), [("bondgenoten", "Bondgenoten"), ("bondgenoten",) * 2]),
        ("De hv en de HV", ("HV",), [("HV", "HV")]),
        ("geannoteerde agenda", ("agenda", "geannoteerde  agenda"), [("geannoteerde  agenda", "geannoteerde agenda")]),
        ("geannoteerde brief", ("agenda", "geannoteerde agenda"), []),
        ("De 2%-norm", ("%-norm", "norm"), [("%-norm", "%-norm")]),
        ("5G en 5G-netten", ("5G",), [("5G", "5G"), ("5G", "5G")]),
        ("IJsland en ijsland", ("ijsland",), [("ijsland", "IJsland"), ("ijsland", "ijsland")]),
        ("zbo’s en zbo's", ("zbo's",), [("zbo's", "zbo’s"), ("zbo's", "zbo's")]),
        ("NOTA VAN TOELICHTING", ("nota van toelichting",), [("nota van toelichting", "NOTA VAN TOELICHTING")]),
        ("Nota van Toelichting", ("nota van toelichting",), [("nota van toelichting", "Nota van Toelichting")]),
        ("Nota van Orde", ("nota van orde", "Nota van Orde"), [("Nota van Orde", "Nota van Orde")]),
        ("Wet Open Overheid", ("Wet open overheid",), [("Wet open overheid", "Wet Open Overheid")]),
        ("NOTA VAN TOELI\u00adCHTING", ("nota van toelichting",), []),
        ("nota van toelichtingen", ("nota van toelichting",), []),
        ("het besluit van ru\u017ft", ("besluit van rust",), [("besluit van rust", "besluit van ru\u017ft")]),
        ("een Zbo\u2011wet en zbo\u2013wet", ("zbo-wet",), [("zbo-wet", "Zbo\u2011wet"), ("zbo-wet", "zbo\u2013wet")]),
        ("de ZBO-wet en zbo_wet", ("zbo-wet",), []),
        ("de hoge raad", ("Hoge raad",), []),
        ("ER IS", ("er is",), []),
        ("NOTA", ("nota",), []),
        ("veilig thuis", ("Veilig Thuis",), []),
        ("", ("EU",), []),
        ("EU", (), []),
    ],
)
def test_terms_are_found_as_they_are_written(
    text: str, terms: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert found(text, *terms) == expected


def test_an_accent_matches_composed_and_decomposed() -> None:
    composed, decomposed = "co\u00f6rdinator", "coo\u0308rdinator"
    assert [written for _, written in found(f"{composed} {decomposed}", composed)] == [composed, decomposed]
    assert [written for _, written in found(f"{composed} {decomposed}", decomposed)] == [composed, decomposed]


def test_terms_that_are_written_alike_come_together_in_order() -> None:
    index = TermIndex((("MR", 1), ("EU", 2), ("MR", 3)))
    assert [values for values, _ in index.find("MR en EU")] == [(1, 3), (2,)]


def test_a_term_is_looked_up_as_it_is_written_but_for_a_capital_at_its_beginning() -> None:
    index = TermIndex((("basisonderwijs", 1), ("MR", 2), ("MR", 3)))
    assert [index.exactly(word) for word in ("Basisonderwijs", "MR", "mr", "onderwijs", "")] == [
        (1,),
        (2, 3),
        (),
        (),
        (),
    ]


WORDS = st.text(alphabet="aAbéÉnN-’' %", min_size=1, max_size=6).filter(lambda word: word.strip("-’' %"))


@given(
    st.text(alphabet="aAbéÉnN-’' %.", max_size=30), st.lists(WORDS, max_size=8, unique_by=lambda w: " ".join(w.split()))
)
def test_the_same_is_found_as_by_trying_every_word(text: str, words: list[str]) -> None:
    slow = [(value, span) for value, span in Finder((word, word) for word in words).find(text)]
    assert [(values[0], span) for values, span in TermIndex((word, word) for word in words).find(text)] == slow


def test_time_does_not_grow_with_the_number_of_terms() -> None:
    index = TermIndex((f"term{number}", number) for number in range(20_000))
    text = "wat term1 doet en term19999 niet doet " * 2_000
    list(index.find(text[:100]))
    watch = Watch()
    assert sum(1 for _ in index.find(text)) == 4_000
    assert watch.seconds() < 2
