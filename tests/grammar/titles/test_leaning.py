"""Words that lean on those before them."""

from __future__ import annotations

from generator.grammar.titles.leaning import leans


def test_words_lean_on_those_before_them_where_no_noun_says_what_they_point_to() -> None:
    assert leans("Welk deel daarvan roest?")
    assert leans("Is dat zo?")
    assert not leans("Wat zijn de oorzaken van deze storingen?")
    assert not leans("Hoeveel bruggen roesten?")
