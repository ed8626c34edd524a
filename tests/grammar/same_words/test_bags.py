"""Bags of words: two sentences that are alike may be so by their bags, and hardly any others."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.grammar.same_words.bags import Bags, bag
from generator.grammar.same_words.comparison import degree
from generator.grammar.same_words.sentences import Sentence, sentences, whole

TEXT = Path(__file__).parents[2] / "golden" / "navo-ministers-mei-2025.txt"


@pytest.fixture(scope="module")
def real() -> list[Sentence]:
    paragraphs = TEXT.read_text(encoding="utf-8").split("\n\n")
    return [each for text in paragraphs for _, each in sentences(" ".join(text.split()))]


def _changed(words: list[str], others: list[str], chance: random.Random) -> Iterator[str]:
    """A sentence with some of its words gone, moved, doubled, replaced, or with another ending."""
    made = list(words)
    for _ in range(chance.randrange(7)):
        at, way = chance.randrange(len(made)), chance.randrange(5)
        made[at : at + 1] = {
            0: [],
            1: [made[at], made[at]],
            2: [chance.choice(others)],
            3: [f"{made[at]}en"],
            4: [made[at - 1]],
        }[way] or [made[at - 1]]
        made = made[3:] + made[:3] if chance.random() < 0.1 else made
    yield from made


def _bags(*found: Sentence) -> Bags:
    return Bags([b"".join(bag(each.words) for each in found)])


def test_sentences_that_are_alike_may_be(real: list[Sentence]) -> None:
    chance, alike = random.Random(12), 0  # noqa: S311 - the same sentences each time
    for each in real:
        others = list(chance.choice(real).words)
        for _ in range(8):
            other = whole(" ".join(_changed(list(each.words), others, chance)))
            if degree(each, other):
                alike += 1
                held = _bags(each, other)
                assert list(held.may_be_alike((0, 1))) == [(0, 1)], (each.text, other.text)
                assert list(held.may_be_alike((1, 0))) == [(1, 0)]
    assert alike > len(real)


def test_of_real_sentences_hardly_any_two_may_be_alike_that_are_not(real: list[Sentence]) -> None:
    held = _bags(*real)
    maybe = list(held.may_be_alike(range(len(real))))
    alike = sum(degree(real[one], real[other]) is not None for one, other in maybe)
    assert len(real) > 100
    assert len(maybe) - alike < len(real) / 20


def test_bags_of_several_rows_are_numbered_through() -> None:
    texts = ("De brug over het kanaal wordt hersteld.", "Het schip vaart uit.", "De brug over het kanaal is hersteld.")
    row = [bag(whole(text).words) for text in texts]
    held = Bags([row[0], b"", row[1] + row[2]])
    assert list(held.may_be_alike(range(3))) == [(0, 2)]
    assert list(held.may_be_alike((1, 2))) == []


def test_a_text_of_any_length_has_a_bag() -> None:
    held = Bags([bag(()) + bag(("woord",) * 70_000) + bag(("half\ud800",)) + bag(("woord",) * 70_001)])
    assert list(held.may_be_alike((1, 3))) == [(1, 3)]
    assert list(held.may_be_alike((0, 2))) == []
