"""The theme of a suggested topic is that which most of its exchanges share."""

from __future__ import annotations

import pytest

from generator.annotate.themes.shared import shared_theme
from generator.model.assigned import AssignedTheme

DEFENCE, ENERGY, AID = (
    "Internationaal | Defensie",
    "Natuur en milieu | Energie",
    "Internationaal | Ontwikkelingssamenwerking",
)


def given(*exchanges: str) -> list[list[AssignedTheme]]:
    """The themes of exchanges, separated by commas; `?` after one that is a doubt."""
    split = ([theme.strip() for theme in exchange.split(",") if theme.strip()] for exchange in exchanges)
    return [[AssignedTheme(theme.rstrip("?"), (), is_sure=not theme.endswith("?")) for theme in each] for each in split]


@pytest.mark.parametrize(
    ("exchanges", "theme"),
    [
        ((f"{ENERGY}, {AID}", f"{AID}"), AID),
        ((f"{AID}, {ENERGY}", f"{ENERGY}, {AID}", f"{ENERGY}, {AID}"), ENERGY),
        ((DEFENCE, DEFENCE, ENERGY), DEFENCE),
        ((DEFENCE, ENERGY), None),
        ((f"{DEFENCE}?", f"{DEFENCE}?"), None),
        ((DEFENCE, AID), DEFENCE),
        (("Recht", "Recht"), "Recht | Bestuursrecht"),
        (("", ""), None),
    ],
)
def test_more_than_half_must_share_it(exchanges: tuple[str, ...], theme: str | None) -> None:
    assert shared_theme(given(*exchanges), "Zaken") == theme


def test_the_title_decides_where_nothing_is_shared_and_one_exchange_has_its_theme() -> None:
    assert shared_theme(given(DEFENCE, ENERGY), "Zonnepanelen") == ENERGY
    assert shared_theme(given(DEFENCE, AID), "Zonnepanelen") == DEFENCE
