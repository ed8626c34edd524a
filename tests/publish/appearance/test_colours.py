"""A site may have any colour that everyone can read; of another it is said which is the nearest."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.publish.appearance.colours import (
    ENOUGH,
    GROUNDS,
    OURS,
    SHEET,
    coloured,
    passes,
    why_not,
)
from generator.publish.appearance.contrast import colour_of, contrast, written

STYLES = (Path(__file__).parents[3] / "overrides" / SHEET).read_text(encoding="utf-8")
TOKENS = re.compile(r"--([\w-]+): (?:var\(--in-light, ([^)]+)\) var\(--in-dark, ([^)]+)\)|(#\w+));")
hexes = st.tuples(*[st.integers(0, 255)] * 3).map(written)
names = st.sampled_from(sorted(GROUNDS))


def tokens_of(sheet: str) -> dict[str, tuple[str, str]]:
    """The colours of a style sheet in light and in dark; later ones take the place of earlier ones."""
    return {name: (light or fixed, dark or fixed) for name, light, dark, fixed in TOKENS.findall(sheet)}


def test_the_grounds_are_those_of_the_style_sheet() -> None:
    tokens = tokens_of(STYLES)
    for name, grounds in GROUNDS.items():
        for ground in grounds:
            found = tokens[ground.name][name == "accent_dark"]
            assert colour_of(found) == ground.colour, (name, ground.name)
    assert (tokens["band"][0], *tokens["green"]) == tuple(OURS.values())
    assert "color-mix(in srgb, var(--green) 28%, var(--paper))" in (
        Path(__file__).parents[3] / "overrides/assets/stylesheets/gathering.css"
    ).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", GROUNDS)
def test_our_own_pass(name: str) -> None:
    assert why_not(name, OURS[name]) == ("", "")


@given(names, hexes)
def test_what_is_advised_passes(name: str, chosen: str) -> None:
    message, advice = why_not(name, chosen)
    advised = re.findall(r'"(#\w{6})"', advice)
    assert bool(message) == bool(advised)
    assert all(why_not(name, each) == ("", "") for each in advised)


def test_the_message_names_the_contrast_the_ground_and_the_nearest() -> None:
    assert why_not("accent", "#88ccaa") == (
        "#88ccaa has a contrast of 1.66 with the ground of questions (#eef3ef), and 7 is needed",
        'the nearest of this hue that passes is "#155d40"',
    )


@pytest.mark.parametrize("text", ["", "rood", "0a5540", "#0a554"])
def test_what_is_no_colour_is_said_to_be_none(text: str) -> None:
    assert why_not("band", text) == (
        "this is no colour",
        'write it as # and six digits or letters a to f, in quotes: "#0b3d2e"',
    )


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(GROUNDS, hexes)))
def test_all_that_meets_in_the_style_sheet_stands_out(chosen: dict[str, str]) -> None:
    passing = {name: value for name, value in chosen.items() if passes(name, colour_of(value) or (0, 0, 0))}
    tokens = tokens_of(coloured(STYLES, passing))
    for scheme in (0, 1):
        of = {name: colour_of(values[scheme]) for name, values in tokens.items()}
        pairs = [("green", "paper"), ("green", "tint"), ("green-deep", "paper"), ("green-deep", "tint")]
        for text, ground in [*pairs, ("green", "here"), ("green", "raised"), ("band-ink", "band")]:
            one, two = of[text], of[ground]
            assert one
            assert two
            assert contrast(one, two) >= ENOUGH, (text, ground, scheme)
        soft, band = of["band-soft"], of["band"]
        assert soft
        assert band
        assert contrast(soft, band) >= 3  # lines and signs


def test_a_sheet_stays_as_it_is_where_nothing_is_chosen() -> None:
    assert coloured(STYLES, {}) == STYLES
    assert coloured(STYLES, {"accent": "#154273"}).startswith(STYLES)
    assert tokens_of(coloured(STYLES, {"accent": "#154273"}))["green"] == ("#154273", "#8fd6b4")
    assert tokens_of(coloured(STYLES, {"accent_dark": "#88b7f0"}))["green"] == ("#0a5540", "#88b7f0")
