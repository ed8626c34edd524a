"""In a large archive the newest years are searched first, older ones where that is little or asked for; all is said."""

import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Browse
from tests.browser.places import address
from tests.browser.search_queries import ask, open_search
from tests.browser.test_search import look_for
from tests.browser.visits import Visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NEWEST, OLDEST = "2025", "2014"
STOPS = re.compile("In oudere overleggen is nog niet gezocht")
IN_ALL = "regering"  # a word of every year
ONLY_OLD = "declaraties accountant"  # words of the oldest consultation
OLDER = "Zoek ook in oudere overleggen"


def as_a_large_archive(route: Route) -> None:
    """The list of years as if each had a hundred times its records, so that no two are loaded at once."""
    listed = json.loads(route.fetch().body())
    for part in listed["parts"]:
        part["records"] *= 100
    route.fulfill(json=listed)


@pytest.fixture
def visit(browse: Browse, request: pytest.FixtureRequest) -> Visit:
    """The home page of a site that takes itself for a large archive."""
    found = browse(address(request, "root", ""))
    found.page.route("**/pagefind/jaren.json", as_a_large_archive)
    return found


def years_asked_for(visit: Visit) -> set[str]:
    """The years of which the browser asked for the words."""
    return {asked.split("/")[-2] for asked in visit.requests if asked.endswith("/woorden.json")} - {"pagefind"}


def found_on(page: Page) -> list[str]:
    """Where the results lead, without the words that are marked there."""
    script = "links => links.map(({ href }) => href.replace(/\\?[^#]*/, ''))"
    links: list[str] = page.locator(".search-results a").evaluate_all(script)
    return links


def test_the_newest_year_is_shown_first_and_said_to_be_no_more(visit: Visit) -> None:
    open_search(visit.page)
    look_for(visit.page, IN_ALL)
    status = visit.page.get_by_role("status")
    expect(status).to_have_text(re.compile(rf"^\d+ resultaten voor ‘{IN_ALL}’ vanaf {NEWEST}\. In oudere overleggen"))
    assert years_asked_for(visit) == {NEWEST}


def test_more_results_lead_to_older_years_until_all_are_searched(
    visit: Visit, browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = visit.page
    open_search(page)
    look_for(page, IN_ALL)
    status, more = page.get_by_role("status"), page.locator('[data-action="more-results"]')
    presses = 0
    while more.is_visible():
        before = found_on(page)
        more.press("Enter")
        expect(page.locator(".search-results li").nth(len(before))).to_be_visible()
        assert found_on(page)[: len(before)] == before, "what a reader saw keeps its place"
        expect(page.locator(".search-results a").nth(len(before))).to_be_focused()
        presses += 1
        assert presses < 50
    expect(status).to_have_text(re.compile(rf"^\d+ resultaten voor ‘{IN_ALL}’$"))
    whole = browse(address(request, "root", "")).page
    open_search(whole)
    (answer,) = ask(whole, [IN_ALL])
    shown = sorted(link.partition("/overleggen/")[2] or link.partition("/begrippen/")[2] for link in found_on(page))
    expected = [result["address"] for result in answer["results"]]
    assert len(shown) == len(set(shown)) >= len(expected)
    assert all(any(address.endswith(link) for link in shown) for address in expected)


def test_the_button_says_when_it_leads_to_older_years(visit: Visit) -> None:
    open_search(visit.page)
    look_for(visit.page, IN_ALL)
    more = visit.page.locator('[data-action="more-results"]')
    links = visit.page.locator(".search-results a")
    expect(links.first).to_be_visible()
    while more.inner_text() == "Meer resultaten":
        before = links.count()
        more.press("Enter")
        expect(links.nth(before)).to_be_focused()  # before that a key would go to the button, or to the result
    expect(more).to_have_text(OLDER)
    assert years_asked_for(visit) == {NEWEST}


def test_where_little_is_found_older_years_follow_by_themselves(visit: Visit) -> None:
    open_search(visit.page)
    look_for(visit.page, "Tomahawk")
    expect(visit.page.get_by_role("status")).to_have_text(STOPS)
    expect(visit.page.locator(".search-results a[href$='#vraag-16']")).to_have_count(1)
    assert years_asked_for(visit) == {NEWEST, "2024", "2023"}
    visit.page.get_by_role("button", name=OLDER).press("Enter")
    expect(visit.page.get_by_role("status")).to_have_text(re.compile(r"^\d+ resultaten voor ‘Tomahawk’$"))
    expect(visit.page.get_by_role("button", name=OLDER)).to_have_count(0)
    expect(visit.page.get_by_label("Zoek in vragen en antwoorden")).to_be_focused()


def test_what_newer_years_have_in_part_gives_way_to_older_ones_that_have_it_all(visit: Visit) -> None:
    open_search(visit.page)
    look_for(visit.page, ONLY_OLD)
    status = visit.page.get_by_role("status")
    expect(status).to_have_text(STOPS)
    expect(status).to_have_text(re.compile("^Geen resultaten met alle woorden"))
    visit.page.get_by_role("button", name=OLDER).press("Enter")
    expect(status).to_have_text(re.compile("^[1-9] resulta"))
    assert all("november-2014" in link for link in found_on(visit.page))
    expect(visit.page.locator(".search-results a").first).to_be_focused()


def test_a_year_that_is_asked_for_is_the_only_one_that_is_loaded(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    visit = browse(address(request, "root", ""))
    visit.page.route("**/pagefind/jaren.json", as_a_large_archive)
    visit.page.goto(address(request, "root", "", f"?zoek={IN_ALL}&jaar={OLDEST}"))
    expect(visit.page.get_by_role("status")).to_have_text(re.compile(rf"^\d+ resulta\w+ voor ‘{IN_ALL}’$"))
    assert years_asked_for(visit) == {OLDEST}
    assert all("november-2014" in link for link in found_on(visit.page))


@pytest.mark.parametrize(
    ("limits", "years"),
    [
        ("onderwerp=Rekeningen van ziekenhuizen", {OLDEST}),
        ("onderwerp=Honden en bijtincidenten", {"2023"}),
        ("fractie=PvdA&ministerie=Volksgezondheid, Welzijn en Sport", {OLDEST}),
        ("zoek=SACEUR&soort=Begrip", set[str]()),
    ],
)
def test_what_is_chosen_is_found_at_once_in_the_years_that_have_it_and_no_other_is_loaded(
    browse: Browse, request: pytest.FixtureRequest, limits: str, years: set[str]
) -> None:
    visit = browse(address(request, "root", ""))
    visit.page.route("**/pagefind/jaren.json", as_a_large_archive)
    visit.page.goto(address(request, "root", "", f"?{limits}"))
    expect(visit.page.get_by_role("status")).to_have_text(re.compile(r"^[1-9]\d* resulta\w+( voor ‘SACEUR’)?$"))
    expect(visit.page.locator(".search-results li").first).to_be_visible()
    expect(visit.page.get_by_role("button", name=OLDER)).to_have_count(0)
    assert years_asked_for(visit) == years


def test_with_a_limit_older_years_follow_only_where_they_can_have_it(visit: Visit) -> None:
    page = visit.page
    open_search(page)
    page.get_by_text("Beperk de resultaten").click()
    page.get_by_label("Fractie", exact=True).select_option("SP")
    status, links = page.get_by_role("status"), page.locator(".search-results a")
    expect(status).to_have_text(re.compile(r"^\d+ resultaten vanaf 2024\. In oudere"))
    assert years_asked_for(visit) == {NEWEST, "2024"}
    more = page.locator('[data-action="more-results"]')
    while more.is_visible():
        shown = links.count()
        more.press("Enter")
        expect(links.nth(shown)).to_be_focused()
    expect(status).to_have_text(re.compile(r"^\d+ resultaten$"))
    assert years_asked_for(visit) == {NEWEST, "2024", "2023"}


def test_a_part_of_the_name_of_a_consultation_limits_the_results(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", "", f"?zoek={IN_ALL}")).page
    expect(page.locator(".search-results a").first).to_be_visible()
    page.get_by_text("Beperk de resultaten").click()
    field = page.get_by_label("Naam van het overleg, of een deel ervan")
    field.fill("jemen")
    field.press("Tab")
    expect(page).to_have_url(re.compile("overleg=jemen"))
    page.wait_for_function(
        "() => [...document.querySelectorAll('.search-results a')].every((link) => link.href.includes('jemen'))"
    )
    assert found_on(page)
    field.fill("bestaat niet")
    field.press("Tab")
    expect(page.get_by_role("status")).to_have_text(f"Geen resultaten voor ‘{IN_ALL}’ met deze beperkingen.")


def test_names_are_suggested_of_the_years_that_are_loaded_and_older_ones_are_pointed_to(visit: Visit) -> None:
    open_search(visit.page)
    visit.page.get_by_text("Beperk de resultaten").click()
    hint = visit.page.get_by_text("Kies eerst een jaar voor een ouder overleg.")
    names = visit.page.locator("#Site-zoeken-overleggen option")
    visit.page.get_by_label("Jaar", exact=True).select_option("2024")
    expect(names).to_have_count(5)
    expect(hint).to_be_hidden()
    visit.page.get_by_label("Jaar", exact=True).select_option("")
    expect(hint).to_be_visible()
    assert visit.page.get_by_label("Naam van het overleg").get_attribute("aria-describedby") == hint.get_attribute("id")
