"""Dutch writes compounds as one word, but for a few cases in which a hyphen may be real."""

from __future__ import annotations

import pytest

from generator.parse.blocks.compounds import may_be_hyphened


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("defensie", "uitgaven"),  # `eu` would be read as one sound
        ("ge", "informeerd"),  # `geïnformeerd` loses its dots where it is broken
        ("sociaal", "medische"),
        ("oud", "minister"),
        ("directeur", "generaal"),
        ("staats-secretaris", "generaal"),
        ("Berenschot", "rapport"),
        ("kosten", "batenanalyse"),
    ],
)
def test_a_hyphen_may_be_real(head: str, tail: str) -> None:
    assert may_be_hyphened(head, tail)


@pytest.mark.parametrize(
    ("head", "tail"),
    [("Koninkrijks", "relaties"), ("geraad", "pleegd"), ("samenwer", "king"), ("vredes", "akkoord"), ("re", "actie")],
)
def test_a_word_or_compound_is_written_without(head: str, tail: str) -> None:
    assert not may_be_hyphened(head, tail)
