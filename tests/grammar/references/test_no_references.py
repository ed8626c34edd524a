"""A million words that refer to no document: real sentences without figures, and figures that are no numbers of any."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.grammar.references import find_references
from generator.grammar.sentences.borders import sentence_spans

CORPUS = Path(__file__).resolve().parents[3] / "evaluation" / "corpus"
WORDS = 1_000_000
# Sentences of ours, with figures that are no references.
FIGURES = (
    "Er zijn 36 000 militairen in dienst en 12 345 reservisten.",
    "Dat kost 28 676 euro per jaar, of 1 234 567 euro in totaal.",
    "De brief is van 24-25 juni 2025 en van 3 en 4 april.",
    "U belt 070 318 22 11 of 06-12345678 tussen 9 en 17 uur.",
    "Het adres is Binnenhof 1A, 2513 AA Den Haag, postbus 20018.",
    "Van de 100 000 bedrijven groeit 3,5% tot 21 501 in 2024/25.",
    "Het gaat om 31 066 kinderen in 12 gemeenten en 25 wijken.",
    "De kamer op nr. 12 kostte in 2019 nog 750 euro per maand.",
    "In 2023/2024 daalde het van 36 450 naar 35 899 leerlingen.",
    "De trein van 14.30 uur had 12 minuten vertraging op spoor 5a.",
    "Het getal 3.1415 en de versie 2.0.1 staan op bladzijde 17.",
    "Artikel in de krant van 5 mei: 28 676 handtekeningen.",
)


def plain_sentences() -> list[str]:
    """The sentences of the plain texts of the corpus that hold no figure, so that none names a document by number."""
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in sorted(CORPUS.glob("*/source.txt")))
    found = (text[span.start : span.end] for text in texts for span in sentence_spans(" ".join(text.split())))
    return sorted({each for each in found if not any(map(str.isdecimal, each)) and "/" not in each and ":" not in each})


@pytest.mark.slow
def test_a_million_words_without_a_reference_give_none() -> None:
    sentences = plain_sentences()
    assert len(sentences) > 150
    chance = random.Random(7)  # noqa: S311 - the same text each time
    count = 0
    while count < WORDS:
        text = " ".join(chance.choice(FIGURES if chance.random() < 0.2 else sentences) for _ in range(400))
        assert [text[each.span.start : each.span.end] for each in find_references(text)] == []
        count += len(text.split())
