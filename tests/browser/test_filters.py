"""Readers choose from the questions on a page; the address keeps the choice, and without script the page is whole."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.paper import print_page
from tests.browser.places import PLACES, address
from tests.browser.states import NARROW

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MINISTRY = "ministeries/justitie-en-veiligheid/"
OF_ALL_PLACES = "ministeries/buitenlandse-zaken/"
STATUS = ".filters-status"


def shown(page: Page) -> list[str]:
    """The factions of each exchange that is to be seen."""
    found: list[str] = page.locator(".entry:visible").evaluate_all("nodes => nodes.map((each) => each.dataset.fractie)")
    return found


def choose(page: Page, facet: str, value: str) -> None:
    if not page.locator(".filters[open]").count():
        page.locator(".filters summary").click()
    page.locator(f"#kies-{facet}").select_option(value)


@pytest.mark.parametrize("place", PLACES)
def test_what_is_chosen_leaves_the_questions_of_it_and_stands_in_the_address(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, OF_ALL_PLACES))
    page = visit.page
    everything = shown(page)
    choose(page, "fractie", "D66")
    assert shown(page) == [each for each in everything if each == "D66"]
    assert 0 < len(shown(page)) < len(everything)
    expect(page.locator(STATUS)).to_have_text(re.compile(r"^\d+ van \d+ vragen getoond\.$"))
    assert "kies-fractie=D66" in page.url
    again = browse(page.url).page
    assert shown(again) == shown(page)
    page.get_by_role("button", name="Toon alles").click()
    assert shown(page) == everything
    assert "kies-fractie" not in page.url
    assert visit.errors == []
    assert visit.foreign == []


def test_two_choices_hold_together_and_hide_what_has_nothing_left(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", MINISTRY)).page
    choose(page, "jaar", "2023")
    choose(page, "fractie", "PvdD")
    assert set(shown(page)) == {"PvdD"}
    assert page.locator(".page > h2:visible").all_inner_texts() == ["2023"]
    assert page.locator(".toc li:visible").count() == 1 + page.locator(".consultation-entries:visible").count()


def offers(page: Page, facet: str) -> dict[str, int]:
    """The values of a facet that can be chosen, each with the number that stands beside it."""
    found = page.locator(f"#kies-{facet} option:not([value='']):not([disabled])").all_text_contents()
    return {value: int(number) for value, _, number in (each.rstrip(")").rpartition(" (") for each in found)}


def test_each_list_offers_only_what_finds_as_many_as_it_says(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MINISTRY)).page
    before = offers(page, "fractie")
    choose(page, "jaar", "2023")
    left = offers(page, "fractie")
    assert left != before
    assert set(left) < set(before)
    assert len(offers(page, "jaar")) > 1
    for faction, number in left.items():
        choose(page, "fractie", faction)
        expect(page.locator(STATUS)).to_have_text(re.compile(rf"^{number} van \d+ vragen getoond\.$"))
    page.get_by_role("button", name="Toon alles").click()
    assert offers(page, "fractie") == before


def test_an_address_of_two_choices_that_no_question_has_opens_the_fields(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(f"{address(request, 'root', MINISTRY)}?kies-jaar=2024&kies-fractie=PvdD").page
    expect(page.locator(STATUS)).to_have_text("Geen vragen gevonden. Kies iets anders, of toon alles.")
    assert shown(page) == []
    page.get_by_role("button", name="Toon alles").click()
    assert len(shown(page)) == page.locator(".entry").count()


def test_on_a_phone_an_address_with_a_choice_leads_to_what_was_found(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(f"{address(request, 'root', MINISTRY)}?kies-jaar=2023", width=NARROW, height=640).page
    summary = page.locator(".filters summary")
    expect(summary).to_have_text(re.compile(r"^2023: \d+ van \d+ vragen$"))
    assert page.locator(".filters[open]").count() == 0
    for part in (summary, page.locator(STATUS), page.locator(".entry:visible").first):
        expect(part).to_be_in_viewport()
    assert page.evaluate("document.activeElement.localName") == "body"


def test_the_keyboard_alone_chooses_and_shows_all_again(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", MINISTRY)).page
    everything = len(shown(page))
    page.locator(".filters summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "kies-fractie"
    page.keyboard.type("SP")
    assert 0 < len(shown(page)) < everything
    page.locator(".filters button").focus()
    page.keyboard.press("Enter")
    assert len(shown(page)) == everything
    assert page.evaluate("document.activeElement.localName") == "select"


def test_a_choice_that_no_question_has_shows_all(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(f"{address(request, 'root', MINISTRY)}?kies-fractie=Niemand").page
    assert len(shown(page)) == page.locator(".entry").count()


def test_without_script_the_page_is_whole_and_promises_no_choice(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", MINISTRY), javascript=False).page
    assert page.locator(".entry:visible").count() == page.locator(".entry").count() > 0
    assert page.locator(".filters, select:visible").count() == 0


def test_paper_says_what_was_chosen_and_where_that_is_found(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(f"{address(request, 'root', MINISTRY)}?elders=1&kies-jaar=2024").page
    chosen = page.locator(".entry:visible .asked").all_inner_texts()
    others = page.locator(".entry[hidden] .asked").all_text_contents()
    document = print_page(page)
    assert document.sheets_of(page.locator(STATUS).inner_text())
    assert document.sheets_of("Gekozen: jaar 2024.")
    assert document.sheets_of(f"{address(request, 'root', MINISTRY)}?kies-jaar=2024")
    assert len(chosen) > 0 < len(others)
    assert [words for words in chosen if not document.sheets_of(words)] == []
    assert [words for words in others if words not in chosen and document.sheets_of(words)] == []
    page.locator(".filters summary").click()
    page.get_by_role("button", name="Toon alles").click()
    whole = print_page(page)
    assert not whole.sheets_of("Gekozen:")
    assert not whole.sheets_of("kies-jaar")
    assert [words for words in others if not whole.sheets_of(words)] == []
