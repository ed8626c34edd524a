"""Who asks for less motion gets none: nothing moves, fades or scrolls by itself."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.places import CONSULTATION, FULL_TEXT, PageType, address, each_page
from tests.browser.states import NARROW, come_to_rest, states_of

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Vraagt u uw apparaat om minder beweging, dan beweegt er niets."

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/turkije/"
MOVES = """() => {
  const found = new Set();
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after", "::backdrop", "::details-content"]) {
      const style = getComputedStyle(element, part);
      const lasts = style.transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
      if (lasts && style.transitionProperty !== "none") found.add(`changes slowly: ${element.tagName}${part ?? ""}`);
      if (style.animationName !== "none") found.add(`moves: ${element.tagName}${part ?? ""}`);
      if (style.scrollBehavior !== "auto") found.add(`scrolls slowly: ${element.tagName}`);
    }
  }
  for (const animation of document.getAnimations()) found.add(`runs: ${animation.effect.target.tagName}`);
  return [...found];
}"""


def moves(page: Page) -> list[str]:
    """What moves on a page, or would."""
    found: list[str] = page.evaluate(MOVES)
    return found


@each_page
def test_nothing_moves_where_less_motion_is_asked_for(
    browse: Browse, request: pytest.FixtureRequest, kind: PageType
) -> None:
    page = browse(address(request, "root", kind.path)).page
    page.emulate_media(reduced_motion="reduce")
    assert moves(page) == []


def test_nothing_moves_when_something_opens(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=NARROW).page
    page.emulate_media(reduced_motion="reduce")
    for state in states_of(NARROW, has_terms=True):
        state.bring(page)
        assert moves(page) == []
        come_to_rest(page)


def test_without_that_wish_buttons_change_gently(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    page.emulate_media(reduced_motion="no-preference")
    assert "changes slowly: BUTTON" in moves(page)


@pytest.mark.parametrize(
    ("css", "what"),
    [
        (".question { transition: opacity 1s; }", "changes slowly: DIV"),
        ("h1::after { content: ''; animation: draai 1s infinite; }", "moves: H1::after"),
        ("html { scroll-behavior: smooth; }", "scrolls slowly: HTML"),
    ],
)
def test_what_moves_nevertheless_is_seen(browse: Browse, request: pytest.FixtureRequest, css: str, what: str) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK)).page
    page.emulate_media(reduced_motion="reduce")
    page.evaluate(
        "(css) => { const sheet = document.styleSheets[0]; sheet.insertRule(css, sheet.cssRules.length); }", css
    )
    assert what in moves(page)
