"""The colours that a site may choose, what each must contrast with, and how the style sheet has them.

`overrides/assets/stylesheets/site.css` has a contrast of 7 or more between every text and its ground (WCAG 2.2, 1.4.6);
so must a colour that takes the place of one of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.messages.message import NOTHING, Message, say
from generator.publish.appearance.contrast import Colour, colour_of, contrast, mixed, nearest, written

ENOUGH = 7.0
SHEET = "assets/stylesheets/site.css"
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
_SOFTER, _OUR_SOFTER = 0.75, "#bfe0d0"
_SHADE = 0.28  # how much of the accent the darkest cell of a table has (`.shade-4`)


@dataclass(frozen=True)
class Ground:
    """What stands on, under or beside a chosen colour: its name in the style sheet and the colour, or what makes it."""

    name: str
    colour: Colour
    of: Callable[[Colour], Colour] = lambda chosen: chosen

    def contrast(self, chosen: Colour) -> float:
        """The contrast that a chosen colour has here."""
        return contrast(self.of(chosen), self.colour)


def _colour(text: str) -> Colour:
    found = colour_of(text)
    if found is None:
        raise ValueError(text)
    return found


def _shade_on(paper: str) -> Callable[[Colour], Colour]:
    return lambda chosen: mixed(_colour(paper), chosen, _SHADE)


GROUNDS: Mapping[str, tuple[Ground, ...]] = {
    "band": (Ground("band-ink", _WHITE),),
    "accent": (
        Ground("paper", _WHITE),
        Ground("tint", _colour("#eef3ef")),
        Ground("here", _colour("#fff6da")),
        Ground("ink", _colour("#18201c"), _shade_on("#fff")),
    ),
    "accent_dark": (
        Ground("paper", _colour("#121815")),
        Ground("tint", _colour("#1c2520")),
        Ground("raised", _colour("#212b26")),
        Ground("here", _colour("#2b2611")),
        Ground("ink", _colour("#e6ece8"), _shade_on("#121815")),
    ),
}
"""What each must contrast with: `band` is the ground of head and foot, `accent` that of links, buttons and lines."""
_SHOWN: Mapping[str, Message] = {
    "band-ink": say("the letters on it"),
    "paper": say("the page"),
    "tint": say("the ground of questions"),
    "here": say("the ground of what somebody came for"),
    "ink": say("the letters in cells of that colour"),
    "raised": say("lighter parts of the page"),
}
"""What editors see of each ground."""
OURS: Mapping[str, str] = {"band": "#0b3d2e", "accent": "#0a5540", "accent_dark": "#8fd6b4"}
"""The colours of a site that chooses none."""


def passes(name: str, chosen: Colour) -> bool:
    """Whether a colour contrasts enough with all that it meets."""
    return all(ground.contrast(chosen) >= ENOUGH for ground in GROUNDS[name])


def why_not(name: str, text: str) -> tuple[Message, Message]:
    """What is wrong with a colour, and what to do; both empty where nothing is."""
    chosen = colour_of(text)
    if chosen is None:
        return say("this is no colour"), say(
            'write it as # and six digits or letters a to f, in quotes: "{colour}"', colour=OURS[name]
        )
    if passes(name, chosen):
        return NOTHING, NOTHING
    worst = min(GROUNDS[name], key=lambda ground: ground.contrast(chosen))
    # Rounded down: a contrast that is too low by a hair must not look enough.
    found = int(worst.contrast(chosen) * 100) / 100
    near = nearest(chosen, lambda other: passes(name, other))
    if near:
        advice = say('the nearest of this hue that passes is "{colour}"', colour=written(near))
    else:
        advice = say('ours is "{colour}"', colour=OURS[name])
    message = say(
        "{colour} has a contrast of {found:g} with {ground} ({other}), and {enough:g} is needed",
        colour=text,
        found=found,
        ground=_SHOWN[worst.name],
        other=written(worst.colour),
        enough=ENOUGH,
    )
    return message, advice


def band_and_softer(chosen: Mapping[str, str]) -> tuple[str, str]:
    """The ground of head and foot, and the colour of what is said softly there."""
    band = colour_of(chosen.get("band", ""))
    return (written(band), written(mixed(band, _WHITE, _SOFTER))) if band else (OURS["band"], _OUR_SOFTER)


def coloured(sheet: str, chosen: Mapping[str, str]) -> str:
    """The style sheet with these colours, each of which passes; those that are not chosen stay as they are."""
    tokens: dict[str, str] = {}
    if band := colour_of(chosen.get("band", "")):
        tokens["band"] = _in_both(band, mixed(band, _BLACK, 0.3))
        tokens["band-soft"] = written(mixed(band, _WHITE, _SOFTER))
        tokens["band-rule"] = written(mixed(band, _WHITE, 0.25))
    light, dark = colour_of(chosen.get("accent", "")), colour_of(chosen.get("accent_dark", ""))
    if light or dark:
        light, dark = light or _colour(OURS["accent"]), dark or _colour(OURS["accent_dark"])
        tokens["green"] = _in_both(light, dark)
        tokens["green-deep"] = _in_both(mixed(light, _BLACK, 0.3), mixed(dark, _WHITE, 0.4))
    declared = "; ".join(f"--{name}: {value}" for name, value in tokens.items())
    return f"{sheet}\n:root {{ {declared}; }}\n" if tokens else sheet


def _in_both(light: Colour, dark: Colour) -> str:
    return f"var(--in-light, {written(light)}) var(--in-dark, {written(dark)})"
