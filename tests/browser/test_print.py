"""A printed page is a document: whole, black on white, its parts together, its sheets numbered, without controls."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.contrast import RUNNING_TEXT, pairs
from tests.browser.paper import Document, packed, print_page
from tests.browser.places import CONSULTATION, FULL_TEXT, PLACES, PageType, address, each_page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Op papier staat alles: vraag en antwoord blijven bij elkaar, begrippen en adressen staan erbij, zonder knoppen."
)

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/verenigde-staten/"
# The words of a `summary` stand above what it folds, without a sign that it opens.
CONTROLS = "button, input, select, nav, dialog, .permalink, .term-popover, .site-header, .cite"
MOST_SHEETS = 10  # of the consultation of May 2025, with terms, addresses and what is folded on the screen
MOST_LINES = 30  # a question with more may run on over two sheets

OFFICIAL = """() => [...document.querySelectorAll(".official, .official :is(p, li, td, th, h2, h3, h4)")]
  .filter((element) => !element.closest(".note") && !element.querySelector("p, li, table, div"))
  .map((element) => element.textContent.trim()).filter(Boolean)"""
# What belongs to that which comes after it.
TITLES = """() => [...document.querySelectorAll("article :is(h1, h2, h3, h4, dt, .part, .label, .kicker, caption)")]
  .map((title) => title.textContent)"""
QUESTIONS = """() => [...document.querySelectorAll(".question .official")].map((question) => question.textContent)"""
TERMS = """() => [...document.querySelectorAll(".terms dt")].map((term) =>
  term.textContent + (document.getElementById(`${term.id}-uitleg`) ?? term.nextElementSibling).textContent)"""
NOTES = """() => [...document.querySelectorAll(".note > p:not(.note-foot)")].map((part) => part.textContent)"""
ADDRESSES = """() => [...document.querySelectorAll("article a[href^=http]")]
  .filter((link) => link.closest(".note") || !link.closest(".official")).map((link) => link.getAttribute("href"))"""
SHOWN = """(selector) => [...document.querySelectorAll(selector)]
  .filter((element) => element.checkVisibility()).map((element) => element.outerHTML)"""


def printable(page: Page, css: str = "") -> Page:
    """The page with the dark palette chosen, as a careless reader prints it; `css` breaks what is printed."""
    page.evaluate("document.documentElement.dataset.palette = 'dark'")
    for rule in css.splitlines():
        page.evaluate(
            "(css) => { const sheet = document.styleSheets[0]; sheet.insertRule(css, sheet.cssRules.length); }", rule
        )
    return page


def parts_torn(document: Document, page: Page) -> list[str]:
    """Titles that are the last thing on a sheet, and questions that stand on two sheets without need."""
    titles = [packed(title) for title in page.evaluate(TITLES)]
    last = [sheet.lines[-1].text for sheet in document.sheets[:-1]]
    found = [f"last on its sheet: {line}" for line in last if any(title.endswith(packed(line)) for title in titles)]
    for question in page.evaluate(QUESTIONS):
        is_short = len(packed(question)) < MOST_LINES * len(document.text) / sum(
            len(it.lines) for it in document.sheets
        )
        if is_short and len(document.sheets_of(question)) > 1:
            found.append(f"on two sheets: {question.strip()[:40]}")
    return found


def faults(page: Page) -> list[str]:
    """What is wrong with a page on paper."""
    document = print_page(page)
    count = len(document.sheets)
    found = parts_torn(document, page)
    numbers = [packed(sheet.number) for sheet in document.sheets]
    if numbers != [f"{number}/{count}" for number in range(1, count + 1)]:
        found.append(f"wrong numbers: {numbers}")
    title = page.locator("h1").inner_text()
    if packed(title) != packed(document.sheets[0].largest):
        found.append("no title on the first sheet")
    for what, script in (("text", OFFICIAL), ("term", TERMS), ("note", NOTES), ("address", ADDRESSES)):
        found += [f"missing {what}: {words[:60]}" for words in page.evaluate(script) if not document.sheets_of(words)]
    found += [f"not on white: sheet {number}" for number, it in enumerate(document.sheets, 1) if not it.is_white]
    page.emulate_media(media="print")
    found += [f"pale: {pair.text}" for pair in pairs(page) if pair.ratio < RUNNING_TEXT]
    found += [f"a control: {html[:60]}" for html in page.evaluate(SHOWN, CONTROLS)]
    page.emulate_media(media="screen")
    return found


@each_page
def test_a_page_prints_as_a_document(browse: Browse, request: pytest.FixtureRequest, kind: PageType) -> None:
    page = printable(browse(address(request, "root", kind.path), dark=True).page)
    assert faults(page) == []


def test_the_full_text_prints_with_facts_terms_and_addresses(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = printable(browse(address(request, "root", FULL_TEXT)).page)
    document = print_page(page)
    assert len(page.evaluate(OFFICIAL)) > 60
    assert len(page.evaluate(TERMS)) > 40
    assert len(page.evaluate(ADDRESSES)) > 4
    assert document.sheets_of("Beantwoord op 12 mei 2025") == {0}
    assert document.sheets_of("Begrippen op deze pagina")
    assert document.sheets_of("Verwijzingen op deze pagina")


@pytest.mark.parametrize("place", PLACES)
def test_the_address_of_a_page_is_on_paper_as_far_as_it_has_one(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    page = browse(address(request, place, FULL_TEXT)).page
    is_online = page.url.startswith("http")
    fixed = page.evaluate("document.querySelector('link[rel=canonical]')?.href")
    document = print_page(page)
    assert bool(document.sheets_of("Het adres van deze pagina:")) == bool(is_online or fixed)
    if is_online:
        assert document.sheets_of(f"Het adres van deze pagina: {fixed or page.url}")


def test_may_2025_goes_on_ten_sheets(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    assert len(print_page(page).sheets) <= MOST_SHEETS


# The parts of a question stand on paper already, in the question itself.
FOLDED = """() => [...document.querySelectorAll(".page details:not(.cite, .asked-parts, [open]) :is(li, dd, p)")]
  .filter((part) => !part.querySelector("li, p")).map((part) => {
    const shown = part.cloneNode(true);
    shown.querySelectorAll(".visually-hidden").forEach((heard) => heard.remove());
    return shown.textContent;
  })"""
FOLDING_PAGES = ["toegankelijkheid/", f"{CONSULTATION}fracties/volt/", "begrippen/n/"]


@pytest.mark.parametrize("path", FOLDING_PAGES)
def test_what_is_folded_is_on_paper(browse: Browse, request: pytest.FixtureRequest, path: str) -> None:
    page = browse(address(request, "root", path)).page
    folded = page.evaluate(FOLDED)
    document = print_page(page)
    assert folded
    assert [words for words in folded if not document.sheets_of(words)] == []


# Within columns a break leads to the next column.
ONE_COLUMN = "article { columns: auto !important; }"
# What is done to the page, and what must be said about it.
BREAKS = [
    (".exchange-title { break-after: page !important; }", "last on its sheet"),
    (f".label {{ break-after: page !important; }}\n{ONE_COLUMN}", "last on its sheet"),
    (f".question a {{ display: block; break-before: page; }}\n{ONE_COLUMN}", "on two sheets"),
    ("@page { @bottom-right { content: none; } }", "wrong numbers"),
    ("@media print { h1 { display: none; } }", "no title on the first sheet"),
    ("@media print { .answer { display: none; } }", "missing text"),
    (".terms { display: none; }", "missing term"),
    ("a::after { content: none !important; }", "missing address"),
    ("article { background: #121815; }", "not on white"),
    ("@media print { article * { color: #888 !important; } }", "pale"),
    (".cite { display: block !important; }", "a control"),
]


@pytest.mark.harms
@pytest.mark.parametrize(("css", "fault"), BREAKS, ids=[f"{fault}-{css.partition(' {')[0]}" for css, fault in BREAKS])
def test_a_page_that_prints_badly_is_seen(browse: Browse, request: pytest.FixtureRequest, css: str, fault: str) -> None:
    page = printable(browse(address(request, "root", PAGE_TO_BREAK)).page, css)
    found = faults(page)
    assert any(line.startswith(fault) for line in found), found
