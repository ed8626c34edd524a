"""The built site comes up: at a domain root, under a path, and from a folder, in both browsers."""

from pathlib import Path

import pytest

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.places import PLACES, address
from tests.browser.server import SiteServer

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Alle soorten pagina's openen zonder fouten en zijn te lezen zonder JavaScript."

CONSULTATION = "overleggen/navo-ministers-mei-2025/"
PAGES = [
    "",
    "overleggen/",
    CONSULTATION,
    f"{CONSULTATION}volledige-tekst/",
    f"{CONSULTATION}fracties/volt/",
    "fracties/",
    "onderwerpen/",
    "dossiers/",
    "documenten/",
    "toezeggingen/",
    "begrippen/",
    "begrippen/n/",
    "over/",
    "toegankelijkheid/",
]
# Each page from one place, in turn; from the others at night.
OPENED = [
    pytest.param(path, place, marks=[] if place == PLACES[number % len(PLACES)] else [pytest.mark.nightly])
    for number, path in enumerate(PAGES)
    for place in PLACES
]
SERVERS = pytest.mark.parametrize("server", ["site_server", "sub_path_server"])


@pytest.mark.parametrize(("path", "place"), OPENED)
def test_a_page_comes_up_without_errors_and_asks_no_other_host(
    browse: Browse, request: pytest.FixtureRequest, path: str, place: str
) -> None:
    visit = browse(address(request, place, path))
    visit.settle()
    assert visit.page.locator("h1").count() == 1
    assert visit.errors == []
    assert visit.foreign == []


@SERVERS
def test_everything_a_page_asks_for_is_there(browse: Browse, request: pytest.FixtureRequest, server: str) -> None:
    site: SiteServer = request.getfixturevalue(server)
    before = len(site.asked)
    browse(site.url(f"{CONSULTATION}volledige-tekst/")).settle()
    assert len(site.asked) > before + 1
    assert [asked for asked in site.asked[before:] if asked[1] != 200] == []


@SERVERS
def test_an_address_that_is_not_there_says_so_and_leads_home(
    browse: Browse, request: pytest.FixtureRequest, server: str
) -> None:
    site: SiteServer = request.getfixturevalue(server)
    visit = browse(site.url("overleggen/bestaat-niet/diep/"))
    assert visit.page.locator("h1").count() == 1
    assert visit.foreign == []
    home = visit.page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
    assert site.url() in home


def test_no_cookie_is_set(browse: Browse, site_server: SiteServer) -> None:
    visit = browse(site_server.url(CONSULTATION))
    assert visit.page.context.cookies() == []


def test_the_text_can_be_read_without_javascript(browse: Browse, site_server: SiteServer) -> None:
    page = browse(site_server.url(f"{CONSULTATION}volledige-tekst/"), javascript=False).page
    assert page.locator("#antwoord-21").is_visible()


def test_the_unzipped_bundle_opens_in_firefox(firefox: DriveFirefox, bundle: Path) -> None:
    page = bundle / CONSULTATION / "volledige-tekst" / "index.html"
    report = firefox([{"open": page.as_uri()}, {"evaluate": "document.querySelectorAll('.official').length"}])
    assert report["results"][1] > 42
    assert report["errors"] == []
    assert report["requests"] == []


def test_the_hosted_site_opens_in_firefox(firefox: DriveFirefox, site_server: SiteServer) -> None:
    report = firefox([{"open": site_server.url()}, {"evaluate": "document.querySelector('h1').textContent.length"}])
    assert report["results"][1] > 0
    assert report["errors"] == []
    assert all(address.startswith(site_server.address) for address in report["requests"])
