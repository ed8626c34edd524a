"""What a screen reader is given of the parts that matter most, as text that a person has read."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.heard import Part, bring
from tests.browser.places import CONSULTATION, FULL_TEXT
from tests.browser.server import SiteServer
from tests.browser.states import NARROW, open_menu, open_search
from tests.browser.tree import accessibility_tree, objections
from tests.golden_files import Golden

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Een schermlezer krijgt van vraag, antwoord, tabel, zoeken en menu precies wat wij hebben nagelezen."
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
HEADER = """[...document.querySelectorAll(".skip, .site-header")]"""


def search_for_a_term(page: Page) -> None:
    open_search(page)
    page.locator("#Site-zoeken-vraag").fill("SACEUR")
    expect(page.locator(".search-status")).to_contain_text("SACEUR")


PARTS = [
    Part("exchange", FULL_TEXT, EXCHANGE),
    Part("matrix", CONSULTATION, MATRIX),
    Part("search", CONSULTATION, DIALOG, search_for_a_term),
    Part("menu", "overleggen/", HEADER, open_menu, NARROW),
]
# The part that is harmed, how, and what must be said of it.
BREAKS = [
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
]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_what_is_heard_reads_well(browse: Browse, site_server: SiteServer, golden: Golden, part: Part) -> None:
    tree = accessibility_tree(bring(browse, site_server, part), part.elements)
    assert objections(tree) == []
    golden(f"browser/{part.name}.tree.txt", tree)


@pytest.mark.harms
@pytest.mark.parametrize(("name", "harm", "complaint"), BREAKS, ids=[complaint for *_, complaint in BREAKS])
def test_a_harmed_page_is_objected_to(
    browse: Browse, site_server: SiteServer, name: str, harm: str, complaint: str
) -> None:
    part = next(part for part in PARTS if part.name == name)
    page = bring(browse, site_server, part)
    page.evaluate(f"const one = (selector) => document.querySelector(selector); {harm}")
    found = objections(accessibility_tree(page, part.elements))
    assert [said for said in found if said.startswith(complaint)], found


def test_the_language_of_words_and_where_one_is_are_reported(browse: Browse, site_server: SiteServer) -> None:
    page = browse(site_server.url(FULL_TEXT)).page
    term = """[document.getElementById("begrip-saceur-1")]"""
    assert accessibility_tree(page, term).rstrip().endswith("[en]")
    page.evaluate("document.querySelector('#begrip-saceur-1 [lang]').removeAttribute('lang')")
    assert not accessibility_tree(page, term).rstrip().endswith("[en]")
    menu = accessibility_tree(page, """[document.querySelector("#Site-hoofdmenu")]""")
    assert [line.strip() for line in menu.splitlines() if line.endswith(" current")] == ["link “Overleggen” current"]
