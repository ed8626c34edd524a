"""Readers cite: the line has an address that works, and a button copies it."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Browse
from tests.browser.places import address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Een verwijzing naar een antwoord is met een knop te kopiëren, en de pagina meldt of dat is gelukt."

FULL_TEXT = "overleggen/navo-ministers-mei-2025/volledige-tekst/"
FACTION = "overleggen/navo-ministers-mei-2025/fracties/nsc/"


@pytest.mark.parametrize("start", [FULL_TEXT, FACTION])
def test_a_citation_ends_with_the_fixed_address_and_can_be_copied(
    browse: Browse, request: pytest.FixtureRequest, start: str
) -> None:
    page = browse(address(request, "root", start)).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tools = page.locator(".exchange-tools", has=page.locator("a[href$='#vraag-7']"))
    tools.locator(".cite summary").click()
    citation = tools.locator(".citation")
    expect(citation).to_contain_text("Vraag en antwoord 7 (NSC), verslag van een schriftelijk overleg")
    expect(citation).to_contain_text(f", {address(request, 'root', FULL_TEXT)}#vraag-7")
    tools.get_by_role("button", name="Kopieer bronvermelding").click()
    expect(tools.get_by_role("status")).to_have_text("Gekopieerd")
    assert page.evaluate("navigator.clipboard.readText()") == citation.inner_text()


def test_a_citation_names_no_address_on_somebody_s_own_disk(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "folder", FULL_TEXT)).page
    tools = page.locator(".exchange-tools").first
    tools.locator(".cite summary").click()
    expect(tools.get_by_role("combobox", name="Adres van")).to_be_visible()
    assert "://" not in tools.locator(".citation").inner_text()
    assert not [text for text in page.locator(".citation").all_text_contents() if "://" in text]


def test_when_copying_is_refused_the_words_are_shown(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.evaluate("() => { document.execCommand = () => false; }")
    tools = page.locator(".exchange-tools").first
    tools.locator(".cite summary").click()
    tools.get_by_role("button", name="Kopieer bronvermelding").click()
    words = tools.locator(".citation").inner_text()
    expect(tools.get_by_role("status")).to_have_text(f"Kopiëren lukt niet. Kopieer zelf: {words}")
