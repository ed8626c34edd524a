"""Readers find a term in the list by typing, hosted and from a folder; without script the list is whole."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.places import PLACES, address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LIST = "begrippen/"
FIELD = "#Site-begrip"


def shown(page: Page) -> list[str]:
    names: list[str] = page.locator(".term-list li a:visible").all_inner_texts()
    return names


@pytest.mark.parametrize("place", PLACES)
def test_what_is_typed_leaves_the_terms_whose_names_hold_it(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, LIST))
    page = visit.page
    everything = len(shown(page))
    terms = everything - page.locator(".term-list li .see:visible").count()
    page.locator(FIELD).fill("allied commander")
    assert shown(page) == ["SACEUR"]
    expect(page.locator("#Site-begrip-gevonden")).to_have_text(f"1 van {terms} begrippen")
    assert page.locator(".term-list:visible").count() == 1
    page.locator(FIELD).fill("")
    assert len(shown(page)) == everything
    expect(page.locator("#Site-begrip-gevonden")).to_have_text("")
    assert visit.errors == []
    assert visit.foreign == []


@pytest.mark.parametrize(
    ("typed", "found", "not_found"),
    [
        ("saceur", "SACEUR", "NAVO"),
        ("NAVO TOP", "NAVO-top", "NAVO"),
        ("europese raad", "Europese Raad", "EU"),
        ("eu", "EU", "FMM"),
        ("ministeriele regeling", "ministeriële regeling", "EU"),
        ("bondgenoten", "bondgenoot", "EU"),
    ],
)
def test_capitals_accents_hyphens_and_plurals_make_no_difference(
    browse: Browse, request: pytest.FixtureRequest, typed: str, found: str, not_found: str
) -> None:
    page = browse(address(request, "root", LIST)).page
    page.locator(FIELD).fill(typed)
    assert found in shown(page)
    assert not_found not in shown(page)


def test_who_finds_nothing_is_told_so(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", LIST)).page
    page.locator(FIELD).fill("xyzzy")
    assert shown(page) == []
    expect(page.locator("#Site-begrip-gevonden")).to_contain_text("Geen begrip gevonden")


def test_a_term_leads_to_its_explanation(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "folder", LIST)).page
    page.locator(FIELD).fill("saceur")
    page.locator(".term-list a:visible").click()
    expect(page.locator("dt:target")).to_contain_text("Supreme Allied Commander Europe")


def test_without_script_the_list_is_whole_and_there_is_no_field(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", LIST), javascript=False).page
    assert not page.locator(FIELD).is_visible()
    assert len(shown(page)) > 150
