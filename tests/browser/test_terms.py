"""Readers understand the jargon: by keyboard, pointer and touch, and on the page itself without script."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.passages import boxes
from tests.browser.places import PAGE_TYPES, PLACES, PageType, address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "De uitleg van een begrip opent met het toetsenbord, de muis en een tik, en sluit met Escape."

FULL_TEXT = "overleggen/navo-ministers-mei-2025/volledige-tekst/"
FULL_NAME = "Supreme Allied Commander Europe"
TERM = "#begrip-saceur-1"
places = pytest.mark.parametrize("place", PLACES)


def explanation(page: Page) -> Locator:
    return page.get_by_role("tooltip")


@places
def test_the_keyboard_opens_an_explanation_and_escape_closes_it(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, FULL_TEXT))
    page = visit.page
    page.locator(TERM).scroll_into_view_if_needed()
    # Come to the term as a reader does: with Tab, from the stop before it.
    page.locator(TERM).evaluate(
        "term => { const stops = [...document.querySelectorAll('a[href],button,summary')];"
        " stops[stops.indexOf(term) - 1].focus(); }"
    )
    page.keyboard.press("Tab")
    expect(page.locator(TERM)).to_be_focused()
    expect(explanation(page)).to_contain_text("hoogste")
    page.keyboard.press("Escape")
    expect(explanation(page)).to_have_count(0)
    expect(page.locator(TERM)).to_be_focused()
    assert visit.errors == []
    assert visit.foreign == []


def test_the_pointer_opens_an_explanation_and_can_move_into_it(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    page.locator(TERM).hover()
    expect(explanation(page)).to_be_visible()
    explanation(page).hover()
    page.wait_for_timeout(600)
    expect(explanation(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(explanation(page)).to_have_count(0)


def test_an_explanation_never_covers_its_term_and_fits_a_phone(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=320, height=640).page
    page.locator(TERM).hover()
    expect(explanation(page)).to_be_visible()
    term, box = boxes(page.locator(TERM), explanation(page))
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    assert box["y"] >= term["y"] + term["height"] or box["y"] + box["height"] <= term["y"]


def test_the_first_tap_explains_and_the_second_follows(chromium: Browser, request: pytest.FixtureRequest) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(address(request, "root", FULL_TEXT))
    page.locator(TERM).tap()
    expect(explanation(page)).to_be_visible()
    assert not page.url.endswith("#begrip-saceur")
    page.locator(TERM).tap()
    expect(page).to_have_url(address(request, "root", FULL_TEXT, "#begrip-saceur"))
    context.close()


@places
def test_without_javascript_a_term_leads_to_its_explanation_and_back(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    page = browse(address(request, place, FULL_TEXT), javascript=False).page
    page.locator(TERM).click()
    entry = page.locator("#begrip-saceur-uitleg")
    expect(entry).to_be_in_viewport()
    expect(entry.locator("[lang=en]")).to_have_text(FULL_NAME)
    page.locator("a[href='#begrip-saceur-1']").click()
    expect(page.locator(TERM)).to_be_in_viewport()


def test_every_marked_term_is_explained_on_the_page_itself(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    lacking = page.locator("a.term").evaluate_all(
        "terms => terms.filter(t => t.getAttribute('aria-describedby').split(' ')"
        ".some(id => !document.getElementById(id))"
        " || !document.getElementById(t.hash.slice(1))).map(t => t.textContent)"
    )
    assert page.locator("a.term").count() > 100
    assert lacking == []


MISPLACED = """[...document.querySelectorAll(":is(h1, h2, h3, h4, th, caption) a.term, abbr, article [title]")]
  .map((element) => element.outerHTML)"""


@pytest.mark.parametrize("kind", [kind for kind in PAGE_TYPES if kind.has_terms], ids=lambda kind: kind.name)
def test_no_term_stands_in_a_heading_or_a_head_of_a_table_and_none_is_a_title(
    browse: Browse, request: pytest.FixtureRequest, kind: PageType
) -> None:
    page = browse(address(request, "root", kind.path)).page
    assert page.evaluate(MISPLACED) == []
    assert page.locator("article > .term-popover").count() == 1
    page.evaluate("() => { document.querySelector('h2').append(document.querySelector('a.term')); }")
    page.evaluate("() => { document.querySelector('article p').title = 'uitleg'; }")
    assert len(page.evaluate(MISPLACED)) == 2


@pytest.mark.parametrize("place", ["root", "folder"])
def test_firefox_opens_and_closes_an_explanation(
    firefox: DriveFirefox, request: pytest.FixtureRequest, place: str
) -> None:
    shown = "!!document.querySelector('.term-popover:not([hidden])')"
    report = firefox(
        [
            {"open": address(request, place, FULL_TEXT)},
            {"evaluate": f"document.querySelector('{TERM}').scrollIntoView({{block: 'center'}})"},
            {"hover": TERM},
            {"wait": shown},
            {"evaluate": "document.querySelector('.term-popover').textContent"},
            {"press": "Escape"},
            {"wait": f"!({shown})"},
        ]
    )
    assert "hoogste" in report["results"][4]
    assert report["errors"] == []
