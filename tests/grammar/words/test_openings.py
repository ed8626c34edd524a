"""Expressions that are tried only where their first words stand find what they find everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.words.openings import Opening

MINISTER = Opening(re.compile(r"(?i:minister|staatssecretaris)\s\w+"), ("minister*", "*minister*", "staatssecretaris"))
BRIEF = Opening(re.compile(r"\b(?i:brief|brieven)\b(?: van)?"), ("brief", "brieven"))


@pytest.mark.parametrize(
    ("opening", "text", "expected"),
    [
        (BRIEF, "De brief van mei en Brieven van juni", ["brief van", "Brieven van"]),
        (BRIEF, "Het briefje", []),
        (BRIEF, "De kabinets-brief", ["brief"]),
        (MINISTER, "de minister zegt, deMinister vraagt", ["minister zegt", "Minister vraagt"]),
        (MINISTER, "de ſtaatssecretaris zegt", ["ſtaatssecretaris zegt"]),
        (BRIEF, "een a\u0301brief", ["brief"]),
    ],
)
def test_matches_begin_where_a_word_does_that_opens_them(opening: Opening, text: str, expected: list[str]) -> None:
    assert [match[0] for match in opening.finditer(text)] == expected
    assert [match[0] for match in opening.pattern.finditer(text)] == expected


@given(st.lists(st.sampled_from(["brief", "Brieven", "minister", "deminister", "van", " ", "-", "\u0301", "a"])))
def test_an_opening_finds_what_its_expression_finds(parts: list[str]) -> None:
    text = "".join(parts)
    for opening in (BRIEF, MINISTER):
        assert [m.span() for m in opening.finditer(text)] == [m.span() for m in opening.pattern.finditer(text)]


def test_an_expression_that_is_made_later_is_found_in_a_text_that_was_read_before() -> None:
    text = "Het rapport van mei"
    assert BRIEF.search(text) is None
    late = Opening(re.compile("rapport"), ["rapport"])
    assert late.search(text) is not None
