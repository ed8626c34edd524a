"""Readers find the passage: in Chromium and Firefox, hosted, under a path, and from a folder without a network."""

import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.places import PLACES, address
from tests.browser.server import SiteServer

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Zoeken werkt met alleen het toetsenbord, ook vanuit een map zonder internet."

FULL_TEXT = "overleggen/navo-ministers-mei-2025/volledige-tekst/"
# What a reader types, and a passage that must be among the results.
QUERIES = [
    ("SACEUR", "vraag-19"),
    ("Oekraine", "vraag-1"),
    ("kruisraketten", "vraag-16"),
    ("sanctie", "vraag-8"),
    ("Imamoglu", "vraag-21"),
]


@pytest.fixture(scope="module")
def reader(chromium: Browser) -> Iterator[Page]:
    """One reader for all questions that leave nothing behind: the browser has got ready for the search only once."""
    with chromium.new_context(locale="nl-NL") as context:
        yield context.new_page()


@pytest.fixture
def page(reader: Page, site_server: SiteServer) -> Page:
    """The home page as it opens."""
    reader.goto(site_server.url())
    return reader


def open_search(page: Page) -> None:
    page.get_by_role("banner").get_by_role("button", name="Zoeken").click()
    expect(page.get_by_role("dialog", name="Zoeken")).to_be_visible()


def look_for(page: Page, query: str) -> None:
    page.get_by_label("Zoek in vragen en antwoorden").fill(query)
    expect(page.get_by_role("status")).to_contain_text(f"voor ‘{query}’")


def show_all(page: Page) -> None:
    """Ask for more as long as there is more; each press shows the next results."""
    results, more = page.locator(".search-results li"), page.get_by_role("button", name="Meer resultaten")
    expect(results.first).to_be_visible()
    while more.is_visible():
        before = results.count()
        more.press("Enter")
        expect(results.nth(before).get_by_role("link").first).to_be_focused()  # before that the next key may go there


@pytest.mark.parametrize(
    ("place", "query", "passage"), [(PLACES[n % len(PLACES)], *query) for n, query in enumerate(QUERIES)]
)
def test_a_query_leads_to_the_passage_and_asks_no_other_host(
    browse: Browse, request: pytest.FixtureRequest, place: str, query: str, passage: str
) -> None:
    visit = browse(address(request, place, ""))
    open_search(visit.page)
    look_for(visit.page, query)
    show_all(visit.page)
    result = visit.page.locator(f".search-results a[href$='#{passage}']")
    expect(result).to_have_count(1)
    result.click()
    # Of a long question and answer those words come into view that were found, with the question.
    expect(visit.page.locator(f"#{passage} ~ .question").first).to_be_in_viewport()
    assert FULL_TEXT in visit.page.url
    assert visit.errors == []
    assert visit.foreign == []


@pytest.mark.parametrize("place", [*(pytest.param(place, marks=pytest.mark.nightly) for place in PLACES[:2]), "folder"])
def test_an_exchange_is_found_once(browse: Browse, request: pytest.FixtureRequest, place: str) -> None:
    page = browse(address(request, place, "")).page
    open_search(page)
    look_for(page, "Tomahawk")
    found = page.locator(".search-results a").evaluate_all("links => links.map(link => link.hash)")
    assert found.count("#vraag-16") == 1
    assert len(found) == len(set(found))


def test_limits_that_are_folded_away_are_named(page: Page) -> None:
    open_search(page)
    fold = page.locator(".search-filters summary")
    fold.click()
    page.get_by_label("Fractie").select_option("VVD")
    fold.click()
    expect(fold).to_have_text("Beperk de resultaten: VVD")
    fold.click()
    page.get_by_label("Fractie").select_option("")
    expect(fold).to_have_text("Beperk de resultaten")


def test_the_exact_hit_comes_first(page: Page) -> None:
    open_search(page)
    look_for(page, "SACEUR")
    first = page.locator(".search-results li").first
    assert "SACEUR" in first.inner_text()


def test_the_search_works_with_the_keyboard_alone(page: Page) -> None:
    page.get_by_role("banner").get_by_role("button", name="Zoeken").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("SACEUR")
    expect(page.get_by_role("status")).to_contain_text("voor ‘SACEUR’")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".search-results a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_label("Zoek in vragen en antwoorden")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("banner").get_by_role("button", name="Zoeken")).to_be_focused()


def test_the_address_of_a_search_opens_it_again(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "", "?zoek=schaduwvloot")).page
    expect(page.locator(".search-results a[href$='#vraag-8']")).to_be_visible()


def test_a_filter_keeps_the_results_of_one_faction(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "", "?zoek=Oekraïne&fractie=D66")).page
    expect(page.get_by_role("status")).to_contain_text("voor ‘Oekraïne’")
    expect(page.locator(".search-results a").first).to_be_visible()
    titles = page.locator(".search-results a").all_inner_texts()
    assert titles
    assert all(", D66:" in title for title in titles)


def test_the_home_page_searches_in_its_middle(page: Page) -> None:
    page.get_by_label("Zoek in alle vragen en antwoorden").fill("Tomahawk")
    page.keyboard.press("Enter")
    expect(page.locator(".search-results a[href$='#vraag-16']")).to_be_visible()


def test_what_is_nowhere_is_said_to_be_nowhere(page: Page) -> None:
    open_search(page)
    look_for(page, "xyzzyplugh")
    expect(page.get_by_role("status")).to_contain_text("Geen resultaten")


def test_questions_with_answers_come_before_explanations_unless_those_are_asked_for(page: Page) -> None:
    open_search(page)
    look_for(page, "militaire")
    kinds = [text.partition(":")[0] for text in page.locator(".search-facts").all_inner_texts()]
    assert kinds == sorted(kinds, key=lambda kind: kind != "Vraag en antwoord")
    assert {"Vraag en antwoord", "Begrip"} <= set(kinds)
    page.get_by_text("Beperk de resultaten").click()
    page.get_by_label("Soort resultaat").select_option("Begrip")
    expect(page.locator(".search-facts").first).to_have_text("Begrip")


def test_a_slip_is_corrected_visibly_and_with_a_way_back(page: Page) -> None:
    open_search(page)
    look_for(page, "sacuer")
    status = page.get_by_role("status")
    expect(status).to_contain_text("Resultaten voor ‘SACEUR’")
    expect(status).to_contain_text("Geen resultaten voor ‘sacuer’")
    expect(page.locator(".search-results a[href$='#vraag-19']")).to_have_count(1)
    page.get_by_role("button", name="Zoek toch naar ‘sacuer’").press("Enter")
    expect(status).to_have_text(re.compile("^Geen resultaten voor ‘sacuer’"))
    expect(page.locator(".search-results li")).to_have_count(0)
    expect(page.get_by_label("Zoek in vragen en antwoorden")).to_be_focused()


def test_words_that_begin_like_a_word_without_results_are_offered(page: Page) -> None:
    open_search(page)
    look_for(page, "burgemeest")
    expect(page.get_by_role("status")).to_contain_text("Bedoelt u een van deze woorden?")
    page.get_by_role("button", name="burgemeester", exact=True).click()
    expect(page.locator(".search-results a[href$='#vraag-21']")).to_be_visible()


def test_the_words_of_which_a_word_without_results_is_made_are_offered(page: Page) -> None:
    open_search(page)
    look_for(page, "vrijwilligerswerk")
    page.get_by_role("button", name="vrijwilligers", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("voor ‘vrijwilligers’")
    expect(page.locator(".search-results mark").first).to_have_text(re.compile("vrijwilligers", re.IGNORECASE))


def test_results_that_filters_keep_away_are_one_button_off(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", "", "?zoek=Tomahawk&fractie=CDA")).page
    status = page.get_by_role("status")
    expect(status).to_have_text("Geen resultaten voor ‘Tomahawk’ met deze beperkingen.")
    page.get_by_role("button", name="Zoek zonder beperkingen").click()
    expect(page.locator(".search-results a[href$='#vraag-16']")).to_be_visible()
    assert "fractie" not in page.url


@pytest.mark.parametrize("query", ["...", "“”", "🔥", "%"])
def test_signs_without_a_word_are_no_search(browse: Browse, request: pytest.FixtureRequest, query: str) -> None:
    page = browse(address(request, "root", "", f"?zoek={quote(query)}")).page
    expect(page.get_by_role("status")).to_have_text("Typ een woord of een getal om te zoeken.")


def test_one_result_is_told_as_one(page: Page) -> None:
    open_search(page)
    look_for(page, '"opvoeren van de druk"')
    expect(page.get_by_role("status")).to_have_text('1 resultaat voor ‘"opvoeren van de druk"’')


def test_what_is_asked_is_reported_once_short_and_cannot_turn_our_own_words_around(page: Page) -> None:
    open_search(page)
    status = page.get_by_role("status")
    status.evaluate("""(told) => { window.told = [];
      new MutationObserver(() => window.told.push(told.textContent)).observe(told, { childList: true }); }""")
    field = page.get_by_label("Zoek in vragen en antwoorden")
    field.evaluate("""(field) => { for (let end = 1; end <= 8; end += 1) {
      field.value = "sancties".slice(0, end); field.dispatchEvent(new Event("input", { bubbles: true })); } }""")
    expect(status).to_contain_text("voor ‘sancties’")
    assert len(page.evaluate("window.told")) == 1
    field.fill("\u202esancties")
    field.press("Enter")
    expect(status).to_contain_text("voor ‘sancties’")
    field.fill("sancties " * 500)
    expect(status).to_contain_text("6 resultaten voor ‘sancties sancties")
    assert len(status.inner_text()) < 260


@pytest.mark.parametrize("start", ["", FULL_TEXT])
def test_back_returns_to_the_results(browse: Browse, request: pytest.FixtureRequest, start: str) -> None:
    page = browse(address(request, "root", start)).page
    open_search(page)
    look_for(page, "Tomahawk")
    page.locator(".search-results a[href$='#vraag-16']").click()
    expect(page.locator("#vraag-16")).to_be_in_viewport()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.go_back()
    expect(page.get_by_role("status")).to_contain_text("voor ‘Tomahawk’")
    expect(page.locator(".search-results a[href$='#vraag-16']")).to_be_visible()


def test_words_in_quotes_are_taken_to_the_letter(page: Page) -> None:
    open_search(page)
    look_for(page, "kruisraket")
    expect(page.locator(".search-results a[href$='#vraag-16']")).to_have_count(1)
    look_for(page, '"kruisraket"')
    expect(page.locator(".search-results a[href$='#vraag-16']")).to_have_count(0)
    look_for(page, '"opvoeren van de druk"')
    expect(page.locator(".search-results a")).to_have_count(1)


def test_when_no_text_has_all_words_those_with_most_of_them_are_shown_and_said_to_be(page: Page) -> None:
    open_search(page)
    look_for(page, "Istanboel Tomahawk")
    expect(page.get_by_role("status")).to_contain_text("Geen resultaten met alle woorden")
    expect(page.locator(".search-results a[href$='#vraag-21']")).to_have_count(1)


def test_an_excerpt_marks_the_hit_also_when_it_is_another_form_and_holds_the_text_alone(page: Page) -> None:
    open_search(page)
    look_for(page, "toetreding")
    result = page.locator(".search-results li", has=page.locator("a[href$='#vraag-11']"))
    expect(result.locator(".official mark")).to_have_text("toetreden")
    shown = " ".join(result.locator(".official").inner_text().split())
    page.goto(result.locator("a").evaluate("link => link.href"))
    assert shown in " ".join(page.locator("#Site-inhoud").inner_text().split())


def test_no_page_loads_what_the_search_needs_before_it_is_opened(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    visit = browse(address(request, "root", FULL_TEXT))
    visit.settle()
    assert [asked for asked in visit.requests if "/search/" in asked or "/pagefind/" in asked] == []
    open_search(visit.page)
    look_for(visit.page, "NAVO")
    assert any(asked.endswith("/pagefind/woorden.json") for asked in visit.requests)


@pytest.mark.parametrize("place", [*(pytest.param(place, marks=pytest.mark.nightly) for place in PLACES[:2]), "folder"])
def test_firefox_finds_the_same(firefox: DriveFirefox, request: pytest.FixtureRequest, place: str) -> None:
    found = "[...document.querySelectorAll('.search-results a')].map(link => link.hash)"
    steps = [{"open": address(request, place, "")}, {"click": "[data-action=search]"}]
    for query, _ in QUERIES[:3]:
        steps += [
            {"evaluate": "document.querySelector('#Site-zoeken-vraag').select()"},
            {"type": query},
            {"wait": f"document.querySelector('.search-status').textContent.includes('‘{query}’')"},
            {"evaluate": found},
        ]
    report = firefox(steps)
    for number, (_, passage) in enumerate(QUERIES[:3]):
        assert f"#{passage}" in report["results"][5 + 4 * number]
    assert report["errors"] == []
    own = "" if place == "folder" else address(request, place, "")
    assert [asked for asked in report["requests"] if not own or not asked.startswith(own)] == []
