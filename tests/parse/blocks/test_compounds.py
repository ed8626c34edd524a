"""Dutch writes compounds as one word, but for a few cases in which a hyphen may be real."""

from __future__ import annotations

import pytest

from generator.parse.blocks.compounds import is_broken_off, may_be_hyphened


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


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("onge", "wijzigd"),
        ("overeen", "stemming"),
        ("binnen", "gelaten"),
        ("ver", "gunningen"),
        ("duidelijk", "heid"),
        ("samenwer", "king"),
        ("informa", "tie"),
        ("toe", "gezonden"),
        ("Ont", "wikkeling"),
    ],
)
def test_a_part_that_is_no_word_was_broken_off(head: str, tail: str) -> None:
    assert is_broken_off(head, tail)


@pytest.mark.parametrize(
    ("head", "tail"),
    [
        ("water", "huishouding"),  # both are words
        ("energie", "markt"),
        ("ge", "informeerd"),
        ("binnen", "grens"),
        ("op", "geld"[:3]),
        ("NAVO", "norm"),
        ("ver", "3"),
        ("be", "Vries"),
    ],
)
def test_two_words_do_not_show_who_set_their_hyphen(head: str, tail: str) -> None:
    assert not is_broken_off(head, tail)
