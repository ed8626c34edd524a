"""Who lets the system choose all colours loses nothing: signs, edges, the current place and the focus stay."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.contrast import RUNNING_TEXT, pairs
from tests.browser.forced_colours import lost, lost_focus
from tests.browser.places import CONSULTATION, FULL_TEXT, PageType, address, each_page
from tests.browser.states import NARROW, TALL, WIDE, come_to_rest, states_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Met eigen kleuren van het systeem (hoog contrast) blijft alles zichtbaar: knoppen, tekens, vragen en focus."
)

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/turkije/"
STOPS = 10  # the skip link, the header and what comes first on a page


def all_lost(page: Page) -> list[str]:
    """What a page no longer shows with few colours, on a light and on a dark ground."""
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(forced_colors="active", color_scheme=scheme, reduced_motion="reduce")
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        found += [f"{scheme}: {what}" for what in lost(page)]
    return found


@each_page
def test_nothing_is_lost_with_the_systems_colours(
    browse: Browse, request: pytest.FixtureRequest, kind: PageType
) -> None:
    page = browse(address(request, "root", kind.path)).page
    assert all_lost(page) == []
    assert lost_focus(page, STOPS) == []


def test_nothing_is_lost_in_what_opens(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=NARROW).page
    for state in states_of(NARROW, has_terms=True):
        state.bring(page)
        assert all_lost(page) == []
        assert lost_focus(page, 3) == []
        come_to_rest(page)


# What is done to the page, and what must be said to be lost.
BREAKS = [
    (".site-name svg path { stroke: #fff; }", "light: a sign is lost"),
    (".tool svg { forced-color-adjust: none; color: #000; }", "dark: a sign is lost"),
    (".question { border: 0; }", "light: a question has no edge"),
    (".answer { border-left: 4px solid; }", "dark: an answer looks like a question"),
    ("button { border: 0; }", "light: a button has no edge"),
    (".notice { border: 0; }", "dark: a notice has no edge"),
    (".site-nav a { border: 0; }", "light: the current place is not told"),
    (".site-header .site-nav a { border-bottom: 4px solid CanvasText; }", "light: the current place is not told"),
    (
        ".exchange-tools > p > a { color: CanvasText; forced-color-adjust: none; text-decoration: none; }",
        "light: a link looks like text",
    ),
]


@pytest.mark.parametrize(("css", "what"), BREAKS, ids=[f"{what}-{css.partition(' {')[0]}" for css, what in BREAKS])
def test_what_is_lost_is_seen(browse: Browse, request: pytest.FixtureRequest, css: str, what: str) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    page.evaluate("(css) => document.styleSheets[0].insertRule(css, 0)", css.replace(";", " !important;"))
    assert what in {line.rpartition(": ")[0] for line in all_lost(page)}


@pytest.mark.parametrize(
    "harm", ["outline: none", "outline-width: 1px", "forced-color-adjust: none; outline-color: #fff"]
)
def test_a_focus_that_is_lost_is_seen(browse: Browse, request: pytest.FixtureRequest, harm: str) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    page.emulate_media(forced_colors="active", color_scheme="light")
    harm = harm.replace(";", " !important;")
    page.evaluate("(css) => document.styleSheets[0].insertRule(css, 0)", f":focus-visible {{ {harm} !important; }}")
    assert len(lost_focus(page, 3)) == 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_who_asks_for_more_contrast_gets_it_in_all_text_and_edges(
    browse: Browse, request: pytest.FixtureRequest, scheme: str
) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=WIDE, height=TALL, dark=scheme == "dark").page
    muted = "getComputedStyle(document.querySelector('.exchange-facts')).color"
    usual = page.evaluate(muted)
    page.emulate_media(contrast="more", reduced_motion="reduce")
    assert page.evaluate(muted) != usual
    assert page.evaluate(muted) == page.evaluate("getComputedStyle(document.querySelector('.answer')).color")
    assert [pair for pair in pairs(page) if pair.kind != "control" and pair.ratio < RUNNING_TEXT] == []
