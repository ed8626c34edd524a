"""Everyone can tell text from its ground: AA everywhere, AAA for official text, light and dark, in every state."""

from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.contrast import ENOUGH, Pair, pairs
from tests.browser.places import CONSULTATION, MAIN_PAGES, Look, PageType, address, each_look
from tests.browser.states import EXPLANATION, PLAIN, SEARCH, TALL, WIDE, State, come_to_rest, states_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Letters en knoppen steken overal genoeg af, ook in het donker; de officiële tekst nog meer (niveau AAA)."

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/turkije/"


def measured(page: Page, look: Look, states: list[State] | None = None) -> list[Pair]:
    """What meets in the states of a page, all that it has without a list of them, seen as a look sees it."""
    found = []
    scheme: Literal["light", "dark"] = "dark" if look.scheme == "dark" else "light"
    page.set_viewport_size({"width": look.width, "height": TALL})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # no colours in between
    for state in states or states_of(look.width, look.kind.has_terms):
        state.bring(page)
        found += pairs(page, state.shows)
        come_to_rest(page)
    return found


@each_look(turn=2)
def test_text_and_controls_stand_out_from_their_ground(
    browse: Browse, request: pytest.FixtureRequest, look: Look
) -> None:
    # What opens is the same on every page, so it is looked at on the main ones, and on all of them at night.
    is_whole = look.kind in MAIN_PAGES or request.node.get_closest_marker("nightly") is not None
    found = measured(browse(look.address(request)).page, look, None if is_whole else [PLAIN])
    assert [pair for pair in found if not pair.is_enough] == []
    assert ({"ours", "control", "value"} if is_whole else {"ours"}) <= {pair.kind for pair in found}


@pytest.mark.parametrize(
    ("selector", "colour", "kind"),
    [
        (".notice", "rgb(140, 140, 140)", "ours"),
        (".question p:last-child", "rgb(100, 110, 100)", "official"),
        (".term-popover", "rgb(140, 140, 140)", "ours"),
    ],
)
def test_pale_text_is_seen(
    browse: Browse, request: pytest.FixtureRequest, selector: str, colour: str, kind: str
) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    page.evaluate("([what, colour]) => { document.querySelector(what).style.color = colour; }", [selector, colour])
    look = Look("root", PageType("topic", PAGE_TO_BREAK, has_terms=True), WIDE)
    wrong = [pair for pair in measured(page, look, [PLAIN, EXPLANATION]) if not pair.is_enough]
    assert {pair.kind for pair in wrong} == {kind}


def test_a_field_without_an_edge_is_seen(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "")).page
    page.evaluate("() => { document.querySelector('#Site-zoeken-vraag').style.borderColor = '#ddd'; }")
    wrong = [pair for pair in measured(page, Look("root", PageType("home", ""), WIDE), [SEARCH]) if not pair.is_enough]
    assert {pair.kind for pair in wrong} == {"control"}


@pytest.mark.parametrize("ground", ["#fff", "color-mix(in srgb, #fff 50%, #fff)"])
def test_the_ratio_is_that_of_the_standard(browse: Browse, request: pytest.FixtureRequest, ground: str) -> None:
    page = browse(address(request, "root", "privacy/")).page
    style = f"color: #777; background: {ground}"
    page.evaluate("(style) => { document.querySelector('h1').style = style; }", style)
    heading = next(pair for pair in pairs(page, "article") if pair.colour == "rgb(119, 119, 119)")
    assert round(heading.ratio, 2) == 4.48
    assert ENOUGH["ours"] == 4.5
