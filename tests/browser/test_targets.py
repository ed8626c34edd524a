"""Everything that acts is large enough for a finger: 24 by 24 pixels, or with that much room around it."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.places import CONSULTATION, FULL_TEXT, PageType, address, each_page
from tests.browser.states import NARROW, TALL, WIDE, come_to_rest, states_of
from tests.browser.targets import targets

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Knoppen en verwijzingen zijn groot genoeg om te raken, of hebben genoeg ruimte om zich heen."


def too_small(page: Page) -> list[str]:
    """The targets of a page that are too small, at both widths."""
    found = []
    for width in (NARROW, WIDE):
        page.set_viewport_size({"width": width, "height": TALL})
        count, small = targets(page)
        assert count > 8
        found += [f"{width}: {target}" for target in small]
    return found


@each_page
def test_targets_are_large_enough(browse: Browse, request: pytest.FixtureRequest, kind: PageType) -> None:
    assert too_small(browse(address(request, "root", kind.path)).page) == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_targets_in_what_opens_are_large_enough(browse: Browse, request: pytest.FixtureRequest, width: int) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=width).page
    for state in states_of(width, has_terms=False)[1:]:
        state.bring(page)
        if state.name == "search":
            page.locator(".search-filters summary").click()
        count, small = targets(page, state.shows)
        assert count > 4
        assert small == []
        come_to_rest(page)


# What is done to the page, and a word of the target that must be called too small.
BREAKS = [
    (".tool { min-height: 0; height: 12px; padding: 0; margin: 0; } .masthead { display: block; }", "button"),
    (".matrix td a { padding: 0; min-width: 0; line-height: 1; font-size: 10px; display: block; }", '"1"'),
    (".exchange-list a { padding: 0; display: block; font-size: 12px; line-height: 1.2; }", "Vraag 1"),
    (".site-footer li a { padding: 0; display: block; height: 10px; line-height: 1; }", "Privacy"),
]


@pytest.mark.parametrize(("css", "target"), BREAKS, ids=[target for _, target in BREAKS])
def test_a_target_that_is_too_small_is_seen(
    browse: Browse, request: pytest.FixtureRequest, css: str, target: str
) -> None:
    page = browse(address(request, "root", CONSULTATION)).page
    assert not [line for line in too_small(page) if target in line]
    rules = css.replace(";", " !important;").replace("} ", "}\n").split("\n")
    page.evaluate("(rules) => rules.forEach((rule) => document.styleSheets[0].insertRule(rule, 0))", rules)
    assert [line for line in too_small(page) if target in line]


def test_a_link_in_a_sentence_may_be_as_low_as_its_line(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "privacy/")).page
    links = "<a href='#een'>een</a><br><a href='#twee'>twee</a>"
    page.evaluate(
        "(html) => { document.querySelector('article').insertAdjacentHTML('beforeend', html); }",
        f"<p id='zin' style='line-height: 1'>Lees {links}.</p><p id='rij' style='line-height: 1'>{links}</p>",
    )
    page.evaluate(
        "() => document.querySelectorAll('#zin, #rij').forEach((p) => { p.style.font = '1rem/1 sans-serif'; })"
    )
    assert targets(page, "#zin") == (2, [])
    assert len(targets(page, "#rij")[1]) == 2
