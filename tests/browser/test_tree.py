"""What a screen reader is given of pages, as text that a person has read."""

import pytest

from tests.browser.conftest import Browse
from tests.browser.heard import WHOLE, Part, bring
from tests.browser.heard_parts import HARMS, PARTS
from tests.browser.places import FULL_TEXT, PageType, each_page
from tests.browser.server import SiteServer
from tests.browser.tree import accessibility_tree, objections, without_examples
from tests.golden_files import Golden

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Een schermlezer krijgt van vraag, antwoord, tabel, zoeken en menu precies wat wij hebben nagelezen."
LEDGER = "ledger"


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
@pytest.mark.parametrize(("name", "harm", "complaint"), HARMS, ids=[f"{name}: {said}" for name, _, said in HARMS])
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
