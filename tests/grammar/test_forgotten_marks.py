"""Questions whose sign is forgotten: the verb stands before the minister."""

from __future__ import annotations

import pytest

from generator.grammar.asking import asks


@pytest.mark.parametrize(
    "text",
    [
        "Deelt de minister de mening dat de toets eerder moet worden uitgevoerd.",
        "Kan de staatssecretaris dit toelichten.",
        "Kunt u aangeven wanneer de brief komt.",
        "Is het kabinet bereid dit te herzien.",
        "Hoe beoordeelt de regering deze cijfers.",
        "Wat vindt u van dit bericht.",
        "Welke stappen zet het kabinet om dit te voorkomen.",
    ],
)
def test_a_verb_before_the_minister_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "De minister deelt de mening dat de toets eerder moet.",
        "Als de minister dit wil, kan het.",
        "Zou het kabinet dit doen, dan helpt dat.",
        "Daarom kan de minister dit niet toelichten.",
        "Het kabinet is bereid dit te herzien.",
        "Wat de minister betreft is dit klaar,",
    ],
)
def test_a_statement_does_not(text: str) -> None:
    assert not asks(text)
