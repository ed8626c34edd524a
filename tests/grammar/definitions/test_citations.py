"""Brackets that only say where something stands are told from those that may hold a short form."""

from __future__ import annotations

import pytest

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
