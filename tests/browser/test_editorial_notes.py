"""Readers see where a note of the editor belongs, switch all notes off, and find their words below official text."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.places import CONSULTATION, FULL_TEXT, PLACES, address
from tests.browser.search_queries import open_search

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Noten van de redactie kunt u met één vinkje uitzetten, ook met het toetsenbord. Dat blijft zo op andere pagina's."
)

BY_FACTION = f"{CONSULTATION}fracties/volt/"
SWITCH = "Noten van de redactie tonen"
REFUSED = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } });"""
)


def notes(page: Page) -> tuple[int, int]:
    """How many notes, and how many signs of notes, are to be seen."""
    return page.locator("aside.note:visible").count(), page.locator(".editorial-mark:visible").count()


@pytest.mark.parametrize("place", PLACES)
def test_who_switches_notes_off_sees_none_on_the_next_page(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    visit = browse(address(request, place, FULL_TEXT))
    page = visit.page
    assert notes(page) == (3, 3)
    page.get_by_role("checkbox", name=SWITCH).uncheck()
    assert notes(page) == (0, 0)
    page.goto(address(request, place, BY_FACTION))
    expect(page.get_by_role("checkbox", name=SWITCH)).not_to_be_checked()
    assert notes(page) == (0, 0)
    page.get_by_role("checkbox", name=SWITCH).check()
    assert notes(page) == (1, 1)
    page.go_back()
    expect(page.get_by_role("checkbox", name=SWITCH)).to_be_checked()
    assert notes(page) == (3, 3)
    assert visit.errors == []
    assert visit.foreign == []


def test_the_switch_works_with_the_keyboard(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    switch = page.get_by_role("checkbox", name=SWITCH)
    switch.focus()
    page.keyboard.press("Space")
    assert notes(page) == (0, 0)
    expect(switch).to_be_focused()
    page.keyboard.press("Space")
    assert notes(page) == (3, 3)


def test_where_nothing_can_be_kept_the_switch_holds_for_the_page(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    visit = browse(address(request, "root", "over/"))
    page = visit.page
    page.context.add_init_script(REFUSED)
    page.goto(address(request, "root", FULL_TEXT))
    page.get_by_role("checkbox", name=SWITCH).uncheck()
    assert notes(page) == (0, 0)
    page.goto(address(request, "root", BY_FACTION))
    assert notes(page) == (1, 1)
    assert visit.errors == []


def test_a_link_to_a_note_shows_it_to_who_switched_notes_off(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    page.get_by_role("checkbox", name=SWITCH).uncheck()
    page.goto(address(request, "root", "noten/"))
    page.get_by_role("link", name="Lees de noot in de tekst").last.click()
    expect(page.locator("aside.note:target")).to_be_in_viewport()
    page.goto(address(request, "root", BY_FACTION))
    assert notes(page) == (0, 0), "the choice stays"


def test_the_words_lead_to_the_note_and_the_note_back(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", BY_FACTION)).page
    note = page.get_by_role("note").filter(has_text="Noot van de redactie bij “het terugtrekken van")
    page.get_by_role("link", name="Noot van de redactie bij “het terugtrekken van").click()
    expect(note).to_be_in_viewport()
    note.get_by_role("link", name="Terug naar de tekst").click()
    expect(page.locator(".editorial-mark:target")).to_be_in_viewport()


def test_who_copies_official_text_copies_no_sign_of_ours(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", BY_FACTION)).page
    page.evaluate("getSelection().selectAllChildren(document.querySelector('p:has(> sup .editorial-mark)'))")
    assert "door de VS? Zijn de Europese" in page.evaluate("getSelection().toString()")


def test_only_pages_with_notes_have_a_switch(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", f"{CONSULTATION}fracties/vvd/")).page
    assert page.get_by_role("checkbox", name=SWITCH).count() == 0


def test_without_script_the_notes_are_there_and_there_is_no_switch(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", FULL_TEXT), javascript=False).page
    assert notes(page) == (3, 3)
    assert not page.get_by_role("checkbox", name=SWITCH).is_visible()


def test_the_words_of_a_note_are_found_below_official_text_and_as_ours(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", "")).page
    open_search(page)
    page.locator("#Site-zoeken-vraag").fill("agenda")
    results = page.locator(".search-results li")
    kinds = results.locator(".search-facts")
    expect(kinds.last).to_contain_text("Noot van de redactie")
    told = kinds.all_inner_texts()
    assert len(told) > 1
    assert ["Noot" in text for text in told] == [False] * (len(told) - 1) + [True]
    page.locator("#Site-zoeken-vraag").fill("gewoonte officier")
    expect(results).to_have_count(1)
    expect(results).to_contain_text("Vraag 19")
    assert results.locator(".search-snippet.official").count() == 0
    results.locator("a").click()
    expect(page.locator("aside.note:target")).to_be_in_viewport()
