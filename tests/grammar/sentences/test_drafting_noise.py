"""Asides that only say how a text will name something."""

from __future__ import annotations

import pytest

from generator.grammar.sentences.drafting_noise import without_noise_at_end


@pytest.mark.parametrize(
    "noise",
    [
        " (hierna: de brug)",
        " (hierna te noemen: de brug)",
        ", hierna te noemen de brug",
        ", kortweg LBZ",
        ", ook wel aangeduid als de LBZ",
        ", afgekort LBZ.",
    ],
)
def test_noise_at_the_end_is_left_out(noise: str) -> None:
    assert without_noise_at_end(f"de Lange Brug van Zwolle{noise}") == "de Lange Brug van Zwolle"


@pytest.mark.parametrize("words", ["de brug (bij Zwolle)", "de brug (hierna: de brug) roest", "verder genoemd worden"])
def test_other_words_are_kept(words: str) -> None:
    assert without_noise_at_end(words) == words
