"""Factions that make one question of others their own, in any of the words for it."""

from __future__ import annotations

import pytest

from generator.knowledge.editors_lists.faction_names import faction_names
from generator.parse.askers.askers import Asked, who_asks
from tests.parse.asking import knowledge

NAMES = faction_names(knowledge().factions)
WHO = "De leden van de SP-fractie"
JOIN = "de leden van de Volt-fractie"


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO} lezen dat dit zo is. Deze leden, en met hen {JOIN}, vernemen graag waarom.",
        f"{WHO} en met hen {JOIN} vragen waarom.",
        f"{WHO}, daarin gesteund door {JOIN}, vragen waarom.",
        f"{WHO} vragen waarom dat zo is, hierin bijgevallen door {JOIN}.",
        f"{WHO} vragen samen met {JOIN} waarom dat zo is.",
        f"{WHO} zouden, tezamen met {JOIN}, graag vernemen waarom.",
        f"{WHO} vragen waarom dat zo is. De leden van de Volt-fractie sluiten zich daarbij aan.",
        f"{WHO} vragen waarom dat zo is. De fractie van Volt sluit zich hierbij aan.",
        f"{WHO} vragen waarom dat zo is. Bij deze vraag sluiten {JOIN} zich aan.",
        f"{WHO} vragen waarom dat zo is. Hierbij sluiten ook {JOIN} zich aan.",
        f"{WHO}, bij wie {JOIN} zich graag aansluiten, vragen waarom.",
        f"{WHO} vragen, en {JOIN} met hen, waarom dat zo is.",
        f"{WHO} vragen waarom dat zo is. De leden van de Volt-fractie steunen deze vraag.",
    ],
)
def test_who_joins_asks_too(text: str) -> None:
    assert [one.factions for one in who_asks([Asked((text,))], [], NAMES)] == [("SP", "Volt")]


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO} zijn het eens met {JOIN} en vragen waarom.",
        f"{WHO} sluiten zich aan bij de vragen van {JOIN} en vragen waarom.",
        f"{WHO} vragen naar het gesprek met {JOIN} van vorige week.",
        f"{WHO} vragen waarom het voorstel van {JOIN} niet is overgenomen.",
        f"{WHO} vragen of de motie die werd gesteund door {JOIN} is uitgevoerd.",
        f"{WHO} vragen waarom dat zo is. Hoe denkt de minister over de inbreng van {JOIN}?",
    ],
)
def test_who_is_only_spoken_of_does_not(text: str) -> None:
    assert [one.factions for one in who_asks([Asked((text,))], [], NAMES)] == [("SP",)]
