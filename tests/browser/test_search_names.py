"""Who types the name of a page is led there first; results are limited by document, and sorted by day."""

import json
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Browse
from tests.browser.places import PLACES, address
from tests.browser.test_search import look_for, open_search

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# What a reader types, and where the first result leads.
NAMES = [
    ("VVD", "/fracties/vvd/"),
    ("de fractie van de VVD", "/fracties/vvd/"),
    ("VVD-fractie", "/fracties/vvd/"),
    ("28676", "/dossiers/28676/"),
    ("28 676", "/dossiers/28676/"),
    ("dossier 28676", "/dossiers/28676/"),
    ("NAVO", "/dossiers/28676/"),
    ("toezeggingen", "/toezeggingen/"),
    ("SACEUR", "/begrippen/s/#begrip-saceur"),
    ("ministerie van Buitenlandse Zaken", "/ministeries/buitenlandse-zaken/"),
    ("thema Defensie", "/themas/defensie/"),
    ("commissie voor Buitenlandse Zaken", "/commissies/buitenlandse-zaken/"),
    ("2025", "/jaren/2025/"),
]
# What readers call the lists of a whole archive.
LISTS = [
    ("overleggen", "/overleggen/"),
    ("fracties", "/fracties/"),
    ("ministeries", "/ministeries/"),
    ("ministers", "/bewindspersonen/"),
    ("bewindspersonen", "/bewindspersonen/"),
    ("commissies", "/commissies/"),
    ("kamerleden", "/leden/"),
    ("jaren", "/jaren/"),
    ("thema’s", "/themas/"),
    ("thema's", "/themas/"),
    ("onderwerpen", "/onderwerpen/"),
    ("begrippen", "/begrippen/"),
    ("afkortingen", "/begrippen/"),
    ("noten", "/noten/"),
    ("dossiers", "/dossiers/"),
    ("documenten", "/documenten/"),
]
NOTHING = "Geen resultaten voor ‘maatregelen’ met deze beperkingen."
FOUND = "links => links.map(({ href }) => href)"


def first(page: Page) -> str:
    link = page.locator(".search-results a").first
    expect(link).to_be_visible()
    return str(link.evaluate("(link) => link.href.replace(/index\\.html/, '').replace(/\\?[^#]*/, '')"))


@pytest.mark.parametrize("place", PLACES)
def test_a_name_leads_to_its_page_first(browse: Browse, request: pytest.FixtureRequest, place: str) -> None:
    visit = browse(address(request, place, ""))
    open_search(visit.page)
    assert list(led_elsewhere(visit.page, NAMES)) == []
    assert (visit.errors, visit.foreign) == ([], [])


@pytest.mark.parametrize("place", ["root", "folder"])
def test_the_name_of_a_list_leads_to_the_list(browse: Browse, request: pytest.FixtureRequest, place: str) -> None:
    page = browse(address(request, place, "")).page
    open_search(page)
    assert list(led_elsewhere(page, LISTS)) == []


def led_elsewhere(page: Page, names: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The names of which the first result leads elsewhere than to their page, each with where."""
    for name, path in names:
        look_for(page, name)
        if not (found := first(page)).endswith(path):
            yield name, found


def test_a_page_says_what_it_is_and_opens_as_it_is(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "")).page
    open_search(page)
    look_for(page, "dossier 28676")
    result = page.locator(".search-results li").first
    expect(result.locator("a")).to_have_text("NAVO (dossier 28676)")
    expect(result.locator(".search-facts")).to_have_text("Pagina: dossier")
    expect(result.locator(".official")).to_have_count(0)
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d+ resulta\w+ voor ‘dossier 28676’$"))
    result.locator("a").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("dossier 28676")
    assert page.url.endswith("/dossiers/28676/")


def test_words_in_quotes_and_limited_ones_lead_to_no_page(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "", "?zoek=VVD&fractie=VVD")).page
    expect(page.locator(".search-facts").first).to_contain_text("Vraag en antwoord")
    page.goto(address(request, "root", "", "?zoek=%22VVD%22"))
    expect(page.locator(".search-facts").first).not_to_contain_text("Pagina")


def both_chambers(route: Route) -> None:
    """The list of years as if the Eerste Kamer had asked something, too."""
    listed = json.loads(route.fetch().body())
    listed["filters"]["kamer"] = ["Eerste Kamer", "Tweede Kamer"]
    route.fulfill(json=listed)


@pytest.mark.parametrize("place", ["root", "folder"])
def test_a_ministry_a_kind_of_document_and_a_chamber_limit_the_results(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, ""))
    page = visit.page
    if place == "root":
        page.route("**/pagefind/jaren.json", both_chambers)
    open_search(page)
    look_for(page, "maatregelen")
    status = page.get_by_role("status")
    expect(status).to_have_text(re.compile("resultaten voor ‘maatregelen’$"))
    before = count(page)
    page.get_by_text("Beperk de resultaten").click()
    page.get_by_label("Ministerie", exact=True).select_option("Buitenlandse Zaken")
    expect(status).not_to_have_text(f"{before} resultaten voor ‘maatregelen’")
    assert 0 < (found := count(page)) < before
    page.get_by_label("Soort document").select_option("Nota naar aanleiding van het verslag")
    expect(status).to_have_text(NOTHING)
    page.get_by_label("Soort document").select_option("Verslag van een schriftelijk overleg")
    expect(status).to_have_text(re.compile("^[1-9]"))
    assert count(page) <= found
    if place == "root":
        page.get_by_label("Kamer", exact=True).select_option("Eerste Kamer")
        expect(status).to_have_text(NOTHING)
        expect(page.locator(".search-set")).to_contain_text("Buitenlandse Zaken, Eerste Kamer, Verslag")
        for name in ("ministerie=Buitenlandse+Zaken", "document=Verslag+van", "kamer=Eerste+Kamer"):
            assert name in page.url
    assert visit.errors == []


def count(page: Page) -> int:
    return int(page.get_by_role("status").inner_text().split()[0])


def test_the_newest_come_first_where_a_reader_wants_that_and_the_address_keeps_it(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", "")).page
    open_search(page)
    order = page.get_by_label("Volgorde")
    expect(order).to_be_hidden()
    look_for(page, "maatregelen")
    order.select_option("Nieuwste eerst")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^\d+ resultaten voor ‘maatregelen’.*, nieuwste eerst"))
    expect(page).to_have_url(re.compile("volgorde=nieuwste"))
    found = page.locator(".search-results a").evaluate_all(FOUND)
    page.goto(page.url)
    expect(page.get_by_role("status")).to_contain_text("nieuwste eerst")
    assert page.locator(".search-results a").evaluate_all(FOUND) == found
    days = page.evaluate(
        """async () => (await overlegParts.finder.find("maatregelen", {}, { newest: true })).results
          .map(({ id }) => overlegParts.sign(id)).filter(({ kind }) => kind !== "noot").map(({ day }) => day)"""
    )
    assert len(set(days)) > 3
    assert days == sorted(days, reverse=True)
