"""One question may ask several things: each is told apart, with the words that ask it."""

from __future__ import annotations

import pytest

from generator.grammar.titles.asked_parts import asked_parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Wie betaalt de brug?", ["Wie betaalt de brug?"]),
        (
            "De leden lazen over de brug. Zij vragen wie de brug betaalt. Wanneer is de brug klaar?",
            ["Zij vragen wie de brug betaalt.", "Wanneer is de brug klaar?"],
        ),
        (
            "Deelt u de mening dat de brug te laat klaar is? Zo nee, waarom niet?",
            ["Deelt u de mening dat de brug te laat klaar is? Zo nee, waarom niet?"],
        ),
        (
            "Is er een plan voor de bouw van de brug en zo ja, wat houdt dat plan in?",
            ["Is er een plan voor de bouw van de brug en zo ja, wat houdt dat plan in?"],
        ),
        (
            "Nu de bouw van de brug langzaam gaat, wat moet de rol van de gemeente dan zijn?",
            ["Nu de bouw van de brug langzaam gaat, wat moet de rol van de gemeente dan zijn?"],
        ),
        (
            "Hoe ziet u de bouw van de nieuwe brug over de rivier, en wat zijn de kosten daarvan?",
            ["Hoe ziet u de bouw van de nieuwe brug over de rivier", "wat zijn de kosten daarvan?"],
        ),
        ("De leden danken de minister voor de brief.", []),
        ("", []),
    ],
)
def test_what_is_asked_is_told_apart(text: str, parts: list[str]) -> None:
    assert [text[part.start : part.end] for part in asked_parts(text)] == parts
