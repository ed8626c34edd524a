"""The parts of pages that a person has read as a screen reader gets them, and how a test harms some of them."""

from playwright.sync_api import Page, expect

from tests.browser.heard import GATHERED, WHOLE, Part
from tests.browser.places import CONSULTATION, FULL_TEXT
from tests.browser.states import NARROW, open_menu, open_search, stay

# A question, its answer and all between its heading and the next, and what its first term is explained with below.
EXCHANGE = """(() => {
  const parts = [document.getElementById("vraag-19")];
  while (!parts.at(-1).nextElementSibling.matches(".exchange-title")) parts.push(parts.at(-1).nextElementSibling);
  const term = document.getElementById("begrip-saceur");
  // Below it stands the way on of narrow windows.
  const heard = parts.filter((part) => part.checkVisibility());
  return [...heard, term, term.nextElementSibling, term.nextElementSibling.nextElementSibling];
})()"""
MATRIX = """[...document.querySelectorAll("#matrix, #matrix + p, .table-scroll:has(.matrix)")]"""
DIALOG = """[document.querySelector("dialog.search")]"""
# All of the page that says how to cite up to the second exchange, and the window beside the text.
CITING = """(() => {
  const every = [...document.querySelector("article.page").children];
  const second = every.filter((part) => part.matches("h2"))[3];
  return every.slice(0, every.indexOf(second)).filter((part) => part.checkVisibility());
})()"""
CITING_WINDOW = """[document.querySelector("dialog.citing-form")]"""
HEADER = """[...document.querySelectorAll(".skip, .site-header")]"""
MINISTRY = "ministeries/justitie-en-veiligheid/"
# The heading of the table of factions and themes, and all that follows it.
CROSSINGS = """(() => {
  const parts = [document.getElementById("vergelijken")];
  while (parts.at(-1).nextElementSibling) parts.push(parts.at(-1).nextElementSibling);
  return parts;
})()"""
SIDE_BY_SIDE = """[...document.querySelectorAll("#naast-elkaar, .side-by-side")]"""
FILTERS = """[...document.querySelectorAll(".filters, .filters-status")]"""


def search_for_a_term(page: Page) -> None:
    open_search(page)
    page.locator("#Site-zoeken-vraag").fill("SACEUR")
    expect(page.locator(".search-status")).to_contain_text("SACEUR")


def cite_an_answer(page: Page) -> None:
    """Cite answer 8 in the form of programs, in which no day of the reader stands that differs from run to run."""
    stay(page)
    page.locator(".exchange-tools:has(a[href$='#antwoord-8']) a.citing").click()
    page.locator("dialog.citing-form").get_by_label("Vorm").select_option("RIS")


def choose_a_faction(page: Page) -> None:
    stay(page)
    page.locator(".filters summary").click()
    page.locator("#kies-fractie").select_option(index=1)
    expect(page.locator(".filters-status")).to_contain_text("getoond")


PARTS = [
    Part("exchange", FULL_TEXT, EXCHANGE),
    Part("matrix", CONSULTATION, MATRIX),
    Part("search", CONSULTATION, DIALOG, search_for_a_term),
    Part("menu", "overleggen/", HEADER, open_menu, NARROW),
    Part("ministries", "ministeries/", WHOLE),
    Part("ministry", MINISTRY, GATHERED),
    Part("filters", MINISTRY, FILTERS, choose_a_faction),
    Part("ministers", "bewindspersonen/", WHOLE),
    Part("minister", "bewindspersonen/van-weel/", GATHERED),
    Part("committees", "commissies/", WHOLE),
    Part("committee", "commissies/buitenlandse-zaken/", GATHERED),
    Part("members", "leden/", WHOLE),
    Part("member", "leden/dobbe-sp/", GATHERED),
    Part("years", "jaren/", WHOLE),
    Part("year", "jaren/2024/", GATHERED),
    Part("data", "data/", WHOLE),
    Part("crossings", "fracties/", CROSSINGS),
    Part("side-by-side", f"{CONSULTATION}onderwerpen/navo-norm/", SIDE_BY_SIDE),
    Part("missing", "ontbreekt/", WHOLE),
    Part("citing", f"{CONSULTATION}citeren/", CITING),
    Part("citing-window", FULL_TEXT, CITING_WINDOW, cite_an_answer),
]
# The part that is harmed, how, and what must be said of it.
HARMS = [
    ("matrix", "one('.matrix tbody th').outerHTML = '<td>Turkije</td>'", "no header in row 2"),
    ("matrix", "one('.matrix').removeAttribute('aria-labelledby')", "no name: table"),
    ("matrix", "one('.matrix td a').ariaLabel = '–'", "no name: link"),
    ("matrix", "one('#matrix + p').append(' · ')", "stray sign: “"),
    ("exchange", "one('#vraag-19').append(' ¶')", "stray sign: heading"),
    (
        "exchange",
        "one('#begrip-saceur-1').setAttribute('aria-describedby', 'begrip-saceur-uitleg')",
        "said twice: link",
    ),
    ("search", "one('#Site-zoeken-titel').remove()", "no name: dialog"),
    ("menu", "one('[data-action=palette]').replaceChildren()", "no name: button"),
    ("crossings", "one('.crossings tbody th').outerHTML = '<td>Bestuur</td>'", "no header in row 2"),
    ("ministry", "one('.entry-title').ariaLevel = '6'", "a level left out: heading"),
    ("year", "one('.facts-beside a').textContent = '–'", "no name: link"),
    ("citing-window", "one('.citing-form label[for$=bronvermelding]').remove()", "no name: textbox"),
    ("filters", "one('.filters label').remove()", "no name: combobox"),
]
