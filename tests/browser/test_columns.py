"""Factions stand side by side, and readers choose which; the address keeps the choice; without script all are there."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.passages import boxes
from tests.browser.places import CONSULTATION, address
from tests.browser.states import NARROW, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# Nine factions asked about it.
MANY = "themas/internationaal/naast-elkaar/"
FEW = f"{CONSULTATION}onderwerpen/navo-norm/"


def shown(page: Page) -> list[str]:
    """The factions whose columns are to be seen."""
    return page.locator(".column:visible > :is(h2, h3)").all_inner_texts()


def turn(page: Page, *names: str) -> None:
    for name in names:
        page.locator(".columns-choice").get_by_label(name, exact=True).click()


@pytest.mark.parametrize("place", ["root", "folder"])
def test_the_chosen_factions_stand_side_by_side_and_in_the_address(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, MANY), width=WIDE)
    page = visit.page
    everything = shown(page)
    assert len(everything) > 4
    turn(page, "Volt")
    assert shown(page) == everything
    turn(page, "D66")
    assert shown(page) == ["D66", "Volt"]
    expect(page.get_by_role("status").filter(has_text=re.compile(r"^2 van \d+ fracties getoond\.$"))).to_be_visible()
    left, right = boxes(*(page.locator(f".column:has(> #{each})") for each in ("d66", "volt")))
    assert (left["y"], left["x"] + left["width"] <= right["x"]) == (right["y"], True)
    assert shown(browse(page.url, width=WIDE).page) == ["D66", "Volt"]
    page.get_by_role("button", name="Toon alle fracties").click()
    assert shown(page) == everything
    assert "naast=" not in page.url
    assert (visit.errors, visit.foreign) == ([], [])


def test_who_comes_for_one_faction_chooses_only_the_other(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MANY, "#volt"), width=WIDE).page
    expect(page.locator("#volt")).to_be_in_viewport()
    turn(page, "D66")
    assert shown(page) == ["D66", "Volt"]


def test_a_faction_that_asked_nothing_here_is_told(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MANY, "?naast=volt&naast=niemand"), width=WIDE).page
    assert shown(page) == ["Volt"]
    expect(page.locator(".filters-status")).to_contain_text("Een gekozen fractie vroeg hier niets.")
    assert "naast=niemand" in page.url


def test_many_columns_have_a_box_of_their_own_that_the_keyboard_scrolls(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", MANY), width=WIDE).page
    box = page.get_by_role("region", name="Fracties naast elkaar")
    tops = page.locator(".column").evaluate_all("all => all.map((each) => each.getBoundingClientRect().top)")
    assert len(set(tops)) == 1
    last = page.locator("#vvd")
    expect(last).not_to_be_in_viewport()
    box.evaluate("(box) => box.scrollIntoView()")
    box.focus()
    for _ in range(60):
        page.keyboard.press("ArrowRight")
    expect(last).to_be_in_viewport(ratio=1)
    first = page.locator(".column:has(> #vvd) .entry").first
    expect(first).to_be_in_viewport()
    page.keyboard.press("End")
    expect(first).not_to_be_in_viewport()
    expect(last).to_be_in_viewport(ratio=1)  # its heading stays above it
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_columns_of_all_consultations_have_the_whole_width(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MANY, "?naast=d66&naast=volt&naast=vvd&naast=sp"), width=WIDE).page
    expect(page.locator(".toc")).to_be_hidden()
    widths = page.locator(".column:visible").evaluate_all(
        "all => all.map((each) => each.getBoundingClientRect().width)"
    )
    assert len(widths) > 1
    assert min(widths) > 240
    narrow = browse(address(request, "root", MANY), width=NARROW).page
    expect(narrow.locator(".toc")).to_be_visible()  # there columns follow one on the other


def test_on_a_phone_chosen_factions_follow_one_on_the_other(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MANY, "?naast=d66&naast=volt"), width=NARROW).page
    first, second = boxes(page.locator("#d66"), page.locator("#volt"))
    assert (first["x"], first["y"] < second["y"]) == (second["x"], True)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_on_the_page_of_one_consultation_readers_choose_as_well(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FEW), width=NARROW).page
    turn(page, "D66", "Volt")
    assert shown(page) == ["D66", "Volt"]


def test_without_script_all_factions_are_there(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MANY, "?naast=volt&naast=d66"), javascript=False).page
    assert len(shown(page)) == page.locator(".column").count() > 4
    assert page.locator(".columns-choice").count() == 0


def test_a_number_of_the_table_leads_to_the_column_of_its_faction(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", "fracties/"), width=NARROW).page
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Internationaal", exact=True))
    row.locator("a[href$='#volt']").click()
    expect(page).to_have_url(re.compile(r"/themas/internationaal/naast-elkaar/.*#volt$"))
    expect(page.locator("#volt")).to_be_in_viewport()
