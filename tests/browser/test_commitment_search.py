"""Readers find a promise by its words, hosted and from a folder; without script the list is whole."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.places import PLACES, address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LIST = "toezeggingen/"
FIELD, STATUS = "#Site-toezegging", "#Site-toezegging-gevonden"


def shown(page: Page) -> list[str]:
    found: list[str] = page.locator("ul.commitments > li:visible").all_inner_texts()
    return found


@pytest.mark.parametrize("place", PLACES)
def test_what_is_typed_leaves_the_promises_that_say_it_and_stands_in_the_address(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, LIST))
    page = visit.page
    everything = shown(page)
    page.locator(FIELD).fill("navo norm")
    found = shown(page)
    assert 0 < len(found) < len(everything)
    assert all("NAVO-norm" in each for each in found)
    expect(page.locator(STATUS)).to_have_text(f"{len(found)} van {len(everything)} toezeggingen")
    assert shown(browse(page.url).page) == found
    page.locator(FIELD).fill("")
    assert shown(page) == everything
    assert visit.errors == []


def test_who_finds_nothing_is_told_so(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", LIST)).page
    page.locator(FIELD).fill("sterrenstof")
    assert shown(page) == []
    expect(page.locator(STATUS)).to_have_text("Geen toezegging gevonden. Probeer een ander woord.")


def test_without_script_the_list_is_whole_and_has_no_field(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", LIST), javascript=False).page
    assert len(shown(page)) == page.locator("ul.commitments > li").count() > 0
    assert page.locator(f"{FIELD}:visible").count() == 0
