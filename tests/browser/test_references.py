"""Whoever refers to a passage copies its address: of a paragraph, or of words that they select."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import load_axe, violations
from tests.browser.conftest import Browse
from tests.browser.passages import are_marked, select
from tests.browser.places import CONSULTATION, FULL_TEXT, address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FACTION = f"{CONSULTATION}fracties/volt/"
IS_BESIDE = """(button, id) =>
  button.getBoundingClientRect().left >= document.getElementById(id).getBoundingClientRect().right"""
STOPS = """(all) => Math.max(...all.map((tools) =>
  [...tools.querySelectorAll("a, button, select, summary")].filter((stop) => stop.checkVisibility()).length))"""
IS_IN_VIEW = """(id) => {
  const { top, bottom } = document.getElementById(id).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}"""
READ = "navigator.clipboard.readText()"


def opened(browse: Browse, where: str) -> Page:
    """The page, with leave to use the clipboard."""
    page = browse(where).page
    if where.startswith("http"):
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".answer .official p").first.hover()  # what a pointer needs is loaded when one is there
    expect(page.locator(".pointing")).to_have_count(1)
    return page


def tools(page: Page, number: int) -> Locator:
    """What stands below an exchange."""
    return page.locator(".exchange-tools", has=page.locator(f"a[href$='#antwoord-{number}']"))


@pytest.mark.parametrize("start", [FULL_TEXT, FACTION])
def test_the_address_of_a_paragraph_is_copied_with_the_keyboard(
    browse: Browse, request: pytest.FixtureRequest, start: str
) -> None:
    page = opened(browse, address(request, "root", start))
    tools(page, 19).locator(".cite summary").focus()
    page.keyboard.press("Enter")
    choice = tools(page, 19).get_by_role("combobox", name="Adres van")
    choice.select_option(label="antwoord 19, alinea 1: “De VS blijft gecommitteerd aan …”")
    tools(page, 19).get_by_role("button", name="Kopieer adres").focus()
    page.keyboard.press("Enter")
    expect(tools(page, 19).get_by_role("status")).to_have_text("Gekopieerd")
    assert page.evaluate(READ) == address(request, "root", FULL_TEXT, "#antwoord-19-1")


def test_the_menu_of_references_has_no_faults(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = opened(browse, address(request, "root", FACTION))
    tools(page, 19).locator(".cite summary").click()
    expect(tools(page, 19).get_by_role("combobox")).to_be_visible()
    load_axe(page)
    assert violations(page, "main") == []


def test_a_closed_menu_is_one_stop_and_holds_nothing(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = opened(browse, address(request, "root", FULL_TEXT))
    assert page.locator(".exchange-tools select, .exchange-tools button").count() == 0
    stops = page.locator(".exchange-tools").evaluate_all(STOPS)
    # "Link naar deze vraag", "Citeer dit antwoord", "Vraag 14 bestaat uit 4 vragen", and "Waarom dit thema?"
    assert stops <= 4


def test_beside_the_paragraph_at_the_pointer_stands_one_button_that_copies_its_address(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = opened(browse, address(request, "root", FULL_TEXT, "#antwoord-8-2"))
    page.locator("#antwoord-8-2").hover()
    button = page.get_by_role("button", name="Kopieer het adres van antwoord 8, alinea 2")
    expect(button).to_be_visible()
    assert button.evaluate(IS_BESIDE, "antwoord-8")
    button.click()
    expect(page.locator(".pointing").get_by_role("status")).to_have_text("Gekopieerd")
    assert page.evaluate(READ) == address(request, "root", FULL_TEXT, "#antwoord-8-2")
    page.keyboard.press("Escape")
    expect(page.locator(".pointing")).to_be_hidden()


@pytest.mark.parametrize(
    ("id_", "words", "place"),
    [
        ("antwoord-19-1", "Het kabinet wil niet speculeren over de manier", 0),
        # Within words, and over a link: whole words are marked.
        ("antwoord-19-1", "opese bondgenoten meer verant", 0),
        # Too long to stand in an address, and with other beginnings and ends alike.
        (
            "antwoord-8-1",
            "opvoeren van de druk op Rusland en het blijven steunen van Oekraïne. Daarom blijft Nederland "
            "Oekraïne allereerst krachtig steunen met wapenleveranties",
            0,
        ),
        # These words stand on the page before, in the same paragraph, and in our title of the question.
        ("antwoord-8-1", "Rusland", 1),
        ("antwoord-8-1", "van Oekraïne", 0),
        ("vraag-8-1", "in welke mate druk jegens Rusland wordt opgevoerd", 0),
    ],
)
def test_the_address_of_selected_words_leads_to_these_and_marks_them(
    browse: Browse, request: pytest.FixtureRequest, id_: str, words: str, place: int
) -> None:
    page = opened(browse, address(request, "root", FULL_TEXT))
    select(page, id_, words, place)
    page.get_by_role("button", name="Kopieer het adres van deze woorden").click()
    expect(page.locator(".pointing").get_by_role("status")).to_have_text("Gekopieerd")
    copied = page.evaluate(READ)
    assert copied.startswith(address(request, "root", FULL_TEXT, f"#{id_}:~:text="))
    other = page.context.new_page()
    other.goto(copied)
    other.evaluate("document.fonts.ready.then(() => undefined)")
    assert are_marked(other, id_, words, place)
    assert other.evaluate(IS_IN_VIEW, id_)


def test_a_picture_tells_words_that_are_not_marked(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT, "#antwoord-8-1:~:text=Daarbij%20liggen")).page
    assert are_marked(page, "antwoord-8-1", "Daarbij liggen", 0)
    assert not are_marked(page, "antwoord-8-1", "alle opties", 0)


def test_selected_words_are_among_what_the_menu_offers(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = opened(browse, address(request, "root", FULL_TEXT))
    select(page, "antwoord-19-1", "Het kabinet wil niet speculeren")
    expect(page.locator(".pointing")).to_be_visible()
    tools(page, 19).locator(".cite summary").focus()
    page.keyboard.press("Enter")
    choice = tools(page, 19).get_by_role("combobox", name="Adres van")
    expect(choice.locator("option").first).to_have_text(
        "de woorden die u selecteerde: “Het kabinet wil niet speculeren”"
    )
    assert choice.input_value().endswith("#antwoord-19-1:~:text=Het%20kabinet%20wil%20niet%20speculeren")


@pytest.mark.parametrize("place", ["root", "folder"])
def test_without_a_clipboard_the_address_is_copied_in_the_old_way_or_shown(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    page = opened(browse, address(request, place, FULL_TEXT))
    page.evaluate("() => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); }")
    tools(page, 19).locator(".cite summary").click()
    copy = tools(page, 19).get_by_role("button", name="Kopieer adres")
    copy.click()
    expect(tools(page, 19).get_by_role("status")).to_have_text("Gekopieerd")
    page.evaluate("() => { document.execCommand = () => false; }")
    copy.click()
    where = address(request, place, FULL_TEXT, "#vraag-19")
    expect(tools(page, 19).get_by_role("status")).to_have_text(f"Kopiëren lukt niet. Kopieer zelf: {where}")


def test_what_is_ours_beside_official_text_is_not_copied_with_it(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = opened(browse, address(request, "root", FULL_TEXT, "?gevonden=sancties#antwoord-8"))
    page.locator("#antwoord-8-1").hover()
    selected = page.evaluate(
        """() => {
          getSelection().selectAllChildren(document.querySelector("#antwoord-8"));
          return getSelection().toString();
        }"""
    )
    assert "Gezocht" not in selected
    assert "#" not in selected
