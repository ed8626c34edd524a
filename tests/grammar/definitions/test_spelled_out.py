"""Names in capitals that stand anywhere in a text in which their first letters are used."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.spelled_out import spelled_out_elsewhere
from generator.model.text import Span


def spelled(text: str, short: str) -> str | None:
    start = text.index(short)
    long = spelled_out_elsewhere(text, Span(start, start + len(short)))
    return text[long.start : long.end] if long else None


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        (
            "Er is gevraagd naar HTMS. Het Harbour Traffic Management System kost veel.",
            "HTMS",
            "Harbour Traffic Management System",
        ),
        (
            "Het Landelijk Overleg Veren en Ponten komt bijeen. Later sprak het LOVP.",
            "LOVP",
            "Landelijk Overleg Veren en Ponten",
        ),
        (
            "Het World Harbour Forum is groot. Ministers spraken in Davos (Zwitserland) op het WHF.",
            "WHF",
            "World Harbour Forum",
        ),
    ],
)
def test_each_word_of_a_name_begins_with_a_letter(text: str, short: str, long: str) -> None:
    assert spelled(text, short) == long


@pytest.mark.parametrize(
    ("text", "short"),
    [
        # A longer name, a part of another short form, too few letters, and words of two sentences.
        ("De HTS. De Harbour Traffic System Directive kost veel.", "HTS"),
        ("De HTS-ABC. Het Harbour Traffic System kost veel.", "HTS"),
        ("Het HT. De Harbour Traffic kost veel.", "HT"),
        ("De HTS kost veel. Bij de Harbour Traffic. System is een woord.", "HTS"),
        ("De htms. Het Harbour Traffic Management System kost veel.", "htms"),
    ],
)
def test_other_words_are_no_name_of_it(text: str, short: str) -> None:
    assert spelled(text, short) is None
