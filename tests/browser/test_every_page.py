"""Nothing is wrong on any page: a sample with every kind of element, and with `--every-page` all there are."""

from pathlib import Path

import pytest

from tests.browser.conftest import Browse
from tests.browser.every_page import WAYS, Scheme, objections, pages, sample
from tests.browser.places import CONSULTATION, PAGE_TYPES
from tests.browser.server import SiteServer
from tests.browser.states import NARROW

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PARTS = 4
# What is done to a page, and what must be told of it.
SMALL_LINKS = ".exchange-list a { display: block; overflow: hidden; padding: 0 !important; height: 14px; }"
TITLE_ROW = "document.querySelector('thead').insertRow(0).innerHTML = '<td colspan=99>Kerntaken</td>'"
BREAKS: list[tuple[Scheme, str, str]] = [
    ("light", f"document.styleSheets[0].insertRule('{SMALL_LINKS}', 0)", "too small: a"),
    ("light", TITLE_ROW, "table-fake-caption: "),
    ("light", "document.querySelector('h1').style.color = '#777'", "light: color-contrast-enhanced"),
    ("dark", "document.querySelector('h1').style.color = '#18201c'", "dark: color-contrast"),
    ("light", "document.querySelector('dl.facts').append(document.createElement('p'))", "definition-list: "),
]


@pytest.fixture
def looked_at(request: pytest.FixtureRequest, built_site: Path) -> list[str]:
    """The pages that are asked for; of the sample by day only those that the other tests do not look at already."""
    if request.config.getoption("--every-page"):
        return list(pages(built_site))
    chosen = sample(built_site)
    if request.node.get_closest_marker("nightly"):
        return chosen
    others = [path for path in chosen if path not in {kind.path for kind in PAGE_TYPES}]
    assert len(others) > 2
    return others


@pytest.mark.parametrize(
    ("turn", "part"),
    [
        pytest.param(turn, part, marks=[pytest.mark.nightly] if turn else [])
        for turn in range(len(WAYS))
        for part in range(PARTS)
    ],
)
def test_nothing_is_wrong_on_the_pages(
    browse: Browse, looked_at: list[str], site_server: SiteServer, turn: int, part: int
) -> None:
    """Each page is looked at in one way, in another one each turn."""
    found = {}
    for number, path in list(enumerate(looked_at, turn))[part::PARTS]:
        page = browse(site_server.url(path)).page
        found[path] = objections(page, *WAYS[number % len(WAYS)])
        page.close()
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_every_page_is_looked_at_and_the_sample_has_every_kind_of_element(built_site: Path) -> None:
    of_pages = pages(built_site)
    assert len(of_pages) == len(list(built_site.rglob("*.html"))) > 100
    chosen = sample(built_site)
    assert 4 < len(chosen) < 35
    assert frozenset().union(*of_pages.values()) == frozenset().union(*(of_pages[path] for path in chosen))


@pytest.mark.harms
@pytest.mark.parametrize(("scheme", "harm", "told"), BREAKS, ids=[told for *_, told in BREAKS])
def test_what_is_wrong_is_reported(
    browse: Browse, site_server: SiteServer, scheme: Scheme, harm: str, told: str
) -> None:
    page = browse(site_server.url(CONSULTATION)).page
    page.evaluate(f"() => {{ {harm} }}")
    assert [line for line in objections(page, NARROW, scheme) if told in line]
