"""Whoever uses the keyboard alone walks over every kind of page, there and back, and sees where they are."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox, Step
from tests.browser.places import (
    CONSULTATION,
    IN_FIREFOX,
    NOT_WALKED,
    OTHERS_IN_FIREFOX,
    WIDTHS,
    Look,
    address,
    each_look,
)
from tests.browser.states import NARROW, TALL, open_menu, open_search
from tests.browser.walks import firefox_steps, unnamed, walk

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Met de Tab-toets komt u op elke soort pagina langs alle links en knoppen, heen en terug, en ziet u waar u bent."
)

PAGE_TO_BREAK, PAGE_WITH_TERMS_TO_BREAK = "dossiers/", f"{CONSULTATION}onderwerpen/turkije/"
LINK = "document.querySelector('.page a')"
MENU_IS_REACHED = "document.querySelectorAll('#Site-hoofdmenu a').length > 3 && walk.reaches('#Site-hoofdmenu a')"
LAST = "[...document.querySelectorAll('.site-footer nav a')].at(-1)"
POPOVER = "document.querySelector('.term-popover')"
HOLD_TAB = "addEventListener('keydown', (event) => event.key === 'Tab' && !event.shiftKey && event.preventDefault())"
FIREFOX_WALKS = [Look(*page, WIDTHS[number % 2]) for number, page in enumerate(IN_FIREFOX)]
OTHER_FIREFOX_WALKS = [Look(*page, width) for page in [*IN_FIREFOX, *OTHERS_IN_FIREFOX] for width in WIDTHS]
OTHER_FIREFOX_WALKS = [look for look in OTHER_FIREFOX_WALKS if look not in FIREFOX_WALKS]
# A harm to the page, and the words in which the walk must object.
BREAKS = [
    ("document.querySelector('article').prepend(document.createElement('button'))", "without a name"),
    (f"{LINK}.style.opacity = 0", "invisible"),
    (f"{LINK}.style.cssText = 'position: absolute; left: -999px'", "beside the window"),
    (
        "document.querySelector('#Site-hoofdmenu').style.cssText = 'display: block; position: fixed; left: -100vw'",
        "beside the window",
    ),
    ("document.querySelector('.site-header').style.cssText = 'position: fixed; z-index: 9'", "covered"),
    (f"{LINK}.style.cssText = 'outline: none; box-shadow: none'", "without a sign of focus"),
    (f"{LINK}.style.boxShadow = 'none'", "of one colour"),
    ("document.documentElement.style.cssText = '--focus: #fff; --focus-halo: #eee'", "look alike (dark)"),
    ("document.documentElement.style.cssText = '--focus: #fff; --focus-halo: #eee'", "a pale sign of focus (light)"),
    (f"{LINK}.parentElement.style.overflow = 'hidden'", "cut off"),
    (f"{LINK}.tabIndex = 1", "not reached in its turn"),
    ("document.querySelector('.site-tools').style.flexDirection = 'row-reverse'", "before the stop it comes after"),
    (f"{LINK}.{HOLD_TAB}", "not reached in its turn"),
    (f"{LAST}.{HOLD_TAB}", "cannot be left"),
    (f"{POPOVER}.style.marginTop = '-5em'", "covered by its explanation"),
    (f"{POPOVER}.style.marginLeft = '-50em'", "explained out of view"),
    ("document.querySelectorAll('.terms dd').forEach((entry) => entry.remove())", "unexplained"),
    (
        "document.addEventListener('focusout', (event) => event.stopPropagation(), true)",
        "explanation of something else",
    ),
]
# What scrolls is a stop of its own in Firefox.
SCROLLS = ("document.querySelector('.terms').style.cssText = 'height: 5em; overflow: auto'", "not reached in its turn")
FIREFOX_BREAKS = [
    BREAKS[14],
    SCROLLS,
    *(pytest.param(*BREAKS[number], marks=pytest.mark.nightly) for number in (2, 5, 9)),
]
# Whether the focus is on the first stop of the content, or behind it where it has none.
IS_IN_CONTENT = """(() => {
  const content = document.querySelector("#Site-inhoud");
  const stop = [...content.querySelectorAll("a, button, input, summary")].find((element) => element.checkVisibility());
  return stop ? document.activeElement === stop
    : content.compareDocumentPosition(document.activeElement) === Node.DOCUMENT_POSITION_FOLLOWING;
})()"""


def objections(page: Page) -> list[str]:
    """All that is wrong with the stops of a page as it is now."""
    page.emulate_media(reduced_motion="reduce")  # no colours in between
    return [*walk(page), *unnamed(page)]


def leads_into_content(page: Page) -> bool:
    """Whether the first stop leads past the menu to the first stop of the content."""
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.id !== 'Site-inhoud'"):
        return False
    page.keyboard.press("Tab")
    return bool(page.evaluate(IS_IN_CONTENT))


# A walk looks at light and dark itself. Long pages have no other stops than short ones, but hundreds of them.
@each_look(schemes=["light"], by_night=NOT_WALKED)
def test_every_stop_is_in_view_named_uncovered_in_its_turn_and_seen_to_be_focused(
    browse: Browse, request: pytest.FixtureRequest, look: Look
) -> None:
    page = browse(look.address(request), width=look.width, height=TALL).page
    assert leads_into_content(page)
    assert objections(page) == []


def test_an_open_menu_and_the_search_with_its_results_are_walked_over_as_well(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", ""), width=NARROW, height=TALL).page
    for show, part in [(open_menu, "#Site-hoofdmenu a"), (open_search, ".search-results a")]:
        show(page)
        assert objections(page) == []
        assert page.locator(part).count() > 3
        assert page.evaluate("(part) => walk.reaches(part)", part)


@pytest.mark.harms
@pytest.mark.parametrize(("harm", "objection"), BREAKS, ids=[f"{number}" for number in range(len(BREAKS))])
def test_a_stop_that_is_broken_is_seen(
    browse: Browse, request: pytest.FixtureRequest, harm: str, objection: str
) -> None:
    path = PAGE_WITH_TERMS_TO_BREAK if "expla" in objection else PAGE_TO_BREAK
    page = browse(address(request, "root", path), width=NARROW, height=TALL).page
    page.evaluate(f"() => {{ {harm} }}")
    assert [line for line in objections(page) if objection in line]


@pytest.mark.parametrize("harm", ["href = '#elders'", "onclick = () => false"])
def test_a_first_stop_that_leads_nowhere_is_seen(browse: Browse, request: pytest.FixtureRequest, harm: str) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK), width=NARROW).page
    page.evaluate(f"() => {{ document.querySelector('.skip').{harm} }}")
    assert not leads_into_content(page)


@pytest.mark.parametrize(
    "look", [*FIREFOX_WALKS, *(pytest.param(look, marks=pytest.mark.nightly) for look in OTHER_FIREFOX_WALKS)], ids=str
)
def test_firefox_walks_as_well(firefox: DriveFirefox, request: pytest.FixtureRequest, look: Look) -> None:
    steps: list[Step] = [{"viewport": [look.width, TALL]}, {"open": look.address(request)}, *firefox_steps()]
    assert firefox(steps)["results"][-1] == []


def test_firefox_walks_over_an_open_menu_as_well(firefox: DriveFirefox, request: pytest.FixtureRequest) -> None:
    steps: list[Step] = [{"viewport": [NARROW, TALL]}, {"open": address(request, "root", "")}]
    report = firefox([*steps, {"click": "[data-action=menu]"}, *firefox_steps(), {"evaluate": MENU_IS_REACHED}])
    assert report["results"][-2:] == [[], True]


@pytest.mark.parametrize(("harm", "objection"), FIREFOX_BREAKS, ids=str)
def test_firefox_sees_a_stop_that_is_broken(
    firefox: DriveFirefox, request: pytest.FixtureRequest, harm: str, objection: str
) -> None:
    page = address(request, "root", PAGE_WITH_TERMS_TO_BREAK)
    steps: list[Step] = [{"viewport": [NARROW, TALL]}, {"open": page}, {"evaluate": harm}]
    found = firefox([*steps, *firefox_steps()])["results"][-1]
    assert [line for line in found if objection in line]
