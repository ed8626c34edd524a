"""What a title would leave out of a clause: words that say something, and `niet`."""

from __future__ import annotations

import pytest

from generator.grammar.titles.left_out import LeftOut, Telling
from generator.model.text import Span


def of(clause: str, part: str) -> LeftOut:
    return Telling(clause, Span(0, len(clause))).outside(Span(clause.index(part), clause.index(part) + len(part)))


@pytest.mark.parametrize(
    ("clause", "part", "words"),
    [
        ("Hoe gaat u de wachttijden in de jeugdzorg aanpakken?", "wachttijden in de jeugdzorg", 0),
        ("Wat waren de uitgaven voor kazernes in 2022?", "uitgaven voor kazernes", 0),
        ("het toezicht op de sluizen tekortschiet", "toezicht op de sluizen", 1),
        ("Wie zal de kosten dragen van de vertraging van de brug?", "vertraging van de brug", 1),
        ("de sluiting van de brug de druk op Zwolle vergroot", "sluiting van de brug", 3),
    ],
)
def test_words_that_any_question_has_say_nothing(clause: str, part: str, words: int) -> None:
    assert of(clause, part) == LeftOut(words, denies=False)


@pytest.mark.parametrize("word", ["niet", "geen", "nooit", "nauwelijks", "zonder"])
def test_a_word_that_denies_is_seen(word: str) -> None:
    assert of(f"waarom de subsidie voor molens {word} geldt", "subsidie voor molens").denies


def test_names_of_factions_say_nothing() -> None:
    clause, part = "Wat vindt Groep Otten van de bouw van molens?", "bouw van molens"
    span = Span(clause.index(part), clause.index(part) + len(part))
    name = Span(clause.index("Groep"), clause.index(" van"))
    assert Telling(clause, Span(0, len(clause))).outside(span).words == 2
    assert Telling(clause, Span(0, len(clause)), [name]).outside(span).words == 0
