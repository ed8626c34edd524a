"""What a screen reader is given of the pages that gather and compare, as text that a person has read."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.heard import GATHERED, WHOLE, Part, bring
from tests.browser.places import CONSULTATION, PageType, each_page
from tests.browser.server import SiteServer
from tests.browser.states import stay
from tests.browser.tree import accessibility_tree, objections
from tests.golden_files import Golden

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MINISTRY = "ministeries/justitie-en-veiligheid/"
LEDGER = "ledger"
# The heading of the table of factions and themes, and all that follows it.
CROSSINGS = """(() => {
  const parts = [document.getElementById("vergelijken")];
  while (parts.at(-1).nextElementSibling) parts.push(parts.at(-1).nextElementSibling);
  return parts;
})()"""
SIDE_BY_SIDE = """[...document.querySelectorAll("#naast-elkaar, .side-by-side")]"""
FILTERS = """[...document.querySelectorAll(".filters, .filters-status")]"""


def choose_a_faction(page: Page) -> None:
    stay(page)
    page.locator(".filters summary").click()
    page.locator("#kies-fractie").select_option(index=1)
    expect(page.locator(".filters-status")).to_contain_text("getoond")


PARTS = [
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
]
# The part that is harmed, how, and what must be said of it.
BREAKS = [
    ("crossings", "one('.crossings tbody th').outerHTML = '<td>Bestuur</td>'", "no header in row 2"),
    ("ministry", "one('.entry-title').ariaLevel = '6'", "a level left out: heading"),
    ("year", "one('.facts-beside a').textContent = '–'", "no name: link"),
    ("filters", "one('.filters label').remove()", "no name: combobox"),
]


def without_examples(tree: str) -> str:
    """A tree without what a reader types letter for letter, in which a bar is a sign like others."""
    return "\n".join(line for line in tree.splitlines() if "“curl -s " not in line)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_what_is_heard_reads_well(browse: Browse, site_server: SiteServer, golden: Golden, part: Part) -> None:
    tree = accessibility_tree(bring(browse, site_server, part), part.elements)
    assert objections(without_examples(tree)) == []
    golden(f"browser/{part.name}.tree.txt", tree)


@each_page
def test_nothing_on_any_kind_of_page_is_objected_to(browse: Browse, site_server: SiteServer, kind: PageType) -> None:
    tree = without_examples(accessibility_tree(bring(browse, site_server, Part(kind.name, kind.path, WHOLE)), WHOLE))
    assert tree.count("heading “") > 0
    found = objections(tree)
    if (
        kind.name == LEDGER
    ):  # tables as Markdown makes them, each in a region of its name; rows begin with a line number
        found = [line for line in found if line != "no name: table" and not line.startswith("no header in row")]
    assert found == []


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
