"""Addresses of publications, amounts, prepositions and signs of lists."""

from __future__ import annotations

import pytest

from generator.grammar.characters.amounts import is_amount
from generator.grammar.characters.list_items import has_sign, is_sign, without_list_edges
from generator.grammar.front.publications import publication_id, record_id
from generator.grammar.words.prepositions import begins_with_preposition


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://zoek.officielebekendmakingen.nl/kst-28676-495.html", "kst-28676-495"),
        ("https://zoek.officielebekendmakingen.nl/ah-tk-20232024-302.pdf#pagina=2", "ah-tk-20232024-302"),
        ("stb-2024-12", "stb-2024-12"),
        ("https://repository.overheid.nl/nds-tk-2020D1.xml", "nds-tk-2020D1"),
        ("https://example.org/kst-28676-495.html", None),
        ("mailto:a@example.org", None),
        ("", None),
    ],
)
def test_the_publication_that_an_address_names(address: str, found: str | None) -> None:
    assert publication_id(address) == found


def test_the_publication_whose_metadata_stand_at_an_address() -> None:
    assert record_id("https://zoek.officielebekendmakingen.nl/kst-1-2/metadata.xml") == "kst-1-2"
    assert record_id("https://zoek.officielebekendmakingen.nl/kst-1-2.xml") is None


@pytest.mark.parametrize("words", ["€ 1.200", "3,5%", "2 mln", "– 4", "1 200 miljoen"])
def test_amounts(words: str) -> None:
    assert is_amount(words)


@pytest.mark.parametrize("words", ["", "twee", "2024Z12345", "12345", "3 euro", "€"])
def test_what_is_no_amount(words: str) -> None:
    assert not is_amount(words)


@pytest.mark.parametrize("words", ["bij de NAVO", "Van der Wal", "tot dan"])
def test_prepositions(words: str) -> None:
    assert begins_with_preposition(words)
    assert not begins_with_preposition(words.replace(" ", ""))


@pytest.mark.parametrize("sign", ["1.", "12)", "a.", "iv)", "ab)"])
def test_signs_of_items(sign: str) -> None:
    assert has_sign(f"{sign} de brief")
    assert not has_sign(f"{sign}de brief")


@pytest.mark.parametrize("sign", ["•", "–", "1", "(a)", "iv.", "3°"])
def test_signs_alone(sign: str) -> None:
    assert is_sign(sign)
    assert not is_sign(f"{sign} de")


def test_an_item_without_what_joins_it_to_the_others() -> None:
    assert without_list_edges("– de brief van 3 mei; en") == "de brief van 3 mei"
