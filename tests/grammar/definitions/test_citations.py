"""Brackets that only say where something stands are told from those that may hold a short form."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import generator.grammar.definitions.in_brackets as brackets
from generator.grammar.definitions.citations import is_citation
from generator.model.text import Span


@pytest.mark.parametrize(
    ("inside", "is_cited"),
    [
        ("Kamerstuk 25 595, nr. 234", True),
        ("Kamerstukken 36 600, nrs. 3 en 4", True),
        ("Aanhangsel Handelingen, vergaderjaar 2017–2018, nr. 7", True),
        ("artikel 3, eerste lid, onderdelen a en b", True),
        ("ingezonden 7 mei 2019", True),
        ("Kamerstuk 25 595, nr. 234, hierna: de nota", False),
        ("artikel 3 van de Woo", False),
        ("de leden", False),
        ("lid 3", False),
        ("EU", False),
    ],
)
def test_a_citation_has_no_other_words(inside: str, is_cited: bool) -> None:
    text = f"het stuk ({inside}) ligt voor"
    assert is_citation(text, Span(10, 10 + len(inside))) is is_cited


BEFORE = ("de Algemene Onderwijs Bond", "het Kamerstuk", "een a b c", "de aanhef van het Artikel", "Nationaal Register")
BEGINNINGS = ("Kamerstuk 2", "Kamerstukken, 36 600-", "Aanhangsel Handelingen v", "artikel 2", "ingezonden v")
FURTHER = ("nr", "lid", "tweede", "en", "van", "de", "a", "n", "mei", "Artikel", "III", "v", "7", ",", ".", "/")


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(BEFORE), st.sampled_from(BEGINNINGS), st.lists(st.sampled_from(FURTHER), max_size=6))
def test_no_short_form_is_found_in_a_citation_by_any_other_rule(before: str, begins: str, further: list[str]) -> None:
    text = f"{before} ({' '.join((begins, *further))}) ligt voor"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(brackets, "is_citation", lambda _text, _inside: False)
        found = list(brackets.in_brackets(text))
    assert found == list(brackets.in_brackets(text))
